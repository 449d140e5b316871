/**
 * p-retry: the retry decision as its predicate, and the wait that the vendor asked for.
 *
 * @module
 */
import { faultOf, type RetryDecision, type RetryOptions, retryDecision } from '@faultline/core'
import type { Options, RetryContext } from 'p-retry'

/** How patient the calls are; p-retry counts the attempts. */
export interface PRetryOptions extends Omit<RetryOptions, 'attempt'> {
  /** Ends the attempts, and the wait between them, with its reason. */
  readonly signal?: AbortSignal | undefined
}

/**
 * Returns the options with which p-retry retries what failed with a VendorError, however it was wrapped: only if that is
 * safe, and after the wait that the vendor asked for. Any other error ends it at once, because nobody knows whether that
 * request took effect. p-retry rejects with the last failure.
 *
 * @example
 * ```ts
 * import { dfineryImport } from '@faultline/dfinery-import'
 * import { pRetryOptions } from '@faultline/integrations/p-retry'
 * import pRetry from 'p-retry'
 *
 * // Stand for the network in this example: a rate limit, then a success.
 * const responses = [
 *   Response.json({ status: false, code: 40401, message: 'TOO_MANY_REQUEST' }, { headers: { 'retry-after': '0' } }),
 *   Response.json({ status: true, code: 20000, data: 'stored' }),
 * ]
 * const send = async () => responses.shift()!
 *
 * await pRetry(() => dfineryImport.decodeOrThrow(send()), pRetryOptions({ maxAttempts: 3 })) // => 'stored'
 * ```
 */
export function pRetryOptions({ signal, maxAttempts = 5, ...options }: PRetryOptions = {}): Options {
  const decide = ({ error, attemptNumber: attempt }: RetryContext): RetryDecision | undefined => {
    const fault = faultOf(error)
    return fault && retryDecision(fault, { ...options, attempt, maxAttempts })
  }
  return {
    retries: maxAttempts - 1,
    minTimeout: 0, // the wait is ours
    signal,
    shouldRetry: (context) => decide(context)?.retry === true,
    async onFailedAttempt(context) {
      const decision = decide(context)
      if (decision?.retry && context.retriesLeft > 0) await wait(decision.delayMs, signal)
    },
  }
}

/** Resolves after `ms` milliseconds, or rejects with the signal's reason once it is aborted. */
function wait(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', abort)
      resolve()
    }, ms)
    signal?.addEventListener('abort', abort, { once: true })
  })
}
