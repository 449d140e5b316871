import { describe, expect, it } from 'vitest'
import { outcomeOf } from './__tests__/outcome-of.ts'
import { latin1, readOut } from './__tests__/read-out.ts'
import { dfineryExport } from './adapter.ts'
import { catalogue } from './catalogue.ts'

const csv = 'event_name,user_id,amount\nlogin,u1,\n"purchase, big",u2,17900\n'
const failure = (message: unknown) => JSON.stringify({ result: 'fail', message }, null, 4)

describe('the table of detailed responses', () => {
  it('200 OK is the success, and its value is the CSV', async () => {
    expect(await outcomeOf(200, csv)).toEqual({ ok: true, value: csv })
  })

  it.each([
    [200, 'client_connection_closed', 'CLIENT_CONNECTION_CLOSED', 'cancelled', 'network', true, 'maybe'],
    [400, 'invalid_parameter', 'INVALID_PARAMETER', 'invalid_request', 'request', false, 'no'],
    [400, 'exceed_date_range_limit', 'EXCEED_DATE_RANGE_LIMIT', 'out_of_range', 'request', false, 'no'],
    [401, 'unauthorized_token', 'UNAUTHORIZED_TOKEN', 'unauthenticated', 'account', false, 'no'],
    [429, 'too_many_api_requests', 'TOO_MANY_API_REQUESTS', 'rate_limited', 'quota', true, 'no'],
    [500, 'unknown_error', 'UNKNOWN_ERROR', 'internal', 'vendor', true, 'maybe'],
    [500, 'query_error', 'QUERY_ERROR', 'internal', 'vendor', true, 'no'],
  ])('%i %s is %s, under its own status, under 200 and after rows', async (documented, code, ...row) => {
    const [reason, category, origin, retryable, processed] = row
    const fault = {
      vendor: 'dfinery-export',
      code,
      reason,
      documented: true,
      category,
      origin,
      retryable,
      processed,
      message: code,
      phase: 'response',
      decidedBy: 'code',
      docsUrl: catalogue.docsUrl,
    }
    for (const status of [documented, 200]) {
      expect(await outcomeOf(status, failure(code))).toStrictEqual({ ok: false, fault: { ...fault, status } })
      expect(await outcomeOf(status, csv + failure(code))).toStrictEqual({
        ok: false,
        fault: { ...fault, status, phase: 'stream' },
      })
      const body = { result: 'fail', message: code }
      expect(dfineryExport.classify({ status, body })).toStrictEqual({
        ok: false,
        fault: { ...fault, status },
      })
    }
  })
})

describe('the table of HTTP statuses, where there is no code', () => {
  it.each([
    [400, 'INVALID_PARAMETER', 'invalid_request'],
    [401, 'UNAUTHORIZED_TOKEN', 'unauthenticated'], // not in the page's table of statuses, but in that of codes
    [429, 'TOO_MANY_API_REQUESTS', 'rate_limited'],
    [500, 'UNKNOWN_ERROR', 'internal'],
  ])('%i is %s', async (status, reason, category) => {
    for (const body of ['', '<html>nginx</html>', '{}', '{"result":"fail"}', csv])
      expect(await outcomeOf(status, body)).toMatchObject({
        fault: { status, reason, category, documented: true, decidedBy: 'status' },
      })
  })

  it.each([
    [403, 'permission_denied'],
    [413, 'request_too_large'],
    [502, 'unavailable'],
    [504, 'timeout'],
  ])('%i, which the page does not know, is %s and not documented', async (status, category) => {
    expect(await outcomeOf(status, '<html>gateway</html>')).toMatchObject({
      fault: { status, category, documented: false, decidedBy: 'status' },
    })
  })
})

describe('exceptions', () => {
  it('throws what decode gives, and knows its own errors', async () => {
    const call = dfineryExport.decodeOrThrow(new Response(failure('query_error'), { status: 500 }))
    const error = await call.catch((thrown: unknown) => thrown)
    expect(dfineryExport.isError(error)).toBe(true)
    expect(error).toHaveProperty('message', '[dfinery-export 500 query_error QUERY_ERROR] query_error')
  })

  it('ends a stream with the same kind of error', async () => {
    const stream = await dfineryExport.decodeOrThrow(new Response(`${csv}${failure('query_error')}`))
    const error = await new Response(stream).text().catch((thrown: unknown) => thrown)
    expect(dfineryExport.isError(error)).toBe(true)
  })
})

it('says that it streams', async () => {
  expect(dfineryExport.streaming).toBe(true)
  const stream = await dfineryExport.decodeOrThrow(new Response(csv))
  expect(await new Response(stream).text()).toBe(csv)
  expect((await readOut(new Response(csv))).rows).toBe(latin1(csv))
})
