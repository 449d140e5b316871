import { expect, test } from 'vitest'
import { sampleOf } from './sample-of.ts'

const casesOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ title: `${index}`, run() {} }))
const titles = (count: number, vendor: string) => sampleOf(casesOf(count), vendor).map(({ title }) => title)

test('few cases are all tried', () => {
  expect(titles(0, 'acme')).toEqual([])
  expect(titles(12, 'acme')).toHaveLength(12)
})

test('of many, about twelve are, the same ones each time', () => {
  expect(titles(1200, 'acme')).toHaveLength(12)
  expect(titles(1200, 'acme')).toEqual(titles(1200, 'acme'))
  expect(titles(125, 'acme').length).toBeGreaterThan(6)
})

test('other vendors try other ones, and many vendors try all', () => {
  const vendors = Array.from({ length: 400 }, (_, index) => `acme-${'x'.repeat(index % 30)}${index}`)
  expect(new Set(vendors.flatMap((vendor) => titles(120, vendor))).size).toBe(120)
})
