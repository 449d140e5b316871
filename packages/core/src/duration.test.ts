import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { durationMs } from './duration.ts'

test.each<[string, number]>([
  ['20ms', 20],
  ['1s', 1000],
  ['1.5s', 1500],
  ['6m0s', 360_000],
  ['1m', 60_000],
  ['1h2m3s', 3_723_000],
  ['1h', 3_600_000],
  ['1d', 86_400_000],
  ['1d2h3m4s5ms', 93_784_005],
  ['2d5ms', 172_800_005],
  ['1h5ms', 3_600_005],
  ['1m5ms', 60_005],
  ['12d', 1_036_800_000],
  ['12h', 43_200_000],
  ['12m', 720_000],
  ['12s', 12_000],
  ['1.25d', 108_000_000],
  ['1.25h', 4_500_000],
  ['1.25m', 75_000],
  ['1.25ms', 1],
  ['1s1m', 61_000], // Go reads any order
  ['5ms1d', 86_400_005],
  ['1.5m', 90_000],
  ['0.5d', 43_200_000],
  ['3.500s', 3500],
  ['0s', 0],
  ['0.0004s', 0],
  ['0.0005s', 1],
  ['1.000340012s', 1000],
  ['12.6ms', 13],
  ['007s', 7000],
  [`${'0'.repeat(62)}1s`, 1000],
])('%s', (text, ms) => expect(durationMs(text)).toBe(ms))

test.each<[unknown]>([
  [''],
  [' '],
  ['30'],
  ['1.5'],
  [30],
  [null],
  [undefined],
  [true],
  [{}],
  [['1s']],
  [Symbol('1s')],
  [new String('1s')],
  ['s'],
  ['ms'],
  ['.5s'],
  ['1.s'],
  ['1..5s'],
  ['1.5.5s'],
  ['-1s'],
  ['+1s'],
  ['1e3s'],
  ['1,5s'],
  ['1 s'],
  [' 1s'],
  ['1s '],
  ['x1s'],
  ['1sx'],
  ['1s\n'],
  ['1S'],
  ['1sec'],
  ['1y'],
  ['1s30'],
  ['PT1S'],
  ['Infinitys'],
  [`${'0'.repeat(63)}1s`],
])('%o isn’t a duration', (text) => expect(durationMs(text)).toBe(undefined))

it('anything gives undefined or a whole number of ms', () => {
  const piece = fc.constantFrom('1', '0.5', '.', 'd', 'h', 'm', 's', 'ms', '-')
  const text = fc.array(piece).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(fc.oneof(text, fc.anything()), (value) => {
      const ms = durationMs(value)
      expect(ms === undefined || (Number.isInteger(ms) && ms >= 0)).toBe(true)
    }),
  )
})

test.each(['1', '1.', '1.1', '1ms', '1s', ' '])('16 KB of %j are refused at once', (piece) => {
  const text = piece.repeat(16_000 / piece.length)
  const start = performance.now()
  for (let count = 0; count < 20; count++) expect(durationMs(text)).toBe(undefined)
  expect(performance.now() - start).toBeLessThan(2000)
})
