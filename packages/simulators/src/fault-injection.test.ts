import { dfineryExport } from '@faultline/dfinery-export'
import { dfineryImport } from '@faultline/dfinery-import'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { exportResponse } from './apis/export-api.ts'
import { importResponse } from './apis/import-api.ts'
import { credentials } from './apis/vendor-api.ts'
import {
  after,
  before,
  cutAfter,
  cutBefore,
  cutWithin,
  endWithin,
  type FaultInjection,
  rateLimit,
} from './fault-injection.ts'
import { gatewayPage } from './gateway-page.ts'
import { startVendors, type Vendors } from './start-vendors.ts'

let vendors: Vendors
beforeEach(async () => {
  vendors = await startVendors({ exportBytes: 500_000 })
})
afterEach(() => vendors.stop())

const event = { event_id: 'e', user_id: 'u', event_name: 'login', event_datetime: '2026-11-20T09:00:00Z' }

const importOne = () =>
  dfineryImport.decode(
    fetch(`${vendors.dfineryImport.url}/api/v1/events?service_id=${credentials.serviceId}`, {
      method: 'POST',
      headers: { access_token: credentials.importToken },
      body: JSON.stringify({ events: [event] }),
    }),
  )

const exportAll = () =>
  dfineryExport.decode(
    fetch(`${vendors.dfineryExport.url}/api/v1/export/event?service_id=${credentials.serviceId}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${credentials.exportToken}` },
      body: JSON.stringify({ from_date: '2026-11-01', to_date: '2026-11-02' }),
    }),
  )

describe('one call goes wrong: what its caller can know, and what was really stored', () => {
  const rows: [name: string, injection: FaultInjection, category: string, stored: number][] = [
    ['500 before', before(() => importResponse('INTERNAL_SERVER_ERROR')), 'internal', 0],
    ['500 after', after(() => importResponse('INTERNAL_SERVER_ERROR')), 'internal', 1],
    ['502 page', before(() => gatewayPage(502)), 'unavailable', 0],
    ['503 page called JSON', before(() => gatewayPage(503, 'application/json')), 'unavailable', 0],
    ['504 page after', after(() => gatewayPage(504)), 'timeout', 1],
    ['413 page', before(() => gatewayPage(413)), 'request_too_large', 0],
    ['429 page', before(() => gatewayPage(429)), 'rate_limited', 0],
    ['cut before', cutBefore, 'network', 0],
    ['cut after', cutAfter, 'network', 1],
    ['cut within', cutWithin(20), 'network', 1],
    ['half of the response', endWithin(20, ''), 'malformed_response', 1],
  ]
  test.each(rows)('%s', async (_, injection, category, stored) => {
    vendors.dfineryImport.script(injection)
    expect(await importOne()).toMatchObject({ fault: { category } })
    expect(vendors.stored.get('e') ?? 0).toBe(stored)
    expect(vendors.dfineryImport.calls).toMatchObject([{ acted: stored === 1 }])
    expect(await importOne()).toMatchObject({ ok: true })
  })
})

test('the rate limit refuses every call until it resets, and tells when', async () => {
  vendors.dfineryImport.script(rateLimit(300))
  for (const _ of [1, 2]) {
    const outcome = await importOne()
    expect(outcome).toMatchObject({ fault: { reason: 'TOO_MANY_REQUEST' } })
    const waitMs = outcome.ok ? 0 : outcome.fault.retryAfterMs
    expect(waitMs).toBeGreaterThan(0)
    expect(waitMs).toBeLessThanOrEqual(300)
  }
  const [pause] = vendors.dfineryImport.pauses
  expect(vendors.dfineryImport.pauses).toEqual([{ from: pause!.from, until: pause!.from + 300 }])
  await new Promise((resolve) => setTimeout(resolve, pause!.until - Date.now() + 1))
  expect(await importOne()).toMatchObject({ ok: true })
})

describe('an export goes wrong after some rows', () => {
  const failure = async () => (await exportResponse('query_error').text()).trim()
  const rows: [name: string, injection: () => Promise<FaultInjection>, fault: object][] = [
    ['cut', async () => cutWithin(100_000), { category: 'network', phase: 'stream' }],
    ['failure', async () => endWithin(100_000, await failure()), { reason: 'QUERY_ERROR', phase: 'stream' }],
  ]
  test.each(rows)('%s', async (_, injection, fault) => {
    vendors.dfineryExport.script(await injection())
    const outcome = await exportAll()
    const stream = outcome.ok ? outcome.value : undefined
    let bytes = 0
    const reading = (async () => {
      for await (const chunk of stream!) bytes += chunk.length
    })()
    await expect(reading).rejects.toMatchObject({ fault })
    // A client may drop what it had received but not read when the connection broke.
    expect(bytes).toBeGreaterThan(0)
    expect(bytes).toBeLessThanOrEqual(100_000)
  })
})
