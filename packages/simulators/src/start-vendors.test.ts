import { codeString } from '@faultline/code-string'
import { failuresOf } from '@faultline/core/adapter'
import { dfineryExport } from '@faultline/dfinery-export'
import { dfineryImport } from '@faultline/dfinery-import'
import {
  type Call,
  credentials,
  entryResponse,
  exportResponse,
  importResponse,
  propertyResponse,
  startVendors,
  type Vendor,
  type Vendors,
} from '@faultline/simulators'
import { statusObject } from '@faultline/status-object'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

let vendors: Vendors
beforeEach(async () => {
  vendors = await startVendors()
})
afterEach(() => vendors.stop())

const adapters = { dfineryImport, dfineryExport, statusObject, codeString }
type Name = keyof typeof adapters

const paths: Record<Name, string> = {
  dfineryImport: `/api/v1/events?service_id=${credentials.serviceId}`,
  dfineryExport: `/api/v1/export/event?service_id=${credentials.serviceId}`,
  statusObject: '/api/v1/property/search',
  codeString: '/v1/entries/1',
}

const headers: Record<Name, Record<string, string>> = {
  dfineryImport: { access_token: credentials.importToken },
  dfineryExport: { authorization: `Bearer ${credentials.exportToken}` },
  statusObject: { authorization: `Bearer ${credentials.propertyToken}` },
  codeString: { 'x-api-key': credentials.entryKey },
}

/** Calls a vendor as its client would; the body is sent if the vendor takes one. */
function call(name: Name, body: unknown, changed: RequestInit & { path?: string } = {}): Promise<Response> {
  const method = name === 'codeString' ? 'GET' : 'POST'
  const sent = method === 'POST' ? { body: JSON.stringify(body) } : {}
  const { path = paths[name], ...init } = changed
  return fetch(vendors[name].url + path, { method, headers: headers[name], ...sent, ...init })
}

const event = (id: string) => ({
  event_id: id,
  user_id: 'u-1',
  event_name: 'login',
  event_datetime: '2026-11-20T09:00:00.000Z',
})
const events = (count: number) => Array.from({ length: count }, (_, index) => event(`e-${index}`))

describe('every documented failure has a response that its adapter knows', () => {
  type Entry = ReturnType<typeof failuresOf>[number]
  const responses: Record<Name, (entry: Entry) => Response> = {
    dfineryImport: ({ reason }) => importResponse(reason as Parameters<typeof importResponse>[0]),
    dfineryExport: ({ codes: [code] }) => exportResponse(code as Parameters<typeof exportResponse>[0]),
    statusObject: ({ codes: [code], message }) =>
      propertyResponse(code as Parameters<typeof propertyResponse>[0], message),
    codeString: ({ codes: [code] }) => entryResponse(code as Parameters<typeof entryResponse>[0]),
  }
  const rows = Object.entries(adapters).flatMap(([name, { catalogue }]) =>
    failuresOf(catalogue).map((entry) => ({ name: name as Name, entry })),
  )
  test.each(rows)('$name $entry.reason', async ({ name, entry }) => {
    vendors[name].script(() => responses[name](entry))
    const outcome = await adapters[name].decode(call(name, {}))
    expect(outcome).toMatchObject({ fault: { reason: entry.reason, category: entry.category } })
  })
})

