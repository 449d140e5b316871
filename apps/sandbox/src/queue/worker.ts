import { backoffStrategy, faultlineProcessor } from '@faultline/integrations/bullmq'
import { Queue, Worker } from 'bullmq'
import { Redis } from 'ioredis'
import { createClaims, type Settled } from './claims.ts'
import { noteInRedis } from './note-in-redis.ts'
import { type Batch, batchProcessor } from './process-batch.ts'

// One worker process: `node worker.ts <redis url> <queue name> <import API url>`. It ends when its parent does.
const [redisUrl = '', queueName = '', vendorUrl = ''] = process.argv.slice(2)

const connection = { url: redisUrl, maxRetriesPerRequest: null }
const redis = new Redis(redisUrl, { maxRetriesPerRequest: null })
const queue = new Queue<Batch, Settled>(queueName, { connection })
// A job that waits for a connection between its look at the pause and its call would come late.
await Promise.all([redis.ping(), queue.waitUntilReady()])

const processBatch = batchProcessor(
  vendorUrl,
  queue,
  createClaims(redis, queueName, queue.toKey('limiter')),
  noteInRedis(redis, queueName),
)

new Worker<Batch, Settled>(queueName, faultlineProcessor(processBatch, { queue, maxPauses: 1000 }), {
  connection,
  concurrency: 4,
  settings: { backoffStrategy },
  // A batch takes far less than this; in a worker that says nothing for so long, it is given to another.
  lockDuration: 3000,
  stalledInterval: 1000,
  // A second run never sends what the first may have sent, so there may be as many as it takes.
  maxStalledCount: 1000,
})
process.once('disconnect', () => process.exit())
