import type { Outcome } from '@faultline/core'
import { describe, expect, it } from 'vitest'
import { createStatusObjectAdapter, type StatusObjectFault, statusObject } from './adapter.ts'
import { catalogue } from './catalogue.ts'

type Headers = Record<string, string>

/** Decides by `decode`, and holds `classify` to the same, for the body as text, as bytes and as parsed by a client. */
async function outcomeOf(
  status: number,
  body: unknown,
  headers: Headers = {},
): Promise<Outcome<unknown, StatusObjectFault>> {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const outcome = await statusObject.decode(new Response(text, { status, headers }))
  const bodies = [text, new TextEncoder().encode(text), typeof body === 'string' ? body : JSON.parse(text)]
  for (const each of bodies)
    expect(statusObject.classify({ status, headers, body: each })).toStrictEqual(outcome)
  return outcome
}

const answer = (code: unknown, message?: unknown, text?: string) => ({ status: { code, text, message } })

describe('the table of status codes', () => {
  it('200 OK is the success, and its value is the whole body', async () => {
    const body = { status: { code: 200, text: 'OK' }, results: { properties: [] } }
    expect(await outcomeOf(200, body)).toEqual({ ok: true, value: body })
  })

  it.each([
    [400, 'Bad Request', 'BAD_REQUEST', 'invalid_request', 'request', false, 'no'],
    [401, 'Unauthorized', 'UNAUTHORIZED', 'unauthenticated', 'account', false, 'no'],
    [403, 'Forbidden', 'FORBIDDEN', 'permission_denied', 'account', false, 'no'],
    [404, 'Not Found', 'NOT_FOUND', 'not_found', 'request', false, 'no'],
    [405, 'Method Not Allowed', 'METHOD_NOT_ALLOWED', 'method_not_allowed', 'request', false, 'no'],
    [410, 'Gone', 'GONE', 'gone', 'request', false, 'no'],
    [429, 'Too Many Requests', 'TOO_MANY_REQUESTS', 'rate_limited', 'quota', true, 'no'],
    [500, 'Internal Server Error', 'INTERNAL_SERVER_ERROR', 'internal', 'vendor', true, 'maybe'],
    [502, 'Bad Gateway', 'BAD_GATEWAY', 'unavailable', 'vendor', true, 'maybe'],
    [503, 'Service Unavailable', 'SERVICE_UNAVAILABLE', 'unavailable', 'vendor', true, 'maybe'],
    [504, 'Gateway Timeout', 'GATEWAY_TIMEOUT', 'timeout', 'vendor', true, 'maybe'],
  ])('%i %s is %s', async (code, text, reason, category, origin, retryable, processed) => {
    const fault = {
      vendor: 'status-object',
      status: code,
      reason,
      documented: true,
      category,
      origin,
      retryable,
      processed,
      phase: 'response',
      docsUrl: catalogue.docsUrl,
    }
    expect(await outcomeOf(code, answer(code, 'Because.', text))).toStrictEqual({
      ok: false,
      fault: { ...fault, code, message: 'Because.', decidedBy: 'code' },
    })
    expect(await outcomeOf(code, '<html>gateway</html>')).toStrictEqual({
      ok: false,
      fault: { ...fault, message: text, decidedBy: 'status' },
    })
  })
})

describe('the example messages', () => {
  const examples = [
    [401, 'Invalid token', 'INVALID_TOKEN', 'unauthenticated'],
    [403, 'Account is disabled', 'ACCOUNT_DISABLED', 'account_disabled'],
    [403, 'Insufficient balance', 'INSUFFICIENT_BALANCE', 'payment_required'],
    [403, 'Token is disabled', 'TOKEN_DISABLED', 'unauthenticated'],
    [403, 'Insufficient permissions', 'INSUFFICIENT_PERMISSIONS', 'permission_denied'],
  ] as const

  it.each(examples)(
    '%i "%s" is %s, with and without its period and in other case',
    async (code, message, reason, category) => {
      for (const each of [message, `${message}.`, message.toUpperCase(), ` ${message.toLowerCase()}. `])
        expect(await outcomeOf(code, answer(code, each))).toMatchObject({
          fault: { code, reason, category, documented: true, decidedBy: 'message', message: each.trim() },
        })
    },
  )

  it.each(examples)('%i "%s" says nothing under another code', async (code, message, reason) => {
    for (const other of [400, code === 401 ? 403 : 401])
      expect(await outcomeOf(other, answer(other, message))).not.toMatchObject({ fault: { reason } })
  })

  it.each([
    [401, 'Invalid token!', 'UNAUTHORIZED'],
    [401, 'Invalid tokens', 'UNAUTHORIZED'],
    [403, 'Account is disabled for now', 'FORBIDDEN'],
    [403, 'constructor', 'FORBIDDEN'],
  ])('%i "%s" keeps the entry of the code', async (code, message, reason) => {
    expect(await outcomeOf(code, answer(code, message))).toMatchObject({
      fault: { reason, message, decidedBy: 'code' },
    })
  })
})

