import { expect, test } from 'vitest'
import { acme, respond } from './broken/acme.ts'
import { responseOf } from './response-of.ts'

test('it has status, headers and body', async () => {
  const response = responseOf({ status: 418, headers: { 'Retry-After': '5' }, body: 'grüße' })
  expect(response.status).toBe(418)
  expect(response.headers.get('retry-after')).toBe('5')
  expect(await response.text()).toBe('grüße')
})

test.each([204, 205, 304])('status %i has no body', (status) => {
  expect(responseOf({ status, body: '' }).body).toBeNull()
})

test.each([0, 199, 600, Number.NaN])('status %d throws a RangeError', (status) => {
  expect(() => responseOf({ status, body: '' })).toThrow(RangeError)
})

test('a reason gives the response with which the vendor reports it', async () => {
  const response = responseOf(acme, 'CARD_DECLINED_TRY_AGAIN', { respond })
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json'])
  expect(await acme.decode(response)).toMatchObject({ fault: { reason: 'CARD_DECLINED_TRY_AGAIN' } })
})

test('a message that identifies the failure is in it', async () => {
  const outcome = await acme.decode(responseOf(acme, 'NO_SUCH_CARD', { respond }))
  expect(outcome).toMatchObject({ fault: { reason: 'NO_SUCH_CARD', message: 'No such card' } })
})

test('status, message and headers can be chosen', async () => {
  const options = { respond, status: 503, message: 'Wait', headers: { 'retry-after': '2' } }
  expect(await acme.decode(responseOf(acme, 'SLOW_DOWN', options))).toMatchObject({
    fault: { reason: 'SLOW_DOWN', status: 503, message: 'Wait', retryAfterMs: 2000 },
  })
})

test('a reason that nobody documents throws', () => {
  expect(() => responseOf(acme, 'NOPE' as 'OOPS', { respond })).toThrow(RangeError)
})
