import type { Redis } from 'ioredis'

/** How a job ended whose batch a worker sent. */
export type JobResult = 'accepted' | 'split' | 'in doubt'

/** Whether a batch may be sent: not if it is claimed already, and not while the queue is paused. */
export type Claim = 'free' | 'taken' | 'paused'

/** Records for each batch whether it was sent, and its result. */
export interface Claims {
  /** Claims a batch that is about to be sent, unless it must not be. */
  take(id: string): Promise<Claim>
  /** Releases the claim, because the vendor certainly didn't process the batch. */
  release(id: string): Promise<void>
  /** Whether the batch may have been sent and processed. */
  isTaken(id: string): Promise<boolean>
  /** Decides the result of a batch unless it is already decided; returns the decided one. */
  settle(id: string, result: JobResult): Promise<JobResult>
  /** Deletes all claims and results. */
  clear(): Promise<void>
}

/**
 * Claims stored in Redis beside a queue, where the first to write wins. A job's own data is not enough: BullMQ gives the
 * job of an unresponsive worker to another one, and if the first was only slow, both write there. `pauseKey` is the
 * queue's limiter.
 */
export function createClaims(redis: Redis, queueName: string, pauseKey: string): Claims {
  const sent = `faultline:${queueName}:sent`
  const results = `faultline:${queueName}:results`
  return {
    take: async (id) => (await redis.eval(takeUnlessPaused, 2, sent, pauseKey, id, Date.now())) as Claim,
    release: async (id) => {
      await redis.hdel(sent, id)
    },
    isTaken: async (id) => (await redis.hexists(sent, id)) === 1,
    settle: async (id, result) => {
      const first = (await redis.hsetnx(results, id, result)) === 1
      return first ? result : ((await redis.hget(results, id)) as JobResult)
    },
    clear: async () => {
      await redis.del(sent, results)
    },
  }
}

// One atomic step in Redis, because a pause may begin between any two steps of a worker.
const takeUnlessPaused = `
  if redis.call('PTTL', KEYS[2]) > 0 then return 'paused' end
  return redis.call('HSETNX', KEYS[1], ARGV[1], ARGV[2]) == 1 and 'free' or 'taken'`
