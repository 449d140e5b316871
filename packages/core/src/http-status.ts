import type { Category } from './category.ts'

/**
 * Returns the category that an HTTP status means on its own. Every number has one: what neither RFC 9110 nor common
 * practice explains (418, 1xx, 3xx, 0, 600, NaN) is `unknown`. Never throws.
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
  return meanings.get(status) ?? (status >= 500 && status < 600 ? 'internal' : 'unknown')
}

/**
 * Whether an HTTP status is one of success (2xx), which alone never makes a response a success. Never throws.
 *
 * @example
 * ```ts
 * import { isSuccessStatus } from '@faultline/core/adapter'
 *
 * isSuccessStatus(204) // => true
 * isSuccessStatus(304) // => false
 * ```
 */
export function isSuccessStatus(status: number): boolean {
  return status >= 200 && status < 300
}

/** 499 is nginx's; 520 to 527 are Cloudflare's; 529 means overloaded. Every other 5xx is `internal`. */
const statuses: { readonly [C in Category]?: readonly number[] } = {
  invalid_request: [400, 406, 411, 415, 417, 421, 422, 426],
  unauthenticated: [401, 407],
  payment_required: [402],
  permission_denied: [403, 451],
  not_found: [404],
  method_not_allowed: [405, 501],
  timeout: [408, 504, 522, 524],
  conflict: [409, 412, 423],
  gone: [410],
  request_too_large: [413, 414, 431],
  out_of_range: [416],
  rate_limited: [429],
  cancelled: [499],
  unavailable: [502, 503, 520, 521, 523, 525, 526, 527, 529],
}

const meanings = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Object.entries(statuses).flatMap(([category, list]) =>
    list.map((status) => [status, category as Category] as const),
  ),
)