describe('traps', () => {
  it('a failure under HTTP 200 is one: the body wins', async () => {
    expect(await outcomeOf(200, answer(404))).toMatchObject({
      fault: { status: 200, code: 404, reason: 'NOT_FOUND', decidedBy: 'code' },
    })
    expect(await outcomeOf(500, answer(404))).toMatchObject({ fault: { status: 500, reason: 'NOT_FOUND' } })
  })

  it('a code of success under an error status is decided by the status', async () => {
    expect(await outcomeOf(404, answer(200))).toMatchObject({
      fault: { status: 404, reason: 'NOT_FOUND', decidedBy: 'status', message: 'Not Found' },
    })
    expect(await outcomeOf(418, answer(200))).toMatchObject({ fault: { category: 'unknown' } })
  })

  it('a code is the same as its decimal string', async () => {
    expect(await outcomeOf(403, answer('403', 'Insufficient balance'))).toStrictEqual(
      await outcomeOf(403, answer(403, 'Insufficient balance')),
    )
    expect(await outcomeOf(200, answer('200'))).toHaveProperty('ok', true)
  })

  it('any 2xx is a code of success', async () => {
    for (const code of [200, 201, 202, 207, '299'])
      expect(await outcomeOf(200, answer(code))).toHaveProperty('ok', true)
    for (const code of [199, 300, 20000, 2000, 20, 2, '2e2', ' 200 ', '0200', 200.5])
      expect(await outcomeOf(200, answer(code))).toMatchObject({ fault: { category: 'unknown' } })
  })

  it.each([418, 422, 40401, 402, 413, 599, 0, -404])(
    '%i under HTTP 200 is unknown: its digits are no HTTP status',
    async (code) => {
      expect(await outcomeOf(200, answer(code, 'New'))).toMatchObject({
        fault: { code, category: 'unknown', documented: false, decidedBy: 'body', message: 'New' },
      })
    },
  )

  it.each([
    [400, 'invalid_request'],
    [402, 'payment_required'],
    [404, 'not_found'],
    [422, 'invalid_request'],
    [429, 'rate_limited'],
    [500, 'internal'],
    [503, 'unavailable'],
  ])('an undocumented code under %i is %s, and never documented', async (status, category) => {
    const { fault } = (await outcomeOf(status, answer(418))) as { fault: StatusObjectFault }
    expect(fault).toMatchObject({ status, code: 418, category, documented: false, decidedBy: 'status' })
    expect(fault).not.toHaveProperty('reason')
    expect(fault).not.toHaveProperty('docsUrl')
  })

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    '%s is an unknown code',
    async (code) => {
      expect(await outcomeOf(200, answer(code))).toMatchObject({ fault: { code, category: 'unknown' } })
    },
  )

  it('a text without a message is the message', async () => {
    expect(await outcomeOf(418, answer(418, undefined, 'Teapot'))).toMatchObject({
      fault: { message: 'Teapot' },
    })
  })

  it.each([
    ['epoch milliseconds', '1682640000000', 'Thu, 27 Apr 2023 23:59:00 GMT', 60_000],
    ['epoch seconds', '1719397769', 'Wed, 26 Jun 2024 10:29:00 GMT', 29_000],
    ['seconds to go', '32', 'Wed, 26 Jun 2024 10:29:00 GMT', 32_000],
  ])('the reset header in %s', async (_, reset, date, retryAfterMs) => {
    expect(await outcomeOf(429, answer(429), { 'x-ratelimit-reset': reset, date })).toMatchObject({
      fault: { retryAfterMs },
    })
  })
})

describe('another vendor of this style', () => {
  const parcels = createStatusObjectAdapter({
    vendor: 'acme-parcels',
    docsUrl: 'https://docs.acme.example/errors',
    readOn: '2026-11-20',
    entries: [
      { status: 200, code: 200, label: 'OK' },
      { status: 404, code: 404, reason: 'NO_SUCH_PARCEL', label: 'Not found', category: 'not_found' },
      { status: 409, code: 1409, reason: 'LABEL_VOID', label: 'Label is void', category: 'conflict' },
    ],
  })

  it('is a catalogue and nothing else', async () => {
    const success = { status: { code: 200 }, parcels: [] }
    expect(await parcels.decode(Response.json(success))).toEqual({ ok: true, value: success })
    expect(await parcels.decode(Response.json(answer('1409', 'Void since May')))).toMatchObject({
      fault: { vendor: 'acme-parcels', code: 1409, reason: 'LABEL_VOID', message: 'Void since May' },
    })
    expect(parcels.classify({ status: 404, body: '' })).toMatchObject({ fault: { reason: 'NO_SUCH_PARCEL' } })
    expect(parcels.classify({ status: 401, body: answer(401) })).toMatchObject({
      fault: { documented: false },
    })
  })

  it('throws errors of its own vendor', async () => {
    const error = await parcels.decodeOrThrow(Response.json(answer(404))).catch((thrown: unknown) => thrown)
    expect(error).toHaveProperty('message', '[acme-parcels 200 404 NO_SUCH_PARCEL] Not found')
    expect([parcels.isError(error), statusObject.isError(error)]).toEqual([true, false])
  })
})
