import { gzipSync } from 'node:zlib'
import { codeString } from '@faultline/code-string'
import { type Fault, isVendorError, type VendorError } from '@faultline/core'
import { dfineryExport } from '@faultline/dfinery-export'
import { dfineryImport } from '@faultline/dfinery-import'
import ky from 'ky'
import { ofetch } from 'ofetch'
import createClient from 'openapi-fetch'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { exportAnswer } from '../../../apps/sandbox/src/vendors/export-api.ts'
import { gatewayPage } from '../../../apps/sandbox/src/vendors/gateway-page.ts'
import { importAnswer } from '../../../apps/sandbox/src/vendors/import-api.ts'
import { cutAfter, cutWithin, endWithin, rateLimit } from '../../../apps/sandbox/src/vendors/mishap.ts'
import { startVendors, type Vendors } from '../../../apps/sandbox/src/vendors/start-vendors.ts'
import { credentials } from '../../../apps/sandbox/src/vendors/vendor-api.ts'
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
    ['under HTTP 200', () => importAnswer('TOO_MANY_EVENTS')],
    ['as a gateway page', () => gatewayPage(502)],
    ['as a gateway page labelled JSON', () => gatewayPage(503, 'application/json')],
    ['as a page under HTTP 200', () => new Response('<html>hello</html>')],
    ['as nothing under HTTP 200', () => new Response(null)],
    ['as JSON inside a JSON string', () => Response.json(JSON.stringify(success))],
    ['as the cut of an answer', cutWithin(20)],
    ['as no answer at all', cutAfter],
  ] as const)('%s, as the adapter itself would tell it', async (_, mishap) => {
    vendors.dfineryImport.script(mishap, mishap)
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

  it('with its cause where no connection was made', async () => {
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

  it('where the body is longer than allowed, and the connection is let go', async () => {
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

  it('a body that was used up gives nothing to a stream that was taken before, as ever', async () => {
    const response = await importFetch(await serveSuccess())
    const { body } = response
    await response.json()
    await expect(new Response(body).text()).rejects.toBeInstanceOf(TypeError)
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

  it('the body is never cloned, and parsed once', async () => {
    const url = await serveJson(success)
    const clone = vi.spyOn(Response.prototype, 'clone')
    const tee = vi.spyOn(ReadableStream.prototype, 'tee')
    const parse = vi.spyOn(JSON, 'parse')
    const response = await importFetch(url)
    const value = await response.json()
    const copies = clone.mock.calls.length + tee.mock.calls.length
    const parses = parse.mock.calls.filter(([text]) => text === JSON.stringify(success)).length
    vi.restoreAllMocks()
    expect(value).toEqual(success)
    expect({ copies, parses }).toEqual({ copies: 0, parses: 1 })
  })

  it('also where its chunks share their memory, as those of Node do', async () => {
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
    vendors.dfineryExport.script(() => exportAnswer('client_connection_closed'))
    expect(await faultOf(exportFetch(exportUrl, exportPost))).toMatchObject({
      reason: 'CLIENT_CONNECTION_CLOSED',
    })
  })
})

describe('it fits where a fetch of your own is taken', () => {
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
    vendors.dfineryImport.script(() => importAnswer('VALIDATION_FAILURE'))
    const error = await call().catch((reason: unknown) => reason)
    // ofetch wraps what its fetch throws; the VendorError is the cause.
    const own = name === 'ofetch' ? (error as Error).cause : error
    expect(own).toSatisfy(dfineryImport.isError)
    expect(own).toMatchObject({ fault: { reason: 'VALIDATION_FAILURE' } })
  })
})
