import { defineCatalogue } from '@faultline/core/adapter'

/**
 * All documented outcomes of the GitHub REST API: the codes of its validation errors, and the messages that its docs name.
 * Most of its failures have nothing but a message, which isn't documented; their HTTP status decides.
 *
 * @see https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api
 *
 * @example
 * ```ts
 * import { catalogue } from '@faultline/github'
 *
 * catalogue.failures.ALREADY_EXISTS // => { code: 'already_exists', status: 422, category: 'conflict', processed: 'maybe' }
 * ```
 */
export const catalogue = /* @__PURE__ */ defineCatalogue({
  vendor: 'github',
  title: 'GitHub REST API',
  hosts: ['api.github.com', 'uploads.github.com', '*.ghe.com'],
  docsUrl: 'https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api',
  readOn: '2026-11-21',
  source: { page: 'https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api' },
  requestIdHeaders: ['x-github-request-id'],
  details: ['acceptedPermissions', 'acceptedScopes'],
  success: { status: 200 },
  // biome-ignore format: a table
  failures: {
    MISSING: { code: 'missing', status: 422, category: 'not_found' },
    MISSING_FIELD: { code: 'missing_field', status: 422, category: 'invalid_request' },
    INVALID: { code: 'invalid', status: 422, category: 'invalid_request' },
    ALREADY_EXISTS: { code: 'already_exists', status: 422, category: 'conflict', processed: 'maybe' },
    UNPROCESSABLE: { code: 'unprocessable', status: 422, category: 'invalid_request' },
    CUSTOM: { code: 'custom', status: 422, category: 'invalid_request', processed: 'maybe' },
    VALIDATION_FAILED: { status: 422, category: 'invalid_request', messagePrefix: 'Validation Failed' },
    INVALID_REQUEST: { status: 422, category: 'invalid_request', messagePrefix: 'Invalid request' },
    PROBLEMS_PARSING_JSON: { status: 400, category: 'invalid_request', message: 'Problems parsing JSON' },
    BODY_NOT_AN_OBJECT: { status: 400, category: 'invalid_request', message: 'Body should be a JSON object' },
    BAD_CREDENTIALS: { status: 401, category: 'unauthenticated', message: 'Bad credentials' },
    REQUIRES_AUTHENTICATION: { status: 401, category: 'unauthenticated', message: 'Requires authentication' },
    RESOURCE_NOT_ACCESSIBLE: { status: 403, category: 'permission_denied', messagePrefix: 'Resource not accessible by' },
    SAML_ENFORCEMENT: { status: 403, category: 'permission_denied', messagePrefix: 'Resource protected by organization SAML enforcement' },
    NOT_FOUND: { status: 404, category: 'not_found', message: 'Not Found' },
    PRIMARY_RATE_LIMIT: { status: 403, category: 'rate_limited', messagePrefix: 'API rate limit exceeded' },
    SECONDARY_RATE_LIMIT: { status: 403, category: 'rate_limited', messagePrefix: 'You have exceeded a secondary rate limit', retryAfterMs: 60_000 },
    SERVER_ERROR: { category: 'timeout', message: 'Server Error' },
  },
})
