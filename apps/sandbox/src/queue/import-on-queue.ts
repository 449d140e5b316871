import { randomUUID } from 'node:crypto'
import { EventEmitter, on } from 'node:events'
import { faultOfJob } from '@faultline/integrations/bullmq'
import type { UserEvent } from '@faultline/sandbox/vendors'
import { Job, Queue, QueueEvents } from 'bullmq'
import { Redis } from 'ioredis'
import type { Note } from '../job/journal.ts'
import type { Entry } from '../job/ledger.ts'
import { type Claims, createClaims, type Settled } from './claims.ts'
import { startCrew } from './crew.ts'
import { collectNotes } from './note-in-redis.ts'
import { type Batch, jobOptions } from './process-batch.ts'

/** Who works the queue off. */
export interface QueueOptions {
  /** `redis://127.0.0.1:6379` */
  readonly redisUrl: string
  /** How many worker processes. */
  readonly workers: number
  /** How many of them to kill with SIGKILL on the way; others take their place. */
  readonly kills: number
}

/** Imports batches with several worker processes, and gives an entry whenever the fate of some events is known. */
export async function* importOnQueue(
  url: string,
  batches: readonly (readonly UserEvent[])[],
  note: Note,
  { redisUrl, workers, kills }: QueueOptions,
): AsyncGenerator<Entry> {
  const name = `import-${randomUUID()}`
  const connection = { url: redisUrl, maxRetriesPerRequest: null }
  const redis = new Redis(redisUrl, { maxRetriesPerRequest: null })
  const queue = new Queue<Batch, Settled>(name, { connection })
  const claims = createClaims(redis, name, queue.toKey('limiter'))
  const events = new QueueEvents(name, { connection, autorun: false, lastEventId: '0-0' })
  const failure = new AbortController()
  const crew = startCrew(workers, [redisUrl, name, url], (error) => failure.abort(error))
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
      for (; killed < kills && settled >= (total * (killed + 1)) / (kills + 1); killed++) crew.killOne()
    }
    if (killed > 0) note('deeds', 'killed a worker', killed)
  } finally {
    crew.stop()
    await events.close()
    await collectNotes(redis, name, note)
    await claims.clear()
    await queue.obliterate({ force: true })
    await queue.close()
    redis.disconnect()
  }
}

/** Follows the queue until the fate of so many events is known. */
async function* settledBatches(
  queue: Queue<Batch, Settled>,
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
    const job = await Job.fromId<Batch, Settled>(queue, id)
    // The halves of a batch that was split come by themselves, and maybe before it.
    if (!job || job.returnvalue === 'split') continue
    yield await entryOf(job, claims)
    open -= job.data.events.length
    if (open === 0) return
  }
}

async function entryOf(job: Job<Batch, Settled>, claims: Claims): Promise<Entry> {
  const { events } = job.data
  if (job.returnvalue === 'accepted') return { fate: 'accepted', events }
  // Whoever was to know more about a batch that is in doubt died.
  if (job.returnvalue === 'in doubt') return { fate: 'in doubt', events }
  const fate = (await claims.isTaken(job.id!)) ? 'in doubt' : 'dead-lettered'
  return { fate, events, fault: faultOfJob(job) }
}
