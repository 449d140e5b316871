import { backoffStrategy, faultlineProcessor } from '@faultline/integrations/bullmq'
import { Queue, Worker } from 'bullmq'
import { Redis } from 'ioredis'
import { createClaims, type JobResult } from './claims.ts'
import { noteInRedis } from './notes-in-redis.ts'
import { type Batch, batchProcessor } from './process-batch.ts'

// One worker process: `node worker.ts <redis url> <queue name> <import API url>`. It ends when its parent does.
const [redisUrl = '', queueName = '', vendorUrl = ''] = process.argv.slice(2)

const connection = { url: redisUrl, maxRetriesPerRequest: null }
const redis = new Redis(redisUrl, { maxRetriesPerRequest: null })
const queue = new Queue<Batch, JobResult>(queueName, { connection })
// A job that waits for a connection after it checked for a pause would send too late.
await Promise.all([redis.ping(), queue.waitUntilReady()])

const processBatch = batchProcessor(
  vendorUrl,
  queue,
  createClaims(redis, queueName, queue.toKey('limiter')),
  noteInRedis(redis, queueName),
)

new Worker<Batch, JobResult>(queueName, faultlineProcessor(processBatch, { queue, maxPauses: 1000 }), {
  connection,
  concurrency: 4,
  settings: { backoffStrategy },
  // A batch takes far less than this; the job of a worker that is unresponsive for longer goes to another.
  lockDuration: 3000,
  stalledInterval: 1000,
  // A second run never resends what the first may have sent, so any number of runs is fine.
  maxStalledCount: 1000,
})
process.once('disconnect', () => process.exit())
