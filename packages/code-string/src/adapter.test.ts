import { describe, expect, it } from 'vitest'
import { outcomeOf } from './__tests__/outcome-of.ts'
import { codeString, createCodeStringAdapter } from './adapter.ts'
import { catalogue } from './catalogue.ts'

describe('the table of response codes', () => {
  it.each([
    [
      400,
      'ValidationInputParamsError',
      'VALIDATION_INPUT_PARAMS_ERROR',
      'invalid_request',
      'request',
      false,
      'no',
    ],
    [401, 'Unauthorized', 'UNAUTHORIZED', 'unauthenticated', 'account', false, 'no'],
    [404, 'NotFound', 'NOT_FOUND', 'not_found', 'request', false, 'no'],
    [429, 'TooManyRequests', 'TOO_MANY_REQUESTS', 'rate_limited', 'quota', true, 'no'],
    [500, 'ServerError', 'SERVER_ERROR', 'internal', 'vendor', true, 'maybe'],
  ])('%i %s is %s', async (status, code, reason, category, origin, retryable, processed) => {
    const label = catalogue.entries.find((entry) => entry.status === status)?.label
    const fault = {
      vendor: 'code-string',
      status,
      reason,
      documented: true,
      category,
      origin,
      retryable,
      processed,
      phase: 'response',
      docsUrl: catalogue.docsUrl,
    }
    const said = { ok: false, fault: { ...fault, code, message: 'Because.', decidedBy: 'code' } }
    expect(await outcomeOf(status, { code, message: 'Because.' })).toStrictEqual(said)
    expect(await outcomeOf(status, { error: { code, message: 'Because.' } })).toStrictEqual(said)
    expect(await outcomeOf(status, { code, error: { message: 'Because.' } })).toStrictEqual(said)
    for (const body of ['', '<html>gateway</html>'])
      expect(await outcomeOf(status, body)).toStrictEqual({
        ok: false,
        fault: { ...fault, message: label, decidedBy: 'status' },
      })
  })

  it.each([
    { id: 7 },
    { code: 'DE', name: 'Germany' },
    { code: 200, message: 'OK', error: null },
    { error: 'NotFound' },
    [],
    [{ code: 'NotFound' }],
    7,
    null,
    false,
    'text',
  ])('HTTP 200 with %j is the success, and its value is the body', async (body) => {
    expect(await outcomeOf(200, JSON.stringify(body))).toEqual({ ok: true, value: body })
  })

  it('an empty answer is a success without a value', async () => {
    for (const body of ['', ' \n', '\ufeff'])
      expect(await outcomeOf(200, body)).toEqual({ ok: true, value: undefined })
    const nothing = { ok: true, value: undefined }
    expect(await codeString.decode(new Response(null, { status: 204 }))).toStrictEqual(nothing)
    expect(codeString.classify({ status: 204, body: undefined })).toStrictEqual(nothing)
  })
})

describe('another vendor of this style', () => {
  const mail = createCodeStringAdapter({
    vendor: 'acme-mail',
    docsUrl: 'https://docs.acme.example/errors',
    readOn: '2026-11-20',
    entries: [
      { status: 200, label: 'OK' },
      {
        status: 402,
        code: 'quota_used_up',
        reason: 'QUOTA_USED_UP',
        label: 'Quota used up',
        category: 'payment_required',
      },
      {
        status: 409,
        code: 'already_sent',
        reason: 'ALREADY_SENT',
        label: 'Already sent',
        category: 'conflict',
      },
    ],
  })

  it('is a catalogue and nothing else', async () => {
    expect(await mail.decode(Response.json({ id: 7 }))).toEqual({ ok: true, value: { id: 7 } })
    const error = { code: 'already_sent', message: 'Sent in May' }
    expect(await mail.decode(Response.json({ error }, { status: 409 }))).toMatchObject({
      fault: { vendor: 'acme-mail', code: 'already_sent', reason: 'ALREADY_SENT', message: 'Sent in May' },
    })
    expect(mail.classify({ status: 402, body: '' })).toMatchObject({ fault: { reason: 'QUOTA_USED_UP' } })
    expect(mail.classify({ status: 404, body: { code: 'NotFound' } })).toMatchObject({
      fault: { documented: false },
    })
  })

  it('throws errors of its own vendor', async () => {
    const call = mail.decodeOrThrow(Response.json({ code: 'already_sent' }, { status: 409 }))
    const error = await call.catch((thrown: unknown) => thrown)
    expect(error).toHaveProperty('message', '[acme-mail 409 already_sent ALREADY_SENT] Already sent')
    expect([mail.isError(error), codeString.isError(error)]).toEqual([true, false])
  })
})
