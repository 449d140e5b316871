import type { Redis } from 'ioredis'

/** What became of a batch that a worker has sent. */
export type Settled = 'accepted' | 'split' | 'in doubt'

/** Whether a batch may be sent: not where it was noted before, and not while the queue is paused. */
export type Claim = 'free' | 'taken' | 'paused'

/** Says of each batch whether it was sent, and what came of it. */
export interface Claims {
  /** Notes that a batch is about to be sent, unless it must not be. */
  take(id: string): Promise<Claim>
  /** Takes the note back, because the vendor certainly did not process the batch. */
  release(id: string): Promise<void>
  /** Whether the batch may have been sent and processed. */
  isTaken(id: string): Promise<boolean>
  /** Decides what became of a batch unless that is decided already; gives what holds. */
  settle(id: string, settled: Settled): Promise<Settled>
  /** Forgets all batches. */
  clear(): Promise<void>
}

/**
 * Claims kept in Redis beside a queue, where the first to write wins. A job's own data would not do: BullMQ gives the
 * job of a worker that fell silent to another one, and if the first was only slow, both write there. `pauseKey` is the
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
    settle: async (id, settled) => {
      const first = (await redis.hsetnx(results, id, settled)) === 1
      return first ? settled : ((await redis.hget(results, id)) as Settled)
    },
    clear: async () => {
      await redis.del(sent, results)
    },
  }
}

// One step in Redis, because a worker may be told of a pause between any two of its own.
const takeUnlessPaused = `
  if redis.call('PTTL', KEYS[2]) > 0 then return 'paused' end
  return redis.call('HSETNX', KEYS[1], ARGV[1], ARGV[2]) == 1 and 'free' or 'taken'`
