import type { Category } from './category.ts'

/**
 * Gives the category that an HTTP status means on its own. Total: any number has an answer, and what neither
 * RFC 9110 nor common practice explains (418, 1xx, 3xx, 0, 600, NaN) is `unknown`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15
 *
 * @example
 * ```ts
 * import { categoryOfStatus } from '@faultline/core'
 *
 * categoryOfStatus(429) // => 'rate_limited'
 * categoryOfStatus(524) // => 'timeout'
 * categoryOfStatus(NaN) // => 'unknown'
 * ```
 */
export function categoryOfStatus(status: number): Category {
  switch (status) {
    case 400: // Bad Request
    case 406: // Not Acceptable
    case 411: // Length Required
    case 415: // Unsupported Media Type
    case 417: // Expectation Failed
    case 421: // Misdirected Request
    case 422: // Unprocessable Content
    case 426: // Upgrade Required
      return 'invalid_request'
    case 401: // Unauthorized
    case 407: // Proxy Authentication Required
      return 'unauthenticated'
    case 402: // Payment Required
      return 'payment_required'
    case 403: // Forbidden
    case 451: // Unavailable For Legal Reasons
      return 'permission_denied'
    case 404: // Not Found
      return 'not_found'
    case 405: // Method Not Allowed
    case 501: // Not Implemented
      return 'method_not_allowed'
    case 408: // Request Timeout
    case 504: // Gateway Timeout
    case 522: // Cloudflare: connection timed out
    case 524: // Cloudflare: a timeout occurred
      return 'timeout'
    case 409: // Conflict
    case 412: // Precondition Failed
    case 423: // Locked
      return 'conflict'
    case 410: // Gone
      return 'gone'
    case 413: // Content Too Large
    case 414: // URI Too Long
    case 431: // Request Header Fields Too Large
      return 'request_too_large'
    case 416: // Range Not Satisfiable
      return 'out_of_range'
    case 429: // Too Many Requests
      return 'rate_limited'
    case 499: // nginx: client closed request
      return 'cancelled'
    case 502: // Bad Gateway
    case 503: // Service Unavailable
    case 520: // Cloudflare: the origin answered with something unexpected
    case 521: // Cloudflare: the origin is down
    case 523: // Cloudflare: the origin is unreachable
    case 525: // Cloudflare: TLS handshake failed
    case 526: // Cloudflare: invalid certificate
    case 527: // Cloudflare: Railgun error
    case 529: // overloaded
      return 'unavailable'
    default:
      return status >= 500 && status < 600 ? 'internal' : 'unknown'
  }
}

/** Whether an HTTP status is one of success (2xx), which alone never makes an answer a success. */
export function isSuccessStatus(status: number): boolean {
  return status >= 200 && status < 300
}
