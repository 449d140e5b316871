import { Readable } from 'node:stream'
import { inspect } from 'node:util'
import { codeString } from '@faultline/code-string'
import { type Adapter, type Fault, isVendorError, type VendorError } from '@faultline/core'
import { dfineryExport } from '@faultline/dfinery-export'
import { dfineryImport } from '@faultline/dfinery-import'
import {
  credentials,
  cutAfter,
  cutWithin,
  endWithin,
  gatewayPage,
  importResponse,
  rateLimit,
  startVendors,
  type Vendors,
} from '@faultline/simulators'
import { statusObject } from '@faultline/status-object'
import axios, { AxiosError, type AxiosInstance, type AxiosRequestConfig, type ResponseType } from 'axios'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { serve, serveJson, unusedUrl } from './__fixtures__/serve.ts'
import { withoutRequest } from './axios/without-request.ts'
import { interceptResponses } from './axios.ts'

const cut = cutWithin(20)
const adapters = ['http', 'fetch'] as const
const event = {
  event_id: 'e-1',
  user_id: 'u-1',
  event_name: 'page_view',
  event_datetime: '2026-11-01T00:00:00Z',
}
const success = { status: true, code: 20000, message: 'OK', data: { stored: 1 } }

let vendors: Vendors
beforeAll(async () => {
  vendors = await startVendors({ exportBytes: 300_000 })
})
afterAll(() => vendors.stop())

function clientOf(
  config: AxiosRequestConfig = {},
  vendor: Adapter<Fault, unknown> = dfineryImport,
): AxiosInstance {
  const client = axios.create(config)
  interceptResponses(client, vendor)
  return client
}

const postEvents = (client: AxiosInstance, config: AxiosRequestConfig = {}) =>
  client.post(
    `${vendors.dfineryImport.url}/api/v1/events`,
    { events: [event] },
    {
      params: { service_id: credentials.serviceId },
      headers: { access_token: credentials.importToken },
      ...config,
    },
  )

const postExport = (client: AxiosInstance) =>
  client.post(
    `${vendors.dfineryExport.url}/api/v1/export/event`,
    { from_date: '2026-11-01', to_date: '2026-11-02' },
    {
      params: { service_id: credentials.serviceId },
      headers: { authorization: `Bearer ${credentials.exportToken}` },
    },
  )

async function thrown(call: Promise<unknown>): Promise<VendorError> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!isVendorError(error)) throw new Error('No VendorError was thrown', { cause: error })
  return error
}

const faultOf = async (call: Promise<unknown>): Promise<Fault> => (await thrown(call)).fault

