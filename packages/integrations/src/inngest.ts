/**
 * Inngest: a step fails with the host's own error that says whether and when to try again, and carries the fault.
 *
 * @module
 */
import { type Fault, isVendorError, type RetryOptions, retryDecision } from '@faultline/core'
import { NonRetriableError, RetryAfterError } from 'inngest'
import { chainOf } from './chain-of.ts'
import { isFault } from './is-fault.ts'

/** What is known of a step. How often to try, and how to back off, stays with the function's `retries`. */
export type StepOptions = Pick<RetryOptions, 'idempotent' | 'maxDelayMs'>

/**
 * Wraps the work of a step, so that a VendorError it throws becomes an {@link toInngestError | error of Inngest};
 * every other error passes through untouched.
 *
 * @example
 * ```ts
 * import { dfineryImport } from '@faultline/dfinery-import'
 * import { faultlineStep } from '@faultline/integrations/inngest'
 * import { Inngest } from 'inngest'
 *
 * const inngest = new Inngest({ id: 'shop' })
 * const sendBatch = inngest.createFunction(
 *   { id: 'send-batch', triggers: [{ event: 'batch/ready' }], retries: 4 },
 *   ({ event, step }) =>
 *     step.run('send', faultlineStep(() =>
 *       dfineryImport.decodeOrThrow(fetch('https://openapi.dfinery.ai/api/v1/events', {
 *         method: 'POST', body: JSON.stringify(event.data),
 *       })))),
 * )
 * ```
 */
export function faultlineStep<Args extends unknown[], Result>(
  run: (...args: Args) => Promise<Result>,
  options: StepOptions = {},
): (...args: Args) => Promise<Result> {
  return async (...args) => {
    try {
      return await run(...args)
    } catch (error) {
      throw toInngestError(error, options)
    }
  }
}

/**
 * Gives Inngest's error for a VendorError, and any other value as it is: RetryAfterError where the vendor said how
 * long to wait, an ordinary Error where Inngest's own backoff decides, NonRetriableError for what must not be sent
 * again, and for what may have been processed unless the step is idempotent. Its `cause` is the fault and nothing
 * else: Inngest keeps causes, and that of a transport failure may name a URL.
 *
 * @example
 * ```ts
 * import { VendorError } from '@faultline/core'
 * import { faultOfFailure, toInngestError } from '@faultline/integrations/inngest'
 *
 * const failure = toInngestError(new VendorError({
 *   vendor: 'acme', status: 400, category: 'invalid_request', origin: 'request', retryable: false, processed: 'no',
 *   documented: false, message: 'No such field', phase: 'response', decidedBy: 'status',
 * })) as Error
 * failure.name // => 'NonRetriableError'
 * faultOfFailure(failure)?.category // => 'invalid_request'
 * ```
 */
export function toInngestError(error: unknown, options: StepOptions = {}): unknown {
  if (!isVendorError(error)) return error
  const { fault, message, stack } = error
  const decision = retryDecision(fault, { ...options, attempt: 1, maxAttempts: Number.POSITIVE_INFINITY })
  const carried = { cause: fault }
  const failure = !decision.retry
    ? new NonRetriableError(message, carried)
    : fault.retryAfterMs === undefined
      ? new Error(message, carried)
      : new RetryAfterError(message, decision.delayMs, carried)
  return Object.assign(failure, { stack })
}

/**
 * Reads the fault from what an `onFailure` handler is given, or a function catches from `step.run`; `undefined` where
 * it carries none. Never throws.
 *
 * @example
 * ```ts
 * import { faultOfFailure } from '@faultline/integrations/inngest'
 *
 * faultOfFailure(new Error('something else')) // => undefined
 * ```
 */
export function faultOfFailure(failure: unknown): Fault | undefined {
  return chainOf(failure).find(isFault)
}
