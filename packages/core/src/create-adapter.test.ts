import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { z } from 'zod'
import { defineCatalogue } from './catalogue.ts'
import { createAdapter } from './create-adapter.ts'
import { codeOf, field, jsonOf } from './json.ts'

/** A vendor of our own: `{ error, text }` is a failure, anything else in JSON a success. */
const acme = createAdapter({
  catalogue: defineCatalogue({
    vendor: 'acme',
    docsUrl: 'https://docs.acme.example/errors',
    readOn: '2026-11-20',
    entries: [
      { status: 200, label: 'OK' },
      {
        status: 400,
        code: 17,
        reason: 'CARD_DECLINED',
        label: 'Card declined',
        category: 'payment_required',
      },
      {
        status: 400,
        code: 17,
        message: 'Card lost',
        reason: 'CARD_LOST',
        label: 'Card lost',
        category: 'gone',
      },
      {
        status: 200,
        code: 'busy',
        reason: 'BUSY',
        label: 'Busy',
        category: 'unavailable',
        alsoStatus: 503,
        processed: 'no',
      },
      {
        status: 500,
        code: 'oops',
        reason: 'OOPS',
        label: 'Oops',
        category: 'internal',
        docsUrl: 'https://docs.acme.example/oops',
      },
    ],
  }),
  readWire(body) {
    const json = jsonOf(body)
    return json === undefined ? undefined : { json }
  },
  rule({ json }) {
    const code = codeOf(field(json, 'error'))
    return code === undefined ? { ok: true, value: json } : { ok: false, code, message: field(json, 'text') }
  },
})

const faultOf = (status: number, body: unknown, headers = {}) => {
  const outcome = acme.classify({ status, body, headers })
  return outcome.ok ? undefined : outcome.fault
}

describe('the order of precedence', () => {
  test.each<[string, number, unknown, object]>([
    [
      'a documented message first',
      200,
      { error: 17, text: ' card LOST. ' },
      { reason: 'CARD_LOST', decidedBy: 'message', code: 17 },
    ],
    [
      'then a documented code',
      500,
      { error: '17' },
      { reason: 'CARD_DECLINED', decidedBy: 'code', code: 17, message: 'Card declined' },
    ],
    ['a code in another letter case', 200, { error: 'BUSY' }, { reason: 'BUSY', code: 'busy' }],
    [
      'then the status',
      429,
      { error: 'new' },
      { documented: false, category: 'rate_limited', decidedBy: 'status', code: 'new' },
    ],
    [
      'an undocumented code stays so under a documented status',
      503,
      { error: 'new' },
      { documented: false, category: 'unavailable', code: 'new' },
    ],
    [
      'no code under a documented status is its entry',
      503,
      '<html>',
      { reason: 'BUSY', decidedBy: 'status', processed: 'no' },
    ],
    ['a success body under an error status', 503, {}, { reason: 'BUSY', decidedBy: 'status' }],
    [
      'a failure that nothing explains',
      200,
      { error: 'new' },
      { documented: false, category: 'unknown', origin: 'vendor', decidedBy: 'body' },
    ],
    [
      'an unexplained 4xx is the request’s',
      418,
      '',
      { category: 'unknown', origin: 'request', decidedBy: 'status' },
    ],
    [
      'a body not in the format',
      200,
      '<html>',
      { category: 'malformed_response', decidedBy: 'body', message: 'HTTP 200' },
    ],
    ['an entry’s own page', 200, { error: 'oops' }, { docsUrl: 'https://docs.acme.example/oops' }],
    ['the catalogue’s page', 200, { error: 'busy' }, { docsUrl: 'https://docs.acme.example/errors' }],
  ])('%s', (_name, status, body, fault) => expect(faultOf(status, body)).toMatchObject(fault))

  it('leaves out what is not known, so that JSON changes nothing', () => {
    const fault = faultOf(404, '')
    expect(fault).toStrictEqual(JSON.parse(JSON.stringify(fault)))
    expect(fault).not.toHaveProperty('code')
    expect(fault).not.toHaveProperty('docsUrl')
  })

  test.each([NaN, Infinity, -0])('a status of %d becomes 0', (status) =>
    expect(faultOf(status, '')?.status).toBe(0),
  )
})

describe('headers', () => {
  it('give the wait and the request id', () => {
    expect(faultOf(429, '', { 'Retry-After': '3', 'X-Request-Id': 'a-1' })).toMatchObject({
      retryAfterMs: 3000,
      requestId: 'a-1',
    })
  })

  test.each(['eyJhbGciOiJIUzI1NiJ9.x', 'two words', 'x'.repeat(200), ''])(
    'a request id that is none: %s',
    (id) => {
      expect(faultOf(429, '', { 'x-request-id': id })).not.toHaveProperty('requestId')
    },
  )
})