describe.each(adapters)('through the %s adapter', (adapter) => {
  const types: (ResponseType | undefined)[] = [undefined, 'json', 'text', 'arraybuffer', 'stream']
  if (adapter === 'fetch') types.push('blob')

  it.each(types)('a failure under HTTP 200 rejects, responseType %s', async (responseType) => {
    vendors.dfineryImport.script(() => importResponse('TOO_MANY_EVENTS'))
    const call = postEvents(clientOf({ adapter, ...(responseType && { responseType }) }))
    expect(await faultOf(call)).toMatchObject({ reason: 'TOO_MANY_EVENTS', status: 200, decidedBy: 'code' })
  })

  it.each(types)('a failure under its own status rejects, responseType %s', async (responseType) => {
    const url = await serveJson(
      { status: { code: 401, text: 'Unauthorized', message: 'Invalid token' } },
      401,
    )
    const client = clientOf({ adapter, ...(responseType && { responseType }) }, statusObject)
    expect(await faultOf(client.get(url))).toMatchObject({ reason: 'INVALID_TOKEN', decidedBy: 'message' })
  })

  it.each(types)('a success passes as it is, responseType %s', async (responseType) => {
    const config = { adapter, ...(responseType && { responseType }) }
    const url = await serveJson(success)
    const [ours, bare] = [await clientOf(config).get(url), await axios.get(url, config)]
    expect(ours.status).toBe(200)
    const kind = (data: unknown) => (data instanceof Readable ? Readable : Object(data).constructor)
    expect(kind(ours.data)).toBe(kind(bare.data))
    expect(await textOf(ours.data)).toEqual(await textOf(bare.data))
  })

  it('the waiting time is read from the headers', async () => {
    vendors.dfineryImport.script(rateLimit(150))
    const { retryAfterMs } = await faultOf(postEvents(clientOf({ adapter })))
    expect(retryAfterMs).toBeGreaterThan(0)
    await new Promise((resolve) => setTimeout(resolve, 160))
  })

  it.each([
    ['a gateway page', () => gatewayPage(502)],
    ['a page under HTTP 200', () => new Response('<html>hello</html>')],
    ['nothing under HTTP 200', () => new Response(null)],
    ['a response cut within', cut],
    ['no response', cutAfter],
  ] as const)('%s is the same fault as the adapter gives for fetch', async (_, failure) => {
    vendors.dfineryImport.script(failure, failure)
    const fault = await faultOf(postEvents(clientOf({ adapter })))
    const outcome = await dfineryImport.decode(
      fetch(`${vendors.dfineryImport.url}/api/v1/events`, { method: 'POST', body: '{}' }),
    )
    if (outcome.ok) throw new Error('The call is a success')
    const { requestId: _1, message: _2, ...expected } = outcome.fault
    // axios with fetch doesn't say under which status a response was cut.
    const known = adapter === 'fetch' && failure === cut ? { ...expected, status: 0 } : expected
    expect(fault).toMatchObject(known)
  })

  it('a refused connection cannot have been processed', async () => {
    const call = clientOf({ adapter }).get(await unusedUrl())
    expect(await faultOf(call)).toMatchObject({ category: 'network', processed: 'no', status: 0 })
  })

  it('a connection refused after a redirect may have been processed: it was', async () => {
    let processed = 0
    const dead = await unusedUrl()
    const url = await serve((incoming, outgoing) => {
      if (incoming.method === 'POST') processed++
      outgoing.writeHead(303, { location: dead }).end()
    })
    const fault = await faultOf(clientOf({ adapter }).post(url, {}))
    expect(fault).toMatchObject({ category: 'network', processed: 'maybe' })
    expect(processed).toBe(1)
  })

  const hang = () => serve(() => {})
  it.each([
    ['a timeout', { timeout: 30 }, 'timeout'],
    ['a timeout with its own code', { timeout: 30, transitional: { clarifyTimeoutError: true } }, 'timeout'],
    ['the timeout of a signal', () => ({ signal: AbortSignal.timeout(30) }), 'timeout'],
    ['an abort', () => ({ signal: abortedIn(30) }), 'cancelled'],
    ['an abort with a reason', () => ({ signal: abortedIn(30, 'enough') }), 'cancelled'],
    ['a cancel token', () => ({ cancelToken: cancelledIn(30) }), 'cancelled'],
  ] as const)('%s is reported', async (_, config, category) => {
    const call = clientOf({ adapter }).get(await hang(), typeof config === 'function' ? config() : config)
    expect(await faultOf(call)).toMatchObject({ category, status: 0 })
  })

  it('a response longer than maxContentLength isn’t requested again', async () => {
    const call = clientOf({ adapter, maxContentLength: 10 }).get(await serveJson(success))
    expect(await faultOf(call)).toMatchObject({ retryable: false })
  })

  it('a response longer than maxContentLength isn’t an empty one', async () => {
    const url = await serve((_, outgoing) => void outgoing.writeHead(500).end('x'.repeat(99)))
    expect(await faultOf(clientOf({ adapter, maxContentLength: 10 }).get(url))).toMatchObject({
      documented: false,
      processed: 'maybe',
    })
  })

  it.each(['json', 'stream'] as const)(
    'what a redirect led to says nothing of the effect, as %s',
    async (responseType) => {
      const url = await serve((incoming, outgoing) => {
        if (incoming.url === '/result') return void outgoing.writeHead(429).end('x')
        outgoing.writeHead(303, { location: '/result' }).end()
      })
      const processed = adapter === 'http' ? 'maybe' : 'no' // axios with fetch says nothing of redirects
      const call = clientOf({ adapter, responseType }).post(url, {})
      expect(await faultOf(call)).toMatchObject({ category: 'rate_limited', processed })
    },
  )
})

const abortedIn = (ms: number, reason?: unknown) => {
  const controller = new AbortController()
  setTimeout(() => controller.abort(reason), ms)
  return controller.signal
}

