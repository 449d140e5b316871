import { type Fault, VendorError } from '@faultline/core'
import { dfineryImport } from '@faultline/dfinery-import'
import {
  credentials,
  gatewayPage,
  importResponse,
  rateLimit,
  startVendors,
  type Vendors,
} from '@faultline/simulators'
import { MutationObserver, QueryClient, QueryObserver } from '@tanstack/query-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { type QueryRetryOptions, queryRetry } from './tanstack-query.ts'

const event = {
  event_id: 'e-1',
  user_id: 'u-1',
  event_name: 'page_view',
  event_datetime: '2026-11-01T00:00:00Z',
}

let vendors: Vendors
beforeAll(async () => {
  vendors = await startVendors()
})
afterAll(() => vendors.stop())

let calls = 0
beforeEach(() => {
  calls = vendors.dfineryImport.calls.length
})
const callsMade = () => vendors.dfineryImport.calls.length - calls

const post = () =>
  dfineryImport.decodeOrThrow(
    fetch(`${vendors.dfineryImport.url}/api/v1/events?service_id=${credentials.serviceId}`, {
      method: 'POST',
      headers: { access_token: credentials.importToken, 'content-type': 'application/json' },
      body: JSON.stringify({ events: [event] }),
    }),
  )

function clientOf(options: QueryRetryOptions = {}): QueryClient {
  const queries = queryRetry({ baseDelayMs: 1, idempotent: true, ...options })
  const mutations = queryRetry({ baseDelayMs: 1, ...options })
  const client = new QueryClient({ defaultOptions: { queries, mutations } })
  client.mount()
  onTestFinished(() => {
    client.clear()
    client.unmount()
  })
  return client
}

/** Watches a query until it has its data, or its error. */
function settled<T>(client: QueryClient, queryFn: () => Promise<T>) {
  const observer = new QueryObserver<T>(client, { queryKey: ['events'], queryFn })
  return new Promise<ReturnType<typeof observer.getCurrentResult>>((resolve) => {
    const stop = observer.subscribe((result) => {
      if (result.isPending) return
      stop()
      resolve(result)
    })
  })
}

const stored = () => post().then(() => 'stored')

describe('a query', () => {
  it('waits as long as the vendor asked', async () => {
    vendors.dfineryImport.script(rateLimit(250))
    const start = performance.now()
    expect(await settled(clientOf(), stored)).toMatchObject({ data: 'stored', failureCount: 0 })
    expect(performance.now() - start).toBeGreaterThanOrEqual(240)
    expect(callsMade()).toBe(2)
  })

  it('is retried though it may have been processed: it only reads', async () => {
    vendors.dfineryImport.script(() => gatewayPage(502))
    expect(await settled(clientOf(), stored)).toMatchObject({ data: 'stored' })
    expect(callsMade()).toBe(2)
  })

  it('ends with its fault once the attempts are used up', async () => {
    vendors.dfineryImport.script(...Array.from({ length: 3 }, () => () => gatewayPage(503)))
    const { error, failureCount } = await settled(clientOf({ maxAttempts: 3 }), stored)
    expect(error?.fault).toMatchObject({ category: 'unavailable' })
    expect({ failureCount, callsMade: callsMade() }).toEqual({ failureCount: 3, callsMade: 3 })
  })

  it.each([
    ['would fail again', () => importResponse('TOO_MANY_EVENTS'), 'request_too_large'],
    [
      'would have to wait longer than a person does',
      () => importResponse('TOO_MANY_REQUEST', { 'retry-after': '61' }),
      'rate_limited',
    ],
  ] as const)('ends at once if it %s', async (_, failure, category) => {
    vendors.dfineryImport.script(failure)
    expect((await settled(clientOf(), stored)).error?.fault.category).toBe(category)
    expect(callsMade()).toBe(1)
  })

  it('ends at once with an error that isn’t a VendorError', async () => {
    const bug = new RangeError('a bug')
    const { error, failureCount } = await settled(clientOf(), () => Promise.reject(bug))
    expect({ error, failureCount }).toEqual({ error: bug, failureCount: 1 })
  })
})

describe('a mutation', () => {
  const mutate = (options?: QueryRetryOptions) =>
    new MutationObserver(clientOf(options), { mutationFn: post }).mutate()

  it('that may have been processed is not sent again', async () => {
    vendors.dfineryImport.script(() => gatewayPage(502))
    await expect(mutate()).rejects.toMatchObject({ fault: { processed: 'maybe' } })
    expect(callsMade()).toBe(1)
  })

  it('that was not processed is sent again', async () => {
    vendors.dfineryImport.script(rateLimit(20))
    await mutate()
    expect(callsMade()).toBe(2)
  })
})

describe('the two options', () => {
  const limited: Fault = {
    vendor: 'acme',
    status: 429,
    documented: false,
    category: 'rate_limited',
    origin: 'quota',
    retryable: true,
    processed: 'no',
    message: 'Slow down',
    phase: 'response',
    decidedBy: 'status',
  }

  it('are synchronous: a promise would be truthy, and the query retried for ever', () => {
    const { retry, retryDelay } = queryRetry()
    expect(retry(0, new VendorError(limited))).toBe(true)
    expect(retry(9, new VendorError(limited))).toBe(false)
    expect(retryDelay(9, new VendorError(limited))).toBe(0)
    expect(retry(0, 'no error at all')).toBe(false)
  })

  it.each([2 ** 31, 1e12, Number.POSITIVE_INFINITY, Number.NaN])(
    'never wait %d ms, which setTimeout takes for none',
    (retryAfterMs) => {
      const { retry, retryDelay } = queryRetry({ maxDelayMs: Number.POSITIVE_INFINITY })
      const error = new VendorError({ ...limited, retryAfterMs })
      expect([retry(0, error), retryDelay(0, error)]).toEqual([false, 0])
    },
  )

  it('never back off for longer than the cap, however often it failed', () => {
    const { retryDelay } = queryRetry({ maxAttempts: 5000, maxDelayMs: 2000, random: () => 1 })
    expect([0, 1, 2, 3, 4000].map((count) => retryDelay(count, new VendorError(limited)))).toEqual([
      500, 1000, 2000, 2000, 2000,
    ])
  })
})
