import type { Category } from '@faultline/core'

/**
 * Our words for what libraries call errors by the HTTP status: `TooManyRequests`, `PaymentRequired`. `BadRequest` is left
 * out: it's a 400's name, whatever happened.
 */
export const byStatus: Readonly<Record<number, Category>> = {
  401: 'unauthenticated',
  402: 'payment_required',
  403: 'permission_denied',
  404: 'not_found',
  408: 'timeout',
  409: 'conflict',
  413: 'request_too_large',
  429: 'rate_limited',
  500: 'internal',
  503: 'unavailable',
}
