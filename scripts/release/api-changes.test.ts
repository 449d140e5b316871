import { expect, it } from 'vitest'
import { changesBetween, isEnough, neededBump } from './api-changes.ts'

const before = {
  '.': { stripe: 'const Adapter<StripeFault>' },
  '. failures': { CARD_DECLINED: 'declined' },
}

it.each([
  ['the same', before, 'none', []],
  [
    'one more export',
    { ...before, './explain': { explain: 'function explain(): string' } },
    'minor',
    ['+ ./explain explain: function explain(): string'],
  ],
  ['an export less', { '. failures': before['. failures'] }, 'major', ['- . stripe']],
  [
    'another type',
    { ...before, '.': { stripe: 'const Adapter<Fault>' } },
    'major',
    ['~ . stripe: const Adapter<StripeFault> → const Adapter<Fault>'],
  ],
  [
    'one more failure',
    { ...before, '. failures': { ...before['. failures'], RATE_LIMIT: 'rate_limited' } },
    'minor',
    ['+ . failures RATE_LIMIT: rate_limited'],
  ],
  ['a failure less', { ...before, '. failures': {} }, 'major', ['- . failures CARD_DECLINED']],
  [
    'a category corrected',
    { ...before, '. failures': { CARD_DECLINED: 'conflict' } },
    'minor',
    ['~ . failures CARD_DECLINED: declined → conflict'],
  ],
])('from 1.0 on, %s asks for its bump', (_, now, bump, texts) => {
  const changes = changesBetween(before, now)
  expect(changes.map(({ text }) => text)).toEqual(texts)
  expect(neededBump(changes, '1.0.0')).toBe(bump)
})

it('takes a breaking change for a minor one before 1.0', () => {
  expect(neededBump(changesBetween(before, {}), '0.9.0')).toBe('minor')
})

it('takes a higher bump than the needed one, and no lower one', () => {
  expect(isEnough('major', 'minor')).toBe(true)
  expect(isEnough('patch', 'minor')).toBe(false)
  expect(isEnough('none', 'none')).toBe(true)
})
