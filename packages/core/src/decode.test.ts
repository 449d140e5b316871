import { getEventListeners } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { z } from 'zod'
import { acme, acmeThatReads, catalogue, read } from './__tests__/acme.ts'
import { createAdapter } from './create-adapter.ts'
import type { ByteReader, Opened, StreamFailure } from './definition.ts'

/** Which prototype it has can't even be asked. */
const revokedProxy = () => {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}

const json = (value: unknown, status = 200) => new Response(JSON.stringify(value), { status })

describe('decode', () => {
  it('gives the value, and decodeOrThrow gives it bare', async () => {
    expect(await acme.decode(json([1]))).toStrictEqual({ ok: true, value: [1] })
    expect(await acme.decodeOrThrow(Promise.resolve(json([1])))).toStrictEqual([1])
  })

  it('decodeOrThrow throws an error of this vendor', async () => {
    const error = await acme.decodeOrThrow(json({ error: 17 })).catch((error: unknown) => error)
    expect(acme.isError(error) && error.fault.reason).toBe('CARD_DECLINED')
    expect(acme.isError(new Error('no'))).toBe(false)
  })

  it('agrees with classify on a failure', async () => {
    const body = { error: 17, sub: 'x', text: 'No.' }
    const headers = { 'retry-after': '3', 'x-acme-id': 'a' }
    const response = Response.json(body, { status: 402, headers })
    expect(await acme.decode(response)).toStrictEqual(acme.classify({ status: 402, headers, body }))
  })

  it('asks a lazy promise only once, because each time would send the request again', async () => {
    let sends = 0
    const lazy: PromiseLike<Response> = {
      // biome-ignore lint/suspicious/noThenProperty: a query builder is such a promise
      then(resolve, reject) {
        sends++
        return Promise.resolve(json([1])).then(resolve, reject)
      },
    }
    for (const signal of [undefined, new AbortController().signal, AbortSignal.abort()]) {
      sends = 0
      await acme.decode(lazy, { signal })
      expect(sends).toBe(1)
    }
  })

  test.each([null, undefined, 7, {}, Object.create(null)])('gives an outcome for %o', async (input) => {
    expect(await acme.decode(input as never)).toMatchObject({
      ok: false,
      fault: { status: 0, processed: 'maybe' },
    })
  })

  test.each([null, undefined, {}])('takes %o for options', async (options) => {
    expect(await acme.decode(json([1]), options as never)).toMatchObject({ ok: true })
  })

  test.each([
    ['undefined', () => undefined],
    ['an error', () => new Error('no')],
    ['a revoked proxy', revokedProxy],
  ])('never rejects if reading the body breaks with %s', async (_what, make) => {
    const body = new ReadableStream({ pull: (controller) => controller.error(make()) })
    expect(await acme.decode(new Response(body))).toMatchObject({ ok: false, fault: { processed: 'maybe' } })
  })

  it('never rejects, even if a fetch gives nothing', async () => {
    const nothing = (): Promise<never> => Promise.reject(undefined)
    expect(await acme.decode(nothing())).toMatchObject({ ok: false, fault: { status: 0 } })
  })

  it('survives options that throw, and a bound that isn’t one', async () => {
    const throwing = {
      get schema(): undefined {
        throw new Error('no')
      },
    }
    expect(await acme.decode(json([1]), throwing)).toMatchObject({ ok: true })
    for (const maxBodyBytes of [Number.NaN, -1])
      expect(await acme.decode(json([1]), { maxBodyBytes })).toMatchObject({ ok: true })
  })

  test.each([
    [
      'throws',
      () => {
        throw new Error('no')
      },
    ],
    ['gives nothing', () => undefined],
  ])('survives a reader whose cancel %s', async (_name, cancel) => {
    const body = { getReader: () => ({ read: () => Promise.reject(new Error('no')), cancel }) }
    const response = { status: 200, headers: new Headers(), bodyUsed: false, body }
    expect(await acme.decode(response as never)).toMatchObject({ ok: false, fault: { status: 200 } })
  })

  test.each(['value', 'head', 'found', 'code', 'retryable', 'processed', 'messages', 'details'])(
    'isn’t decided by a %s on every object’s prototype',
    async (name) => {
      const decide = () => acme.decode(json({ error: 17 }, 402))
      const clean = await decide()
      Reflect.set(Object.prototype, name, 'polluted')
      try {
        expect(await decide()).toEqual(clean)
      } finally {
        Reflect.deleteProperty(Object.prototype, name)
      }
    },
  )

  test.each(['subcode', 'message', 'retryable', 'processed', 'items', 'phase', 'malformed', 'partial'])(
    'isn’t decided by a %s that a reader didn’t give',
    async (name) => {
      for (const adapter of [acmeThatReads({ ok: false, code: 17 }), acmeThatReads(undefined)]) {
        const clean = await adapter.decode(json({}, 402))
        Reflect.set(Object.prototype, name, 'polluted')
        try {
          expect(await adapter.decode(json({}, 402))).toEqual(clean)
        } finally {
          Reflect.deleteProperty(Object.prototype, name)
        }
      }
    },
  )

  test.each([
    ['no', 'maybe', { error: 17 }],
    ['maybe', 'maybe', { error: 'oops' }],
    ['yes', 'maybe', { error: 17, done: 'yes' }],
  ])('after a redirect, %s of the last request is %s of the first', async (last, first, body) => {
    const redirected = Object.defineProperty(json(body, 402), 'redirected', { value: true })
    expect(await acme.decode(json(body, 402))).toMatchObject({ fault: { processed: last } })
    expect(await acme.decode(redirected)).toMatchObject({ fault: { processed: first } })
  })

  it('after a redirect, what parts of the last request have is not of the first either', async () => {
    const body = { errors: [{ error: 17, at: 0 }] }
    const redirected = Object.defineProperty(json(body, 402), 'redirected', { value: true })
    expect(await acme.decode(json(body, 402))).toMatchObject({ fault: { items: [{ processed: 'no' }] } })
    expect(await acme.decode(redirected)).toMatchObject({ fault: { items: [{ processed: 'maybe' }] } })
  })

  it('survives headers that throw', async () => {
    const headers = new Proxy(new Headers(), {
      get: () => {
        throw new Error('no')
      },
    })
    const response = Object.defineProperty(json({ error: 17 }), 'headers', { value: headers })
    expect(await acme.decode(response)).toMatchObject({ fault: { reason: 'CARD_DECLINED' } })
  })
})

