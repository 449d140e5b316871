import type { ServerResponse } from 'node:http'
import { inspect } from 'node:util'
import { type Adapter, type Fault, isVendorError, type VendorError } from '@faultline/core'
import { createAdapter, readFields } from '@faultline/core/adapter'
import { dfineryExport } from '@faultline/dfinery-export'
import { dfineryImport } from '@faultline/dfinery-import'
import {
  credentials,
  cutAfter,
  cutWithin,
  endWithin,
  exportResponse,
  gatewayPage,
  importResponse,
  propertyResponse,
  rateLimit,
  startVendors,
  type Vendors,
} from '@faultline/simulators'
import { statusObject } from '@faultline/status-object'
import ky, { type KyInstance } from 'ky'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { serve, serveJson, unusedUrl } from './__fixtures__/serve.ts'
import { type KyRetryOptions, kyOptions } from './ky.ts'

const event = {
  event_id: 'e-1',
  user_id: 'u-1',
  event_name: 'page_view',
  event_datetime: '2026-11-01T00:00:00Z',
}

let vendors: Vendors
beforeAll(async () => {
  vendors = await startVendors({ exportBytes: 300_000 })
})
afterAll(() => vendors.stop())

let calls = 0
beforeEach(() => {
  calls = vendors.dfineryImport.calls.length
})
const callsMade = () => vendors.dfineryImport.calls.length - calls

/** What Node's fetch has as the cause of a refused connection. */
const refused = Object.assign(new Error(), {
  code: 'ECONNREFUSED',
  syscall: 'connect',
  address: '127.0.0.1',
  port: 80,
})

const clientOf = (options: KyRetryOptions = {}) =>
  ky.create(kyOptions(dfineryImport, { baseDelayMs: 1, ...options }))

const postEvents = (client: KyInstance) =>
  client.post(`${vendors.dfineryImport.url}/api/v1/events`, {
    searchParams: { service_id: credentials.serviceId },
    headers: { access_token: credentials.importToken },
    json: { events: [event] },
  })

async function thrown(call: PromiseLike<unknown>): Promise<VendorError> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!isVendorError(error)) throw new Error('No VendorError was thrown', { cause: error })
  return error
}

const faultOf = async (call: PromiseLike<unknown>): Promise<Fault> => (await thrown(call)).fault

describe('what is thrown', () => {
  it.each([
    [
      'a failure under HTTP 200',
      () => importResponse('TOO_MANY_EVENTS'),
      { reason: 'TOO_MANY_EVENTS', status: 200 },
    ],
    ['a gateway page', () => gatewayPage(413), { category: 'request_too_large', decidedBy: 'status' }],
    ['a page under HTTP 200', () => new Response('<p>'), { category: 'malformed_response' }],
    ['a response cut within', cutWithin(20), { category: 'network', status: 200, processed: 'maybe' }],
    ['no response', cutAfter, { category: 'network', status: 0, processed: 'maybe' }],
  ] as const)('%s, at once if it can’t be retried', async (_, failure, expected) => {
    vendors.dfineryImport.script(failure)
    expect(await faultOf(postEvents(clientOf()))).toMatchObject(expected)
    expect(callsMade()).toBe(1)
  })

  it('a timeout', async () => {
    const url = await serve(() => {})
    expect(await faultOf(clientOf().post(url, { timeout: 30 }))).toMatchObject({ category: 'timeout' })
  })

  it.each([
    ['an abort', undefined, 'cancelled'],
    ['an abort with a reason', new Error('enough'), 'cancelled'],
    ['the timeout of a signal', new DOMException('late', 'TimeoutError'), 'timeout'],
  ])('%s', async (_, reason, category) => {
    const controller = new AbortController()
    setTimeout(() => controller.abort(reason), 30)
    const call = clientOf().get(await serve(() => {}), { signal: controller.signal })
    expect(await faultOf(call)).toMatchObject({ category })
  })

  it('a failure in a response that a hook made', async () => {
    const client = clientOf().extend({
      hooks: { beforeRetry: [() => Response.json({ code: 40001 }, { status: 400 })] },
    })
    const call = client.get(await serveJson({ status: false, code: 50000 }))
    expect(await faultOf(call)).toMatchObject({ reason: 'VALIDATION_FAILURE' })
  })

  it('an error of somebody else unchanged', async () => {
    const bug = new RangeError('a bug')
    const beforeRequest = () => {
      throw bug
    }
    await expect(
      clientOf()
        .extend({ hooks: { beforeRequest: [beforeRequest] } })
        .get('http://a.invalid'),
    ).rejects.toBe(bug)
  })

  it('nothing of the request', async () => {
    const options = {
      headers: { authorization: 'Bearer s3cret' },
      searchParams: { key: 's3cret' },
      timeout: 50,
    }
    for (const url of [await serve(() => {}), await unusedUrl(), await serveJson({}, 401)]) {
      const error = await thrown(clientOf({ maxAttempts: 1 }).post(url, options))
      const printed = inspect(error, { depth: Number.POSITIVE_INFINITY, showHidden: true })
      expect(printed + JSON.stringify(error)).not.toContain('s3cret')
    }
  })
})

