import { expect, test } from 'vitest'
import { sampleOf } from './sample-of.ts'

const casesOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ title: `${index}`, run() {} }))
const indexes = (count: number, vendor: string) =>
  sampleOf(casesOf(count), vendor, 12).map(({ title }) => Number(title))

test('few cases are all tried', () => {
  expect(indexes(0, 'acme')).toEqual([])
  expect(indexes(12, 'acme')).toHaveLength(12)
})

test.each([13, 25, 106, 125, 130, 1200])(
  'of %i cases twelve are, the same ones each time, in order',
  (count) => {
    const sample = indexes(count, 'acme')
    expect(new Set(sample).size).toBe(12)
    expect([...sample].sort((one, other) => one - other)).toEqual(sample)
    expect(indexes(count, 'acme')).toEqual(sample)
    expect(sample.at(-1)).toBeLessThan(count)
  },
)

test('a list in columns isn’t tried in one column only', () => {
  expect(new Set(indexes(1200, 'acme').map((index) => index % 10)).size).toBeGreaterThan(3)
})

test('other vendors try other ones, and many vendors try all', () => {
  const vendors = Array.from({ length: 400 }, (_, index) => `acme-${'x'.repeat(index % 30)}${index}`)
  expect(new Set(vendors.flatMap((vendor) => indexes(120, vendor))).size).toBe(120)
})
