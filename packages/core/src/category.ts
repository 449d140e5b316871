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
export type Category = keyof typeof categories

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

const request = { origin: 'request', retryable: false, processed: 'no' } as const
const account = { origin: 'account', retryable: false, processed: 'no' } as const
const quota = { origin: 'quota', retryable: true, processed: 'no' } as const
const vendor = { origin: 'vendor', retryable: true, processed: 'maybe' } as const
const network = { origin: 'network', retryable: true, processed: 'maybe' } as const
const unexplained = { origin: 'vendor', retryable: false, processed: 'maybe' } as const

/** The defaults of every category; the gRPC code of each is {@link grpcCode}. */
export const categories = {
  /** The request is malformed or fails validation. */
  invalid_request: request,
  /** A well-formed value lies outside what is allowed. */
  out_of_range: request,
  /** More items or bytes than one request may carry: split it. */
  request_too_large: request,
  /** The thing addressed does not exist. */
  not_found: request,
  /** The method is not offered here. */
  method_not_allowed: request,
  /** Deprecated and withdrawn. */
  gone: request,
  /** Clashes with the present state. */
  conflict: request,
  /** The credential is missing, wrong or disabled. */
  unauthenticated: account,
  /** A valid credential without the right. */
  permission_denied: account,
  /** The account itself is switched off. */
  account_disabled: account,
  /** Balance or plan exhausted. */
  payment_required: account,
  /** Too many calls: wait. */
  rate_limited: quota,
  /** One side closed the exchange before it ended. */
  cancelled: network,
  /** No answer in time. */
  timeout: vendor,
  /** The vendor or a gateway before it cannot serve now. */
  unavailable: vendor,
  /** The vendor failed. */
  internal: vendor,
  /** No HTTP response arrived. */
  network,
  /** An answer that is not in the vendor's format. */
  malformed_response: unexplained,
  /** A failure nobody documented and the status does not explain. */
  unknown: unexplained,
} as const satisfies Record<string, CategoryTraits>
