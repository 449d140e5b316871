import { expect, test } from 'vitest'
import { compare, drift } from './compare.ts'

const sound = { missing: [], unlisted: [], leftOut: [], stale: [] }

test.each([
  ['the same codes', ['a', 'b'], [{ codes: ['b', 'a'] }], {}, sound],
  ['numbers and their texts are the same', [404], [{ codes: ['404'] }], {}, sound],
  ['several lists are united', ['a', 'b'], [{ codes: ['a'] }, { codes: ['b'] }], {}, sound],
  ['a code that is only listed is missing', ['a'], [{ codes: ['a', 'b'] }], {}, { ...sound, missing: ['b'] }],
  [
    'unless it’s left out',
    ['a'],
    [{ codes: ['a', 'b'] }],
    { leftOut: { b: 'why' } },
    { ...sound, leftOut: ['b'] },
  ],
  [
    'by its name or a pattern',
    ['a'],
    [{ codes: ['a', 'b1', 'b2'] }],
    { leftOut: { '/b\\d/': 'why' } },
    { ...sound, leftOut: ['b1', 'b2'] },
  ],
  [
    'a pattern means the whole code',
    ['a'],
    [{ codes: ['a', 'xb1'] }],
    { leftOut: { '/b\\d/': 'why' } },
    { ...sound, missing: ['xb1'], stale: ['/b\\d/'] },
  ],
  ['a list that counts partly misses nothing', ['a'], [{ codes: ['a', 'b'], partly: 'why' }], {}, sound],
  ['but knows its codes', ['a', 'b'], [{ codes: ['a'] }, { codes: ['b', 'c'], partly: 'why' }], {}, sound],
  ['a code in no list is unlisted', ['a', 'b'], [{ codes: ['a'] }], {}, { ...sound, unlisted: ['b'] }],
  ['unless it’s said to be added', ['a', 'b'], [{ codes: ['a'] }], { added: { b: 'why' } }, sound],
  [
    'what is added and listed is stale',
    ['a'],
    [{ codes: ['a'] }],
    { added: { a: 'why' } },
    { ...sound, stale: ['a'] },
  ],
  [
    'what is left out and there too',
    ['a'],
    [{ codes: ['a'] }],
    { leftOut: { a: 'why' } },
    { ...sound, stale: ['a'] },
  ],
] as const)('%s', (_, catalogue, lists, reasons, expected) => {
  expect(compare(catalogue, lists, reasons)).toEqual(expected)
})

test.each([
  ['a new code', [{ codes: ['a', 'b'] }], {}, { since: ['b'], gone: [] }],
  [
    'a new code of a list that counts partly',
    [{ codes: ['a', 'b'], partly: 'why' }],
    {},
    { since: ['b'], gone: [] },
  ],
  [
    'a new code that is left out already',
    [{ codes: ['a', 'b'] }],
    { leftOut: { '/[bc]/': 'why' } },
    { since: [], gone: [] },
  ],
  ['a new code that the catalogue has already', [{ codes: ['a', 'extra'] }], {}, { since: [], gone: [] }],
  ['a code that is no longer listed', [{ codes: ['extra'] }], {}, { since: [], gone: ['a'] }],
] as const)('drift: %s', (_, after, reasons, expected) => {
  expect(drift(['a', 'extra'], [{ codes: ['a'] }], after, reasons)).toEqual(expected)
})
