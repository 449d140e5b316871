import { type Fault, isVendorError, VendorError } from '@faultline/core'
import { dfineryImport } from '@faultline/dfinery-import'
import {
  credentials,
  cutAfter,
  gatewayPage,
  importResponse,
  rateLimit,
  startVendors,
  type Vendors,
} from '@faultline/simulators'
import pRetry from 'p-retry'
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { unusedUrl } from './__fixtures__/serve.ts'
import { type PRetryOptions, pRetryOptions } from './p-retry.ts'

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

const send = () =>
  fetch(`${vendors.dfineryImport.url}/api/v1/events?service_id=${credentials.serviceId}`, {
    method: 'POST',
    headers: { access_token: credentials.importToken, 'content-type': 'application/json' },
    body: JSON.stringify({ events: [event] }),
  })

const sendPatiently = (options?: PRetryOptions) =>
  pRetry(() => dfineryImport.decodeOrThrow(send()), pRetryOptions({ baseDelayMs: 1, ...options }))

async function faultOf(call: Promise<unknown>): Promise<Fault> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!isVendorError(error)) throw new Error('No VendorError was thrown', { cause: error })
  return error.fault
}

describe('the predicate', () => {
  it('allows a retry of what wasn’t processed', async () => {
    vendors.dfineryImport.script(rateLimit(20))
    await sendPatiently()
    expect(callsMade()).toBe(2)
  })

  it.each([
    ['a response', () => gatewayPage(502)],
    ['no response', cutAfter],
  ] as const)(
    'allows a retry of what may have been processed only if it’s idempotent: %s',
    async (_, failure) => {
      vendors.dfineryImport.script(failure)
      expect(await faultOf(sendPatiently())).toMatchObject({ processed: 'maybe' })
      expect(callsMade()).toBe(1)
      vendors.dfineryImport.script(failure)
      await sendPatiently({ idempotent: true })
      expect(callsMade()).toBe(3)
    },
  )

  it('doesn’t retry what would fail again', async () => {
    vendors.dfineryImport.script(() => importResponse('TOO_MANY_EVENTS'))
    expect(await faultOf(sendPatiently({ idempotent: true }))).toMatchObject({ reason: 'TOO_MANY_EVENTS' })
    expect(callsMade()).toBe(1)
  })

  it('retries a connection that was never made, though fetch rejected with a TypeError', async () => {
    let attempts = 0
    const url = await unusedUrl()
    const call = () => {
      attempts++
      return dfineryImport.decodeOrThrow(fetch(url))
    }
    expect(await faultOf(pRetry(call, pRetryOptions({ maxAttempts: 3, baseDelayMs: 1 })))).toMatchObject({
      category: 'network',
      processed: 'no',
    })
    expect(attempts).toBe(3)
  })

  it.each([new TypeError('fetch failed'), new RangeError('a bug')])('ends with %s at once', async (error) => {
    let attempts = 0
    const call = () => {
      attempts++
      throw error
    }
    await expect(pRetry(call, pRetryOptions({ idempotent: true }))).rejects.toBe(error)
    expect(attempts).toBe(1)
  })
})

describe('the wait', () => {
  it('is as long as the vendor asked', async () => {
    vendors.dfineryImport.script(rateLimit(250))
    const start = performance.now()
    await sendPatiently()
    const waited = performance.now() - start
    expect(waited).toBeGreaterThanOrEqual(240)
    expect(waited).toBeLessThan(1200) // with p-retry's own delay of a second it would be more
    expect(callsMade()).toBe(2)
  })

  it.each([
    ['the attempts are used up', { maxAttempts: 1 }],
    ['it would be too long', { maxDelayMs: 100 }],
  ])('is skipped if %s', async (_, options) => {
    vendors.dfineryImport.script(() => importResponse('TOO_MANY_REQUEST', { 'retry-after': '60' }))
    const start = performance.now()
    expect(await faultOf(sendPatiently(options))).toMatchObject({ retryAfterMs: 60_000 })
    expect(performance.now() - start).toBeLessThan(1000)
  })

  it('is skipped if p-retry was given fewer retries', async () => {
    vendors.dfineryImport.script(() => importResponse('TOO_MANY_REQUEST', { 'retry-after': '60' }))
    const call = pRetry(() => dfineryImport.decodeOrThrow(send()), { ...pRetryOptions(), retries: 0 })
    expect(await faultOf(call)).toMatchObject({ retryAfterMs: 60_000 })
  })

  const limited: Fault = {
    vendor: 'acme',
    status: 429,
    documented: false,
    category: 'rate_limited',
    origin: 'quota',
    retryable: true,
    processed: 'no',
    retryAfterMs: 60_000,
    message: 'Slow down',
    phase: 'response',
    decidedBy: 'status',
  }
  const call = () => {
    throw new VendorError(limited)
  }

  it('leaves no timer behind when the signal ends it', async () => {
    vi.useFakeTimers()
    onTestFinished(() => void vi.useRealTimers())
    const controller = new AbortController()
    const ended = pRetry(call, pRetryOptions({ signal: controller.signal })).catch(() => 'ended')
    await vi.advanceTimersByTimeAsync(100)
    const timers = vi.getTimerCount()
    controller.abort()
    expect(await ended).toBe('ended')
    expect(vi.getTimerCount()).toBe(timers - 1)
  })

  it('ends when the signal is aborted', async () => {
    const controller = new AbortController()
    setTimeout(() => controller.abort(new Error('enough')), 30)
    await expect(pRetry(call, pRetryOptions({ signal: controller.signal }))).rejects.toThrow('enough')
  })

  it('leaves nothing behind on a signal that is used for long', async () => {
    const { signal } = new AbortController()
    let listeners = 0
    const { addEventListener, removeEventListener } = signal
    signal.addEventListener = (...call: Parameters<typeof addEventListener>) => {
      listeners++
      addEventListener.apply(signal, call)
    }
    signal.removeEventListener = (...call: Parameters<typeof removeEventListener>) => {
      listeners--
      removeEventListener.apply(signal, call)
    }
    vendors.dfineryImport.script(rateLimit(20))
    await sendPatiently({ signal })
    expect(listeners).toBe(0)
  })
})
