import { describe, expect, it } from 'vitest'
import { outcomeOf } from './__tests__/outcome-of.ts'
import type { StatusObjectFault } from './adapter.ts'

const answer = (code: unknown, message?: unknown, text?: string) => ({ status: { code, text, message } })

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
