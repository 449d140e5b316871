import { gzipSync } from 'node:zlib'
import { codeString } from '@faultline/code-string'
import { type Fault, isVendorError, type VendorError } from '@faultline/core'
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
  rateLimit,
  startVendors,
  type Vendors,
} from '@faultline/simulators'
import { statusObject } from '@faultline/status-object'
import ky from 'ky'
import { ofetch } from 'ofetch'
import createClient from 'openapi-fetch'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { serve, serveJson, unusedUrl } from './__fixtures__/serve.ts'
import { createFetch } from './fetch.ts'

const importFetch = createFetch(dfineryImport)
const exportFetch = createFetch(dfineryExport)
const event = {
  event_id: 'e-1',
  user_id: 'u-1',
  event_name: 'page_view',
  event_datetime: '2026-11-01T00:00:00Z',
}
const success = { status: true, code: 20000, message: 'OK', data: { stored: [1, 2, 3] } }

let vendors: Vendors
let eventsUrl: string
let exportUrl: string
const post = {
  method: 'POST',
  headers: { access_token: credentials.importToken, 'content-type': 'application/json' },
  body: JSON.stringify({ events: [event] }),
}
const exportPost = {
  method: 'POST',
  headers: { authorization: `Bearer ${credentials.exportToken}` },
  body: JSON.stringify({ from_date: '2026-11-01', to_date: '2026-11-02' }),
}

beforeAll(async () => {
  vendors = await startVendors({ exportBytes: 300_000 })
  eventsUrl = `${vendors.dfineryImport.url}/api/v1/events?service_id=${credentials.serviceId}`
  exportUrl = `${vendors.dfineryExport.url}/api/v1/export/event?service_id=${credentials.serviceId}`
})
afterAll(() => vendors.stop())

/** What a call threw, which must be a VendorError. */
async function thrown(call: Promise<unknown>): Promise<VendorError> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!isVendorError(error)) throw new Error('No VendorError was thrown', { cause: error })
  return error
}

const faultOf = async (call: Promise<unknown>): Promise<Fault> => (await thrown(call)).fault

/** The fault that the adapter itself gives for the same call. */
async function decoded(call: Promise<Response>, options?: { maxBodyBytes?: number; signal?: AbortSignal }) {
  const outcome = await dfineryImport.decode(call, options)
  if (outcome.ok) throw new Error('The call is a success')
  return outcome.fault
}

