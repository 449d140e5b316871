import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createServer as createHttpServer } from 'node:http'
import { createServer, type Server } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { type Fault, VendorError } from '@faultline/core'
import { dfineryImport } from '@faultline/dfinery-import'
import { type Job, type JobsOptions, type Processor, Queue, UnrecoverableError, Worker } from 'bullmq'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { pauseLeftMs, pauseQueue } from './bullmq/pause.ts'
import { backoffStrategy, type FaultlineProcessorOptions, faultlineProcessor, faultOfJob } from './bullmq.ts'

// Jobs wait for real, and longer if the machine is busy.
vi.setConfig({ testTimeout: 30_000 })

const redisFound = spawnSync('redis-server', ['--version']).status === 0
if (!redisFound)
  console.warn('SKIPPED: the BullMQ tests need a redis-server on the path (Debian: redis-server)')

const fault: Fault = {
  vendor: 'acme',
  status: 503,
  code: 'busy',
  reason: 'BUSY',
  documented: true,
  category: 'unavailable',
  origin: 'vendor',
  retryable: true,
  processed: 'no',
  message: 'Come back later 나중에 "오세요"',
  phase: 'response',
  decidedBy: 'code',
  requestId: 'r-1',
  docsUrl: 'https://docs.acme.example/errors',
}
const limited: Fault = { ...fault, status: 429, category: 'rate_limited', origin: 'quota', retryAfterMs: 400 }
const unsure: Fault = { ...fault, status: 504, category: 'timeout', processed: 'maybe' }
const invalid: Fault = { ...fault, status: 400, category: 'invalid_request', retryable: false }

