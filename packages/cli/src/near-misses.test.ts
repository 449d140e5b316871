import { expect, it } from 'vitest'
import { nearest, nearMisses } from './near-misses.ts'

const names = ['stripe', 'slack', 'dfinery-import', 'dfinery-export', 'aws-s3', 'aws-sqs', 'card_declined']

it.each([
  ['a slip', 'strpe', ['stripe']],
  ['the beginning', 'dfinery', ['dfinery-import', 'dfinery-export']],
  ['a part', 's3', []],
  ['a longer part', 'import', ['dfinery-import']],
  ['another spelling', 'CardDeclined', ['card_declined']],
  ['nothing like it', 'telephone', []],
  ['nothing', '', []],
])('suggests names for %s', (_, typed, near) => expect(nearMisses(typed, names)).toEqual(near))

it('gives the first of two that differ in dashes alone', () =>
  expect(nearMisses('rate_limitd', ['rate_limited', 'ratelimited'])).toEqual(['rate_limited', 'ratelimited']))

it('compares things by their names', () => {
  const things = [{ name: 'slack' }, { name: 'stripe', of: 1 }, { name: 'stripe', of: 2 }]
  expect(nearest('strpe', things, ({ name }) => name)).toEqual(things.slice(1))
})