describe('a success', () => {
  it('is read as usual', async () => {
    expect(await postEvents(clientOf()).json()).toMatchObject({ code: 20000 })
  })

  const search = () =>
    ky
      .create(kyOptions(dfineryExport, { baseDelayMs: 1 }))
      .post(`${vendors.dfineryExport.url}/api/v1/export/event`, {
        searchParams: { service_id: credentials.serviceId },
        headers: { authorization: `Bearer ${credentials.exportToken}` },
        json: { from_date: '2026-11-01', to_date: '2026-11-02' },
      })

  it('that is a stream arrives whole', async () => {
    expect((await search().text()).length).toBe(300_000)
  })

  it('that is a stream ends with the failure written into it', async () => {
    vendors.dfineryExport.script(endWithin(100_000, '{"result":"fail","message":"query_error"}'))
    expect(await faultOf(search().text())).toMatchObject({ reason: 'QUERY_ERROR', phase: 'stream' })
  })

  it('that is a stream is requested again if its query failed', async () => {
    vendors.dfineryExport.script(() => exportResponse('query_error'))
    expect((await search().text()).length).toBe(300_000)
  })
})

/** A vendor that honours an idempotency key in a header. */
const keyed = createAdapter({
  catalogue: {
    vendor: 'keyed',
    title: 'Keyed API',
    docsUrl: 'https://docs.keyed.example/errors',
    readOn: '2026-11-21',
    idempotencyKey: { header: 'idempotency-key' },
    success: { status: 200 },
    failures: { DOWN: { status: 503, code: 'down', category: 'unavailable' } },
  },
  read: readFields({ code: 'code' }),
})

describe('a POST that may have been processed', () => {
  const key = { 'idempotency-key': 'k-1' }
  const failures = {
    'under an error status': (outgoing: ServerResponse) => outgoing.writeHead(503).end('{"code":"down"}'),
    'with the connection cut': (outgoing: ServerResponse) => outgoing.destroy(),
  }

  it.each(
    Object.entries(failures).flatMap(([failed, fail]) => [
      { vendor: keyed, headers: key, calls: 2, title: `${failed}, with the vendor’s idempotency key`, fail },
      { vendor: keyed, headers: {}, calls: 1, title: `${failed}, without one`, fail },
      {
        vendor: keyed,
        headers: { 'idempotency-key': '' },
        calls: 1,
        title: `${failed}, with an empty one`,
        fail,
      },
      {
        vendor: dfineryImport,
        headers: key,
        calls: 1,
        title: `${failed}, with one that the vendor doesn’t honour`,
        fail,
      },
    ]),
  )('is retried only if sending it twice does nothing: $title', async ({ vendor, headers, calls, fail }) => {
    let called = 0
    const url = await serve((_, outgoing) => {
      if (++called === 1) fail(outgoing)
      else outgoing.end('{}')
    })
    const client = ky.create(kyOptions(vendor, { baseDelayMs: 1, maxAttempts: 2 }))
    const status = await client.post(url, { headers }).then(
      (response) => response.status,
      (error: unknown) => vendor.isError(error) && error.fault.processed,
    )
    expect({ status, called }).toEqual({ status: calls === 2 ? 200 : 'maybe', called: calls })
  })
})