const cancelledIn = (ms: number) => {
  const { token, cancel } = axios.CancelToken.source()
  setTimeout(() => cancel('enough'), ms)
  return token
}

async function textOf(data: unknown): Promise<unknown> {
  if (data instanceof Blob || data instanceof ReadableStream) return new Response(data).text()
  if (data instanceof ArrayBuffer || ArrayBuffer.isView(data))
    return new TextDecoder().decode(data as ArrayBuffer)
  if (!Object(data).pipe) return data
  let text = ''
  for await (const chunk of data as AsyncIterable<Buffer>) text += chunk.toString()
  return text
}

describe.each(adapters)('an export through the %s adapter', (adapter) => {
  it.each(['stream', 'text', 'arraybuffer'] as const)('comes whole as %s', async (responseType) => {
    const { data } = await postExport(clientOf({ adapter, responseType }, dfineryExport))
    expect(String(await textOf(data)).length).toBe(300_000)
  })

  it('ends with the failure written into it', async () => {
    vendors.dfineryExport.script(endWithin(100_000, '{"result":"fail","message":"query_error"}'))
    const { data } = await postExport(clientOf({ adapter, responseType: 'stream' }, dfineryExport))
    expect(await faultOf(textOf(data))).toMatchObject({ reason: 'QUERY_ERROR', phase: 'stream' })
  })

  it('ends with a fault if it was cut', async () => {
    vendors.dfineryExport.script(cutWithin(100_000))
    const { data } = await postExport(clientOf({ adapter, responseType: 'stream' }, dfineryExport))
    expect(await faultOf(textOf(data))).toMatchObject({ category: 'network', phase: 'stream' })
  })

  it('that is cancelled releases its connection', async () => {
    let open = 0
    const url = await serve((_, outgoing) => {
      open++
      outgoing.on('close', () => open--).writeHead(200)
      const more = () =>
        outgoing.destroyed || outgoing.write('a,b\n'.repeat(20_000), () => setImmediate(more))
      more()
    })
    const { data } = await clientOf({ adapter, responseType: 'stream' }, dfineryExport).get(url)
    if (adapter === 'http') data.destroy()
    else await data.cancel()
    await vi.waitFor(() => expect(open).toBe(0))
  })
})

describe('the vendor decides, not validateStatus', () => {
  it('a failure that validateStatus accepts rejects', async () => {
    const url = await serve((_, outgoing) => void outgoing.writeHead(500).end())
    expect(await faultOf(clientOf({ validateStatus: () => true }).get(url))).toMatchObject({
      reason: 'INTERNAL_SERVER_ERROR',
    })
  })

  it('a success that validateStatus refuses passes', async () => {
    const { data } = await clientOf({ validateStatus: (status) => status === 204 }).get(
      await serveJson(success),
    )
    expect(data).toEqual(success)
  })

  it('a stream under a status that no Response can have is released', async () => {
    let open = 0
    const url = await serve((_, outgoing) => {
      open++
      outgoing.on('close', () => open--).writeHead(999)
      outgoing.write('x')
    })
    expect(await faultOf(clientOf({ responseType: 'stream' }).get(url))).toMatchObject({ status: 999 })
    await vi.waitFor(() => expect(open).toBe(0))
  })

  it('an empty success stays a stream', async () => {
    const url = await serve((_, outgoing) => void outgoing.writeHead(204).end())
    const { data } = await clientOf({ responseType: 'stream' }, codeString).get(url)
    expect(await textOf(data)).toBe('')
  })
})

describe('of several adapters', () => {
  const at = (host: string, adapter: Adapter<Fault, unknown>): Adapter<Fault, unknown> => ({
    ...adapter,
    catalogue: { ...adapter.catalogue, hosts: [host] },
  })
  const client = axios.create()
  interceptResponses(client, [at('127.0.0.1/api', dfineryImport), at('127.0.0.1/other', statusObject)])

  it('the call’s host and path pick one, behind a base too', async () => {
    const url = await serve((_, outgoing) => void outgoing.writeHead(500).end())
    expect(await faultOf(client.get(`${url}/other/x`))).toMatchObject({ vendor: 'status-object' })
    expect(await faultOf(client.get('/x', { baseURL: `${url}/api/` }))).toMatchObject({
      vendor: 'dfinery-import',
    })
    expect(await faultOf(client.get(`${await unusedUrl()}/api`))).toMatchObject({ category: 'network' })
  })

  it('calls to others pass unchanged, failed or not', async () => {
    const url = await serveJson({ status: false, code: 40402 })
    expect((await client.get(url)).data).toEqual({ status: false, code: 40402 })
    await expect(client.get(await unusedUrl())).rejects.toBeInstanceOf(AxiosError)
  })
})