describe('a schema', () => {
  it('checks and transforms the value', async () => {
    const schema = z.object({ at: z.string().transform((at) => new Date(at)) })
    expect(await acme.decode(json({ at: '2026-11-20' }), { schema })).toStrictEqual({
      ok: true,
      value: { at: new Date('2026-11-20') },
    })
  })

  it('says where the value doesn’t fit, and keeps the issues on the cause', async () => {
    const schema = z.object({ users: z.array(z.object({ name: z.string() })) })
    const outcome = await acme.decode(json({ users: [{ name: 'a' }, { name: 1 }] }), { schema })
    expect(outcome).toMatchObject({
      fault: {
        category: 'malformed_response',
        decidedBy: 'body',
        retryable: false,
        processed: 'maybe',
        status: 200,
        message: expect.stringMatching(/^users\.1\.name: .*expected string/),
      },
      cause: { issues: [{ path: ['users', 1, 'name'] }] },
    })
    expect(!outcome.ok && outcome.cause).toBeInstanceOf(Error)
  })

  test.each([
    ['an issue without a path', [{ message: 'Bad' }], 'Bad'],
    ['an issue of the value itself', [{ message: 'Bad', path: [] }], 'Bad'],
    ['no issue', [], 'HTTP 200'],
  ])('says what it can of %s', async (_name, issues, message) => {
    const schema = { '~standard': { validate: () => ({ issues }) } }
    expect(await acme.decode(json({}), { schema })).toMatchObject({ fault: { message } })
  })

  it('names a path whose steps are objects, as Standard Schema allows', async () => {
    const schema = {
      '~standard': { validate: () => ({ issues: [{ message: 'Too short', path: [{ key: 'name' }, 0] }] }) },
    }
    expect(await acme.decode(json({}), { schema })).toMatchObject({ fault: { message: 'name.0: Too short' } })
  })

  it('that throws has not accepted the value', async () => {
    const schema = {
      '~standard': {
        validate: (): never => {
          throw new Error('secret text')
        },
      },
    }
    expect(await acme.decode(json({}), { schema })).toMatchObject({
      fault: { category: 'malformed_response', message: 'The schema threw' },
      cause: new Error('secret text'),
    })
  })
})

