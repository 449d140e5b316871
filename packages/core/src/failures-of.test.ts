import { expect, test } from 'vitest'
import type { Catalogue } from './catalogue.ts'
import { failuresOf } from './failures-of.ts'

const catalogue: Catalogue = {
  vendor: 'acme',
  title: 'Acme API',
  docsUrl: 'https://docs.acme.example/errors',
  readOn: '2026-11-21',
  success: { status: 200 },
  failures: {
    CARD_DECLINED: { category: 'declined' },
    NUMBERED: { code: 17, category: 'gone' },
    SPELT_TWICE: { code: ['a', 'b'], category: 'gone' },
  },
}

test.each<[string, Catalogue['codes'], unknown[]]>([
  ['its reason in lower case', 'lowercase', ['card_declined']],
  ['its reason', 'same', ['CARD_DECLINED']],
  ['none', undefined, []],
])('the code of an entry that names none is %s', (_name, codes, derived) =>
  expect(failuresOf({ ...catalogue, ...(codes && { codes }) })).toStrictEqual([
    { category: 'declined', reason: 'CARD_DECLINED', codes: derived },
    { category: 'gone', reason: 'NUMBERED', codes: [17] },
    { category: 'gone', reason: 'SPELT_TWICE', codes: ['a', 'b'] },
  ]),
)
