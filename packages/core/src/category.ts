/**
 * The portable classes of failure. The list is closed: a vendor brings its own codes, never a category.
 *
 * @see [Core concepts: The category sets the defaults](https://faultline.github.io/guide/idea/#the-category-sets-the-defaults)
 *
 * @example
 * ```ts
 * import { categories, type Category } from '@faultline/core'
 *
 * const worthWaiting = (Object.keys(categories) as Category[]).filter((name) => categories[name].retryable)
 * worthWaiting
 * // => ['pending', 'rate_limited', 'cancelled', 'timeout', 'unavailable', 'internal', 'network']
 * ```
 */
export type Category = keyof typeof categories

/**
 * Who has to act on a failure: whoever wrote the request, owns the account or its quota, runs the vendor or the
 * network, or the customer (the person or party on whose behalf the call was made).
 *
 * @see [Core concepts: The category sets the defaults](https://faultline.github.io/guide/idea/#the-category-sets-the-defaults)
 */
export type Origin = 'request' | 'account' | 'quota' | 'vendor' | 'network' | 'customer'

/**
 * Whether the request took effect. `'no'`: it didn't, so sending it again is safe. `'maybe'`: it may have, so sending
 * it again may do it twice. `'yes'`: the effect asked for has happened, so it's never sent again.
 *
 * @see [Guide: Retrying safely](https://faultline.github.io/guide/retrying/)
 */
export type Processed = 'no' | 'maybe' | 'yes'

/** What holds for every fault of a category unless its catalogue entry says otherwise. */
export interface CategoryTraits {
  /** Who has to act. `unknown` becomes `request` under a 4xx status. */
  readonly origin: Origin
  /** Could the same request succeed later? */
  readonly retryable: boolean
  /** Did the request take effect? */
  readonly processed: Processed
}

const request: CategoryTraits = { origin: 'request', retryable: false, processed: 'no' }
const account: CategoryTraits = { origin: 'account', retryable: false, processed: 'no' }
const quota: CategoryTraits = { origin: 'quota', retryable: true, processed: 'no' }
const customer: CategoryTraits = { origin: 'customer', retryable: false, processed: 'no' }
const vendor: CategoryTraits = { origin: 'vendor', retryable: true, processed: 'maybe' }
const network: CategoryTraits = { origin: 'network', retryable: true, processed: 'maybe' }
const partial: CategoryTraits = { origin: 'request', retryable: false, processed: 'maybe' }
const unexplained: CategoryTraits = { origin: 'vendor', retryable: false, processed: 'maybe' }

/**
 * The defaults of every category; {@link grpcCode} returns the gRPC code of each.
 *
 * @see [Core concepts: The category sets the defaults](https://faultline.github.io/guide/idea/#the-category-sets-the-defaults)
 *
 * @example
 * ```ts
 * import { categories } from '@faultline/core'
 *
 * categories.rate_limited // => { origin: 'quota', retryable: true, processed: 'no' }
 * ```
 */
export const categories = {
  /** The request is malformed or fails validation. */
  invalid_request: request,
  /** A well-formed value is outside what is allowed. */
  out_of_range: request,
  /** More items or bytes than one request may carry: split it. */
  request_too_large: request,
  /** The thing addressed doesn't exist. */
  not_found: request,
  /** The method isn't offered here. */
  method_not_allowed: request,
  /** Deprecated and withdrawn. */
  gone: request,
  /** A duplicate, or a concurrent change. */
  conflict: request,
  /** The thing addressed isn't in the state that the request needs. */
  failed_precondition: request,
  /** Some items were accepted and others weren't: read `fault.items`. */
  partial_failure: partial,
  /** Somebody behind the vendor refused: a card issuer, a carrier, a risk check. */
  declined: customer,
  /** The credential is missing, wrong or disabled. */
  unauthenticated: account,
  /** The credential is valid but lacks the right. */
  permission_denied: account,
  /** The account itself is switched off. */
  account_disabled: account,
  /** The balance or plan is used up. */
  payment_required: account,
  /** The vendor is still at work on it, or can't say yet: look it up or ask again. */
  pending: vendor,
  /** Too many calls: wait. */
  rate_limited: quota,
  /** One side closed the exchange before it ended. */
  cancelled: network,
  /** No response in time. */
  timeout: vendor,
  /** The vendor, or a gateway in front of it, can't serve now. */
  unavailable: vendor,
  /** The vendor failed. */
  internal: vendor,
  /** No HTTP response arrived. */
  network: network,
  /** A response that isn't in the vendor's format. */
  malformed_response: unexplained,
  /** A failure that isn't documented and that the status doesn't explain. */
  unknown: unexplained,
} as const satisfies Record<string, CategoryTraits>
