import type { ClassifyErrorOptions } from './adapter-types.ts'
import { type Exchange, exchangeOf } from './exchange.ts'
import type { Fault } from './fault.ts'
import { vendorErrorsOf } from './fault-of-error.ts'
import { isSuccessStatus } from './http-status.ts'
import type { Judge } from './judge.ts'
import { type ExchangeFailure, transportFailure } from './transport.ts'

export type ClassifyError = (error: unknown, options?: ClassifyErrorOptions) => Fault

/** Makes the half of an adapter that decides what a rejection means. A fault of the same vendor inside it is kept. */
export function createClassifyError(vendor: string, judge: Judge): ClassifyError {
  return (error, options) => {
    const vendorErrors = vendorErrorsOf(error)
    const own = vendorErrors.find(({ fault }) => fault.vendor === vendor)
    if (own) return own.fault
    const exchange = options?.exchange ? exchangeOf(options.exchange) : exchangeIn(error)
    const cause = vendorErrors.length > 0 ? otherVendors : transportFailure(error, options?.signal)
    const failure = failureBeside(exchange, cause)
    return judge.fault(exchange, { reading: undefined, empty: false, failure, phase: undefined })
  }
}

/**
 * The response in what a client rejects with because of its status: axios, got, ky and ofetch all call it so. If it
 * doesn't say that there was no redirect, as only fetch's does, there may have been one.
 */
function exchangeIn(error: unknown): Exchange {
  try {
    const { response } = error as { readonly response?: { readonly redirected?: unknown } }
    const exchange = exchangeOf(response)
    return { ...exchange, redirected: exchange.status > 0 && response?.redirected !== false }
  } catch {
    return exchangeOf(undefined) // null, undefined, or a getter that throws
  }
}

/**
 * What an exchange failure means, given the response that had begun to arrive. Under an error status the status
 * decides, however the body broke, unless the caller ended it. Under any other status the request was sent, whatever
 * connection the error is about.
 */
export function failureBeside({ status }: Exchange, failure: ExchangeFailure): ExchangeFailure | undefined {
  if (status === 0) return failure
  if (!isSuccessStatus(status) && failure.category !== 'cancelled') return undefined
  return { ...failure, processed: 'maybe' }
}

/** What another vendor's failure says about this one's request: nothing. */
const otherVendors: ExchangeFailure = {
  category: 'unknown',
  retryable: false,
  processed: 'maybe',
  message: 'VendorError',
  decidedBy: 'transport',
}