describe('a failure is thrown', () => {
  it.each([
    ['under HTTP 200', () => importResponse('TOO_MANY_EVENTS')],
    ['as a gateway page', () => gatewayPage(502)],
    ['as a gateway page labelled JSON', () => gatewayPage(503, 'application/json')],
    ['as a page under HTTP 200', () => new Response('<html>hello</html>')],
    ['as nothing under HTTP 200', () => new Response(null)],
    ['as JSON inside a JSON string', () => Response.json(JSON.stringify(success))],
    ['as a response cut within', cutWithin(20)],
    ['as no response', cutAfter],
  ] as const)('%s, with the fault that the adapter itself gives', async (_, failure) => {
    vendors.dfineryImport.script(failure, failure)
    const { requestId: _1, ...fault } = await faultOf(importFetch(eventsUrl, post))
    const { requestId: _2, ...expected } = await decoded(fetch(eventsUrl, post))
    expect(fault).toEqual(expected)
  })

  it('with the waiting time of the headers', async () => {
    vendors.dfineryImport.script(rateLimit(150))
    const fault = await faultOf(importFetch(eventsUrl, post))
    expect(fault).toMatchObject({ reason: 'TOO_MANY_REQUEST', requestId: expect.stringMatching(/^sandbox-/) })
    expect(fault.retryAfterMs).toBeGreaterThan(0)
    await new Promise((resolve) => setTimeout(resolve, 160))
  })

  it('with its cause if no connection was made', async () => {
    const error = await thrown(importFetch(await unusedUrl()))
    expect(error.fault).toMatchObject({ category: 'network', processed: 'no', status: 0 })
    expect(error.cause).toBeInstanceOf(TypeError)
  })

  it.each([
    ['no reason', undefined, 'cancelled'],
    ['a reason of its own', 'enough', 'cancelled'],
    ['a timeout', new DOMException('late', 'TimeoutError'), 'timeout'],
  ] as const)('as an abort with %s', async (_, reason, category) => {
    const url = await serve((_incoming, outgoing) => void outgoing.writeHead(200).write('{"status":'))
    const abortedWithin = (call: (signal: AbortSignal) => Parameters<typeof importFetch>) => {
      const controller = new AbortController()
      const network = async (...request: Parameters<typeof importFetch>) => {
        const response = await fetch(...request)
        setTimeout(() => controller.abort(reason), 5)
        return response
      }
      return faultOf(createFetch(dfineryImport, { fetch: network })(...call(controller.signal)))
    }
    expect(await abortedWithin((signal) => [url, { signal }])).toMatchObject({ category, status: 200 })
    expect(await abortedWithin((signal) => [new Request(url, { signal })])).toMatchObject({
      category,
      status: 200,
    })
    const before = AbortSignal.abort(reason)
    expect(await faultOf(importFetch(url, { signal: before }))).toMatchObject({ category, status: 0 })
  })

  it('if the body is longer than allowed, and the connection is released', async () => {
    let open = 0
    const url = await serve((_, outgoing) => {
      open++
      outgoing.on('close', () => open--).writeHead(200)
      const more = () => outgoing.destroyed || outgoing.write(' '.repeat(65_536), () => setImmediate(more))
      more()
    })
    const limited = createFetch(dfineryImport, { maxBodyBytes: 100_000 })
    expect(await faultOf(limited(url))).toEqual(await decoded(fetch(url), { maxBodyBytes: 100_000 }))
    await vi.waitFor(() => expect(open).toBe(0))
  })
})

