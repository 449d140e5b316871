import type { Fault } from './fault.ts'

/** What the caller knows about its request and how patient it is. */
export interface RetryOptions {
  /** How many attempts have been made, the failed one counted: 1 after the first. */
  readonly attempt: number
  /** Does sending it twice do no more than sending it once? Default false. */
  readonly idempotent?: boolean | undefined
  /** Attempts in all, the first counted. Default 5. */
  readonly maxAttempts?: number | undefined
  /** The longest wait, in ms; a vendor that asks for more is not waited for. Default: what `setTimeout` can hold. */
  readonly maxDelayMs?: number | undefined
  /** The backoff before the second attempt, in ms, doubled each time up to 30 s. Default 500. */
  readonly baseDelayMs?: number | undefined
  /** Source of jitter, 0 to 1. Default `Math.random`. */
  readonly random?: (() => number) | undefined
}

/** Try again after a delay in ms; or do not, and why. */
export type RetryDecision =
  | { readonly retry: true; readonly delayMs: number }
  | {
      readonly retry: false
      readonly why: 'not_retryable' | 'maybe_processed' | 'attempts_exhausted' | 'delay_too_long'
    }

const longestTimerMs = 2 ** 31 - 1
const longestBackoffMs = 30_000

/**
 * Decides whether the same request may be sent again, and when. What may have been processed is sent again only if
 * it is idempotent. The delay is the vendor's where it gave one, else exponential with full jitter; it always fits
 * `setTimeout`. Never throws.
 *
 * @see https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 *
 * @example
 * ```ts
 * import { retryDecision, type Fault } from '@faultline/core'
 *
 * const fault: Fault = {
 *   vendor: 'acme', status: 429, category: 'rate_limited', origin: 'quota', retryable: true, processed: 'no',
 *   retryAfterMs: 2000, documented: false, message: 'Slow down', phase: 'response', decidedBy: 'status',
 * }
 * retryDecision(fault, { attempt: 1 }) // => { retry: true, delayMs: 2000 }
 * retryDecision(fault, { attempt: 5 }) // => { retry: false, why: 'attempts_exhausted' }
 * ```
 */
export function retryDecision(fault: Fault, options: RetryOptions): RetryDecision {
  const { attempt, idempotent, maxAttempts = 5, maxDelayMs = longestTimerMs, random = Math.random } = options
  const longestMs = Math.min(maxDelayMs, longestTimerMs)
  const backoffMs = Math.min((options.baseDelayMs ?? 500) * 2 ** (attempt - 1), longestBackoffMs, longestMs)
  const delayMs = fault.retryAfterMs ?? Math.round(random() * backoffMs)
  const why = !fault.retryable
    ? 'not_retryable'
    : fault.processed === 'maybe' && !idempotent
      ? 'maybe_processed'
      : !(attempt < maxAttempts) // not >=, so that NaN ends it too
        ? 'attempts_exhausted'
        : !(delayMs <= longestMs) && 'delay_too_long'
  return why ? { retry: false, why } : { retry: true, delayMs }
}
