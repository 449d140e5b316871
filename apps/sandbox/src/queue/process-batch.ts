import { VendorError } from '@faultline/core'
import { dfineryImport } from '@faultline/dfinery-import'
import type { UserEvent } from '@faultline/sandbox/vendors'
import { type Job, type Queue, RateLimitError } from 'bullmq'
import { answerName, type Note } from '../job/journal.ts'
import { inHalves, isWorthSplitting } from '../job/split.ts'
import { sendEvents } from '../job/vendor-calls.ts'
import type { Claims, Settled } from './claims.ts'

/** The data of a job: one batch. */
export interface Batch {
  readonly events: readonly UserEvent[]
}

/** How a job is tried again where its fault allows it; the delay is the vendor's, or what retryDecision decides. */
export const jobOptions = { attempts: 10, backoff: { type: 'faultline' } }

/**
 * What a worker does with a batch; a VendorError that it throws is for `faultlineProcessor` to act on. Run a second
 * time because a worker died or fell silent, it never sends again what may have been sent.
 */
export function batchProcessor(url: string, queue: Queue<Batch, Settled>, claims: Claims, note: Note) {
  return async function processBatch(job: Job<Batch, Settled>): Promise<Settled> {
    const { events } = job.data
    const id = job.id!
    const claim = await claims.take(id)
    if (claim === 'paused') throw new RateLimitError()
    if (claim === 'taken') return finish('in doubt')

    const outcome = await dfineryImport.decode(sendEvents(url, events))
    note('answers', answerName(outcome))
    if (outcome.ok) return finish('accepted')
    if (isWorthSplitting(outcome.fault, events)) return finish('split')
    if (outcome.fault.processed === 'no') await claims.release(id)
    throw new VendorError(outcome.fault, outcome)

    async function finish(proposed: Settled): Promise<Settled> {
      const settled = await claims.settle(id, proposed)
      if (settled === 'split') await addHalves()
      return settled
    }

    /** Their ids are made from the batch's own, so that whoever adds them a second time adds nothing. */
    async function addHalves(): Promise<void> {
      note('deeds', 'split')
      const halves = inHalves(events).map((half, index) => ({
        name: job.name,
        data: { events: half },
        opts: { ...jobOptions, jobId: `${id}.${index + 1}` },
      }))
      await queue.addBulk(halves)
    }
  }
}
