import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { createInterface } from 'node:readline'
import { Redis } from 'ioredis'
import { CannotRun } from '../commands/cannot-run.ts'
import { exitCode } from '../commands/exit-code.ts'

/** A Redis to work on. */
export interface RedisAtHand {
  /** `redis://127.0.0.1:40123` */
  readonly url: string
  /** Ends it if it is our own child. */
  stop(): Promise<void>
}

/**
 * Gives the Redis of `REDIS_URL`, or else starts a `redis-server` from the path on a free loopback port, which keeps
 * nothing on disk. Rejects with {@link CannotRun} where there is neither.
 */
export async function redisAtHand(): Promise<RedisAtHand> {
  const url = process.env['REDIS_URL']
  if (!url) return startRedis(await freePort())
  if (await answers(url)) return { url, stop: async () => {} }
  throw noRedis(`Nothing answers at ${new URL(url).host}, where REDIS_URL points to.`)
}

function noRedis(message: string): CannotRun {
  return new CannotRun(message, exitCode.noRedis)
}

async function answers(url: string): Promise<boolean> {
  const redis = new Redis(url, { lazyConnect: true, retryStrategy: () => null })
  redis.on('error', () => {})
  const pong = await redis.ping().catch(() => undefined)
  redis.disconnect()
  return pong !== undefined
}

async function startRedis(port: number): Promise<RedisAtHand> {
  // A queue must not lose keys when memory runs short: BullMQ warns of any other policy.
  const keeping = ['--save', '', '--appendonly', 'no', '--maxmemory-policy', 'noeviction']
  const args = ['--port', `${port}`, '--bind', '127.0.0.1', ...keeping]
  const child = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'inherit'] })
  if (!(await isReady(child)))
    throw noRedis('There is no Redis: set REDIS_URL, or install redis-server so that it is on the path.')
  child.stdout.resume() // what nobody reads would fill the pipe and stop it
  return {
    url: `redis://127.0.0.1:${port}`,
    async stop() {
      child.kill()
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    },
  }
}

async function isReady(
  child: ChildProcess & { stdout: NonNullable<ChildProcess['stdout']> },
): Promise<boolean> {
  const missing = once(child, 'error').then(() => false)
  const ready = (async () => {
    for await (const line of createInterface(child.stdout)) if (line.includes('Ready to accept')) return true
    return false
  })()
  return Promise.race([missing, ready])
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}
