import { defineCatalogue } from '@faultline/core/adapter'

/**
 * All documented outcomes of the Resend API. The code is what Resend calls `name`; the names are those of its own SDK, the
 * statuses those of its page.
 *
 * @see https://resend.com/docs/api-reference/errors
 *
 * @example
 * ```ts
 * import { catalogue } from '@faultline/resend'
 *
 * catalogue.failures.RATE_LIMIT_EXCEEDED // => { status: 429, category: 'rate_limited' }
 * ```
 */
export const catalogue = /* @__PURE__ */ defineCatalogue({
  vendor: 'resend',
  title: 'Resend API',
  hosts: ['api.resend.com'],
  docsUrl: 'https://resend.com/docs/api-reference/errors',
  readOn: '2026-11-21',
  source: { npm: 'resend@6.38.0', path: 'dist/index.d.cts' },
  idempotencyKey: { header: 'idempotency-key' },
  codes: 'lowercase',
  success: { status: 200 },
  // biome-ignore format: a table
  failures: {
    INVALID_IDEMPOTENCY_KEY: { status: 400, category: 'invalid_request' },
    VALIDATION_ERROR: { status: 400, category: 'invalid_request' },
    VALIDATION_ERROR_403: { code: 'validation_error', subcode: 403, status: 403, category: 'failed_precondition' },
    MISSING_API_KEY: { status: 401, category: 'unauthenticated' },
    RESTRICTED_API_KEY: { status: 401, category: 'permission_denied' },
    INVALID_API_KEY: { status: 403, category: 'unauthenticated' },
    NOT_FOUND: { status: 404, category: 'not_found' },
    METHOD_NOT_ALLOWED: { status: 405, category: 'method_not_allowed' },
    INVALID_IDEMPOTENT_REQUEST: { status: 409, category: 'conflict' },
    CONCURRENT_IDEMPOTENT_REQUESTS: { status: 409, category: 'pending' },
    INVALID_ATTACHMENT: { status: 422, category: 'invalid_request' },
    INVALID_FROM_ADDRESS: { status: 422, category: 'invalid_request' },
    INVALID_ACCESS: { status: 422, category: 'invalid_request' },
    INVALID_PARAMETER: { status: 422, category: 'invalid_request' },
    INVALID_REGION: { status: 422, category: 'invalid_request' },
    MISSING_REQUIRED_FIELD: { status: 422, category: 'invalid_request' },
    MONTHLY_QUOTA_EXCEEDED: { status: 429, category: 'payment_required' },
    DAILY_QUOTA_EXCEEDED: { status: 429, category: 'payment_required' },
    RATE_LIMIT_EXCEEDED: { status: 429, category: 'rate_limited' },
    SECURITY_ERROR: { status: 451, category: 'declined' },
    APPLICATION_ERROR: { status: 500, category: 'internal' },
    INTERNAL_SERVER_ERROR: { status: 500, category: 'internal' },
  },
})