describe('a success is handed on', () => {
  const text = `\ufeff${JSON.stringify(success)}`
  const serveSuccess = () =>
    serve((incoming, outgoing) => {
      if (incoming.url === '/old') outgoing.writeHead(302, { location: '/new' }).end()
      else
        outgoing
          .writeHead(201, 'Made', {
            'content-type': 'application/json; charset=utf-8',
            'content-encoding': 'gzip',
            'set-cookie': ['a=1', 'b=2'],
          })
          .end(gzipSync(text))
    })

  it.each([
    ['json', (r: Response) => r.json()],
    ['text', (r: Response) => r.text()],
    ['bytes', async (r: Response) => [...new Uint8Array(await r.arrayBuffer())]],
    ['blob', async (r: Response) => blobOf(await r.blob())],
    ['stream', (r: Response) => new Response(r.body).text()],
    ['clone', async (r: Response) => [await r.clone().json(), await r.text()]],
    ['byte stream', async (r: Response) => firstBytes(r)],
  ] as const)('its body reads as %s like the original', async (_, read) => {
    const url = await serveSuccess()
    expect(await read(await importFetch(url))).toEqual(await read(await fetch(url)))
  })

  it('everything but its body is the original', async () => {
    const url = `${await serveSuccess()}/old`
    const response = await importFetch(url)
    const bare = await fetch(url)
    const traits = ({ ok, status, statusText, url, redirected, type, bodyUsed, headers }: Response) => ({
      ...{ ok, status, statusText, url, redirected, type, bodyUsed },
      headers: [...headers].filter(([name]) => name !== 'date'),
    })
    expect(traits(response)).toEqual(traits(bare))
    expect(response).toBeInstanceOf(Response)
    expect(response.redirected).toBe(true)
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
  })

  it('its body is read once: what is used cannot be used again', async () => {
    const response = await importFetch(await serveSuccess())
    const first = response.json()
    expect(response.bodyUsed).toBe(true)
    await first
    await expect(response.json()).rejects.toBeInstanceOf(TypeError)
    await expect(response.text()).rejects.toBeInstanceOf(TypeError)
    expect(() => response.clone()).toThrow(TypeError)
  })

  it.each([
    ['json', 'text'],
    ['text', 'json'],
    ['arrayBuffer', 'json'],
    ['bytes', 'text'],
    ['json', 'blob'],
    ['text', 'arrayBuffer'],
  ] as const)('%s() and %s() at once: only the first has it', async (first, second) => {
    const response = await importFetch(await serveSuccess())
    const [had, refused] = await Promise.allSettled([response[first](), response[second]()])
    expect([had.status, refused.status]).toEqual(['fulfilled', 'rejected'])
    expect(refused).toMatchObject({ reason: expect.any(TypeError) })
  })

  it.each([
    ['locked', (body: ReadableStream) => body.getReader()],
    ['read by itself', (body: ReadableStream) => new Response(body).text()],
    ['cancelled', (body: ReadableStream) => body.cancel()],
  ] as const)('a body that is %s cannot be read', async (_, use) => {
    for (const method of ['json', 'text'] as const) {
      const response = await importFetch(await serveSuccess())
      use(response.body!)
      await expect(response[method]()).rejects.toBeInstanceOf(TypeError)
    }
  })

  it('a body that is not wanted can be cancelled', async () => {
    const response = await importFetch(await serveSuccess())
    await response.body?.cancel()
    expect(response.bodyUsed).toBe(true)
  })

  it('json() of a clone shares no objects with json() of the original', async () => {
    const response = await importFetch(await serveSuccess())
    const copy = response.clone()
    const [own, copied] = [await response.json(), await copy.json()]
    expect(copied).toEqual(own)
    expect(copied).not.toBe(own)
    expect(copy.url).toBe(response.url)
  })

  it('the body is never cloned', async () => {
    const url = await serveJson(success)
    const clone = vi.spyOn(Response.prototype, 'clone')
    const tee = vi.spyOn(ReadableStream.prototype, 'tee')
    const value = await (await importFetch(url)).json()
    const copies = clone.mock.calls.length + tee.mock.calls.length
    vi.restoreAllMocks()
    expect(value).toEqual(success)
    expect(copies).toBe(0)
  })

  it('even if its chunks share their memory, as Node’s do', async () => {
    const bytes = new TextEncoder().encode(text)
    const split = createFetch(dfineryImport, {
      fetch: async () => {
        const body = new ReadableStream({
          start(controller) {
            for (const chunk of [bytes.subarray(0, 9), bytes.subarray(9)]) controller.enqueue(chunk)
            controller.close()
          },
        })
        return new Response(body)
      },
    })
    expect(new Uint8Array(await (await split('')).arrayBuffer())).toEqual(bytes)
  })

  it('a success without a body has none', async () => {
    const url = await serve((_, outgoing) => void outgoing.writeHead(204).end())
    expect(await createFetch(codeString)(url)).toMatchObject({ status: 204, body: null, url: `${url}/` })
    expect(await faultOf(importFetch(url))).toMatchObject({ category: 'malformed_response', status: 204 })
  })

  it('also in a runtime whose responses have no stream', async () => {
    const streamless = createFetch(dfineryImport, {
      fetch: async (...call) => Object.defineProperty(await fetch(...call), 'body', { value: undefined }),
    })
    expect(await (await streamless(await serveJson(success))).json()).toEqual(success)
    expect(await faultOf(streamless(await serveJson({ ...success, code: 40001 })))).toMatchObject({
      reason: 'VALIDATION_FAILURE',
    })
  })
})

const blobOf = async (blob: Blob) => [blob.type, await blob.text()]

/** Reads a few bytes into a buffer of the caller's, as only a byte stream allows. */
async function firstBytes({ body }: Response): Promise<string> {
  const reader = body!.getReader({ mode: 'byob' })
  let text = ''
  for (;;) {
    const { done, value } = await reader.read(new Uint8Array(7))
    if (done) return text
    text += Buffer.from(value).toString('latin1')
  }
}

