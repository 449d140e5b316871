import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { createInterface } from 'node:readline'
import { Redis } from 'ioredis'
import { RedisMissing } from './redis-missing.ts'

/** A Redis to work on. */
export interface RedisAtHand {
  /** `redis://127.0.0.1:40123` */
  readonly url: string
  /** Ends it if it is our own child. */
  stop(): Promise<void>
}

/**
 * Uses the Redis at `REDIS_URL`, or else starts a `redis-server` from the path on a free loopback port, which stores
 * nothing on disk. Rejects with {@link RedisMissing} if there is neither.
 */
export async function redisAtHand(): Promise<RedisAtHand> {
  const url = process.env['REDIS_URL']
  if (!url) return startRedis(await freePort())
  if (await responds(url)) return { url, stop: async () => {} }
  throw new RedisMissing(`No Redis responds at ${new URL(url).host}, the host of REDIS_URL.`)
}

async function responds(url: string): Promise<boolean> {
  const redis = new Redis(url, { lazyConnect: true, retryStrategy: () => null })
  redis.on('error', () => {})
  const pong = await redis.ping().catch(() => undefined)
  redis.disconnect()
  return pong !== undefined
}

async function startRedis(port: number): Promise<RedisAtHand> {
  // A queue must not lose keys when memory runs short: BullMQ warns about any other policy.
  const keeping = ['--save', '', '--appendonly', 'no', '--maxmemory-policy', 'noeviction']
  const args = ['--port', `${port}`, '--bind', '127.0.0.1', ...keeping]
  const child = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'inherit'] })
  if (!(await isReady(child)))
    throw new RedisMissing(
      'No Redis found: set REDIS_URL, or install redis-server so that it is on the path.',
    )
  child.stdout.resume() // an unread pipe would fill up and block it
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
