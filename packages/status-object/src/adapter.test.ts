import { describe, expect, it } from 'vitest'
import { outcomeOf } from './__tests__/outcome-of.ts'
import { createStatusObjectAdapter, statusObject } from './adapter.ts'
import { catalogue } from './catalogue.ts'

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
