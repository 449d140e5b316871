import { describe, expect, it } from 'vitest'
import { outcomeOf } from './__tests__/outcome-of.ts'
import { dfineryExport } from './adapter.ts'

const failure = (message: unknown) => JSON.stringify({ result: 'fail', message })

describe('traps', () => {
  it('200 with client_connection_closed is a failure, whatever the content type says', async () => {
    for (const type of ['text/csv', 'application/json', 'text/html', 'Application/Octet-Stream', ''])
      expect(
        await outcomeOf(200, failure('client_connection_closed'), { 'content-type': type }),
      ).toMatchObject({
        fault: { reason: 'CLIENT_CONNECTION_CLOSED', category: 'cancelled', decidedBy: 'code' },
      })
  })

  it('a CSV is a success, whatever the content type says', async () => {
    for (const type of ['text/csv', 'application/json', 'text/html', ''])
      expect(await outcomeOf(200, 'a,b\n1,2\n', { 'content-type': type })).toHaveProperty('ok', true)
  })

  it('body and HTTP status contradict each other: the documented code decides', async () => {
    expect(await outcomeOf(500, failure('invalid_parameter'))).toMatchObject({
      fault: { status: 500, reason: 'INVALID_PARAMETER', category: 'invalid_request', decidedBy: 'code' },
    })
    expect(await outcomeOf(502, failure('unauthorized_token'))).toMatchObject({
      fault: { status: 502, reason: 'UNAUTHORIZED_TOKEN', category: 'unauthenticated' },
    })
  })

  it('401 is documented, though the table of HTTP statuses forgets it', async () => {
    expect(await outcomeOf(401, '')).toMatchObject({
      fault: { reason: 'UNAUTHORIZED_TOKEN', documented: true, decidedBy: 'status' },
    })
  })

  it('query_error was not executed, so it may be sent again by anybody', async () => {
    expect(await outcomeOf(500, failure('query_error'))).toMatchObject({
      fault: { processed: 'no', retryable: true },
    })
    expect(await outcomeOf(500, failure('unknown_error'))).toMatchObject({ fault: { processed: 'maybe' } })
  })

  it('letter case of a code does not matter, and the fault has it as documented', async () => {
    expect(await outcomeOf(200, failure('Query_Error'))).toMatchObject({
      fault: { code: 'query_error', message: 'Query_Error' },
    })
  })

  it.each(['constructor', '__proto__', 'toString', 'new_error', 'query_errors', '40401'])(
    '%s is an unknown code',
    async (code) => {
      expect(await outcomeOf(200, failure(code))).toMatchObject({
        fault: { code, category: 'unknown', documented: false, decidedBy: 'body' },
      })
      expect(await outcomeOf(500, failure(code))).toMatchObject({
        fault: { code, category: 'internal', documented: false, decidedBy: 'status' },
      })
    },
  )

  it.each(['{"result":"fail"}', failure(''), failure(null), failure(['query_error']), failure({ code: 1 })])(
    '%s is a failure without a code',
    async (body) => {
      expect(await outcomeOf(200, body)).toMatchObject({
        fault: { category: 'unknown', documented: false, decidedBy: 'body' },
      })
      expect(await outcomeOf(429, body)).toMatchObject({ fault: { reason: 'TOO_MANY_API_REQUESTS' } })
    },
  )

  it.each(['{}', '{"result":"ok"}', '{"result":true}', '{"result":"failed"}', '{"message":"query_error"}'])(
    '%s is an answer of no kind',
    async (body) => {
      expect(await outcomeOf(200, body)).toMatchObject({
        fault: { category: 'malformed_response', decidedBy: 'body' },
      })
      expect(dfineryExport.classify({ status: 200, body: JSON.parse(body) })).toMatchObject({
        fault: { category: 'malformed_response' },
      })
    },
  )

  it('a polluted prototype says nothing', () => {
    const body = Object.create({ result: 'fail', message: 'query_error' })
    expect(dfineryExport.classify({ status: 200, body })).toMatchObject({
      fault: { category: 'malformed_response' },
    })
  })

  it.each([
    ['epoch milliseconds', '1682640000000', 'Thu, 27 Apr 2023 23:59:00 GMT', 60_000],
    ['epoch seconds', '1719397769', 'Wed, 26 Jun 2024 10:29:00 GMT', 29_000],
  ])('the reset header in %s', async (_, reset, date, retryAfterMs) => {
    const headers = {
      'X-RateLimit-Limit': '1d',
      'X-RateLimit-Remaining': '0',
      'x-ratelimit-reset': reset,
      date,
    }
    expect(await outcomeOf(429, failure('too_many_api_requests'), headers)).toMatchObject({
      fault: { retryAfterMs },
    })
  })
})
