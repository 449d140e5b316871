import { createServer, request } from 'node:http'
import { createServer as createTlsServer, type RequestOptions, request as tlsRequest } from 'node:https'
import {
  type AddressInfo,
  connect,
  createServer as createSocketServer,
  type Server,
  type Socket,
} from 'node:net'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { transportFailure } from './transport.ts'

const post = { method: 'POST', body: 'x=1' }
const never = { category: 'network', retryable: true, processed: 'no' }
const maybeSent = { category: 'network', retryable: true, processed: 'maybe' }
const refused = { category: 'invalid_request', retryable: false, processed: 'no' }
const servers: Server[] = []

afterAll(() => {
  for (const server of servers) server.close()
})

async function listen(server: Server): Promise<number> {
  servers.push(server)
  server.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  return (server.address() as AddressInfo).port
}

async function closedPort(): Promise<number> {
  const server = createSocketServer()
  const port = await listen(server)
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** What a promise rejects with. */
async function rejectionOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise
  } catch (error) {
    return error
  }
  throw new Error('It did not reject')
}

describe('fetch', () => {
  let origin = ''
  let handled = 0

  beforeAll(async () => {
    const dead = await closedPort()
    const server = createServer((incoming, outgoing) => {
      handled++
      incoming.resume()
      if (incoming.url === '/reset') incoming.socket.resetAndDestroy()
      else if (incoming.url === '/close') incoming.socket.destroy()
      else if (incoming.url === '/cut') {
        outgoing.writeHead(200, { 'content-length': 9 })
        outgoing.write('part', () => incoming.socket.destroy())
      } else if (incoming.url === '/invalid-redirect') outgoing.writeHead(302, { location: 'http://[' }).end()
      else if (incoming.url === '/dead-redirect') {
        outgoing.writeHead(303, { location: `http://127.0.0.1:${dead}/` }).end()
      } else if (incoming.url !== '/silent') outgoing.end('ok')
    })
    origin = `http://127.0.0.1:${await listen(server)}`
  })

  async function failureOf(url: string, init: RequestInit = {}) {
    const cause = await rejectionOf(fetch(url, { ...post, ...init }).then((response) => response.text()))
    return transportFailure(cause, init.signal)
  }

  it('refused', async () => {
    const failure = await failureOf(`http://127.0.0.1:${await closedPort()}/`)
    expect(failure).toMatchObject({ ...never, message: 'fetch failed (ECONNREFUSED)' })
  })

  it('a name that nobody has', async () => {
    expect(await failureOf('http://api.invalid/')).toMatchObject(never)
  })

  test.each(['/reset', '/close', '/cut', '/invalid-redirect'])('%s after the request', async (path) => {
    handled = 0
    expect(await failureOf(origin + path)).toMatchObject(maybeSent)
    expect(handled).toBe(1)
  })

  it('a redirect to a closed port reads as never sent: the error does not show the first request', async () => {
    handled = 0
    expect(await failureOf(`${origin}/dead-redirect`)).toMatchObject(never)
    expect(handled).toBe(1)
  })

  it('no response in time', async () => {
    const timeout = { category: 'timeout', retryable: true, processed: 'maybe' }
    expect(await failureOf(`${origin}/silent`, { signal: AbortSignal.timeout(20) })).toMatchObject(timeout)
  })

  test.each([undefined, 'enough', new Error('enough')])('aborted with %s', async (reason) => {
    const controller = new AbortController()
    setTimeout(() => controller.abort(reason), 20)
    const cancelled = { category: 'cancelled', retryable: false, processed: 'maybe' }
    expect(await failureOf(`${origin}/silent`, { signal: controller.signal })).toMatchObject(cancelled)
  })

  test.each<[string, string, RequestInit]>([
    ['invalid URL', 'notaurl', {}],
    ['unknown scheme', 'foo://api.example/', {}],
    ['line break in a header', '', { headers: { authorization: 'Bearer hunter2\nx' } }],
    ['header beyond Latin-1', '', { headers: { authorization: 'ключ' } }],
    ['header name with a space', '', { headers: { 'a b': 'x' } }],
    ['header that fetch writes itself', '', { headers: { 'transfer-encoding': 'chunked' } }],
    ['body on GET', '', { method: 'GET', body: 'x' }],
    ['body on HEAD', '', { method: 'HEAD', body: 'x' }],
  ])('%s: refused before it is sent', async (_name, url, init) => {
    handled = 0
    const failure = await failureOf(url || origin, init)
    expect(failure).toMatchObject(refused)
    expect(failure.message).not.toContain('hunter2')
    expect(handled).toBe(0)
  })
})