describe('decode', () => {
  const json = (value: unknown, status = 200) => new Response(JSON.stringify(value), { status })

  it('gives the value, and decodeOrThrow gives it bare', async () => {
    expect(await acme.decode(json([1]))).toStrictEqual({ ok: true, value: [1] })
    expect(await acme.decodeOrThrow(Promise.resolve(json([1])))).toStrictEqual([1])
  })

  it('decodeOrThrow throws an error of this vendor', async () => {
    const error = await acme.decodeOrThrow(json({ error: 17 })).catch((error: unknown) => error)
    expect(acme.isError(error) && error.fault.reason).toBe('CARD_DECLINED')
    expect(acme.isError(new Error('no'))).toBe(false)
  })

  it('a schema checks and transforms the value', async () => {
    const schema = z.object({ at: z.string().transform((at) => new Date(at)) })
    expect(await acme.decode(json({ at: '2026-11-20' }), { schema })).toStrictEqual({
      ok: true,
      value: { at: new Date('2026-11-20') },
    })
    expect(await acme.decode(json({ at: 1 }), { schema })).toMatchObject({
      fault: {
        category: 'malformed_response',
        decidedBy: 'body',
        retryable: false,
        processed: 'maybe',
        status: 200,
        message: expect.stringContaining('expected string'),
      },
    })
  })

  it('a schema that throws has not accepted the value', async () => {
    const schema = {
      '~standard': {
        validate: (): never => {
          throw new Error('broken schema')
        },
      },
    }
    expect(await acme.decode(json({}), { schema })).toMatchObject({
      fault: { category: 'malformed_response', message: 'broken schema' },
    })
  })

  it('a body that was read before is no answer, but an error status still decides', async () => {
    const [read, failed] = [json({}), json({}, 404)]
    await Promise.all([read.text(), failed.text()])
    expect(await acme.decode(read)).toMatchObject({
      fault: { category: 'malformed_response', message: 'The body was already read' },
    })
    expect(await acme.decode(failed)).toMatchObject({ fault: { category: 'not_found', decidedBy: 'status' } })
  })

  it('a body over the cap is cancelled', async () => {
    let cancelled = false
    const endless = () =>
      new ReadableStream({
        pull: (controller) => controller.enqueue(new Uint8Array(65_536).fill(32)),
        cancel: () => {
          cancelled = true
        },
      })
    expect(await acme.decode(new Response(endless(), { status: 502 }))).toMatchObject({
      fault: { category: 'unavailable' },
    })
    expect(cancelled).toBe(true)
    expect(await acme.decode(new Response(endless()), { maxBodyBytes: 1000 })).toMatchObject({
      fault: { category: 'malformed_response', message: 'The body is longer than 1000 bytes' },
    })
  })

  it('gives up waiting when the signal says so, and lets go of an answer that comes late', async () => {
    let answer: (response: Response) => void = () => {}
    const late = new Promise<Response>((resolve) => {
      answer = resolve
    })
    const outcome = await acme.decode(late, { signal: AbortSignal.abort('enough') })
    const fault = { category: 'cancelled', retryable: false, status: 0 }
    expect(outcome).toMatchObject({ ok: false, fault, cause: 'enough' })
    await new Promise<void>((released) =>
      answer(new Response(new ReadableStream({ cancel: () => released() }))),
    )
  })

  it('never rejects, even where a fetch gives nothing', async () => {
    const nothing = (): Promise<never> => Promise.reject(undefined)
    expect(await acme.decode(nothing())).toMatchObject({
      ok: false,
      fault: { category: 'network', status: 0 },
    })
  })
})

describe('a real exchange', () => {
  const answers: { [path: string]: (answer: ServerResponse) => void } = {
    '/cut': (answer) => {
      answer.writeHead(200, { 'content-length': '100' })
      answer.write('{"a":')
      setTimeout(() => answer.destroy(), 20)
    },
    '/cut-error': (answer) => {
      answer.writeHead(503, { 'content-length': '100' })
      answer.write('{"a":')
      setTimeout(() => answer.destroy(), 20)
    },
    '/gzip': (answer) => answer.writeHead(200, { 'content-encoding': 'gzip' }).end('this is no gzip'),
    '/slow': (answer) => {
      answer.writeHead(200)
      answer.write('{')
    },
    '/no-content': (answer) => answer.writeHead(404).end(),
  }
  const server = createServer((request, answer) => answers[request.url ?? '']?.(answer))
  const url = (path: string) => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`
  beforeAll(() => new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve)))
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  it('a connection cut in the middle of a success is a network failure with its status', async () => {
    expect(await acme.decode(fetch(url('/cut')))).toMatchObject({
      fault: { category: 'network', status: 200, processed: 'maybe', decidedBy: 'transport' },
    })
  })

  it('cut in the middle of an error body, the status decides', async () => {
    expect(await acme.decode(fetch(url('/cut-error')))).toMatchObject({
      fault: { reason: 'BUSY', status: 503 },
    })
  })

  it('corrupt gzip is an outcome', async () => {
    expect(await acme.decode(fetch(url('/gzip')))).toMatchObject({ ok: false, fault: { status: 200 } })
  })

  it('a body that hangs ends with the signal', async () => {
    const response = await fetch(url('/slow'))
    expect(await acme.decode(response, { signal: AbortSignal.timeout(50) })).toMatchObject({
      fault: { category: 'timeout', retryable: true, status: 200 },
    })
  })

  it('HEAD has no body', async () => {
    expect(await acme.decode(fetch(url('/no-content'), { method: 'HEAD' }))).toMatchObject({
      fault: { category: 'not_found' },
    })
  })
})
