import { causesOf } from './causes.ts'
import type { Fault } from './fault.ts'
import { retryReluctance } from './retry-reluctance.ts'
import { isVendorError, type VendorError } from './vendor-error.ts'

/**
 * Finds the VendorError in whatever was thrown: the value itself, or one that it wraps as `cause` or among `errors`,
 * as clients and libraries do. Of several, the one that most forbids a retry. The search is bounded. Never throws;
 * `undefined` if there is none.
 *
 * @see [Getting started: Throw instead](https://faultline.github.io/guide/getting-started/#throw-instead)
 *
 * @example
 * ```ts
 * import { VendorError, vendorErrorOf, type Fault } from '@faultline/core'
 *
 * const fault: Fault = {
 *   vendor: 'acme', status: 429, category: 'rate_limited', origin: 'quota', retryable: true, processed: 'no',
 *   documented: false, message: 'Slow down', phase: 'response', decidedBy: 'status',
 * }
 * const wrapped = new Error('The import failed', { cause: new VendorError(fault) })
 * vendorErrorOf(wrapped)?.fault.status // => 429
 * vendorErrorOf(new Error('Something else')) // => undefined
 * ```
 */
export function vendorErrorOf(error: unknown): VendorError | undefined {
  return vendorErrorsOf(error).reduce<VendorError | undefined>(
    (decisive, each) =>
      decisive && retryReluctance(decisive.fault) >= retryReluctance(each.fault) ? decisive : each,
    undefined,
  )
}

/** All that are there, nearest first; what one of them wraps is its own cause, and not another failure. */
export function vendorErrorsOf(error: unknown): VendorError[] {
  return causesOf(error, isVendorError).filter(isVendorError)
}

/**
 * Returns the fault in whatever was thrown, however it was wrapped. Never throws; `undefined` if there is none.
 *
 * @param error Whatever was thrown or rejected with.
 *
 * @see [Getting started: Throw instead](https://faultline.github.io/guide/getting-started/#throw-instead)
 *
 * @example
 * ```ts
 * import { faultOf } from '@faultline/core'
 *
 * faultOf(new Error('Something else'))?.category === 'rate_limited' // => false
 * ```
 */
export function faultOf(error: unknown): Fault | undefined {
  return vendorErrorOf(error)?.fault
}