describe('TLS', () => {
  let handled = 0
  let port = 0

  beforeAll(async () => {
    const server = createTlsServer({ key, cert: certificate }, (incoming, outgoing) => {
      incoming.resume()
      incoming.once('end', () => {
        handled++
        outgoing.end('done')
      })
    })
    port = await listen(server)
  })

  const send = (options: RequestOptions) =>
    new Promise((resolve, reject) => {
      const outgoing = tlsRequest({ host: 'localhost', method: 'POST', agent: false, ...options }, resolve)
      outgoing.once('error', reject)
      outgoing.end('x=1')
    })

  it('a certificate that is not trusted: never sent', async () => {
    handled = 0
    const ofFetch = await rejectionOf(fetch(`https://localhost:${port}/`, post))
    const ofRequest = await rejectionOf(send({ port }))
    for (const error of [ofFetch, ofRequest]) expect(transportFailure(error)).toMatchObject(never)
    expect(handled).toBe(0)
  })

  it('a certificate of another name: never sent', async () => {
    handled = 0
    const error = await rejectionOf(send({ port, ca: certificate, servername: 'api.example' }))
    expect(transportFailure(error)).toMatchObject(never)
    expect(handled).toBe(0)
  })

  it('a port that speaks no TLS: may have been sent: a live connection gives the same code', async () => {
    const plain = await listen(createServer())
    const error = await rejectionOf(fetch(`https://localhost:${plain}/`, post))
    expect(transportFailure(error)).toMatchObject(maybeSent)
  })

  test.each(['TLSv1.2', 'TLSv1.3'] as const)(
    'a record of %s corrupted after the request: may have been processed',
    async (version) => {
      const isHandled = () => handled === 1
      const corrupting = await listen(createSocketServer((client) => relay(client, port, isHandled)))
      handled = 0
      const error = await rejectionOf(send({ port: corrupting, ca: certificate, maxVersion: version }))
      expect(handled).toBe(1)
      expect((error as { code?: unknown }).code).toMatch(/^(?:ERR_SSL_|EPROTO)/)
      expect(transportFailure(error)).toMatchObject(maybeSent)
    },
  )
})

describe('node:http', () => {
  it('reset before the response: may have been processed', async () => {
    const port = await listen(
      createSocketServer((socket) => socket.once('data', () => socket.resetAndDestroy())),
    )
    const sent = new Promise((resolve, reject) => request({ port }, resolve).once('error', reject).end())
    expect(transportFailure(await rejectionOf(sent))).toMatchObject(maybeSent)
  })

  it('a header with a line break: never sent', () => {
    let thrown: unknown
    try {
      request({ headers: { authorization: 'hunter2\n' } })
    } catch (error) {
      thrown = error
    }
    expect(transportFailure(thrown)).toMatchObject({ ...refused, message: 'TypeError (ERR_INVALID_CHAR)' })
  })
})

/** Passes everything on, but flips a byte in the first TLS record that the server sends once the request was handled. */
function relay(client: Socket, port: number, isHandled: () => boolean): void {
  const server = connect(port, '127.0.0.1')
  client.pipe(server)
  server.on('data', (bytes: Buffer) => {
    if (isHandled()) bytes.writeUInt8(bytes.readUInt8(insideRecord) ^ 0xff, insideRecord)
    client.write(bytes)
  })
  for (const socket of [client, server]) {
    socket.on('error', () => socket.destroy())
    socket.once('close', () => [client, server].map((each) => each.destroy()))
  }
}

/** A record begins with five bytes of header. */
const insideRecord = 8

// Made for this test, signed by itself and for localhost only: they protect nothing.
const certificate = `-----BEGIN CERTIFICATE-----
MIIBlTCCATugAwIBAgIUJclM4dCrQxMMjknCEWZT2IVBB7UwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMTE0NDEyMFoYDzIxMjYxMDI4
MTQ0MTIwWjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAATGEri1lr2ORtOJXCd3g7dJx9KczZiKAXEsyw6E2hMgpFdIJ9k9DLfU
Blrk0RWnDNJGhstckIcZLzH7O4GGA3I+o2kwZzAdBgNVHQ4EFgQUI98I403ULtJT
KLE7koiEuwypjCYwHwYDVR0jBBgwFoAUI98I403ULtJTKLE7koiEuwypjCYwDwYD
VR0TAQH/BAUwAwEB/zAUBgNVHREEDTALgglsb2NhbGhvc3QwCgYIKoZIzj0EAwID
SAAwRQIhAMnJC+JrpwcAMJRKAcavUNdwWW0NkSW+nGXH9lOBnr86AiBTTJFY8MbN
7KvfK4Zzlz0ZYbpjFCEXvyCtTunpjn4YQw==
-----END CERTIFICATE-----`
const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgv8hGwN694GNUQm/P
8qxu1t8IPmIQEqPJYRN7vLPrejKhRANCAATGEri1lr2ORtOJXCd3g7dJx9KczZiK
AXEsyw6E2hMgpFdIJ9k9DLfUBlrk0RWnDNJGhstckIcZLzH7O4GGA3I+
-----END PRIVATE KEY-----`
