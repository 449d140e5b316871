import { VendorError } from '@faultline/core'
import { dfineryImport } from '@faultline/dfinery-import'
import type { UserEvent } from '@faultline/simulators'
import { type Job, type Queue, RateLimitError } from 'bullmq'
import { inHalves, isWorthSplitting } from '../client/split.ts'
import { sendEvents } from '../client/vendor-calls.ts'
import { type Note, responseName } from '../ledger/journal.ts'
import type { Claims, JobResult } from './claims.ts'

/** The data of a job: one batch. */
export interface Batch {
  readonly events: readonly UserEvent[]
}

/** How a job is retried if its fault allows it; the delay is the vendor's, or what retryDecision decides. */
export const jobOptions = { attempts: 10, backoff: { type: 'faultline' } }

/**
 * What a worker does with a batch; `faultlineProcessor` handles the VendorErrors that it throws. When BullMQ runs it
 * again because a worker died or became unresponsive, it never resends what may have been sent.
 */
export function batchProcessor(url: string, queue: Queue<Batch, JobResult>, claims: Claims, note: Note) {
  return async function processBatch(job: Job<Batch, JobResult>): Promise<JobResult> {
    const { events } = job.data
    const id = job.id!
    const claim = await claims.take(id)
    if (claim === 'paused') throw new RateLimitError()
    if (claim === 'taken') return finish('in doubt')

    const outcome = await dfineryImport.decode(sendEvents(url, events))
    note('responses', responseName(outcome))
    if (outcome.ok) return finish('accepted')
    if (isWorthSplitting(outcome.fault, events)) return finish('split')
    if (outcome.fault.processed === 'no') await claims.release(id)
    throw new VendorError(outcome.fault, outcome)

    async function finish(proposed: JobResult): Promise<JobResult> {
      const result = await claims.settle(id, proposed)
      if (result === 'split') await addHalves()
      return result
    }

    /** Their ids derive from the batch's own, so adding them a second time adds nothing. */
    async function addHalves(): Promise<void> {
      note('actions', 'split')
      const halves = inHalves(events).map((half, index) => ({
        name: job.name,
        data: { events: half },
        opts: { ...jobOptions, jobId: `${id}.${index + 1}` },
      }))
      await queue.addBulk(halves)
    }
  }
}
