import type { Redis } from 'ioredis'

/** What became of a batch that a worker has sent. */
export type Settled = 'accepted' | 'split' | 'in doubt'

/** Says of each batch whether it was sent, and what came of it. */
export interface Claims {
  /** Notes that a batch is about to be sent; false where it was noted before, so that it must not be sent again. */
  take(id: string): Promise<boolean>
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
 * job of a worker that fell silent to another one, and if the first was only slow, both write there.
 */
export function createClaims(redis: Redis, queueName: string): Claims {
  const sent = `faultline:${queueName}:sent`
  const results = `faultline:${queueName}:results`
  return {
    take: async (id) => (await redis.hsetnx(sent, id, Date.now())) === 1,
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
