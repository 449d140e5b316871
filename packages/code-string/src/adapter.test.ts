import type { Outcome } from '@faultline/core'
import { describe, expect, it } from 'vitest'
import { type CodeStringFault, codeString, createCodeStringAdapter } from './adapter.ts'
import { catalogue } from './catalogue.ts'

type Headers = Record<string, string>

/** Decides by `decode`, and holds `classify` to the same, for the body as text, as bytes and as parsed by a client. */
async function outcomeOf(
  status: number,
  body: unknown,
  headers: Headers = {},
): Promise<Outcome<unknown, CodeStringFault>> {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const outcome = await codeString.decode(new Response(text, { status, headers }))
  const bodies = [text, new TextEncoder().encode(text), typeof body === 'string' ? body : JSON.parse(text)]
  for (const each of bodies)
    expect(codeString.classify({ status, headers, body: each })).toStrictEqual(outcome)
  return outcome
}

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

describe('traps', () => {
  it('a documented code under HTTP 200 is a failure', async () => {
    for (const body of [{ code: 'NotFound' }, { error: { code: 'NotFound' } }])
      expect(await outcomeOf(200, body)).toMatchObject({
        fault: {
          status: 200,
          code: 'NotFound',
          reason: 'NOT_FOUND',
          category: 'not_found',
          decidedBy: 'code',
        },
      })
  })

  it('a documented code decides before the HTTP status does', async () => {
    expect(await outcomeOf(500, { code: 'NotFound' })).toMatchObject({
      fault: { status: 500, reason: 'NOT_FOUND', decidedBy: 'code' },
    })
  })

  it('letter case of the code does not matter', async () => {
    for (const code of ['notfound', 'NOTFOUND', 'notFound'])
      expect(await outcomeOf(404, { code })).toStrictEqual(await outcomeOf(404, { code: 'NotFound' }))
  })

  it('of two codes the documented one counts', async () => {
    for (const body of [
      { code: 404, error: { code: 'NotFound' } },
      { code: 'NotFound', error: { code: 404 } },
      { code: '', error: { code: 'NotFound' } },
    ])
      expect(await outcomeOf(404, body)).toMatchObject({ fault: { reason: 'NOT_FOUND', decidedBy: 'code' } })
    expect(await outcomeOf(404, { code: 'First', error: { code: 'Second' } })).toMatchObject({
      fault: { code: 'First', documented: false },
    })
    expect(await outcomeOf(404, { error: { code: 'Second' } })).toMatchObject({
      fault: { code: 'Second', documented: false },
    })
  })

  it.each([
    [400, 'invalid_request'],
    [402, 'payment_required'],
    [404, 'not_found'],
    [418, 'unknown'],
    [429, 'rate_limited'],
    [500, 'internal'],
    [503, 'unavailable'],
  ])('an undocumented code under %i is %s, and never documented', async (status, category) => {
    const body = { code: 'PointsBalanceNegative', message: 'New' }
    const { fault } = (await outcomeOf(status, body)) as { fault: CodeStringFault }
    expect(fault).toMatchObject({ ...body, status, category, documented: false, decidedBy: 'status' })
    expect(fault).not.toHaveProperty('reason')
    expect(fault).not.toHaveProperty('docsUrl')
  })

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    '%s is an unknown code',
    async (code) => {
      expect(await outcomeOf(400, { code })).toMatchObject({ fault: { code, documented: false } })
      expect(await outcomeOf(200, { code })).toEqual({ ok: true, value: { code } })
    },
  )

  it('a body of success under an error status is decided by the status', async () => {
    expect(await outcomeOf(404, { id: 7 })).toMatchObject({
      fault: { reason: 'NOT_FOUND', decidedBy: 'status' },
    })
    expect(await outcomeOf(503, [])).toMatchObject({ fault: { category: 'unavailable', documented: false } })
  })

  it.each([
    ['epoch milliseconds', '1682640000000', 'Thu, 27 Apr 2023 23:59:00 GMT', 60_000],
    ['epoch seconds', '1719397769', 'Wed, 26 Jun 2024 10:29:00 GMT', 29_000],
    ['seconds to go', '32', 'Wed, 26 Jun 2024 10:29:00 GMT', 32_000],
  ])('the reset header in %s', async (_, reset, date, retryAfterMs) => {
    const headers = { 'x-ratelimit-reset': reset, date }
    expect(await outcomeOf(429, { code: 'TooManyRequests' }, headers)).toMatchObject({
      fault: { retryAfterMs },
    })
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
