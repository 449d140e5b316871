import { randomUUID } from 'node:crypto'
import { EventEmitter, on } from 'node:events'
import { faultOfJob } from '@faultline/integrations/bullmq'
import type { UserEvent } from '@faultline/simulators'
import { Job, Queue, QueueEvents } from 'bullmq'
import { Redis } from 'ioredis'
import type { Note } from '../ledger/journal.ts'
import type { Entry } from '../ledger/ledger.ts'
import { type Claims, createClaims, type JobResult } from './claims.ts'
import { collectNotes } from './notes-in-redis.ts'
import { type Batch, jobOptions } from './process-batch.ts'
import { startWorkers } from './workers.ts'

/** What processes the queue. */
export interface QueueOptions {
  /** `redis://127.0.0.1:6379` */
  readonly redisUrl: string
  /** How many worker processes. */
  readonly workers: number
  /** How many of them to kill with SIGKILL during the import; others replace them. */
  readonly kills: number
}

/** Imports batches with several worker processes, and yields an entry as soon as the result of some events is known. */
export async function* importOnQueue(
  url: string,
  batches: readonly (readonly UserEvent[])[],
  note: Note,
  { redisUrl, workers: count, kills }: QueueOptions,
): AsyncGenerator<Entry> {
  const name = `import-${randomUUID()}`
  const connection = { url: redisUrl, maxRetriesPerRequest: null }
  const redis = new Redis(redisUrl, { maxRetriesPerRequest: null })
  const queue = new Queue<Batch, JobResult>(name, { connection })
  const claims = createClaims(redis, name, queue.toKey('limiter'))
  const events = new QueueEvents(name, { connection, autorun: false, lastEventId: '0-0' })
  const failure = new AbortController()
  const workers = startWorkers(count, [redisUrl, name, url], (error) => failure.abort(error))
  try {
    await queue.addBulk(
      batches.map((events, index) => ({
        name: 'batch',
        data: { events },
        opts: { ...jobOptions, jobId: `batch-${index + 1}` },
      })),
    )
    const total = batches.flat().length
    let settled = 0
    let killed = 0
    for await (const entry of settledBatches(queue, events, claims, total, failure.signal)) {
      yield entry
      settled += entry.events.length
      for (; killed < kills && settled >= (total * (killed + 1)) / (kills + 1); killed++) workers.killOne()
    }
    if (killed > 0) note('actions', 'killed a worker', killed)
  } finally {
    workers.stop()
    await events.close()
    await collectNotes(redis, name, note)
    await claims.clear()
    await queue.obliterate({ force: true })
    await queue.close()
    redis.disconnect()
  }
}

/** Follows the queue until the result of `count` events is known. */
async function* settledBatches(
  queue: Queue<Batch, JobResult>,
  events: QueueEvents,
  claims: Claims,
  count: number,
  signal: AbortSignal,
): AsyncGenerator<Entry> {
  const finished = new EventEmitter()
  events.on('completed', ({ jobId }) => finished.emit('job', jobId))
  events.on('failed', ({ jobId }) => finished.emit('job', jobId))
  const ids = on(finished, 'job', { signal })
  events.run().catch((error) => finished.emit('error', error))
  let open = count
  for await (const [id] of ids) {
    const job = await Job.fromId<Batch, JobResult>(queue, id)
    // The halves of a batch that was split are jobs of their own, and may finish before it.
    if (!job || job.returnvalue === 'split') continue
    yield await entryOf(job, claims)
    open -= job.data.events.length
    if (open === 0) return
  }
}

async function entryOf(job: Job<Batch, JobResult>, claims: Claims): Promise<Entry> {
  const { events } = job.data
  if (job.returnvalue === 'accepted') return { result: 'accepted', events }
  // The worker that could have known more about this batch died.
  if (job.returnvalue === 'in doubt') return { result: 'in doubt', events }
  const result = (await claims.isTaken(job.id!)) ? 'in doubt' : 'dead-lettered'
  return { result, events, fault: faultOfJob(job) }
}