describe('a body that can’t be used', () => {
  it('was read before; an error status still decides', async () => {
    const [read, failed] = [json({}), json({}, 404)]
    await Promise.all([read.text(), failed.text()])
    expect(await acme.decode(read)).toMatchObject({
      fault: { category: 'malformed_response', message: 'The body was already read', status: 200 },
    })
    expect(await acme.decode(failed)).toMatchObject({ fault: { category: 'not_found', decidedBy: 'status' } })
  })

  it('is locked by somebody else', async () => {
    const locked = json({})
    locked.body?.getReader()
    expect(await acme.decode(locked)).toMatchObject({
      fault: { category: 'malformed_response', message: 'The body was already read', status: 200 },
    })
  })

  test.each([
    ['a parsed body', { id: 1 }],
    ['a URL', 'https://api.acme.example'],
    ['a function', () => json({})],
    ['half a mock', { ok: true, status: 200, json: async () => ({}) }],
  ])('belongs to no Response: %s', async (_title, response) => {
    expect(await acme.decode(response as never)).toMatchObject({
      fault: {
        category: 'malformed_response',
        message: 'This is not a Response',
      },
    })
  })

  test.each([['text'], [1]])('is made of %o, not of bytes', async (chunk) => {
    const body = new ReadableStream({
      start: (controller) => {
        controller.enqueue(chunk)
        controller.close()
      },
    })
    const response = { status: 200, headers: new Headers(), bodyUsed: false, body } as Response
    expect(await acme.decode(response)).toMatchObject({
      fault: { category: 'malformed_response', status: 200, message: 'The body is not made of bytes' },
    })
  })

  test.each([
    ['a client that has none', undefined],
    ['a client whose streams are of another kind', {}],
  ])('has only its text, of %s', async (_name, body) => {
    const response = { status: 200, headers: new Headers(), bodyUsed: false, body, text: async () => '[1]' }
    expect(await acme.decode(response as never)).toStrictEqual({ ok: true, value: [1] })
  })

  const mebibyte = 1024 * 1024
  test.each([
    [502, undefined, mebibyte],
    [200, undefined, 64 * mebibyte],
    [200, 1000, 1000],
    [502, 0, 0],
  ])(
    'under %i with a cap of %o it may have %i bytes, and the rest is cancelled',
    async (status, maxBodyBytes, longest) => {
      let sent = 0
      let cancelled = false
      const endless = new ReadableStream({
        pull: (controller) => {
          sent += mebibyte / 2
          controller.enqueue(new Uint8Array(mebibyte / 2).fill(32))
        },
        cancel: () => {
          cancelled = true
        },
      })
      const outcome = await acme.decode(new Response(endless, { status }), { maxBodyBytes })
      expect(outcome).toMatchObject({
        ok: false,
        cause: new Error(`The body is longer than ${longest} bytes`),
      })
      expect(cancelled).toBe(true)
      expect(sent).toBeLessThanOrEqual(longest + 1.5 * mebibyte)
    },
  )

  it('a body of just as many bytes as allowed is read', async () => {
    expect(await acme.decode(new Response('[1]'), { maxBodyBytes: 3 })).toMatchObject({ ok: true })
    expect(await acme.decode(new Response('[1]'), { maxBodyBytes: 2 })).toMatchObject({ ok: false })
  })

  it('text in several chunks is decoded as one', async () => {
    const bytes = new TextEncoder().encode('\ufeff["é€😀"]')
    const body = new ReadableStream({
      start: (controller) => {
        for (const byte of bytes) controller.enqueue(new Uint8Array([byte]))
        controller.close()
      },
    })
    expect(await acme.decode(new Response(body))).toStrictEqual({ ok: true, value: ['é€😀'] })
  })
})

describe('a signal', () => {
  it('ends the wait, and a response that arrives later is released', async () => {
    let respond: (response: Response) => void = () => {}
    const late = new Promise<Response>((resolve) => {
      respond = resolve
    })
    const outcome = await acme.decode(late, { signal: AbortSignal.abort('enough') })
    const fault = { category: 'cancelled', retryable: false, status: 0 }
    expect(outcome).toMatchObject({ ok: false, fault, cause: 'enough' })
    await new Promise<void>((released) =>
      respond(new Response(new ReadableStream({ cancel: () => released() }))),
    )
  })

  it('leaves no listener behind', async () => {
    const { signal } = new AbortController()
    let listening = 0
    const body = new ReadableStream({
      pull: (controller) => {
        listening = getEventListeners(signal, 'abort').length
        controller.enqueue(new TextEncoder().encode('[1]'))
        controller.close()
      },
    })
    expect(await acme.decode(new Response(body), { signal })).toMatchObject({ ok: true })
    expect(listening).toBe(1)
    expect(getEventListeners(signal, 'abort')).toHaveLength(0)
  })
})

