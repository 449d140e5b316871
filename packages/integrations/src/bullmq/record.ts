import { type Fault, isFault } from '@faultline/core'
import { field } from '@faultline/core/adapter'
import type { Job } from 'bullmq'

/**
 * Reads the fault with which a job last failed, equal to the one that was thrown; `undefined` if there is none.
 * Never throws.
 *
 * @example
 * ```ts compile-only
 * import { faultOfJob } from '@faultline/integrations/bullmq'
 * import { Queue } from 'bullmq'
 *
 * const queue = new Queue('events', { connection: { host: '127.0.0.1', port: 6379 } })
 * for (const job of await queue.getFailed()) console.log(job.id, faultOfJob(job)?.reason)
 * ```
 */
export function faultOfJob(job: { readonly data: unknown }): Fault | undefined {
  const fault = recordOf(job)?.fault
  return isFault(fault) ? fault : undefined
}

/** What is kept in a job's data under `faultline`. */
export interface JobRecord {
  readonly fault: Fault
  /** The attempt that ended with the fault, 1 for the first. */
  readonly attempt: number
  /** How many pauses the job has caused. */
  readonly pauses: number
  /** When to retry, in ms after the failure; absent if the job failed for good or waits for a pause to end. */
  readonly delayMs?: number
}

/** Reads the record of a job; `undefined` if there is none. */
export function recordOf(job: { readonly data: unknown }): JobRecord | undefined {
  return field(job.data, 'faultline') as JobRecord | undefined
}

/** Whether a record can be kept in this data. */
export function holdsRecords(data: unknown): boolean {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
}

/** Writes the record; one that can't be written must not make a job that fails for good run again. */
export async function remember<Data extends object>(job: Job<Data>, faultline: JobRecord): Promise<void> {
  await job.updateData({ ...job.data, faultline }).catch(() => {})
}
