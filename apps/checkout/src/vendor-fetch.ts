import { s3 } from '@faultline/aws/s3'
import { adapterFor, type FaultFrom, isIdempotent, vendorErrorOf } from '@faultline/core'
import { createFetch, type Fetch } from '@faultline/integrations/fetch'
import { pRetryOptions } from '@faultline/integrations/p-retry'
import { openai } from '@faultline/openai'
import { slack } from '@faultline/slack'
import { stripe } from '@faultline/stripe'
import pRetry from 'p-retry'

/** The vendors that this shop calls; the URL's host says which one a call is for. */
export const vendors = [stripe, openai, s3, slack] as const

/** What can go wrong with any of them: narrowed by `vendor`, then by `reason`. */
export type ShopFault = FaultFrom<(typeof vendors)[number]>

/** The fault in an error of one of these vendors, however it's wrapped. */
export function shopFaultOf(thrown: unknown): ShopFault | undefined {
  const error = vendorErrorOf(thrown)
  for (const vendor of vendors) if (vendor.isError(error)) return error.fault
  return undefined
}

/** How the calls are made. */
export interface VendorFetchOptions {
  /** The fetch that does the work. */
  readonly fetch: Fetch
  /** Told of every failure, also of those that a retry made good. */
  readonly log: (fault: ShopFault, attempt: number) => void
}

/**
 * One fetch for all vendors, with one retry policy: again after the wait that the vendor asked for, if that is short and
 * the call wasn't processed or may be repeated. Throws a VendorError for the last failure.
 */
export function createVendorFetch({ fetch, log }: VendorFetchOptions): Fetch {
  const send = createFetch(vendors, { fetch })
  return (url, init) => {
    const adapter = adapterFor(String(url), vendors)
    const idempotent = adapter !== undefined && isIdempotent(adapter, requestOf(init))
    const attempt = async (number: number) => {
      try {
        return await send(url, init)
      } catch (error) {
        const fault = shopFaultOf(error)
        if (fault) log(fault, number)
        throw error
      }
    }
    return pRetry(attempt, pRetryOptions({ maxAttempts: 3, baseDelayMs: 50, maxDelayMs, idempotent }))
  }
}

/** A customer is waiting: if a vendor asks for more, the response says when to come back. */
const maxDelayMs = 2_000

function requestOf(init: RequestInit = {}): Parameters<typeof isIdempotent>[1] {
  return { method: init.method, headers: new Headers(init.headers), body: init.body }
}
