/**
 * Inngest: a step fails with Inngest's own error that says whether and when to retry, and carries the fault.
 *
 * @module
 */
import {
  type Fault,
  isFault,
  type RetryDecision,
  type RetryOptions,
  retryDecision,
  vendorErrorOf,
} from '@faultline/core'
import { causesOf } from '@faultline/core/adapter'
import { NonRetriableError, RetryAfterError } from 'inngest'

/** What is known of a step. How often to retry, and how to back off, stays with the function's `retries`. */
export type StepOptions = Pick<RetryOptions, 'idempotent' | 'maxDelayMs'>

/**
 * Wraps the work of a step, so that the VendorError it throws, however it is wrapped, becomes an
 * {@link toInngestError | error of Inngest}; every other error passes through untouched.
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
 * Returns Inngest's error for a VendorError, however it is wrapped, and any other value as it is; so too an error of
 * Inngest's own. It's a RetryAfterError if the vendor said how long to wait, an ordinary Error if Inngest's backoff
 * decides, and a NonRetriableError for what must not be sent again: what may have been processed, unless the step is
 * idempotent, and always what has been (`processed: 'yes'`). Its `cause` is the fault and nothing else: Inngest keeps
 * causes, and that of a transport failure may name a URL.
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
  const isOwn = error instanceof NonRetriableError || error instanceof RetryAfterError
  const vendorError = isOwn ? undefined : vendorErrorOf(error)
  if (!vendorError) return error
  const { fault, message, stack } = vendorError
  const decision = retryDecision(fault, { ...options, attempt: 1, maxAttempts: Number.POSITIVE_INFINITY })
  return Object.assign(failureFor(decision, message, fault), { stack })
}

function failureFor(decision: RetryDecision, message: string, fault: Fault): Error {
  const carried = { cause: fault }
  if (!decision.retry) return new NonRetriableError(message, carried)
  if (fault.retryAfterMs === undefined) return new Error(message, carried)
  return new RetryAfterError(message, decision.delayMs, carried)
}

/**
 * Reads the fault from what an `onFailure` handler is given, or a function catches from `step.run`; `undefined` if
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
  return causesOf(failure).find(isFault)
}
