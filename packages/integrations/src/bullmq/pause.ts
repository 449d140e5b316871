import type { Queue } from 'bullmq'

/** What a pause needs of a `Queue`. */
export type PausableQueue = Pick<Queue, 'getBackend' | 'getRateLimitTtl' | 'keys'>

/**
 * Pauses a queue for every worker, as `queue.rateLimit(ms)` does, but never shortens a pause that another worker was
 * told of: the later of two writers would otherwise win, and only a script compares and writes in one step.
 */
export async function pauseQueue(queue: PausableQueue, delayMs: number): Promise<void> {
  const client = await queue.getBackend().client
  client.defineCommand(extendPause.name, extendPause)
  // Redis takes whole milliseconds, and refuses none.
  await client.runCommand(extendPause.name, [queue.keys.limiter, pauseMark, Math.max(1, Math.ceil(delayMs))])
}

/** How long a queue is still paused, in ms; 0 where it is not. A `limiter` of the worker's own is no pause. */
export function pauseLeftMs(queue: PausableQueue): Promise<number> {
  return queue.getRateLimitTtl(pauseMark)
}

/** The count that `queue.rateLimit` writes; no limiter counts so far. */
const pauseMark = Number.MAX_SAFE_INTEGER

const extendPause = {
  name: 'faultlineExtendPause',
  numberOfKeys: 1,
  lua: `
    local paused = tonumber(redis.call('GET', KEYS[1]) or 0) >= tonumber(ARGV[1])
    if not paused or redis.call('PTTL', KEYS[1]) < tonumber(ARGV[2]) then
      redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
    end`,
}
