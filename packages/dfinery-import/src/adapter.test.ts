import { describe, expect, it } from 'vitest'
import { outcomeOf } from './__tests__/outcome-of.ts'
import { dfineryImport } from './adapter.ts'
import { catalogue } from './catalogue.ts'

const answer = (code: unknown, message = 'OK', status = code === 20000) => ({
  status,
  code,
  message,
  data: null,
})

describe('the table of detailed codes', () => {
  it('20000 OK is the success, and its value is data', async () => {
    expect(await outcomeOf(200, { ...answer(20000), data: true })).toEqual({ ok: true, value: true })
    expect(await outcomeOf(200, answer(20000))).toEqual({ ok: true, value: null })
  })

  it.each([
    [40000, 'BAD_REQUEST', 'invalid_request', 'request', false, 'no'],
    [40001, 'VALIDATION_FAILURE', 'invalid_request', 'request', false, 'no'],
    [40101, 'INVALID_SERVICE_ID', 'unauthenticated', 'account', false, 'no'],
    [40201, 'INVALID_TOKEN', 'unauthenticated', 'account', false, 'no'],
    [40401, 'TOO_MANY_REQUEST', 'rate_limited', 'quota', true, 'no'],
    [40402, 'TOO_MANY_EVENTS', 'request_too_large', 'request', false, 'no'],
    [40403, 'TOO_MANY_USER_PROFILES', 'request_too_large', 'request', false, 'no'],
    [50000, 'INTERNAL_SERVER_ERROR', 'internal', 'vendor', true, 'maybe'],
  ])('%i %s under HTTP 200', async (code, reason, category, origin, retryable, processed) => {
    expect(await outcomeOf(200, answer(code, reason))).toStrictEqual({
      ok: false,
      fault: {
        vendor: 'dfinery-import',
        status: 200,
        code,
        reason,
        documented: true,
        category,
        origin,
        retryable,
        processed,
        message: reason,
        phase: 'response',
        decidedBy: 'code',
        docsUrl: catalogue.docsUrl,
      },
    })
  })
})

describe('the table of HTTP statuses, where there is no code', () => {
  it.each([
    [400, 'BAD_REQUEST', 'invalid_request'],
    [429, 'TOO_MANY_REQUEST', 'rate_limited'],
    [500, 'INTERNAL_SERVER_ERROR', 'internal'],
  ])('%i is %s', async (status, reason, category) => {
    for (const body of ['', '<html>nginx</html>', '{}', '{"status":false}'])
      expect(await outcomeOf(status, body)).toMatchObject({
        fault: { status, reason, category, documented: true, decidedBy: 'status' },
      })
  })

  it('an HTTP 200 without a code is no success', async () => {
    expect(await outcomeOf(200, '')).toMatchObject({ fault: { category: 'malformed_response' } })
  })
})

it('throws what decode gives, and knows its own errors', async () => {
  const call = dfineryImport.decodeOrThrow(Response.json(answer(40402, 'TOO_MANY_EVENTS')))
  const error = await call.catch((thrown: unknown) => thrown)
  expect(dfineryImport.isError(error)).toBe(true)
  expect(error).toHaveProperty('message', '[dfinery-import 200 40402 TOO_MANY_EVENTS] TOO_MANY_EVENTS')
  expect(await dfineryImport.decodeOrThrow(Response.json({ ...answer(20000), data: 7 }))).toBe(7)
})
