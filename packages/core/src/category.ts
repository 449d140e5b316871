/**
 * The portable classes of failure. The list is closed: a vendor brings codes of its own, never a category.
 *
 * @example
 * ```ts
 * import { categories, type Category } from '@faultline/core'
 *
 * const worthWaiting = (Object.keys(categories) as Category[]).filter((name) => categories[name].retryable)
 * worthWaiting // => ['rate_limited', 'cancelled', 'timeout', 'unavailable', 'internal', 'network']
 * ```
 */
export type Category = keyof typeof table

/** Whose side a failure is on: the request, the account, its quota, the vendor, or the network between. */
export type Origin = 'request' | 'account' | 'quota' | 'vendor' | 'network'

/** `'no'`: the vendor did not act on the request. `'maybe'`: it may have, so sending again may do it twice. */
export type Processed = 'no' | 'maybe'

/** What holds for every fault of a category unless its catalogue entry says otherwise. */
export interface CategoryTraits {
  /** Whose side the failure is on. `unknown` becomes `request` under a 4xx status. */
  readonly origin: Origin
  /** Could the very same request succeed later? */
  readonly retryable: boolean
  /** May the vendor have acted on the request? */
  readonly processed: Processed
}

const request: CategoryTraits = { origin: 'request', retryable: false, processed: 'no' }
const account: CategoryTraits = { origin: 'account', retryable: false, processed: 'no' }
const quota: CategoryTraits = { origin: 'quota', retryable: true, processed: 'no' }
const vendor: CategoryTraits = { origin: 'vendor', retryable: true, processed: 'maybe' }
const network: CategoryTraits = { origin: 'network', retryable: true, processed: 'maybe' }
const unexplained: CategoryTraits = { origin: 'vendor', retryable: false, processed: 'maybe' }

type Row = readonly [traits: CategoryTraits, ...statuses: number[]]

/** Each category: its defaults, and the HTTP statuses that mean it on their own. */
const table = {
  /** The request is malformed or fails validation. */
  invalid_request: [request, 400, 406, 411, 415, 417, 421, 422, 426],
  /** A well-formed value lies outside what is allowed. */
  out_of_range: [request, 416],
  /** More items or bytes than one request may carry: split it. */
  request_too_large: [request, 413, 414, 431],
  /** The thing addressed does not exist. */
  not_found: [request, 404],
  /** The method is not offered here. */
  method_not_allowed: [request, 405, 501],
  /** Deprecated and withdrawn. */
  gone: [request, 410],
  /** Clashes with the present state. */
  conflict: [request, 409, 412, 423],
  /** The credential is missing, wrong or disabled. */
  unauthenticated: [account, 401, 407],
  /** A valid credential without the right. */
  permission_denied: [account, 403, 451],
  /** The account itself is switched off. */
  account_disabled: [account],
  /** Balance or plan exhausted. */
  payment_required: [account, 402],
  /** Too many calls: wait. */
  rate_limited: [quota, 429],
  /** One side closed the exchange before it ended; 499 is nginx's word for it. */
  cancelled: [network, 499],
  /** No answer in time; 522 and 524 are Cloudflare's. */
  timeout: [vendor, 408, 504, 522, 524],
  /** The vendor or a gateway before it cannot serve now; 520 to 527 are Cloudflare's, 529 means overloaded. */
  unavailable: [vendor, 502, 503, 520, 521, 523, 525, 526, 527, 529],
  /** The vendor failed; every other 5xx. */
  internal: [vendor],
  /** No HTTP response arrived. */
  network: [network],
  /** An answer that is not in the vendor's format. */
  malformed_response: [unexplained],
  /** A failure nobody documented and the status does not explain. */
  unknown: [unexplained],
} as const satisfies Record<string, Row>

/** The defaults of every category; the gRPC code of each is {@link grpcCode}. */
export const categories = /* @__PURE__ */ everyTraits()

/** The defaults of one category. */
export function traitsOf(category: Category): CategoryTraits {
  return table[category][0]
}

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
  let category: Category
  for (category in table) if ((table[category] as readonly unknown[]).includes(status)) return category
  return status >= 500 && status < 600 ? 'internal' : 'unknown'
}

/** Whether an HTTP status is one of success (2xx), which alone never makes an answer a success. */
export function isSuccessStatus(status: number): boolean {
  return status >= 200 && status < 300
}

function everyTraits() {
  const entries = Object.entries<Row>(table).map(([name, [traits]]) => [name, traits])
  return Object.fromEntries(entries) as { readonly [C in Category]: CategoryTraits }
}