describe.skipIf(!redisFound)('bullmq', () => {
  let redis: ChildProcess
  let connection: { host: string; port: number }
  const open: { close(): Promise<void> }[] = []
  let queues = 0

  beforeAll(async () => {
    connection = { host: '127.0.0.1', port: await freePort() }
    const options = ['--save', '', '--appendonly', 'no', '--maxmemory-policy', 'noeviction']
    redis = spawn('redis-server', ['--port', `${connection.port}`, '--bind', '127.0.0.1', ...options])
    for await (const line of redis.stdout!) if (`${line}`.includes('Ready to accept')) break
    redis.stdout!.resume()
  })
  afterEach(() => Promise.all(open.splice(0).map((each) => each.close())))
  afterAll(() => void redis.kill())

  type Data = { n?: number; faultline?: unknown; [key: string]: unknown }

  function openQueue(defaultJobOptions: JobsOptions = {}): Queue<Data> {
    const queue = new Queue<Data>(`queue-${++queues}`, { connection, defaultJobOptions })
    open.unshift(queue)
    return queue
  }

  function work(
    queue: Queue<Data>,
    processor: Processor<Data>,
    options: Partial<FaultlineProcessorOptions<Data>> & { limiter?: { max: number; duration: number } } = {},
  ): Worker<Data> {
    const { limiter, ...rest } = options
    const worker = new Worker<Data>(queue.name, faultlineProcessor(processor, { queue, ...rest }), {
      connection,
      settings: { backoffStrategy },
      ...(limiter && { limiter }),
    })
    worker.on('error', (error) => console.error(error))
    open.unshift(worker)
    return worker
  }

  /** Fails with each fault in turn, then succeeds; notes when it was called. */
  function failing(...faults: Fault[]) {
    const calls: number[] = []
    const run = async () => {
      const next = faults[calls.push(Date.now()) - 1]
      if (next) throw new VendorError(next)
      return 'done'
    }
    return { calls, run }
  }

  async function ended(queue: Queue<Data>, id: string | undefined): Promise<Job<Data>> {
    await vi.waitFor(async () => expect(['completed', 'failed']).toContain(await queue.getJobState(id!)), {
      timeout: 15_000,
      interval: 10,
    })
    return (await queue.getJob(id!))!
  }

  describe('a rate limit', () => {
    it('pauses every worker for as long as the vendor said and costs no attempt', async () => {
      const queue = openQueue()
      const calls: number[] = []
      const limitedAt: number[] = []
      const processor = async (job: Job<Data>) => {
        calls.push(Date.now())
        if (job.data.n === 5 && limitedAt.length === 0) {
          limitedAt.push(Date.now())
          throw new VendorError({ ...limited, retryAfterMs: 900 })
        }
        await delay(10)
      }
      for (let count = 0; count < 3; count++) work(queue, processor)
      const jobs = await queue.addBulk(Array.from({ length: 30 }, (_, n) => ({ name: 'send', data: { n } })))
      for (const job of jobs) await ended(queue, job.id)

      const [limitedSince = 0] = limitedAt
      // What was sent before the others could know is not counted against them.
      expect(calls.filter((at) => at > limitedSince + 300 && at < limitedSince + 850)).toEqual([])
      expect(calls.filter((at) => at >= limitedSince + 850).length).toBeGreaterThan(10)
      const refused = (await queue.getJob(jobs[5]!.id!))!
      expect(refused.attemptsMade).toBe(1) // that of its success; BullMQ's default is a single attempt
      expect(await queue.getFailedCount()).toBe(0)
    })

    it('never shortens a pause that another worker began', async () => {
      const [queue, other] = [openQueue(), openQueue()]
      await pauseQueue(queue, 5000)
      await Promise.all([pauseQueue(queue, 10), pauseQueue(queue, 100)])
      expect(await pauseLeftMs(queue)).toBeGreaterThan(4000)
      await pauseQueue(queue, 9000)
      expect(await pauseLeftMs(queue)).toBeGreaterThan(8000)
      expect(await pauseLeftMs(other)).toBe(0)
    })

    it('isn’t confused with the window of the worker’s own limiter', async () => {
      const queue = openQueue()
      const { run, calls } = failing(limited)
      work(queue, run, { limiter: { max: 1000, duration: 60_000 } })
      const jobs = await queue.addBulk([
        { name: 'a', data: {} },
        { name: 'b', data: {} },
      ])
      for (const job of jobs) expect(await (await ended(queue, job.id)).getState()).toBe('completed')
      expect(calls).toHaveLength(3)
    })

    it('is bounded: a job that causes too many pauses fails, and starts anew if it’s retried by hand', async () => {
      const queue = openQueue()
      const always = failing(...Array<Fault>(7).fill({ ...limited, retryAfterMs: 20 }))
      work(queue, always.run, { maxPauses: 3 })
      const { id } = await queue.add('send', { n: 1 })
      const job = await ended(queue, id)
      expect(always.calls).toHaveLength(4)
      expect(job.attemptsMade).toBe(1)
      expect(faultOfJob(job)).toEqual({ ...limited, retryAfterMs: 20 })
      await job.retry()
      expect(await (await ended(queue, id)).getState()).toBe('completed')
      expect(always.calls).toHaveLength(8)
    })

    it.each([0, 0.25, undefined])('works for a wait of %s ms', async (retryAfterMs) => {
      const queue = openQueue()
      const { retryAfterMs: _, ...untimed } = limited
      const { run } = failing(retryAfterMs === undefined ? untimed : { ...untimed, retryAfterMs })
      work(queue, run, { baseDelayMs: 10 })
      const { id } = await queue.add('send', {})
      expect(await (await ended(queue, id)).getState()).toBe('completed')
    })

    it('fails the job and pauses nobody if the vendor asks for a longer wait than allowed', async () => {
      const queue = openQueue({ attempts: 5 })
      work(queue, failing({ ...limited, retryAfterMs: 3_600_000 }).run, { maxDelayMs: 60_000 })
      const { id } = await queue.add('send', {})
      expect(await (await ended(queue, id)).getState()).toBe('failed')
      expect(await pauseLeftMs(queue)).toBe(0)
    })
  })

  describe('a job that must not run again', () => {
    it.each([
      { title: 'not retryable', thrown: invalid, idempotent: true },
      { title: 'may have been processed', thrown: unsure, idempotent: false },
      { title: 'may have been processed, idempotency unknown', thrown: unsure, idempotent: undefined },
      {
        title: 'may have been processed, by the job',
        thrown: unsure,
        idempotent: (job: Job<Data>) => job.data.n !== 1,
      },
    ])('fails with its whole fault: $title', async ({ thrown, idempotent }) => {
      const queue = openQueue({ attempts: 5, backoff: { type: 'faultline' } })
      const { run: failingRun, calls } = failing(thrown)
      const worker = work(queue, failingRun, { idempotent })
      const failed = once(worker, 'failed')
      const { id } = await queue.add('send', { n: 1 })
      const job = await ended(queue, id)
      expect(await job.getState()).toBe('failed')
      expect(calls).toHaveLength(1)
      expect(faultOfJob(job)).toStrictEqual(thrown)
      expect(job.data.n).toBe(1)
      expect(job.failedReason).toBe(new VendorError(thrown).message)
      const [, error] = (await failed) as [Job, UnrecoverableError]
      expect(error).toBeInstanceOf(UnrecoverableError)
      expect(error.cause).toMatchObject({ name: 'VendorError', fault: thrown })
      expect(error.stack).toMatch(/at .*run .*bullmq\.test\.ts/)
    })

    it('fails even if its record can’t be written', async () => {
      const queue = openQueue({ attempts: 5 })
      const { run, calls } = failing(unsure)
      work(queue, (job) => {
        job.data['unwritable'] = 1n
        return run()
      })
      const { id } = await queue.add('send', {})
      expect(await (await ended(queue, id)).getState()).toBe('failed')
      expect(calls).toHaveLength(1)
    })

    it('fails before it’s processed if its data can’t hold a fault', async () => {
      const queue = openQueue({ attempts: 5 }) as Queue
      const { run, calls } = failing()
      work(queue, run)
      const { id } = await queue.add('send', [1, 2])
      const job = await ended(queue, id)
      expect(job.failedReason).toContain('must be an object')
      expect(job.data).toEqual([1, 2])
      expect(calls).toHaveLength(0)
    })
  })

  describe('a job that may run again', () => {
    it.each([
      { title: 'by the strategy', backoff: { type: 'faultline' } },
      { title: 'if it was added without a backoff', backoff: undefined },
    ])('is re-queued with the decided delay, $title', async ({ backoff }) => {
      const queue = openQueue({ attempts: 3, ...(backoff && { backoff }) })
      const { run, calls } = failing({ ...fault, retryAfterMs: 600 })
      const worker = work(queue, run)
      const failed = once(worker, 'failed')
      const { id } = await queue.add('send', {})
      await failed
      const waiting = (await queue.getJob(id!))!
      expect(await waiting.getState()).toBe('delayed')
      expect(waiting.delay).toBe(600)
      expect(faultOfJob(waiting)?.reason).toBe('BUSY')
      expect((await ended(queue, id)).attemptsMade).toBe(2)
      expect(calls[1]! - calls[0]!).toBeGreaterThanOrEqual(595)
    })

    it('is retried after it may have been processed only if it’s idempotent', async () => {
      const queue = openQueue({ attempts: 2, backoff: { type: 'faultline' } })
      const { run, calls } = failing(unsure)
      work(queue, run, { idempotent: (job) => job.data.n === 1, baseDelayMs: 5 })
      const { id } = await queue.add('send', { n: 1 })
      expect(await (await ended(queue, id)).getState()).toBe('completed')
      expect(calls).toHaveLength(2)
    })

    it('fails with the last fault when its attempts are used up, and keeps what the processor wrote', async () => {
      const queue = openQueue({ attempts: 2, backoff: { type: 'faultline' } })
      const { run } = failing(fault, unsure)
      work(
        queue,
        async (job) => {
          await job.updateData({ ...job.data, sent: Number(job.data['sent'] ?? 0) + 1 })
          return run()
        },
        { idempotent: true, baseDelayMs: 5 },
      )
      const { id } = await queue.add('send', {})
      const job = await ended(queue, id)
      expect(faultOfJob(job)).toEqual(unsure)
      expect(job.data['sent']).toBe(2)
      expect(job.attemptsMade).toBe(2)
    })
  })

  it('passes every other error through untouched, with BullMQ’s backoff', async () => {
    const queue = openQueue({ attempts: 2, backoff: { type: 'faultline', delay: 20 } })
    const bug = new TypeError('undefined is not a function')
    const worker = work(queue, () => Promise.reject(bug))
    const thrown: unknown[] = []
    worker.on('failed', (_job, error) => thrown.push(error))
    const { id } = await queue.add('send', { n: 1 })
    const job = await ended(queue, id)
    expect(thrown).toEqual([bug, bug])
    expect(thrown[0]).toBe(bug)
    expect(job.data).toEqual({ n: 1 })
    expect(faultOfJob(job)).toBeUndefined()
  })

  it('sends nothing twice to a vendor that limits, cuts connections after storing, and refuses', async () => {
    const stored: unknown[] = []
    let refusals = 1
    const vendor = createHttpServer(async (request, response) => {
      const n = Number(await text(request))
      const respond = (code: number, headers = {}) =>
        response.writeHead(200, headers).end(JSON.stringify({ status: code === 20000, code, data: null }))
      if (n === 2 && refusals-- > 0) respond(40401, { 'retry-after': '1' })
      else if (n === 3) respond(40001)
      else {
        stored.push(n)
        if (n === 1) request.socket.destroy()
        else respond(20000)
      }
    }).listen(0, '127.0.0.1')
    await once(vendor, 'listening')
    open.push({ close: async () => void vendor.close() })
    const url = `http://127.0.0.1:${portOf(vendor)}`
    const queue = openQueue({ attempts: 3, backoff: { type: 'faultline' } })
    const send = ({ data }: Job<Data>) =>
      dfineryImport.decodeOrThrow(fetch(url, { method: 'POST', body: `${data.n}` }))
    for (let count = 0; count < 2; count++) work(queue, send)
    const jobs = await queue.addBulk([1, 2, 3, 4].map((n) => ({ name: 'send', data: { n } })))
    const faults = await Promise.all(jobs.map(async ({ id }) => faultOfJob(await ended(queue, id))))

    const [cut, refused, invalid, fine] = faults
    expect(cut).toMatchObject({ category: 'network', processed: 'maybe' })
    expect(refused?.reason).toBe('TOO_MANY_REQUEST') // it came through later, and its last fault is kept
    expect(invalid?.reason).toBe('VALIDATION_FAILURE')
    expect(fine).toBeUndefined()
    expect(stored.sort()).toEqual([1, 2, 4])
    expect(await queue.getCompletedCount()).toBe(2)
  })

  it('never reruns the job of a dead worker with maxStalledCount: 0', async () => {
    const queue = openQueue({ attempts: 5 })
    const runs: string[] = []
    const startWorker = (name: string, run: () => Promise<unknown>) => {
      const worker = new Worker<Data>(
        queue.name,
        faultlineProcessor<Data, unknown>(
          () => {
            runs.push(name)
            return run()
          },
          { queue },
        ),
        { connection, maxStalledCount: 0, lockDuration: 300, stalledInterval: 100, skipLockRenewal: true },
      )
      worker.on('error', () => {}) // it reports that its lock is gone
      open.unshift({ close: () => worker.close(true) })
      return worker
    }
    startWorker('first', () => new Promise(() => {}))
    const { id } = await queue.add('send', {})
    await vi.waitFor(() => expect(runs).toEqual(['first']))
    startWorker('second', async () => 'done')
    const job = await ended(queue, id)
    expect(job.failedReason).toContain('stalled')
    expect(faultOfJob(job)).toBeUndefined()
    expect(runs).toEqual(['first'])
  })

  it('works in a sandboxed processor too, whose errors lose their class on the way', async () => {
    const queue = openQueue({ attempts: 2, backoff: { type: 'faultline' } })
    const file = fileURLToPath(new URL('./__fixtures__/sandboxed-processor.ts', import.meta.url))
    const worker = new Worker(queue.name, file, {
      connection,
      settings: { backoffStrategy },
      workerForkOptions: {
        execArgv: ['--conditions=@faultline/source', '--disable-warning=ExperimentalWarning'],
      },
    })
    open.unshift(worker)
    const add = (thrown: Fault) =>
      queue.add('send', { queue: queue.name, port: connection.port, fault: thrown })
    const unsent = await ended(queue, (await add(invalid)).id)
    expect(unsent.attemptsMade).toBe(1)
    expect(faultOfJob(unsent)).toEqual(invalid)
    const { id } = await add({ ...fault, retryAfterMs: 30_000 })
    await vi.waitFor(async () => expect(await queue.getJobState(id!)).toBe('delayed'), { timeout: 10_000 })
    expect((await queue.getJob(id!))!.delay).toBe(30_000)
    await add(limited)
    await vi.waitFor(async () => expect(await pauseLeftMs(queue)).toBeGreaterThan(0), { timeout: 10_000 })
  })
})

describe('backoffStrategy without the wrapper', () => {
  it.each([
    { title: 'the vendor’s time', thrown: { ...fault, retryAfterMs: 1234 }, delayMs: 1234 },
    { title: 'a stop for what isn’t retryable', thrown: invalid, delayMs: -1 },
    { title: 'a stop for what may have been processed', thrown: unsure, delayMs: -1 },
  ])('gives $title', ({ thrown, delayMs }) => {
    expect(backoffStrategy(1, 'faultline', new VendorError(thrown))).toBe(delayMs)
  })

  it('gives any other error an exponential delay with jitter', () => {
    for (const attemptsMade of [1, 2, 5]) {
      const delayMs = backoffStrategy(attemptsMade, 'faultline', new Error('no')) as number
      expect(delayMs).toBeGreaterThanOrEqual(0)
      expect(delayMs).toBeLessThanOrEqual(500 * 2 ** (attemptsMade - 1))
    }
  })
})

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const port = portOf(server)
  server.close()
  await once(server, 'close')
  return port
}

function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}
