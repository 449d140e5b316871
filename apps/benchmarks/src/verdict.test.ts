import { expect, it } from 'vitest'
import type { Said } from './contender.ts'
import { verdictOn } from './verdict.ts'

const expected: Said = {
  failed: true,
  code: 'card_declined',
  subcode: 'expired',
  category: 'declined',
  retry: false,
}

it.each<[string, Said, object]>([
  [
    'everything',
    expected,
    { failed: 'right', code: 'right', subcode: 'right', category: 'right', retry: 'right' },
  ],
  [
    'nothing but the body',
    { failed: true, body: true },
    { failed: 'right', code: 'raw', subcode: 'raw', category: 'unsaid', retry: 'unsaid' },
  ],
  [
    'something else',
    { failed: false, code: 402, category: 'payment_required', retry: true },
    {
      failed: 'wrong: false',
      code: 'wrong: 402',
      subcode: 'unsaid',
      category: 'wrong: payment_required',
      retry: 'wrong: true',
    },
  ],
])('judges a result that says %s', (_, said, verdict) => {
  expect(verdictOn(said, expected)).toEqual(verdict)
})

it('doesn’t ask what the response doesn’t tell', () => {
  expect(verdictOn({ failed: true, waitMs: 5 }, { failed: true })).toEqual({ failed: 'right' })
})
