import { expect, test } from 'vitest'
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
