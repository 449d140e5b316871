import { expect, it } from 'vitest'
import { misleadingDigits } from './misleading-digits.ts'

it.each([
  [40402, 'request_too_large', 'not_found'],
  ['40201', 'unauthenticated', 'payment_required'],
  [40401, 'not_found', undefined],
  [404, 'request_too_large', undefined],
  ['E4040', 'internal', undefined],
  [undefined, 'internal', undefined],
] as const)('sees through the digits of %s', (code, category, seeming) => {
  expect(misleadingDigits(code, category)?.category).toBe(seeming)
})
