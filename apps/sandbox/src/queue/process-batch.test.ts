import { randomUUID } from 'node:crypto'
import { VendorError } from '@faultline/core'
import {
  cutAfter,
  type FaultInjection,
  importResponse,
  rateLimit,
  startVendors,
  type UserEvent,
  type Vendors,
} from '@faultline/simulators'
import { Queue, RateLimitError } from 'bullmq'
import { Redis } from 'ioredis'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createJournal } from '../ledger/journal.ts'
import { type Claims, createClaims, type JobResult } from './claims.ts'
import { type Batch, batchProcessor } from './process-batch.ts'
import { redisAtHand } from './redis.ts'

const server = await redisAtHand().catch(({ message }: Error) => {
  process.stderr.write(`\nThe import on a queue is NOT TESTED. ${message}\n\n`)
  return undefined
})
afterAll(() => server?.stop())

let vendors: Vendors
let redis: Redis
let queue: Queue<Batch, JobResult>
let claims: Claims
let processBatch: ReturnType<typeof batchProcessor>

const events = (count: number): UserEvent[] =>
  Array.from({ length: count }, (_, index) => ({
    event_id: `e-${index}`,
    user_id: 'u',
    event_name: 'login',
    event_datetime: '2026-11-01T00:00:00Z',
  }))

const batch = (count = 4) => queue.add('batch', { events: events(count) }, { jobId: 'b' })
const waiting = async () => (await queue.getWaiting()).map(({ id }) => id)

describe.skipIf(!server)('a batch on a queue', () => {
  beforeEach(async () => {
    const name = `test-${randomUUID()}`
    vendors = await startVendors({ latencyMs: 20 })
    redis = new Redis(server!.url)
    queue = new Queue(name, { connection: { url: server!.url } })
    claims = createClaims(redis, name, queue.toKey('limiter'))
    processBatch = batchProcessor(vendors.dfineryImport.url, queue, claims, createJournal().noteFor('import'))
  })
  afterEach(async () => {
    await queue.close()
    redis.disconnect()
    await vendors.stop()
  })

  test('is not sent while the queue is paused, even if the worker checked before', async () => {
    const job = await batch()
    await queue.rateLimit(60_000)
    await expect(processBatch(job)).rejects.toBeInstanceOf(RateLimitError)
    expect(vendors.dfineryImport.calls).toHaveLength(0)
    expect(await claims.isTaken(job.id!)).toBe(false)
  })

  test('is sent once, however often its job runs', async () => {
    const job = await batch()
    expect(await processBatch(job)).toBe('accepted')
    expect(await processBatch(job)).toBe('accepted')
    expect(vendors.dfineryImport.calls.length).toBe(1)
  })

  test('is sent once by two workers that both have its job, because one was presumed dead', async () => {
    const job = await batch()
    const settled = await Promise.all([processBatch(job), processBatch(job)])
    expect(vendors.dfineryImport.calls.length).toBe(1)
    // The second worker couldn't know yet how the vendor would respond, and the result that it settled counts for both.
    expect(settled).toEqual(['in doubt', 'in doubt'])
  })

  test('is in doubt if a worker died after claiming it', async () => {
    const job = await batch()
    await claims.take('b')
    expect(await processBatch(job)).toBe('in doubt')
    expect(vendors.dfineryImport.calls.length).toBe(0)
  })

  test('is not split by a worker that was presumed dead, once another has settled it', async () => {
    const job = await batch(200)
    const settled = await Promise.all([processBatch(job), processBatch(job)])
    expect(settled).toEqual(['in doubt', 'in doubt'])
    expect(await waiting()).toEqual(['b'])
  })

  test('is split once, even if the worker that split it died before reporting it', async () => {
    const job = await batch(200)
    expect(await processBatch(job)).toBe('split')
    expect(await processBatch(job)).toBe('split')
    expect((await waiting()).sort()).toEqual(['b', 'b.1', 'b.2'])
    expect(vendors.dfineryImport.calls.length).toBe(1)
  })

  const rows: [name: string, injection: FaultInjection, reason: string | undefined, taken: boolean][] = [
    ['refused for now', rateLimit(10), 'TOO_MANY_REQUEST', false],
    ['refused for good', () => importResponse('BAD_REQUEST'), 'BAD_REQUEST', false],
    ['failed', () => importResponse('INTERNAL_SERVER_ERROR'), 'INTERNAL_SERVER_ERROR', true],
    ['cut', cutAfter, undefined, true],
  ]
  test.each(rows)(
    'that is %s keeps its claim only if it may have been stored',
    async (_, injection, reason, taken) => {
      vendors.dfineryImport.script(injection)
      const error = await processBatch(await batch()).catch((error: unknown) => error)
      expect(error).toBeInstanceOf(VendorError)
      expect((error as VendorError).fault.reason).toBe(reason)
      expect(await claims.isTaken('b')).toBe(taken)
    },
  )

  test('is claimed by one of many, and the first result counts', async () => {
    const claimed = await Promise.all(Array.from({ length: 20 }, () => claims.take('x')))
    expect(claimed.filter((claim) => claim === 'free')).toHaveLength(1)
    const settled = await Promise.all(
      (['split', 'accepted', 'in doubt'] as const).map((each) => claims.settle('x', each)),
    )
    expect(new Set(settled).size).toBe(1)
    await claims.clear()
    expect(await claims.isTaken('x')).toBe(false)
  })
})
