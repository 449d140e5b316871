import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeBatches } from './make-batches.ts'

const counts = fc.record({
  count: fc.integer({ min: 1, max: 3000 }),
  size: fc.integer({ min: 1, max: 300 }),
  seed: fc.integer(),
})

test('batches hold as many events as asked for, each with its own id', () => {
  fc.assert(
    fc.property(counts, ({ count, size, seed }) => {
      const batches = [...makeBatches(count, size, seed)]
      expect(new Set(batches.flat().map(({ event_id }) => event_id)).size).toBe(count)
      expect(batches.flat().length).toBe(count)
      for (const batch of batches) expect(batch.length).toBeGreaterThan(0)
    }),
    { numRuns: 20 },
  )
})

test('some batches are larger than the vendor accepts, some events are broken, and the same seed gives the same batches', () => {
  const batches = [...makeBatches(20_000, 100, 1)]
  const large = batches.filter(({ length }) => length > 100).length
  expect(large / batches.length).toBeGreaterThan(0.04)
  expect(large / batches.length).toBeLessThan(0.2)
  const broken = batches.flat().filter(({ event_name }) => event_name === '').length
  expect(broken).toBeGreaterThan(5)
  expect(broken).toBeLessThan(50)
  expect([...makeBatches(20_000, 100, 1)]).toEqual(batches)
  expect([...makeBatches(20_000, 100, 2)]).not.toEqual(batches)
})
