import { describe, expect, it } from 'vitest'
import { outcomeOf } from './__tests__/outcome-of.ts'
import type { CodeStringFault } from './adapter.ts'

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
