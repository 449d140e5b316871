import { describe, expect, it, test } from 'vitest'
import { type Catalogue, defineCatalogue } from './catalogue.ts'
import { checkCatalogue } from './check-catalogue.ts'
import type { Words } from './words.ts'

const text = { title: 'T', cause: 'C', remedy: 'R' }
const words: Words = { en: text, ko: text }
const sound = defineCatalogue({
  vendor: 'acme-billing',
  docsUrl: 'https://docs.acme.example/errors',
  readOn: '2026-11-20',
  entries: [
    { status: 200, code: 0, label: 'OK' },
    { status: 200, code: 17, reason: 'CARD_DECLINED', label: 'card_declined', category: 'payment_required' },
    { status: 400, code: 18, reason: 'BAD_CARD', label: 'bad_card', category: 'invalid_request' },
  ],
})
const [success, declined, badCard] = sound.entries
const contradicting = { ...badCard, category: 'gone' } as const
const soundWords = { CARD_DECLINED: words, BAD_CARD: words }

it('finds nothing in a sound catalogue', () => expect(checkCatalogue(sound, soundWords)).toStrictEqual([]))

describe('finds', () => {
  test.each<[string, Catalogue, { [reason: string]: Words }, string, RegExp]>([
    [
      'a reason that is there twice',
      { ...sound, entries: [declined, { ...badCard, reason: 'CARD_DECLINED' }] },
      { CARD_DECLINED: words },
      'CARD_DECLINED',
      /there twice/,
    ],
    [
      'a code that is there twice',
      { ...sound, entries: [declined, { ...badCard, code: '17' }] },
      soundWords,
      'BAD_CARD',
      /code 17 is there twice/,
    ],
    [
      'codes that differ in letter case only',
      {
        ...sound,
        entries: [
          { ...declined, code: 'Bad' },
          { ...badCard, code: 'BAD' },
        ],
      },
      soundWords,
      'BAD_CARD',
      /there twice/,
    ],
    [
      'a reason that is not UPPER_SNAKE',
      { ...sound, entries: [{ ...declined, reason: 'cardDeclined' }] },
      { cardDeclined: words },
      'cardDeclined',
      /UPPER_SNAKE/,
    ],
    [
      'a category that does not exist',
      { ...sound, entries: [{ ...declined, category: 'constructor' as 'unknown' }] },
      { CARD_DECLINED: words },
      'CARD_DECLINED',
      /no category constructor/,
    ],
    [
      'a missing language',
      sound,
      { CARD_DECLINED: words, BAD_CARD: { en: text } as Words },
      'BAD_CARD',
      /ko words/,
    ],
    [
      'a missing remedy',
      sound,
      { CARD_DECLINED: words, BAD_CARD: { ...words, ko: { ...text, remedy: '' } } },
      'BAD_CARD',
      /ko words/,
    ],
    ['words without an entry', sound, { ...soundWords, GONE_BY: words }, 'GONE_BY', /no entry/],
    [
      'a vendor that is not kebab-case',
      { ...sound, vendor: 'Acme Billing' },
      soundWords,
      'Acme Billing',
      /kebab-case/,
    ],
    ['a day that is none', { ...sound, readOn: 'yesterday' }, soundWords, 'acme-billing', /YYYY-MM-DD/],
    ['a page that is no URL', { ...sound, docsUrl: 'docs' }, soundWords, 'acme-billing', /URL/],
    [
      'a category that contradicts its status',
      { ...sound, entries: [success, declined, contradicting] },
      soundWords,
      'BAD_CARD',
      /invalid_request.*gone/,
    ],
  ])('%s', (_name, catalogue, someWords, at, problem) => {
    const problems = checkCatalogue(catalogue, someWords)
    expect(problems.length).toBeGreaterThan(0)
    for (const found of problems) expect(found).toMatchObject({ at, problem: expect.stringMatching(problem) })
  })
})

it('accepts a contradiction whose cause is stated in every language', () => {
  const catalogue = { ...sound, entries: [success, declined, contradicting] } as const
  const stated = { ...text, categoryNote: 'The page says that it was withdrawn.' }
  expect(checkCatalogue(catalogue, { ...soundWords, BAD_CARD: { en: stated, ko: stated } })).toStrictEqual([])
  expect(checkCatalogue(catalogue, { ...soundWords, BAD_CARD: { en: stated, ko: text } })).toHaveLength(1)
})

it('takes the same code with two documented messages for two entries', () => {
  const entries = [declined, { ...declined, reason: 'CARD_LOST', message: 'Card lost' }] as const
  expect(checkCatalogue({ ...sound, entries }, { CARD_DECLINED: words, CARD_LOST: words })).toStrictEqual([])
})