describe('a stream is guarded while it passes', () => {
  it('whole', async () => {
    const response = await exportFetch(exportUrl, exportPost)
    expect(response).toMatchObject({ status: 200, url: exportUrl })
    expect((await response.text()).length).toBe(300_000)
  })

  it.each([
    ['text()', (response: Response) => response.text()],
    ['its stream', (response: Response) => new Response(response.body).bytes()],
  ] as const)('its failure reaches who reads %s', async (_, read) => {
    vendors.dfineryExport.script(endWithin(100_000, '{"result":"fail","message":"query_error"}'))
    const response = await exportFetch(exportUrl, exportPost)
    expect(await faultOf(read(response))).toMatchObject({ reason: 'QUERY_ERROR', phase: 'stream' })
  })

  it('cut', async () => {
    vendors.dfineryExport.script(cutWithin(100_000))
    const response = await exportFetch(exportUrl, exportPost)
    expect(await faultOf(response.text())).toMatchObject({ category: 'network', phase: 'stream' })
  })

  it('refused', async () => {
    vendors.dfineryExport.script(() => exportResponse('client_connection_closed'))
    expect(await faultOf(exportFetch(exportUrl, exportPost))).toMatchObject({
      reason: 'CLIENT_CONNECTION_CLOSED',
    })
  })
})

