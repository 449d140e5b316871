import { createServer } from 'node:http'
import { type AddressInfo, createServer as createSocketServer } from 'node:net'
import { describe, expect, it, test } from 'vitest'
import { transportFailure } from './transport.ts'

const withCode = (code: string, fields = {}) => Object.assign(new Error(code), { code, ...fields })
const fetchFailed = (cause: unknown) => new TypeError('fetch failed', { cause })

test.each<[string, unknown, string, string]>([
  ['refused', fetchFailed(withCode('ECONNREFUSED')), 'network', 'no'],
  [
    'refused on every address, with an empty message',
    fetchFailed(new AggregateError([withCode('ECONNREFUSED')], '')),
    'network',
    'no',
  ],
  ['name not found', fetchFailed(withCode('ENOTFOUND')), 'network', 'no'],
  ['name not resolved now', fetchFailed(withCode('EAI_AGAIN')), 'network', 'no'],
  ['no route', fetchFailed(withCode('EHOSTUNREACH')), 'network', 'no'],
  [
    'connect timeout of undici',
    fetchFailed(withCode('UND_ERR_CONNECT_TIMEOUT', { name: 'ConnectTimeoutError' })),
    'network',
    'no',
  ],
  [
    'connect timeout of the system',
    fetchFailed(withCode('ETIMEDOUT', { syscall: 'connect' })),
    'network',
    'no',
  ],
  ['self-signed certificate', fetchFailed(withCode('DEPTH_ZERO_SELF_SIGNED_CERT')), 'network', 'no'],
  ['certificate of another name', fetchFailed(withCode('ERR_TLS_CERT_ALTNAME_INVALID')), 'network', 'no'],
  ['unknown issuer', fetchFailed(withCode('UNABLE_TO_VERIFY_LEAF_SIGNATURE')), 'network', 'no'],
  ['no common TLS version', fetchFailed(withCode('ERR_SSL_WRONG_VERSION_NUMBER')), 'network', 'no'],
  ['Bun’s refusal', withCode('ConnectionRefused'), 'network', 'no'],
  ['reset', fetchFailed(withCode('ECONNRESET')), 'network', 'maybe'],
  ['socket closed', fetchFailed(withCode('UND_ERR_SOCKET', { name: 'SocketError' })), 'network', 'maybe'],
  [
    'terminated in the middle',
    new TypeError('terminated', { cause: withCode('UND_ERR_SOCKET') }),
    'network',
    'maybe',
  ],
  ['a browser’s words', new TypeError('Failed to fetch'), 'network', 'maybe'],
  ['Safari’s words', new TypeError('Load failed'), 'network', 'maybe'],
  ['no headers in time', fetchFailed(withCode('UND_ERR_HEADERS_TIMEOUT')), 'timeout', 'maybe'],
  ['no body in time', withCode('UND_ERR_BODY_TIMEOUT'), 'timeout', 'maybe'],
  ['AbortSignal.timeout', new DOMException('timed out', 'TimeoutError'), 'timeout', 'maybe'],
  ['ETIMEDOUT without connect', withCode('ETIMEDOUT'), 'timeout', 'maybe'],
  ['axios’ timeout', withCode('ECONNABORTED', { message: 'timeout of 10ms exceeded' }), 'timeout', 'maybe'],
  ['abort()', new DOMException('aborted', 'AbortError'), 'cancelled', 'maybe'],
  ['axios’ cancel', withCode('ERR_CANCELED', { name: 'CanceledError' }), 'cancelled', 'maybe'],
  ['undefined', undefined, 'network', 'maybe'],
  ['null', null, 'network', 'maybe'],
  ['a string', 'ECONNREFUSED', 'network', 'maybe'],
  ['a symbol', Symbol('x'), 'network', 'maybe'],
  ['a frozen object', Object.freeze({ code: 'ENOTFOUND' }), 'network', 'no'],
])('%s', (_name, cause, category, processed) => {
  expect(transportFailure(cause)).toMatchObject({ category, processed, retryable: category !== 'cancelled' })
})

describe('odd causes', () => {
  it('a circular and a very deep cause end the walk', () => {
    const circular = new Error('round')
    circular.cause = circular
    let deep: unknown = withCode('ECONNREFUSED')
    for (let depth = 0; depth < 10_000; depth++) deep = new Error('deeper', { cause: deep })
    expect(transportFailure(circular).category).toBe('network')
    expect(transportFailure(deep).processed).toBe('maybe')
  })

  it('a proxy whose getters throw is a network failure', () => {
    const proxy = new Proxy(
      {},
      {
        get: () => {
          throw new Error('trap')
        },
      },
    )
    expect(transportFailure(proxy).category).toBe('network')
  })

  it('abort(reason) with any reason is the caller’s abort, where the signal is known', () => {
    const signal = AbortSignal.abort('enough')
    expect(transportFailure('enough', signal).category).toBe('cancelled')
    expect(transportFailure('enough').category).toBe('network')
  })

  it('keeps the system code beside the message, which alone says little', () => {
    expect(transportFailure(fetchFailed(withCode('ECONNREFUSED'))).message).toBe(
      'fetch failed (ECONNREFUSED)',
    )
  })

  it('a DOMException’s number says nothing', () => {
    const { message } = transportFailure(new DOMException('aborted', 'AbortError'))
    expect(message).toBe('aborted')
  })
})

describe('the real fetch', () => {
  const closed = async (): Promise<string> => {
    const server = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const { port } = server.address() as AddressInfo
    await new Promise((resolve) => server.close(resolve))
    return `http://127.0.0.1:${port}/`
  }

  it('refused: never processed', async () => {
    const cause = await fetch(await closed()).catch((error: unknown) => error)
    expect(transportFailure(cause)).toMatchObject({ category: 'network', processed: 'no' })
  })

  it('hung up after the request was sent: perhaps processed', async () => {
    const server = createSocketServer((socket) => socket.once('data', () => socket.destroy())).listen(
      0,
      '127.0.0.1',
    )
    await new Promise((resolve) => server.once('listening', resolve))
    const cause = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`).catch(
      (error: unknown) => error,
    )
    server.close()
    expect(transportFailure(cause)).toMatchObject({ category: 'network', processed: 'maybe' })
  })
})
