import { defineCatalogue } from '@faultline/core/adapter'

/**
 * All documented outcomes of the BatchData API, whose code repeats the HTTP status. An entry with a `message` is one
 * of the documented example messages; every other message of that code has the entry without one.
 *
 * @see https://help.batchdata.io/en/articles/11880468-status-codes-in-http
 *
 * @example
 * ```ts
 * import { catalogue } from '@faultline/status-object'
 *
 * catalogue.failures.INSUFFICIENT_BALANCE.category // => 'payment_required'
 * ```
 */
export const catalogue = /* @__PURE__ */ defineCatalogue({
  vendor: 'status-object',
  title: 'BatchData API',
  hosts: ['api.batchdata.com'],
  docsUrl: 'https://help.batchdata.io/en/articles/11880468-status-codes-in-http',
  readOn: '2026-11-20',
  success: { status: 200, code: 200, label: 'OK' },
  failures: {
    BAD_REQUEST: {
      code: 400,
      status: 400,
      statusAlone: 400,
      label: 'Bad Request',
      category: 'invalid_request',
    },
    UNAUTHORIZED: {
      code: 401,
      status: 401,
      statusAlone: 401,
      label: 'Unauthorized',
      category: 'unauthenticated',
    },
    INVALID_TOKEN: { code: 401, status: 401, message: 'Invalid token', category: 'unauthenticated' },
    FORBIDDEN: {
      code: 403,
      status: 403,
      statusAlone: 403,
      label: 'Forbidden',
      category: 'permission_denied',
    },
    ACCOUNT_DISABLED: {
      code: 403,
      status: 403,
      message: 'Account is disabled',
      category: 'account_disabled',
    },
    INSUFFICIENT_BALANCE: {
      code: 403,
      status: 403,
      message: 'Insufficient balance',
      category: 'payment_required',
    },
    TOKEN_DISABLED: { code: 403, status: 403, message: 'Token is disabled', category: 'unauthenticated' },
    INSUFFICIENT_PERMISSIONS: {
      code: 403,
      status: 403,
      message: 'Insufficient permissions',
      category: 'permission_denied',
    },
    NOT_FOUND: { code: 404, status: 404, statusAlone: 404, label: 'Not Found', category: 'not_found' },
    METHOD_NOT_ALLOWED: {
      code: 405,
      status: 405,
      statusAlone: 405,
      label: 'Method Not Allowed',
      category: 'method_not_allowed',
    },
    GONE: { code: 410, status: 410, statusAlone: 410, label: 'Gone', category: 'gone' },
    TOO_MANY_REQUESTS: {
      code: 429,
      status: 429,
      statusAlone: 429,
      label: 'Too Many Requests',
      category: 'rate_limited',
    },
    INTERNAL_SERVER_ERROR: {
      code: 500,
      status: 500,
      statusAlone: 500,
      label: 'Internal Server Error',
      category: 'internal',
    },
    BAD_GATEWAY: { code: 502, status: 502, statusAlone: 502, label: 'Bad Gateway', category: 'unavailable' },
    SERVICE_UNAVAILABLE: {
      code: 503,
      status: 503,
      statusAlone: 503,
      label: 'Service Unavailable',
      category: 'unavailable',
    },
    GATEWAY_TIMEOUT: {
      code: 504,
      status: 504,
      statusAlone: 504,
      label: 'Gateway Timeout',
      category: 'timeout',
    },
  },
})