describe('after a redirect', () => {
  it('to a host that refuses, the request may have been processed: it was', async () => {
    let processed = 0
    const dead = await unusedUrl()
    const url = await serve((incoming, outgoing) => {
      if (incoming.method === 'POST') processed++
      outgoing.writeHead(303, { location: dead }).end()
    })
    expect(await faultOf(importFetch(url, { method: 'POST', body: '{}' }))).toMatchObject({
      category: 'network',
      processed: 'maybe',
    })
    expect(processed).toBe(1)
  })

  it.each([
    [
      'a name that isn’t found',
      { code: 'ENOTFOUND', syscall: 'getaddrinfo', hostname: 'elsewhere.test' },
      'maybe',
    ],
    ['the name asked for', { code: 'ENOTFOUND', syscall: 'getaddrinfo', hostname: 'api.test' }, 'no'],
    ['another port', { code: 'ECONNREFUSED', syscall: 'connect', address: '10.0.0.1', port: 8443 }, 'maybe'],
    ['the port of https', { code: 'ECONNREFUSED', syscall: 'connect', address: '10.0.0.1', port: 443 }, 'no'],
  ])('%s', async (_, error, processed) => {
    const failing = async () =>
      Promise.reject(new TypeError('fetch failed', { cause: Object.assign(new Error(), error) }))
    const vendorFetch = createFetch(dfineryImport, { fetch: failing })
    expect(await faultOf(vendorFetch('https://api.test/v1'))).toMatchObject({ processed })
  })

  it.each([
    ['a certificate that names nothing', { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' }, 'maybe'],
    [
      'a timeout elsewhere',
      {
        code: 'UND_ERR_CONNECT_TIMEOUT',
        message: 'Connect Timeout Error (attempted addresses: 10.0.0.1:443, 10.0.0.2:81, timeout: 10ms)',
      },
      'maybe',
    ],
    [
      'a timeout of the name asked for',
      {
        code: 'UND_ERR_CONNECT_TIMEOUT',
        message: 'Connect Timeout Error (attempted address: api.test:443, timeout: 10ms)',
      },
      'no',
    ],
    [
      'a timeout of another name',
      {
        code: 'UND_ERR_CONNECT_TIMEOUT',
        message: 'Connect Timeout Error (attempted address: other.test:443, timeout: 10ms)',
      },
      'maybe',
    ],
  ])('%s', async (_, error, processed) => {
    const cause = Object.assign(new Error(), error)
    const failing = async () => Promise.reject(new TypeError('fetch failed', { cause }))
    const vendorFetch = createFetch(dfineryImport, { fetch: failing })
    expect(await faultOf(vendorFetch('https://api.test/v1'))).toMatchObject({ processed })
    expect(await faultOf(vendorFetch('https://api.test/v1', { redirect: 'manual' }))).toMatchObject({
      processed: 'no',
    })
  })

  it('what a response says of the effect isn’t said of the request that was redirected', async () => {
    let processed = 0
    const url = await serve((incoming, outgoing) => {
      if (incoming.url === '/result') return void outgoing.writeHead(429).end()
      processed++
      outgoing.writeHead(303, { location: '/result' }).end()
    })
    const fault = { category: 'rate_limited', processed: 'maybe' }
    expect(await faultOf(importFetch(url, { method: 'POST', body: '{}' }))).toMatchObject(fault)
    expect(await dfineryImport.decode(fetch(url, { method: 'POST', body: '{}' }))).toMatchObject({ fault })
    expect(processed).toBe(2)
  })

  it.each([
    ['http://10.0.0.1/', '10.0.0.1', 80, 'no'],
    ['http://10.0.0.1/', '10.0.0.2', 80, 'maybe'],
    ['http://[::1]:8080/', '::1', 8080, 'no'],
    ['http://[::1]:8080/', '::2', 8080, 'maybe'],
  ])('%s refused by %s', async (url, address, port, processed) => {
    const cause = Object.assign(new Error(), { code: 'ECONNREFUSED', syscall: 'connect', address, port })
    const vendorFetch = createFetch(dfineryImport, {
      fetch: async () => Promise.reject(new TypeError('fetch failed', { cause })),
    })
    expect(await faultOf(vendorFetch(new URL(url)))).toMatchObject({ processed })
    expect(await faultOf(vendorFetch(new Request(url)))).toMatchObject({ processed })
  })
})

describe('for several vendors', () => {
  const network = async () => Response.json({ code: 40402, status: { code: 404 } })
  const vendorFetch = createFetch([dfineryImport, statusObject], { fetch: network })

  it('the host picks the adapter', async () => {
    expect(await faultOf(vendorFetch('https://openapi.dfinery.ai/api/v1/events'))).toMatchObject({
      reason: 'TOO_MANY_EVENTS',
    })
    expect(await faultOf(vendorFetch(new Request('https://api.batchdata.com/x')))).toMatchObject({
      reason: 'NOT_FOUND',
    })
  })

  it('another host’s response passes unchanged', async () => {
    const response = Response.json({ code: 40402 }, { status: 500 })
    const alone = createFetch([dfineryImport], { fetch: async () => response })
    expect(await alone('https://example.com/')).toBe(response)
  })

  it('another host’s rejection passes unchanged', async () => {
    const error = new TypeError('fetch failed')
    const alone = createFetch([], { fetch: () => Promise.reject(error) })
    await expect(alone('https://example.com/')).rejects.toBe(error)
  })
})

describe('clients that take a fetch of your own', () => {
  interface Paths {
    '/api/v1/events': {
      post: {
        parameters: { query: { service_id: string } }
        requestBody: { content: { 'application/json': { events: (typeof event)[] } } }
        responses: { 200: { content: { 'application/json': { code: number } } } }
      }
    }
  }
  const headers = { access_token: credentials.importToken }
  const clients = {
    'openapi-fetch': async () => {
      const client = createClient<Paths>({ baseUrl: vendors.dfineryImport.url, fetch: importFetch, headers })
      const { data } = await client.POST('/api/v1/events', {
        params: { query: { service_id: credentials.serviceId } },
        body: { events: [event] },
      })
      return data
    },
    ofetch: () =>
      ofetch.create({ headers, retry: false }, { fetch: importFetch })(eventsUrl, {
        method: 'POST',
        body: { events: [event] },
      }),
    ky: () =>
      ky
        .create({ fetch: importFetch, headers })
        .post(eventsUrl, { json: { events: [event] } })
        .json(),
  }

  it.each(Object.entries(clients))('%s: success', async (_, call) => {
    expect(await call()).toMatchObject({ code: 20000, message: 'OK' })
  })

  it.each(Object.entries(clients))('%s: failure', async (name, call) => {
    vendors.dfineryImport.script(() => importResponse('VALIDATION_FAILURE'))
    const error = await call().catch((reason: unknown) => reason)
    // ofetch wraps what its fetch throws; the VendorError is the cause.
    const own = name === 'ofetch' ? (error as Error).cause : error
    expect(own).toSatisfy(dfineryImport.isError)
    expect(own).toMatchObject({ fault: { reason: 'VALIDATION_FAILURE' } })
  })
})
