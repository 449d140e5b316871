import type { Fault } from './fault.ts'
import { ownFields } from './own-fields.ts'

/**
 * What the caller knows about its request, and how patient it is.
 *
 * @see [Retrying safely: A loop of your own](https://faultline.github.io/guide/retrying/#a-loop-of-your-own)
 */
export interface RetryOptions {
  /** How many attempts have been made, including the failed one: 1 after the first. */
  readonly attempt: number
  /** Does sending it twice do no more than sending it once? Default false. */
  readonly idempotent?: boolean | undefined
  /** Attempts in all, including the first. Default 5. */
  readonly maxAttempts?: number | undefined
  /** The longest wait, in ms: if the vendor asks for more, there is no retry. Default: what `setTimeout` can hold. */
  readonly maxDelayMs?: number | undefined
  /** The backoff before the second attempt, in ms, doubled each time up to 30 s. Default 500. */
  readonly baseDelayMs?: number | undefined
  /** Source of jitter, 0 to 1. Default `Math.random`. */
  readonly random?: (() => number) | undefined
}

/**
 * Retry after a delay in ms; or don't, and why.
 *
 * @see [Retrying safely: When in doubt](https://faultline.github.io/guide/retrying/#when-in-doubt)
 */
export type RetryDecision =
  | { readonly retry: true; readonly delayMs: number }
  | {
      readonly retry: false
      readonly why:
        | 'already_processed'
        | 'not_retryable'
        | 'maybe_processed'
        | 'attempts_exhausted'
        | 'delay_too_long'
    }

/**
 * Decides whether to send the same request again, and when. What may have been processed is sent again only if it's
 * idempotent, and what has been processed never is. The delay is the vendor's if it gave one, else exponential with
 * full jitter; it always fits `setTimeout`. Never throws.
 *
 * @see [Retrying safely: How it is decided](https://faultline.github.io/guide/retrying/#how-it-is-decided)
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
 * retryDecision({ ...fault, processed: 'yes' }, { attempt: 1 }) // => { retry: false, why: 'already_processed' }
 * ```
 */
export function retryDecision(fault: Fault, options: RetryOptions): RetryDecision {
  const { processed, retryable, retryAfterMs } = ownFields(fault)
  const own = ownFields(options)
  const { attempt, idempotent = false, maxAttempts = 5 } = own
  const longestMs = Math.min(own.maxDelayMs ?? longestTimerMs, longestTimerMs)
  if (processed === 'yes') return { retry: false, why: 'already_processed' }
  if (!retryable) return { retry: false, why: 'not_retryable' }
  if (processed === 'maybe' && !idempotent) return { retry: false, why: 'maybe_processed' }
  // Written so that NaN ends it too.
  if (!(attempt < maxAttempts)) return { retry: false, why: 'attempts_exhausted' }
  const delayMs = retryAfterMs ?? backoffMs(own, longestMs)
  return delayMs <= longestMs ? { retry: true, delayMs } : { retry: false, why: 'delay_too_long' }
}

const longestTimerMs = 2 ** 31 - 1
const longestBackoffMs = 30_000

function backoffMs({ attempt, baseDelayMs = 500, random = Math.random }: RetryOptions, longestMs: number) {
  const fullMs = Math.min(baseDelayMs * 2 ** (attempt - 1), longestBackoffMs, longestMs)
  return Math.round(random() * fullMs)
}
