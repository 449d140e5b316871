import { describe, expect, it } from 'vitest'
import { outcomeOf } from './__tests__/outcome-of.ts'
import type { DfineryImportFault } from './adapter.ts'

const answer = (code: unknown, message = 'OK', status = code === 20000) => ({
  status,
  code,
  message,
  data: null,
})

describe('traps', () => {
  it('404xx is not "not found"', async () => {
    for (const code of [40401, 40402, 40403, 40404, 40499])
      expect(await outcomeOf(200, answer(code))).not.toMatchObject({ fault: { category: 'not_found' } })
  })

  it('402xx is not a payment', async () => {
    for (const code of [40201, 40202])
      expect(await outcomeOf(200, answer(code))).not.toMatchObject({
        fault: { category: 'payment_required' },
      })
  })

  it('HTTP 200 is not a success', async () => {
    expect(await outcomeOf(200, answer(50000, 'INTERNAL_SERVER_ERROR'))).toHaveProperty('ok', false)
  })

  it('a code is the same as its decimal string', async () => {
    expect(await outcomeOf(200, { status: true, code: '20000', message: 'OK', data: true })).toEqual({
      ok: true,
      value: true,
    })
    expect(await outcomeOf(200, answer('40402', 'TOO_MANY_EVENTS'))).toStrictEqual(
      await outcomeOf(200, answer(40402, 'TOO_MANY_EVENTS')),
    )
  })

  it('either signal of failure makes it one', async () => {
    const saysTrue = await outcomeOf(200, answer(40402, 'TOO_MANY_EVENTS', true))
    expect(saysTrue).toMatchObject({ fault: { reason: 'TOO_MANY_EVENTS' } })
    expect(await outcomeOf(200, { code: 40402 })).toMatchObject({ fault: { reason: 'TOO_MANY_EVENTS' } })
    expect(await outcomeOf(200, { status: false, message: 'No' })).toMatchObject({
      fault: { category: 'unknown', message: 'No', documented: false },
    })
  })

  it('flag and code of success that contradict each other, or stand alone, are malformed', async () => {
    const malformed = { ok: false, fault: { category: 'malformed_response', decidedBy: 'body' } }
    expect(await outcomeOf(200, answer(20000, 'OK', false))).toMatchObject(malformed)
    expect(await outcomeOf(200, { code: 20000 })).toMatchObject(malformed)
    expect(await outcomeOf(200, { status: true })).toMatchObject(malformed)
  })

  it('a body of success under an error status is decided by the status', async () => {
    expect(await outcomeOf(500, answer(20000))).toMatchObject({
      fault: { status: 500, reason: 'INTERNAL_SERVER_ERROR', decidedBy: 'status' },
    })
    expect(await outcomeOf(503, answer(20000))).toMatchObject({
      fault: { status: 503, category: 'unavailable', documented: false },
    })
  })

  it('a documented code decides before the HTTP status does', async () => {
    expect(await outcomeOf(500, answer(40402))).toMatchObject({
      fault: { status: 500, reason: 'TOO_MANY_EVENTS', category: 'request_too_large', decidedBy: 'code' },
    })
  })

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    '%s is an unknown code',
    async (code) => {
      expect(await outcomeOf(200, answer(code))).toMatchObject({
        fault: { code, category: 'unknown', documented: false },
      })
    },
  )

  it.each([
    [200, 'unknown'],
    [400, 'invalid_request'],
    [404, 'not_found'],
    [429, 'rate_limited'],
    [500, 'internal'],
    [503, 'unavailable'],
  ])('an undocumented code under %i is %s, and never documented', async (status, category) => {
    const { fault } = (await outcomeOf(status, answer(40999, 'NEW'))) as { fault: DfineryImportFault }
    expect(fault).toMatchObject({ status, code: 40999, category, documented: false, message: 'NEW' })
    expect(fault).not.toHaveProperty('reason')
    expect(fault).not.toHaveProperty('docsUrl')
  })

  it.each([
    ['epoch milliseconds', '1682640000000', 'Thu, 27 Apr 2023 23:59:00 GMT', 60_000],
    ['epoch seconds', '1719397769', 'Wed, 26 Jun 2024 10:29:00 GMT', 29_000],
    ['epoch seconds that are past', '1719397769', 'Wed, 26 Jun 2024 10:30:00 GMT', 0],
  ])('the reset header in %s', async (_, reset, date, retryAfterMs) => {
    const headers = {
      'x-ratelimit-limit': '1d',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': reset,
      date,
    }
    expect(await outcomeOf(200, answer(40401), headers)).toMatchObject({ fault: { retryAfterMs } })
  })
})
