import { expect, it } from 'vitest'
import { documented } from './documented.ts'
import { failureList } from './failure-list.ts'
import { searchIn } from './found-failures.ts'

const search = { en: searchIn(failureList('en')), ko: searchIn(failureList('ko')) }
const found = (text: string, language: 'en' | 'ko' = 'en') =>
  search[language]({ text }).map(([, , reason]) => reason)

it.each([
  ['a code', '40402', 'TOO_MANY_EVENTS'],
  ['words of the title, in any order', 'request events many', 'TOO_MANY_EVENTS'],
  ['a documented message', 'insufficient BALANCE', 'INSUFFICIENT_BALANCE'],
  ['a vendor and a category', 'dfinery rate_limited', 'TOO_MANY_REQUEST'],
  ['what people call the category', 'slack throttling', 'RATELIMITED'],
])('finds by %s', (_, typed, reason) => expect(found(typed)).toContain(reason))

it('finds by the name first', () => {
  expect(found('card declined')[0]).toMatch(/CARD.*DECLINED/)
  expect(found('40402')[0]).toBe('TOO_MANY_EVENTS')
})

it('finds by Korean words', () => expect(found('이벤트 수', 'ko')).toContain('TOO_MANY_EVENTS'))

it.each(['category', 'origin', 'retryable', 'processed', 'vendor'])('finds by %s alone', (name) => {
  const value = {
    category: 'internal',
    origin: 'vendor',
    retryable: 'no',
    processed: 'maybe',
    vendor: 'slack',
  }[name]
  const some = search.en({ [name]: `${value}` })
  expect(some.length).toBeGreaterThan(0)
  expect(some.length).toBeLessThan(documented.length)
})

it('finds all by nothing, and nothing by nonsense', () => {
  expect(found(' ')).toHaveLength(documented.length)
  expect(found('xyzzy')).toEqual([])
})

it('takes less than 100 ms for a keystroke', () => {
  const begun = performance.now()
  for (let count = 0; count < 10; count++) found('card declined')
  expect((performance.now() - begun) / 10).toBeLessThan(100)
})

it('is light enough to be loaded on the first keystroke', () => {
  expect(JSON.stringify(failureList('en')).length).toBeLessThan(1_000_000)
})
