import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readFragment, responseText, shareFragment } from './share.ts'

it('gives back what was shared', () => {
  const shared = fc.record({
    text: fc.string({ unit: 'grapheme', maxLength: 2000 }),
    vendor: fc.constantFrom(undefined, 'code-string'),
    attempt: fc.constantFrom(undefined, '3'),
    idempotent: fc.boolean(),
  })
  fc.assert(
    fc.property(shared, (one) => {
      expect(readFragment(shareFragment(one))).toEqual(one)
    }),
  )
})

it('holds no status that was only assumed', () => {
  expect(responseText({ status: 200, headers: {}, body: '{"a":1}' }, true)).toBe('{"a":1}')
})

it('ignores any other fragment', () => expect(readFragment('#how-it-is-decided')).toBeUndefined())

it('keeps headers that decide nothing out of a link', () => {
  const headers = {
    'set-cookie': 'session=1',
    authorization: 'Bearer 1',
    'retry-after': '30',
    'x-ratelimit-reset': '9',
  }
  expect(responseText({ status: 429, headers, body: '{}' })).toBe(
    'HTTP/1.1 429\nretry-after: 30\nx-ratelimit-reset: 9\n\n{}',
  )
})
