/**
 * Temporal: an activity fails with an ApplicationFailure that says whether and when to retry, and carries the fault.
 *
 * @module
 */
import { type Fault, isFault, type RetryOptions, retryDecision, vendorErrorOf } from '@faultline/core'
import { causesOf } from '@faultline/core/adapter'
import { ApplicationFailure, TemporalFailure } from '@temporalio/common'

/** What is known of an activity. How often to retry, and how to back off, stays in its retry policy. */
export type ActivityOptions = Pick<RetryOptions, 'idempotent' | 'maxDelayMs'>

/**
 * Wraps an activity, so that the VendorError it throws, however it is wrapped, becomes an
 * {@link toApplicationFailure | ApplicationFailure}; every other error passes through untouched. Temporal starts an
 * activity again if its worker dies, so one that isn't idempotent also needs a retry policy of `maximumAttempts: 1`.
 *
 * @example
 * ```ts
 * import { VendorError } from '@faultline/core'
 * import { faultlineActivity, faultOfFailure } from '@faultline/integrations/temporal'
 *
 * const sendBatch = faultlineActivity(async (_batch: object[]) => {
 *   throw new VendorError({
 *     vendor: 'acme', status: 429, category: 'rate_limited', origin: 'quota', retryable: true, processed: 'no',
 *     retryAfterMs: 2000, documented: false, message: 'Slow down', phase: 'response', decidedBy: 'status',
 *   })
 * })
 * const failure = await sendBatch([]).catch((error) => error)
 * failure.nextRetryDelay // => 2000
 * faultOfFailure(failure)?.category // => 'rate_limited'
 * ```
 */
export function faultlineActivity<Args extends unknown[], Result>(
  activity: (...args: Args) => Promise<Result>,
  options: ActivityOptions = {},
): (...args: Args) => Promise<Result> {
  return async (...args) => {
    try {
      return await activity(...args)
    } catch (error) {
      throw toApplicationFailure(error, options)
    }
  }
}

/**
 * Returns the ApplicationFailure of a VendorError, however it is wrapped, and any other value as it is; so too a failure
 * of Temporal's own. Its type is the reason, or else the category; its only detail is the fault; `nextRetryDelay` (ms)
 * is the vendor's if it gave one. What must not be sent again is `nonRetryable`: what may have been processed, unless
 * the activity is idempotent, and always what has been (`processed: 'yes'`). It has no `cause`: that of a transport
 * failure may name a URL, and the history keeps it.
 *
 * @example
 * ```ts
 * import { toApplicationFailure } from '@faultline/integrations/temporal'
 *
 * const bug = new TypeError('not a VendorError')
 * toApplicationFailure(bug) === bug // => true
 * ```
 */
export function toApplicationFailure(error: unknown, options: ActivityOptions = {}): unknown {
  const vendorError = error instanceof TemporalFailure ? undefined : vendorErrorOf(error)
  if (!vendorError) return error
  const { fault, message, stack } = vendorError
  const decision = retryDecision(fault, { ...options, attempt: 1, maxAttempts: Number.POSITIVE_INFINITY })
  const failure = ApplicationFailure.create({
    message,
    type: fault.reason ?? fault.category,
    nonRetryable: !decision.retry,
    details: [fault],
    ...(decision.retry && fault.retryAfterMs !== undefined && { nextRetryDelay: decision.delayMs }),
  })
  return Object.assign(failure, { stack })
}

/**
 * Reads the fault from what a workflow or a client catches, such as an ActivityFailure; `undefined` if it carries
 * none. Safe in workflow code. Never throws.
 *
 * @example
 * ```ts
 * import { faultOfFailure } from '@faultline/integrations/temporal'
 *
 * faultOfFailure(new Error('something else')) // => undefined
 * ```
 */
export function faultOfFailure(failure: unknown): Fault | undefined {
  return causesOf(failure)
    .map((link) => (link instanceof ApplicationFailure ? link.details?.[0] : undefined))
    .find(isFault)
}