describe('a bad request fails by itself', () => {
  const range = { from_date: '2026-11-01', to_date: '2026-11-30' }
  const rows: [reason: string, name: Name, body: unknown, changed?: RequestInit & { path?: string }][] = [
    ['BAD_REQUEST', 'dfineryImport', {}],
    ['BAD_REQUEST', 'dfineryImport', undefined, { body: 'not JSON' }],
    ['INVALID_SERVICE_ID', 'dfineryImport', { events: events(1) }, { path: '/api/v1/events' }],
    ['INVALID_TOKEN', 'dfineryImport', { events: events(1) }, { headers: {} }],
    ['TOO_MANY_EVENTS', 'dfineryImport', { events: events(101) }],
    ['VALIDATION_FAILURE', 'dfineryImport', { events: [...events(2), { ...event('bad'), event_name: '' }] }],
    ['VALIDATION_FAILURE', 'dfineryImport', { events: [null] }],
    [
      'TOO_MANY_USER_PROFILES',
      'dfineryImport',
      { user_profiles: events(101) },
      { path: paths.dfineryImport.replace('events', 'profiles') },
    ],
    ['INVALID_PARAMETER', 'dfineryExport', {}],
    ['INVALID_PARAMETER', 'dfineryExport', range, { path: '/api/v1/export/event' }],
    ['EXCEED_DATE_RANGE_LIMIT', 'dfineryExport', { ...range, from_date: '2020-01-01' }],
    ['UNAUTHORIZED_TOKEN', 'dfineryExport', range, { headers: {} }],
    ['BAD_REQUEST', 'statusObject', {}],
    ['INVALID_TOKEN', 'statusObject', {}, { headers: {} }],
    ['NOT_FOUND', 'statusObject', { searchCriteria: { query: 'nowhere 1' } }],
    ['NOT_FOUND', 'statusObject', {}, { path: '/api/v9' }],
    ['METHOD_NOT_ALLOWED', 'statusObject', {}, { method: 'PUT' }],
    ['VALIDATION_INPUT_PARAMS_ERROR', 'codeString', {}, { path: '/v1/entries/x' }],
    ['UNAUTHORIZED', 'codeString', {}, { headers: {} }],
    ['NOT_FOUND', 'codeString', {}, { path: '/v1/entries/10' }],
  ]
  test.each(rows)('%s of %s', async (reason, name, body, changed) => {
    const outcome = await adapters[name].decode(call(name, body, changed))
    expect(outcome).toMatchObject({ fault: { reason, documented: true } })
    expect(vendors.stored.size).toBe(0)
  })
})

describe('a good request succeeds', () => {
  test('events are stored as often as they were sent, and come back as CSV', async () => {
    await dfineryImport.decodeOrThrow(call('dfineryImport', { events: events(100) }))
    await dfineryImport.decodeOrThrow(call('dfineryImport', { events: [event('e-7')] }))
    expect([vendors.stored.size, vendors.stored.get('e-7'), vendors.stored.get('e-8')]).toEqual([100, 2, 1])
    const range = { from_date: '2026-11-20', to_date: '2026-11-20' }
    const csv = await new Response(await dfineryExport.decodeOrThrow(call('dfineryExport', range))).text()
    expect(csv.split('\n').length).toBe(1 + 101 + 1)
    expect(csv).toContain('e-7,u-1,login,2026-11-20T09:00:00.000Z\n')
    const earlier = { from_date: '2026-11-01', to_date: '2026-11-19' }
    const none = await dfineryExport.decodeOrThrow(call('dfineryExport', earlier))
    expect(await new Response(none).text()).toBe('event_id,user_id,event_name,event_datetime\n')
  })

  test('profiles, a property and an entry', async () => {
    const path = paths.dfineryImport.replace('events', 'profiles')
    const profiles = call('dfineryImport', { user_profiles: [{}] }, { path })
    expect(await dfineryImport.decode(profiles)).toEqual({ ok: true, value: true })
    const property = call('statusObject', { searchCriteria: { query: '1 Main Street' } })
    expect(await statusObject.decode(property)).toMatchObject({
      value: { results: { properties: [{ id: '1-main-street' }] } },
    })
    expect(await codeString.decode(call('codeString', {}))).toEqual({
      ok: true,
      value: { id: '1', name: 'Entry 1' },
    })
  })

  test('an export is as long as asked for', async () => {
    const long = await startVendors({ exportBytes: 200_000 })
    const body = JSON.stringify({ from_date: '2026-11-01', to_date: '2026-11-02' })
    const csv = await dfineryExport.decodeOrThrow(
      fetch(long.dfineryExport.url + paths.dfineryExport, {
        method: 'POST',
        headers: headers.dfineryExport,
        body,
      }),
    )
    expect((await new Response(csv).bytes()).length).toBe(200_000)
    await long.stop()
  })
})

test('each vendor records its own calls', async () => {
  await call('codeString', {})
  const response = await call('statusObject', { searchCriteria: { query: 'x' } })
  const recorded = (vendor: Vendor) => vendor.calls.map(({ route, acted }: Call) => `${route} ${acted}`)
  expect(recorded(vendors.codeString)).toEqual(['GET /v1/entries/1 true'])
  expect(recorded(vendors.statusObject)).toEqual(['POST /api/v1/property/search true'])
  expect(response.headers.get('x-request-id')).toBe('sandbox-1')
  expect(Math.abs(vendors.codeString.calls[0]!.at - Date.now())).toBeLessThan(5000)
})