describe('a real exchange', () => {
  const handlers: { [path: string]: (response: ServerResponse) => void } = {
    '/cut': (response) => {
      response.writeHead(200, { 'content-length': '100' })
      response.write('{"a":')
      setTimeout(() => response.destroy(), 20)
    },
    '/cut-error': (response) => {
      response.writeHead(503, { 'content-length': '100' })
      response.write('{"a":')
      setTimeout(() => response.destroy(), 20)
    },
    '/gzip': (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('not gzip'),
    '/slow': (response) => {
      response.writeHead(200)
      response.write('{')
    },
    '/no-content': (response) => response.writeHead(404).end(),
  }
  const server = createServer((request, response) => handlers[request.url ?? '']?.(response))
  const url = (path: string) => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`
  beforeAll(() => new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve)))
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  it('cut in the middle of a success is a network failure with its status', async () => {
    expect(await acme.decode(fetch(url('/cut')))).toMatchObject({
      fault: { category: 'network', status: 200, processed: 'maybe', decidedBy: 'transport' },
    })
  })

  it('cut in the middle of an error body is decided by the status', async () => {
    expect(await acme.decode(fetch(url('/cut-error')))).toMatchObject({
      fault: { category: 'unavailable', documented: false, status: 503, decidedBy: 'status' },
    })
  })

  it('with corrupt gzip is an outcome', async () => {
    expect(await acme.decode(fetch(url('/gzip')))).toMatchObject({ ok: false, fault: { status: 200 } })
  })

  it('whose body hangs ends with the signal', async () => {
    const response = await fetch(url('/slow'))
    expect(await acme.decode(response, { signal: AbortSignal.timeout(50) })).toMatchObject({
      fault: { category: 'timeout', retryable: true, status: 200 },
    })
  })

  it('without a body, as for HEAD, is decided by the status', async () => {
    expect(await acme.decode(fetch(url('/no-content'), { method: 'HEAD' }))).toMatchObject({
      fault: { category: 'not_found' },
    })
  })
})

describe('a stream', () => {
  /** Acme, if its success is a stream. */
  const streaming = (open: (reader: ByteReader, fail: StreamFailure) => Promise<Opened<unknown>>) =>
    createAdapter({ catalogue, read, open })

  it('is what the adapter says it has', () => {
    expect(acme.streaming).toBe(false)
    expect(streaming(async () => ({ value: 1, head: undefined })).streaming).toBe(true)
  })

  it('that breaks was sent, whatever connection the error is about', async () => {
    const refused = Object.assign(new Error('x'), { code: 'ECONNREFUSED', syscall: 'connect' })
    const body = new ReadableStream({ pull: (controller) => controller.error(refused) })
    const adapter = streaming(async (reader, fail) => ({
      value: await reader.read().catch((cause: unknown) => fail(cause)),
      head: undefined,
    }))
    expect(await adapter.decode(new Response(body))).toMatchObject({
      ok: true,
      value: {
        cause: refused,
        fault: { category: 'network', processed: 'maybe', phase: 'stream', status: 200 },
      },
    })
  })

  test.each([
    ['a failure of the vendor’s', '{"error":17}', { reason: 'CARD_DECLINED', documented: true }],
    ['what isn’t one', '[1]', { category: 'malformed_response', documented: false }],
  ])('may end with %s', async (_name, written, fault) => {
    const adapter = streaming(async (_reader, fail) => ({ value: fail(undefined, written), head: undefined }))
    expect(await adapter.decode(json([]))).toMatchObject({ value: { fault: { ...fault, phase: 'stream' } } })
  })

  it('that isn’t one is read as text, with the bytes that were read before', async () => {
    const body = new ReadableStream({
      start: (controller) => {
        for (const part of ['[1', ',2]']) controller.enqueue(new TextEncoder().encode(part))
        controller.close()
      },
    })
    const adapter = streaming(async (reader) => ({ value: undefined, head: (await reader.read()).value }))
    expect(await adapter.decode(new Response(body))).toStrictEqual({ ok: true, value: [1, 2] })
  })

  it('is only looked for in a success', async () => {
    const adapter = streaming(async () => ({ value: 1, head: undefined }))
    expect(await adapter.decode(json({ error: 17 }, 402))).toMatchObject({
      fault: { reason: 'CARD_DECLINED' },
    })
  })

  it('whose first bytes don’t come ends with the signal', async () => {
    const adapter = streaming(async (reader) => ({ value: await reader.read(), head: undefined }))
    const { signal, abort } = abortable()
    const outcome = adapter.decode(new Response(new ReadableStream()), { signal })
    setTimeout(abort, 10)
    expect(await outcome).toMatchObject({ fault: { category: 'cancelled', status: 200 }, cause: 'enough' })
  })

  it('is cancelled for the reason that its reader gives', async () => {
    const reasons: unknown[] = []
    const body = new ReadableStream({ cancel: (reason) => void reasons.push(reason) })
    const adapter = streaming(async (reader) => {
      await reader.cancel('read enough')
      return { value: 1, head: undefined }
    })
    expect(await adapter.decode(new Response(body))).toMatchObject({ value: 1 })
    expect(reasons).toStrictEqual(['read enough'])
  })

  it('that a schema refuses is released', async () => {
    let cancelled = false
    const body = new ReadableStream({
      cancel: () => {
        cancelled = true
      },
    })
    const adapter = streaming(async () => ({ value: 1, head: undefined }))
    expect(await adapter.decode(new Response(body), { schema: z.string() })).toMatchObject({
      fault: { category: 'malformed_response', status: 200 },
    })
    expect(cancelled).toBe(true)
  })
})

function abortable() {
  const controller = new AbortController()
  return { signal: controller.signal, abort: () => controller.abort('enough') }
}
