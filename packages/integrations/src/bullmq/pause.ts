/** What a pause needs of a `Queue`, of BullMQ 5 or 6. */
export interface PausableQueue {
  /** The names of the queue's keys in Redis. */
  readonly keys: { readonly [name: string]: string }
  /** The connection, in BullMQ 5. */
  readonly client?: PromiseLike<unknown>
  /** What has the connection, in BullMQ 6. */
  getBackend?(): unknown
}

/**
 * Pauses a queue for every worker, as `queue.rateLimit(ms)` does, but never shortens a pause that another worker
 * began: the later of two writers would otherwise win, and only a script compares and writes in one step.
 */
export async function pauseQueue(queue: PausableQueue, delayMs: number): Promise<void> {
  // Redis takes whole milliseconds, and no zero.
  await run(queue, extendPause, Math.max(1, Math.ceil(delayMs)))
}

/** How long a queue is still paused, in ms; 0 if it isn't. A `limiter` of the worker's own isn't a pause. */
export async function pauseLeftMs(queue: PausableQueue): Promise<number> {
  return Number(await run(queue, readPause))
}

/** A script of one key, the queue's limiter, whose first argument is the mark of a pause. */
interface Script {
  readonly name: string
  readonly lua: string
}

/** What a script needs of a connection: BullMQ 6 has its own shape for every client, BullMQ 5 has ioredis's. */
interface Connection {
  defineCommand?(name: string, script: { numberOfKeys: number; lua: string }): void
  runCommand?(name: string, values: (string | number)[]): Promise<unknown>
  eval(lua: string, numberOfKeys: number, ...values: (string | number)[]): Promise<unknown>
}

async function run(queue: PausableQueue, { name, lua }: Script, ...values: number[]): Promise<unknown> {
  const owner = (queue.getBackend?.() ?? queue) as { client: PromiseLike<Connection> }
  const client = await owner.client
  const keyAndArguments = [queue.keys['limiter'] ?? '', pauseMark, ...values]
  if (!client.runCommand) return client.eval(lua, 1, ...keyAndArguments)
  client.defineCommand?.(name, { numberOfKeys: 1, lua })
  return client.runCommand(name, keyAndArguments)
}

/** The count that `queue.rateLimit` writes; no limiter counts so far. */
const pauseMark = Number.MAX_SAFE_INTEGER

const extendPause: Script = {
  name: 'faultlineExtendPause',
  lua: `
    local paused = tonumber(redis.call('GET', KEYS[1]) or 0) >= tonumber(ARGV[1])
    if not paused or redis.call('PTTL', KEYS[1]) < tonumber(ARGV[2]) then
      redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
    end`,
}

const readPause: Script = {
  name: 'faultlineReadPause',
  lua: `
    local paused = tonumber(redis.call('GET', KEYS[1]) or 0) >= tonumber(ARGV[1])
    return paused and math.max(redis.call('PTTL', KEYS[1]), 0) or 0`,
}
