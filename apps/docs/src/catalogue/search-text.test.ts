import { expect, it } from 'vitest'
import { documented } from './documented.ts'
import { matches, searchText } from './search-text.ts'

const found = (typed: string) =>
  documented.filter((one) => matches(searchText(one), typed)).map(({ entry }) => entry.reason)

it.each([
  ['a code', '40402', 'TOO_MANY_EVENTS'],
  ['words of the explanation, in any order', 'request events many', 'TOO_MANY_EVENTS'],
  ['Korean words', '이벤트 수', 'TOO_MANY_EVENTS'],
  ['a documented message', 'insufficient BALANCE', 'INSUFFICIENT_BALANCE'],
  ['a vendor and a category', 'dfinery rate_limited', 'TOO_MANY_REQUEST'],
])('finds by %s', (_, typed, reason) => expect(found(typed)).toContain(reason))

it('finds all by nothing, and nothing by nonsense', () => {
  expect(found(' ')).toHaveLength(documented.length)
  expect(found('xyzzy')).toEqual([])
})
