import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { rateLimitMs } from './rate-limit-field.ts'

describe('the longest wait of the policies that have nothing left', () => {
  test.each<[string, number | undefined]>([
    ['"default";r=0;t=30', 30_000],
    ['"default";r=0;t=0', 0],
    ['"default";t=30', 30_000],
    ['"default";r=1;t=30', undefined],
    ['"default";r=0', undefined],
    ['"default"', undefined],
    ['"a";r=0;t=30, "b";r=0;t=60', 60_000],
    ['"a";r=0;t=60, "b";r=0;t=30', 60_000],
    ['"a";r=0;t=30, "b";r=12;t=3600', 30_000],
    ['"a";r=12;t=3600, "b";r=0;t=30', 30_000],
    ['"a";r=12;t=3600, "b";r=5;t=30', undefined],
    ['"a";r=0, "b";r=5;t=60', undefined],
    ['"a";r=0;t=0, "b";r=0', 0],
  ])('%s', (field, ms) => expect(rateLimitMs(field)).toBe(ms))
})

describe('structured fields are read by their rules', () => {
  test.each<[string, number | undefined]>([
    // strings
    ['"a;t=9999";r=0', undefined],
    ['"a;t=9999";r=0;t=30', 30_000],
    ['"a;r=5";r=0;t=30', 30_000],
    ['"a,b;t=9999";r=0;t=30', 30_000],
    [String.raw`"a\";t=9999";r=0;t=30`, 30_000],
    [String.raw`"a\\";r=0;t=30`, 30_000],
    ['"";r=0;t=30', 30_000],
    ['"a";x=";t=9999";r=0;t=30', 30_000],
    [String.raw`"a";x="\",\"b\";t=9999";r=0;t=30`, 30_000],
    // parameters in any order, of any type, with spaces
    ['"a";t=30;r=0', 30_000],
    ['"a"; r=0;  t=30', 30_000],
    ['"a";r=0;t=30,"b";r=0;t=60', 60_000],
    ['"a";r=0;t=30\t, \t"b";r=0;t=60', 60_000],
    ['"a";pk=:QXBwLTk5OQ==:;r=0;t=30;acme-burst;w=1.5;x=?1', 30_000],
    ['a;r=0;t=30', 30_000],
    ['"a";r=9;t=1;r=0;t=30', 30_000], // of equal names the last counts
    // only integers say something
    ['"a";r=0;t=30.5', undefined],
    ['"a";r=0;t="30"', undefined],
    ['"a";r=0;t=-30', undefined],
    ['"a";r=0;t=soon', undefined],
    ['"a";r=0;t=x30', undefined],
    ['"a";r=0;t=30x', undefined],
    ['"a";r=0;t', undefined],
    ['"a";r=soon;t=30', undefined],
    ['"a";r="0";t=30', undefined],
    ['"a";r=-1;t=30', 30_000],
    [`"a";r=0;t=${'9'.repeat(15)}`, 999_999_999_999_999_000],
    [`"a";r=0;t=${'9'.repeat(16)}`, undefined],
    ['"a";r=0;T=30', undefined],
    ['"a";r=5;acme-burst;t=30', undefined],
    ['"a";r=0;xt=30', undefined],
    ['"a";r=0;tx=30', undefined],
    ['"t=30";r=0', undefined],
  ])('%s', (field, ms) => expect(rateLimitMs(field)).toBe(ms))
})

describe('a field with anything malformed in it is ignored as a whole', () => {
  test.each([
    '',
    ' ',
    ',',
    ';;;,,,',
    't=abc;;;',
    '"default";t=',
    '"a";r=0;t=30,',
    '"a";r=0;t=30;',
    ',"a";r=0;t=30',
    ';r=0;t=30',
    '"a";;r=0;t=30',
    '"a",,"b";r=0;t=30',
    '"a";r=0;t=30, "b',
    '"a";r=0;t=30"',
    '"a";r=0;t=30;x="b',
    String.raw`"a";r=0;t=30;x="b\"`,
    '"a;t=30',
    '"a"b;r=0;t=30',
    '"a" "b";r=0;t=30',
    '("a" "b");r=0;t=30',
    '"a";r=0;t=30 60',
    '"a";r=0;t==30',
    '"a";=0;t=30',
    '"a";r=0;t=30;x=(1)',
  ])('%j', (field) => expect(rateLimitMs(field)).toBe(undefined))
})

describe('draft 7', () => {
  test.each<[string, number | undefined]>([
    ['limit=10, remaining=0, reset=30', 30_000],
    ['limit=10,reset=30,remaining=0', 30_000],
    ['limit=10, remaining=4, reset=30', undefined],
    ['limit=10, reset=30', 30_000],
    ['limit=10, remaining=0', undefined],
    ['limit=10, remaining=0, reset=soon', undefined],
    ['limit=10, remaining=0, reset=30,', undefined],
  ])('%s', (field, ms) => expect(rateLimitMs(field)).toBe(ms))
})

it('whatever the field, the result is undefined or a whole number of seconds', () => {
  const piece = fc.constantFrom(
    '"a"',
    '"',
    '\\',
    ';',
    ',',
    '=',
    ' ',
    'r',
    't',
    '0',
    '30',
    'r=0',
    't=30',
    '(',
    'x',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece).map((pieces) => pieces.join('')),
        fc.string(),
      ),
      (field) => {
        const ms = rateLimitMs(field)
        expect(ms === undefined || (ms >= 0 && ms % 1000 === 0)).toBe(true)
      },
    ),
  )
})

it('reads as many policies as there are', () => {
  expect(rateLimitMs(`${'a,'.repeat(124_000)}a;t=1`)).toBe(1000)
})

test.each<[string, string, number | undefined]>([
  ['commas', ','.repeat(16_000), undefined],
  ['empty members', 'a,'.repeat(8000), undefined],
  ['policies', Array.from({ length: 2700 }, () => 'a;t=1').join(), 1000],
  ['quotes in an open string', String.raw`"\"`.repeat(5333), undefined],
  ['escapes in an open string', `"${'\\'.repeat(15_999)}`, undefined],
  ['letters in an open string', `"${'a'.repeat(16_000)}`, undefined],
  ['strings', '""'.repeat(8000), undefined],
  ['spaces', `a${' '.repeat(16_000)}b`, undefined],
  ['spaces before a separator', `a${' ;'.repeat(8000)}`, undefined],
  ['equals signs', 'a='.repeat(8000), undefined],
  ['letters', 'a'.repeat(16_000), undefined],
])('16 KB of %s are read in linear time', (_title, field, ms) => {
  const start = performance.now()
  for (let count = 0; count < 20; count++) expect(rateLimitMs(field)).toBe(ms)
  expect(performance.now() - start).toBeLessThan(2000)
})