describe('an error that isn’t axios’s stays as it is', () => {
  it('an error of an interceptor passes unchanged', async () => {
    const bug = new RangeError('a bug')
    const client = clientOf()
    client.interceptors.request.use(() => {
      throw bug
    })
    await expect(client.get('http://127.0.0.1')).rejects.toBe(bug)
  })

  it('a VendorError of an interceptor before passes unchanged', async () => {
    const client = axios.create()
    interceptResponses(client, statusObject)
    interceptResponses(client, dfineryImport)
    expect(await faultOf(client.get(await unusedUrl()))).toMatchObject({ vendor: 'status-object' })
  })

  it('ejected, it does nothing any more', async () => {
    const client = axios.create()
    client.interceptors.response.eject(interceptResponses(client, dfineryImport))
    await expect(client.get(await unusedUrl())).rejects.toBeInstanceOf(AxiosError)
  })
})

describe('if there is no Response, as in jsdom', () => {
  it.each([
    ['a failure', () => serveJson({ status: false, code: 40001 }), 'invalid_request'],
    ['no response', unusedUrl, 'network'],
    [
      'a response cut within',
      () => serve((_, outgoing) => void outgoing.write('{', () => outgoing.destroy())),
      'network',
    ],
  ] as const)('%s is reported', async (_, vendor, category) => {
    const url = await vendor()
    vi.resetModules()
    vi.stubGlobal('Response', undefined)
    onTestFinished(() => void vi.unstubAllGlobals())
    const { interceptResponses } = await import('./axios.ts')
    const client = axios.create()
    interceptResponses(client, dfineryImport)
    expect(await faultOf(client.get(url))).toMatchObject({ category })
  })
})

describe('withoutRequest', () => {
  it.each([
    ['the user info of a URL', 'connect https://user:s3cret@vendor.test/v1', '//[redacted]@vendor.test/v1'],
    ['the query of a URL', 'connect https://vendor.test/v1?name=s3cret', 'vendor.test/v1?'],
    ['the query of a path', 'Invalid URL /v1/people?name=s3cret', 'Invalid URL /v1/people?'],
  ])('leaves out %s, in causes too', (_, message, kept) => {
    const cause = new Error(message)
    const error = withoutRequest(Object.assign(new Error(message, { cause }), { config: {}, code: 'E' }))
    const printed = inspect(error, { depth: Number.POSITIVE_INFINITY, showHidden: true })
    expect(printed).not.toContain('s3cret')
    expect(error).toMatchObject({ message: expect.stringContaining(kept), code: 'E' })
    expect(error).not.toHaveProperty('config')
    expect(error.cause).toMatchObject({ message: expect.stringContaining(kept) })
  })

  it('ends in errors that wrap each other', () => {
    const error = new AggregateError(Array(100).fill(new Error('first')), 'round')
    error.cause = error
    error.errors.push(error)
    expect(withoutRequest(error).message).toBe('round')
  })

  const refused = Object.assign(new Error('refused'), { code: 'ECONNREFUSED', syscall: 'connect' })
  const reset = Object.assign(new Error('reset'), { code: 'ECONNRESET', syscall: 'read' })
  it.each([
    ['no', 'every address refused', [refused, refused]],
    ['maybe', 'one of several connections broke later', [refused, reset]],
    ['maybe', 'there are too many to look at', Array(100).fill(refused)],
  ])('says processed: %s if %s', (processed, _, errors) => {
    const error = withoutRequest(new Error('failed', { cause: new AggregateError(errors) }))
    expect(dfineryImport.classifyError(error)).toMatchObject({ category: 'network', processed })
  })
})

