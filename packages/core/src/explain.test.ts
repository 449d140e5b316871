import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { defineCatalogue } from './catalogue.ts'
import { type Category, categories } from './category.ts'
import { createExplain, explain as english, type WordsOf } from './explain/en.ts'
import { createExplain as createKorean, explain as korean } from './explain/ko.ts'
import { type Explainable, explain, explainIn, type Language, languages } from './explain.ts'

const names = Object.keys(categories) as Category[]
const perLanguage = { en: english, ko: korean }

describe.each(languages)('the words of every category in %s', (language) => {
  it.each(names)('%s', (category) => {
    const { title, cause, remedy } = explain(category, language)
    expect(title).toMatch(/^\S.*[^\s.]$/)
    for (const sentence of [cause, remedy]) {
      expect(sentence).toMatch(language === 'ko' ? /^\S.*[다요]\.$/ : /^[A-Z].*\w\.$/)
    }
    for (const text of [title, cause, remedy]) {
      expect(/[가-힣]/.test(text)).toBe(language === 'ko')
      expect(text).not.toMatch(/'|되었/) // one apostrophe, one spelling of 됐
    }
    expect(perLanguage[language](category)).toBe(explain(category, language))
  })

  it('have no title twice', () => {
    const titles = names.map((category) => explain(category, language).title)
    expect(new Set(titles).size).toBe(names.length)
  })
})

it('uses English by default, and for a language that it does not have', () => {
  for (const language of [undefined, 'fr', 'toString', '__proto__', null, {}, Symbol('ko')]) {
    expect(explain('declined', language as Language)).toBe(english('declined'))
  }
})

const catalogue = defineCatalogue({
  vendor: 'acme',
  title: 'Acme API',
  docsUrl: 'https://docs.acme.example/errors',
  readOn: '2026-11-21',
  codes: 'lowercase',
  success: { status: 200 },
  failures: {
    CARD_LOCKED: { category: 'declined' },
    CARD_DECLINED: { category: 'declined' },
    CARD_DECLINED_LATER: { code: 'card_declined', subcode: 'later', category: 'declined', retryable: true },
    OBJECT_NOT_FOUND: { code: ['object_not_found', 'no_object'], category: 'not_found' },
    ZERO: { code: 0, category: 'internal' },
  },
})
const locked = { title: 'The card is locked', cause: 'The PIN was wrong.', remedy: 'Use another card.' }
const words: WordsOf<typeof catalogue> = { CARD_LOCKED: locked }
const explainAcme = createExplain(catalogue, words)
const fault = (fields: Partial<Explainable>): Explainable => ({
  vendor: 'acme',
  category: 'not_found',
  ...fields,
})

describe('an adapter’s explain gives the vendor’s own words', () => {
  test.each<[string, 'CARD_LOCKED' | Explainable]>([
    ['for a reason', 'CARD_LOCKED'],
    ['for a fault', fault({ reason: 'CARD_LOCKED', code: 'card_locked' })],
    ['for an item of a fault, which names no vendor', { reason: 'CARD_LOCKED', category: 'declined' }],
  ])('%s', (_title, subject) => {
    expect(explainAcme(subject)).toBe(locked)
  })
})

describe('an adapter’s explain gives the words of the category with the code in the title', () => {
  test.each<[string, Parameters<typeof explainAcme>[0], Category, string]>([
    ['for a reason with a derived code', 'CARD_DECLINED', 'declined', 'Declined (card_declined)'],
    ['for a reason with two codes', 'OBJECT_NOT_FOUND', 'not_found', 'Not found (object_not_found)'],
    ['for a reason with a subcode', 'CARD_DECLINED_LATER', 'declined', 'Declined (card_declined, later)'],
    ['for code 0', 'ZERO', 'internal', 'Internal vendor error (0)'],
    [
      'for a documented fault, as sent',
      fault({ reason: 'OBJECT_NOT_FOUND', code: 'no_object' }),
      'not_found',
      'Not found (no_object)',
    ],
    ['for an undocumented code', fault({ code: 'no_page' }), 'not_found', 'Not found (no_page)'],
    [
      'for an undocumented subcode',
      fault({ code: 4, subcode: 33, category: 'declined' }),
      'declined',
      'Declined (4, 33)',
    ],
    ['for a fault without a code', fault({ category: 'network' }), 'network', 'Network error'],
    ['for an empty code', fault({ code: '' }), 'not_found', 'Not found'],
    ['for a subcode alone', fault({ code: '', subcode: 'later' }), 'not_found', 'Not found (later)'],
    ['for a long code', fault({ code: 'x'.repeat(1e6) }), 'not_found', `Not found (${'x'.repeat(100)})`],
    [
      'for a fault of another vendor with the same reason',
      fault({ vendor: 'other', reason: 'CARD_LOCKED', code: 'locked' }),
      'not_found',
      'Not found (locked)',
    ],
  ])('%s', (_title, subject, category, title) => {
    expect(explainAcme(subject)).toEqual({ ...english(category), title })
  })

  it('in Korean too', () => {
    const explainIt = explainIn({ en: explainAcme, ko: createKorean(catalogue, {}) })
    expect(explainIt('CARD_LOCKED', 'ko').title).toBe('거절됨 (card_locked)')
    expect(explainIt('CARD_LOCKED')).toBe(locked)
  })
})

const throwing = new Proxy(
  {},
  {
    get() {
      throw new Error('no field can be read')
    },
  },
)
const junk: unknown[] = [
  undefined,
  null,
  0,
  '',
  'NO_SUCH_REASON',
  'toString',
  '__proto__',
  Symbol('reason'),
  [],
  () => 1,
  new Error('broken'),
  throwing,
  { category: 'toString' },
  { category: throwing, code: throwing, reason: throwing, vendor: throwing },
  {
    get category(): string {
      throw new Error('no')
    },
  },
  { category: ['not_found'], reason: ['CARD_LOCKED'], vendor: 'acme' },
  { category: 'no_such_category', reason: 'constructor' },
  Object.create({ toString: 1 }),
]

describe('whatever is neither a reason, a category nor a fault is unknown', () => {
  it.each(junk.map((value, index) => [`${index}: ${typeof value}`, value]))('%s', (_title, value) => {
    expect(explainAcme(value as Explainable)).toBe(english('unknown'))
    expect(explain(value as Explainable)).toBe(english('unknown'))
    expect(explain(value as Explainable, 'ko')).toBe(korean('unknown'))
  })

  it('and keeps its code, if it has one', () => {
    const newer = { category: 'category_of_a_newer_version', code: 'overheated' } as unknown as Explainable
    expect(explain(newer)).toEqual({ ...english('unknown'), title: 'Unexplained failure (overheated)' })
  })

  it('and nothing throws, even with a broken catalogue', () => {
    const broken = createExplain(null as never, null as never)
    const hasWords = { title: expect.any(String), cause: expect.any(String), remedy: expect.any(String) }
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (value) => {
        for (const each of [explain, explainAcme, broken])
          expect(each(value as never)).toMatchObject(hasWords)
      }),
    )
    expect(broken('CARD_LOCKED' as never)).toBe(english('unknown'))
  })
})

it('a polluted prototype adds no words', () => {
  const polluted = { CARD_DECLINED: locked, overheated: locked, category: 'declined', reason: 'CARD_LOCKED' }
  Object.assign(Object.prototype, polluted)
  try {
    expect(explainAcme('CARD_DECLINED').title).toBe('Declined (card_declined)')
    expect(explainAcme({} as Explainable)).toBe(english('unknown'))
    expect(explain('overheated' as Category)).toBe(english('unknown'))
  } finally {
    for (const name of Object.keys(polluted)) Reflect.deleteProperty(Object.prototype, name)
  }
})
