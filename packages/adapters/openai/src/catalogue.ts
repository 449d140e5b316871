import { defineCatalogue } from '@faultline/core/adapter'

/**
 * The failures of the OpenAI API: every code that a Responses object can fail with, and those codes of error responses
 * that decide more than their HTTP status does. OpenAI publishes no complete list of the latter.
 *
 * @see https://platform.openai.com/docs/guides/error-codes
 */
export const catalogue = /* @__PURE__ */ defineCatalogue({
  vendor: 'openai',
  title: 'OpenAI API',
  hosts: ['api.openai.com', '*.api.openai.com'],
  docsUrl: 'https://platform.openai.com/docs/guides/error-codes',
  readOn: '2026-11-21',
  source: { npm: 'openai@7.57.0', path: 'resources/responses/responses.d.ts' },
  requestIdHeaders: ['x-request-id'],
  details: ['param'],
  codes: 'lowercase',
  families: { insufficient_quota: 'payment_required' },
  success: { status: 200 },
  // biome-ignore format: a table
  failures: {
    SERVER_ERROR: { status: 500, category: 'internal' },
    RATE_LIMIT_EXCEEDED: { status: 429, category: 'rate_limited' },
    INVALID_PROMPT: { category: 'invalid_request' },
    DATA_RESIDENCY_MISMATCH: { category: 'failed_precondition' },
    BIO_POLICY: { category: 'declined' },
    MISALIGNMENT_POLICY_VIOLATION: { category: 'declined' },
    VECTOR_STORE_TIMEOUT: { category: 'timeout' },
    INVALID_IMAGE: { category: 'invalid_request' },
    INVALID_IMAGE_FORMAT: { category: 'invalid_request' },
    INVALID_BASE64_IMAGE: { category: 'invalid_request' },
    INVALID_IMAGE_URL: { category: 'invalid_request' },
    IMAGE_TOO_LARGE: { category: 'request_too_large' },
    IMAGE_TOO_SMALL: { category: 'out_of_range' },
    IMAGE_PARSE_ERROR: { category: 'invalid_request' },
    IMAGE_CONTENT_POLICY_VIOLATION: { category: 'declined' },
    INVALID_IMAGE_MODE: { category: 'invalid_request' },
    IMAGE_FILE_TOO_LARGE: { category: 'request_too_large' },
    UNSUPPORTED_IMAGE_MEDIA_TYPE: { category: 'invalid_request' },
    EMPTY_IMAGE_FILE: { category: 'invalid_request' },
    FAILED_TO_DOWNLOAD_IMAGE: { category: 'failed_precondition' },
    IMAGE_FILE_NOT_FOUND: { category: 'not_found' },
    // Codes of error responses: seen on the wire, because the vendor lists none.
    INVALID_API_KEY: { status: 401, category: 'unauthenticated' },
    UNSUPPORTED_COUNTRY_REGION_TERRITORY: { status: 403, category: 'permission_denied', label: 'Country, region, or territory not supported' },
    MODEL_NOT_FOUND: { status: 404, category: 'not_found' },
    CONTEXT_LENGTH_EXCEEDED: { status: 400, category: 'request_too_large' },
    BILLING_HARD_LIMIT_REACHED: { status: 400, category: 'payment_required' },
    INSUFFICIENT_QUOTA: { status: 429, category: 'payment_required' },
    CREDIT_BALANCE_EXHAUSTED: { status: 429, category: 'payment_required' },
    BILLING_NOT_ACTIVE: { status: 429, category: 'payment_required' },
    SERVER_IS_OVERLOADED: { status: 503, category: 'unavailable' },
  },
})
