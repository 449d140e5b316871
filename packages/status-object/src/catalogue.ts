import { defineCatalogue } from '@faultline/core'

/**
 * All documented outcomes of the BatchData API, whose code repeats the HTTP status. An entry with a `message` is one
 * of the documented example messages; every other message of that code keeps the entry without one.
 *
 * @see https://help.batchdata.io/en/articles/11880468-status-codes-in-http
 *
 * @example
 * ```ts
 * import { catalogue } from '@faultline/status-object'
 *
 * catalogue.entries.filter(({ status }) => status === 403).map(({ label }) => label)
 * // => ['Forbidden', 'Account is disabled', 'Insufficient balance', 'Token is disabled', 'Insufficient permissions']
 * ```
 */
export const catalogue = /* @__PURE__ */ defineCatalogue({
  vendor: 'status-object',
  docsUrl: 'https://help.batchdata.io/en/articles/11880468-status-codes-in-http',
  readOn: '2026-11-20',
  entries: [
    { status: 200, code: 200, label: 'OK' },
    { status: 400, code: 400, reason: 'BAD_REQUEST', label: 'Bad Request', category: 'invalid_request' },
    { status: 401, code: 401, reason: 'UNAUTHORIZED', label: 'Unauthorized', category: 'unauthenticated' },
    {
      status: 401,
      code: 401,
      reason: 'INVALID_TOKEN',
      label: 'Invalid token',
      category: 'unauthenticated',
      message: 'Invalid token',
    },
    { status: 403, code: 403, reason: 'FORBIDDEN', label: 'Forbidden', category: 'permission_denied' },
    {
      status: 403,
      code: 403,
      reason: 'ACCOUNT_DISABLED',
      label: 'Account is disabled',
      category: 'account_disabled',
      message: 'Account is disabled',
    },
    {
      status: 403,
      code: 403,
      reason: 'INSUFFICIENT_BALANCE',
      label: 'Insufficient balance',
      category: 'payment_required',
      message: 'Insufficient balance',
    },
    {
      status: 403,
      code: 403,
      reason: 'TOKEN_DISABLED',
      label: 'Token is disabled',
      category: 'unauthenticated',
      message: 'Token is disabled',
    },
    {
      status: 403,
      code: 403,
      reason: 'INSUFFICIENT_PERMISSIONS',
      label: 'Insufficient permissions',
      category: 'permission_denied',
      message: 'Insufficient permissions',
    },
    { status: 404, code: 404, reason: 'NOT_FOUND', label: 'Not Found', category: 'not_found' },
    {
      status: 405,
      code: 405,
      reason: 'METHOD_NOT_ALLOWED',
      label: 'Method Not Allowed',
      category: 'method_not_allowed',
    },
    { status: 410, code: 410, reason: 'GONE', label: 'Gone', category: 'gone' },
    {
      status: 429,
      code: 429,
      reason: 'TOO_MANY_REQUESTS',
      label: 'Too Many Requests',
      category: 'rate_limited',
    },
    {
      status: 500,
      code: 500,
      reason: 'INTERNAL_SERVER_ERROR',
      label: 'Internal Server Error',
      category: 'internal',
    },
    { status: 502, code: 502, reason: 'BAD_GATEWAY', label: 'Bad Gateway', category: 'unavailable' },
    {
      status: 503,
      code: 503,
      reason: 'SERVICE_UNAVAILABLE',
      label: 'Service Unavailable',
      category: 'unavailable',
    },
    { status: 504, code: 504, reason: 'GATEWAY_TIMEOUT', label: 'Gateway Timeout', category: 'timeout' },
  ],
})
