/**
 * BullMQ: a rate limit pauses the queue for every worker, a failure in doubt ends the job, and a job that ended keeps
 * its whole fault.
 *
 * @module
 */
import { isVendorError, retryDecision, type VendorError } from '@faultline/core'
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
  /** Does running a job twice do no more than running it once? Default false: what may have been processed is not run again. */
  readonly idempotent?: boolean | ((job: Job<Data>) => boolean) | undefined
  /** How many pauses one job may cause before it ends. Default 20. */
  readonly maxPauses?: number | undefined
  /** The longest pause or delay, in ms; a job whose vendor asks for more ends. Default: what the vendor asks, at most 24 h. */
  readonly maxDelayMs?: number | undefined
  /** The backoff after the first failed attempt, in ms, where the vendor gave no time; doubled each time. Default 500. */
  readonly baseDelayMs?: number | undefined
}

/**
 * Wraps a processor, so that what it throws decides what becomes of its job. Of a VendorError:
 *
 * - `rate_limited` pauses the queue for all workers for as long as the vendor said; the job waits with them and spends
 *   no attempt. A job that causes more than `maxPauses` pauses ends.
 * - What retryDecision would try again goes back with the decided delay: give the worker {@link backoffStrategy} and
 *   the jobs `backoff: { type: 'faultline' }` and `attempts`.
 * - Everything else ends the job with an UnrecoverableError (its `cause` is the VendorError); {@link faultOfJob} reads
 *   the fault from it. That is so for what may have been processed too, unless the job is idempotent.
 *
 * Any other error passes through untouched. Records are kept in the job's data under `faultline`, so the data must be
 * an object; a job whose data is not ends before it is processed.
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
    // A worker with no limiter of its own would not see the pause, and a job may have been fetched just before it.
    if ((await pauseLeftMs(options.queue)) > 0) throw new RateLimitError()
    const idempotent = typeof options.idempotent === 'function' ? options.idempotent(job) : options.idempotent
    try {
      return await processor(job, token, signal)
    } catch (error) {
      throw isVendorError(error) ? await settle(job, error, { ...options, idempotent }) : error
    }
  }
}

/**
 * The worker's `settings.backoffStrategy`: the delay that {@link faultlineProcessor} decided for this attempt, in ms.
 * Without the wrapper it decides itself, as for a job that is not idempotent (-1 stops). For any other error it is
 * BullMQ's exponential backoff with full jitter from the job's `backoff.delay`, default 500 ms. Never throws.
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
  if (isVendorError(error)) {
    const decision = retryDecision(error.fault, {
      attempt: attemptsMade,
      maxAttempts: Number.POSITIVE_INFINITY,
    })
    return decision.retry ? decision.delayMs : -1
  }
  const { delay = 500 } = Backoffs.normalize(job?.opts.backoff ?? 500) ?? {}
  return Backoffs.builtinStrategies['exponential']!(delay, 1)(attemptsMade)
}

/** Decides what becomes of the job, and gives the error that tells BullMQ. */
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
    await remember(job, { fault, attempt, pauses: 0 }) // a job retried by hand begins anew
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