describe('nothing secret can be reached from what is thrown', () => {
  const secrets = [
    's3cret-header',
    's3cret-query',
    's3cret-user',
    's3cret-password',
    's3cret-body',
    's3cret-cookie',
  ]
  const [header, query, username, password, body, cookie] = secrets as [
    string,
    string,
    string,
    string,
    string,
    string,
  ]
  const config = {
    headers: { access_token: header },
    params: { key: query },
    auth: { username, password },
  }
  const respond = (status: number, text: string) =>
    serve((_, outgoing) => void outgoing.writeHead(status, { 'set-cookie': `id=${cookie}` }).end(text))
  const stall = () =>
    serve((_, outgoing) => void outgoing.writeHead(200, { 'content-length': '99' }).write('a,b\n'))

  const failures: Record<string, (client: AxiosInstance) => Promise<unknown>> = {
    'a status': async (client) => client.post(await respond(401, 'no'), { body }),
    'HTTP 200': async (client) => client.post(await respond(200, '{"status":false,"code":40201}'), { body }),
    'a page': async (client) => client.post(await respond(200, '<p>'), { body }),
    'a refused connection': async (client) => client.post(await unusedUrl(), { body }),
    'an unknown host': (client) => client.post('http://nowhere.invalid/', { body }),
    'an unsupported protocol': (client) => client.post('ftp://127.0.0.1/', { body }),
    'a timeout': async (client) => client.post(await stall(), { body }, { timeout: 30 }),
    'an abort': async (client) => client.post(await stall(), { body }, { signal: abortedIn(30) }),
    'a response too long': async (client) =>
      client.post(await respond(200, 'long'), { body }, { maxContentLength: 1 }),
    'too many redirects': async (client) => {
      const url = await serve((_, outgoing) => void outgoing.writeHead(302, { location: '/' }).end())
      return client.post(url, { body }, { maxRedirects: 2 })
    },
    'JSON that must parse': async (client) =>
      client.post(
        await respond(200, '{'),
        { body },
        { responseType: 'json', transitional: { silentJSONParsing: false } },
      ),
    'a stream that times out': async (client) => {
      const signal = AbortSignal.timeout(60)
      const { data } = await client.post(await stall(), { body }, { responseType: 'stream', signal })
      return textOf(data)
    },
    'a stream too long': async (client) => {
      const url = await respond(200, 'a,b\n'.repeat(99))
      const { data } = await client.post(url, { body }, { responseType: 'stream', maxContentLength: 9 })
      return textOf(data)
    },
  }

  describe.each(adapters)('through the %s adapter', (adapter) => {
    it.each(Object.entries(failures))('%s', async (name, fail) => {
      const client = clientOf({ ...config, adapter }, name.includes('stream') ? dfineryExport : dfineryImport)
      const error = await thrown(fail(client))
      const printed = [
        JSON.stringify(error),
        JSON.stringify(error.fault),
        inspect(error, { depth: Number.POSITIVE_INFINITY, showHidden: true }),
        `${error.stack} ${error.message}`,
        logged(error),
      ].join()
      expect(secrets.filter((secret) => printed.includes(secret))).toEqual([])
      expect(reachableFrom(error).filter((value) => Object(value).isAxiosError)).toEqual([])
    })
  })

  it('nor the query of a URL that fetch cannot read', async () => {
    const error = await thrown(clientOf({ adapter: 'fetch' }).get(`http://%zz/?name=${query}`))
    expect(inspect(error, { depth: Number.POSITIVE_INFINITY })).not.toContain(query)
  })

  it('while the AxiosError itself prints them all', async () => {
    const error = await failures['a status']?.(axios.create(config)).catch((reason: unknown) => reason)
    const printed = inspect(error, { depth: Number.POSITIVE_INFINITY }) + logged(error)
    expect(secrets.filter((secret) => !printed.includes(secret))).toEqual([])
  })
})

/** What pino writes of an error. */
function logged(error: unknown): string {
  const lines: string[] = []
  pino({}, { write: (line) => lines.push(line) }).error(error)
  return lines.join('')
}

/** Everything that own properties, hidden ones too, lead to. */
function reachableFrom(start: unknown): unknown[] {
  const seen = new Set<unknown>()
  const visit = (value: unknown) => {
    if (seen.has(value) || typeof value !== 'object' || value === null) return
    seen.add(value)
    for (const key of Reflect.ownKeys(value)) visit(Object.getOwnPropertyDescriptor(value, key)?.value)
  }
  visit(start)
  return [...seen]
}
