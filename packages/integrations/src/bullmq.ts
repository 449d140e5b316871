/**
 * BullMQ: a rate limit pauses the queue for every worker, a job that may have been processed isn't run again, and a job
 * that failed keeps its whole fault.
 *
 * @module
 */
import { faultOf, retryDecision, type VendorError, vendorErrorOf } from '@faultline/core'
import {
  type BackoffStrategy,
  Backoffs,
  type Job,
  type Processor,
  RateLimitError,
  UnrecoverableError,
} from 'bullmq'
import { type PausableQueue, pauseLeftMs, pauseQueue } from './bullmq/pause.ts'
import { holdsRecords, recordOf, remember } from './bullmq/record.ts'

export type { PausableQueue } from './bullmq/pause.ts'
export { faultOfJob } from './bullmq/record.ts'

/** What {@link faultlineProcessor} needs to know about the queue and its jobs. */
export interface FaultlineProcessorOptions<Data = unknown> {
  /** The queue that the worker takes its jobs from; a rate limit pauses it for every worker of every process. */
  readonly queue: PausableQueue
  /** Does running a job twice do no more than running it once? Default false: what may have been processed isn't run again. */
  readonly idempotent?: boolean | ((job: Job<Data>) => boolean) | undefined
  /** How many pauses one job may cause before it fails. Default 20. */
  readonly maxPauses?: number | undefined
  /** The longest pause or delay, in ms; a job whose vendor asks for more fails. Default: what the vendor asks, at most 24 h. */
  readonly maxDelayMs?: number | undefined
  /** The backoff after the first failed attempt, in ms, if the vendor gave no time; doubled each time. Default 500. */
  readonly baseDelayMs?: number | undefined
}

/**
 * Wraps a processor, so that the VendorError it throws, however it is wrapped, decides what happens to its job:
 *
 * - `rate_limited` pauses the queue for all workers for as long as the vendor said; the job waits with them and spends
 *   no attempt. A job that causes more than `maxPauses` pauses fails.
 * - What `retryDecision` would retry is re-queued with the decided delay: give the worker {@link backoffStrategy} and
 *   the jobs `backoff: { type: 'faultline' }` and `attempts`.
 * - Everything else fails the job with an UnrecoverableError (its `cause` is the VendorError); {@link faultOfJob} reads
 *   the fault from it. So does what may have been processed, unless the job is idempotent, and always what has been
 *   (`processed: 'yes'`): if that means success to you, catch it in the processor.
 *
 * Any other error, and an UnrecoverableError of your own, passes through untouched. Records are kept in the job's data
 * under `faultline`, so the data must be an object; a job whose data isn't one fails before it is processed.
 *
 * @see https://docs.bullmq.io/guide/rate-limiting
 *
 * @example
 * ```ts compile-only
 * import { dfineryImport } from '@faultline/dfinery-import'
 * import { backoffStrategy, faultlineProcessor } from '@faultline/integrations/bullmq'
 * import { type Job, Queue, Worker } from 'bullmq'
 *
 * const connection = { host: '127.0.0.1', port: 6379 }
 * const queue = new Queue<{ events: object[] }>('events', {
 *   connection,
 *   defaultJobOptions: { attempts: 5, backoff: { type: 'faultline' } },
 * })
 * const send = (job: Job<{ events: object[] }>) =>
 *   dfineryImport.decodeOrThrow(fetch('https://openapi.dfinery.ai/api/v1/events', {
 *     method: 'POST', body: JSON.stringify(job.data.events),
 *   }))
 * new Worker('events', faultlineProcessor(send, { queue }), { connection, settings: { backoffStrategy } })
 * ```
 */
export function faultlineProcessor<Data extends object, Result, Name extends string = string>(
  processor: Processor<Data, Result, Name>,
  options: FaultlineProcessorOptions<Data>,
): Processor<Data, Result, Name> {
  return async (job, token, signal) => {
    if (!holdsRecords(job.data))
      throw new UnrecoverableError('The data of this job must be an object: its fault is kept there')
    // A worker without a limiter of its own wouldn't see the pause, and a job may have been fetched just before it.
    if ((await pauseLeftMs(options.queue)) > 0) throw new RateLimitError()
    const idempotent = typeof options.idempotent === 'function' ? options.idempotent(job) : options.idempotent
    try {
      return await processor(job, token, signal)
    } catch (error) {
      const failure = error instanceof UnrecoverableError ? undefined : vendorErrorOf(error)
      throw failure ? await settle(job, failure, { ...options, idempotent }) : error
    }
  }
}

/**
 * The worker's `settings.backoffStrategy`: the delay that {@link faultlineProcessor} decided for this attempt, in ms.
 * Without that wrapper it decides by itself, as for a job that isn't idempotent (-1 stops). For any other error it's
 * BullMQ's exponential backoff from the job's `backoff.delay`, default 500 ms, with full jitter if BullMQ has that.
 * Never throws.
 *
 * @example
 * ```ts
 * import { backoffStrategy } from '@faultline/integrations/bullmq'
 * import type { WorkerOptions } from 'bullmq'
 *
 * const options: Pick<WorkerOptions, 'settings'> = { settings: { backoffStrategy } }
 * ```
 */
export const backoffStrategy: BackoffStrategy = (attemptsMade, _type, error, job) => {
  const record = job && recordOf(job)
  if (record?.attempt === attemptsMade && record.delayMs !== undefined) return record.delayMs
  const fault = faultOf(error)
  if (fault) {
    const decision = retryDecision(fault, { attempt: attemptsMade, maxAttempts: Number.POSITIVE_INFINITY })
    return decision.retry ? decision.delayMs : -1
  }
  const { delay = 500 } = Backoffs.normalize(job?.opts.backoff ?? 500) ?? {}
  return Backoffs.builtinStrategies['exponential']!(delay, 1)(attemptsMade)
}

/** Decides what happens to the job, and gives the error that tells BullMQ. */
async function settle<Data extends object>(
  job: Job<Data>,
  error: VendorError,
  options: FaultlineProcessorOptions<Data> & { readonly idempotent: boolean | undefined },
): Promise<Error> {
  const { fault } = error
  const { queue, idempotent, maxPauses = 20, maxDelayMs, baseDelayMs } = options
  const attempt = job.attemptsMade + 1
  const limited = fault.category === 'rate_limited'
  const pauses = (recordOf(job)?.pauses ?? 0) + Number(limited)
  const spent = limited
    ? { attempt: pauses, maxAttempts: maxPauses + 1 }
    : { attempt, maxAttempts: job.opts.attempts ?? 1 }
  const decision = retryDecision(fault, { ...spent, idempotent, maxDelayMs, baseDelayMs })
  if (!decision.retry) {
    await remember(job, { fault, attempt, pauses: 0 }) // a job retried by hand starts over
    return Object.assign(new UnrecoverableError(error.message), { cause: error, stack: `${error.stack}` })
  }
  if (limited) {
    await pauseQueue(queue, decision.delayMs)
    await remember(job, { fault, attempt, pauses })
    return new RateLimitError()
  }
  await remember(job, { fault, attempt, pauses, delayMs: decision.delayMs })
  job.opts.backoff ??= { type: 'fixed', delay: decision.delayMs } // else BullMQ would retry at once
  return error
}