describe('retrying', () => {
  it('waits as long as the vendor asked, for every method, under HTTP 200 too', async () => {
    vendors.dfineryImport.script(rateLimit(250))
    const start = performance.now()
    expect(await postEvents(clientOf()).json()).toMatchObject({ code: 20000 })
    expect(performance.now() - start).toBeGreaterThanOrEqual(240)
    expect(callsMade()).toBe(2)
  })

  it('keeps Retry-After under an error status', async () => {
    const search = () =>
      ky
        .create(kyOptions(statusObject, { baseDelayMs: 1, idempotent: true }))
        .post(`${vendors.statusObject.url}/api/v1/property/search`, {
          headers: { authorization: `Bearer ${credentials.propertyToken}` },
          json: { searchCriteria: { query: 'x' } },
          retry: { limit: 1 },
        })
    vendors.statusObject.script(() => propertyResponse(503, 'Down', { headers: { 'retry-after': '1' } }))
    const start = performance.now()
    expect((await search()).status).toBe(200)
    expect(performance.now() - start).toBeGreaterThanOrEqual(990)
  })

  it.each([
    [{}, '61'],
    [{ maxDelayMs: 500 }, '1'],
  ])('does not wait longer than the cap %o', async (options, retryAfter) => {
    vendors.dfineryImport.script(() => importResponse('TOO_MANY_REQUEST', { 'retry-after': retryAfter }))
    const start = performance.now()
    expect(await faultOf(postEvents(clientOf(options)))).toMatchObject({
      retryAfterMs: Number(retryAfter) * 1000,
    })
    expect(performance.now() - start).toBeLessThan(500)
    expect(callsMade()).toBe(1)
  })

  it.each([
    ['a response', () => gatewayPage(502)],
    ['a response cut within', cutWithin(20)],
    ['no response', cutAfter],
  ] as const)('what may have been processed is retried only if it’s idempotent: %s', async (_, failure) => {
    vendors.dfineryImport.script(failure)
    expect(await postEvents(clientOf({ idempotent: true })).json()).toMatchObject({ code: 20000 })
    expect(callsMade()).toBe(2)
    vendors.dfineryImport.script(failure)
    expect(await faultOf(postEvents(clientOf()))).toMatchObject({ processed: 'maybe' })
    expect(callsMade()).toBe(3)
  })

  it.each(['get', 'post', 'put', 'patch', 'head', 'delete', 'query', 'options'])(
    'a connection that was never made is retried, whatever the method: %s',
    async (method) => {
      let retries = 0
      const client = clientOf({ maxAttempts: 3 }).extend({ hooks: { beforeRetry: [() => void retries++] } })
      const fetch = () => Promise.reject(new TypeError('fetch failed', { cause: refused }))
      expect(await faultOf(client('http://127.0.0.1', { method, fetch }))).toMatchObject({
        category: 'network',
        processed: 'no',
      })
      expect(retries).toBe(2)
    },
  )

  it('a connection that failed after a redirect isn’t sent again', async () => {
    let processed = 0
    const dead = await unusedUrl()
    const url = await serve((_, outgoing) => {
      processed++
      outgoing.writeHead(303, { location: dead }).end()
    })
    expect(await faultOf(clientOf().post(url))).toMatchObject({ category: 'network', processed: 'maybe' })
    expect(processed).toBe(1)
  })

  it('what a redirect led to isn’t sent again either, even if only the hook before errors is used', async () => {
    const url = await serve((incoming, outgoing) => {
      if (incoming.url === '/result') return void outgoing.writeHead(429).end()
      outgoing.writeHead(303, { location: '/result' }).end()
    })
    const { hooks } = kyOptions(dfineryImport)
    const hookOnly = ky.create({ hooks: { beforeError: hooks.beforeError ?? [] }, retry: 0 })
    const fault = { category: 'rate_limited', processed: 'maybe' }
    expect(await faultOf(clientOf().post(url))).toMatchObject(fault)
    expect(await faultOf(hookOnly.post(url))).toMatchObject(fault)
  })

  it.each([
    ['maxAttempts', () => clientOf({ maxAttempts: 3, idempotent: true }), 3],
    ["ky's own limit", () => clientOf({ idempotent: true }).extend({ retry: { limit: 1 } }), 2],
    ['no retries', () => clientOf({ idempotent: true }).extend({ retry: 0 }), 1],
  ])('ends with the fault of the last attempt: %s', async (_, client, attempts) => {
    vendors.dfineryImport.script(
      ...Array.from({ length: attempts }, () => () => importResponse('INTERNAL_SERVER_ERROR')),
    )
    expect(await faultOf(postEvents(client()))).toMatchObject({ reason: 'INTERNAL_SERVER_ERROR' })
    expect(callsMade()).toBe(attempts)
  })
})

describe('of several adapters', () => {
  const at = (host: string, adapter: Adapter<Fault, unknown>): Adapter<Fault, unknown> => ({
    ...adapter,
    catalogue: { ...adapter.catalogue, hosts: [host] },
  })
  const client = ky.create(
    kyOptions([at('127.0.0.1/api', dfineryImport), at('127.0.0.1/other', statusObject)], { baseDelayMs: 1 }),
  )
  /** Counts the calls and always fails. */
  async function failing() {
    let calls = 0
    const url = await serve((_, outgoing) => {
      calls++
      outgoing.writeHead(500).end()
    })
    return { url, calls: () => calls }
  }

  it('the call’s host and path pick one', async () => {
    const { url, calls } = await failing()
    expect(await faultOf(client.post(`${url}/other/x`))).toMatchObject({ vendor: 'status-object' })
    expect(await faultOf(client.post(`${url}/api/x`))).toMatchObject({ vendor: 'dfinery-import' })
    expect(calls()).toBe(2) // neither is idempotent
  })

  it('calls to others keep ky’s errors and rules', async () => {
    const { url, calls } = await failing()
    await expect(client.post(url)).rejects.toMatchObject({ name: 'HTTPError' })
    expect(calls()).toBe(1)
    await expect(client.get(url, { retry: { limit: 1 } })).rejects.toMatchObject({ name: 'HTTPError' })
    expect(calls()).toBe(3)
  })
})
