import { describe, expect, test } from 'vitest'
import { credentials } from './apis/vendor-api.ts'
import { chance } from './chance.ts'
import { type Scenario, scenarios } from './scenarios.ts'
import { startVendors, type VendorsOptions } from './start-vendors.ts'

/** The result of each of so many calls, one after the other: the status, or `cut`. */
async function results(options: VendorsOptions, count: number): Promise<(number | string)[]> {
  const vendors = await startVendors(options)
  const results: (number | string)[] = []
  for (let id = 1; id <= count; id++)
    results.push(await resultOf(`${vendors.codeString.url}/v1/entries/${id}`))
  await vendors.stop()
  // A call that never arrived would shift all later ones against another run with the same seed.
  expect(vendors.codeString.calls).toHaveLength(count)
  return results
}

async function resultOf(url: string): Promise<number | string> {
  try {
    const response = await fetch(url, { headers: { 'x-api-key': credentials.entryKey } })
    await response.text()
    return response.status
  } catch {
    return 'cut'
  }
}

// Without its rate limit, because when a pause ends depends on the clock.
const scenario: Scenario = { codeString: scenarios.rough.codeString!.slice(1) }

test('the same seed gives the same responses, another seed gives others', async () => {
  const [first, again, other] = await Promise.all([7, 7, 8].map((seed) => results({ seed, scenario }, 80)))
  expect(again).toEqual(first)
  expect(other).not.toEqual(first)
  expect(new Set(first)).toEqual(new Set([200, 404, 500, 504, 'cut']))
})

test('no fault is injected without a scenario', async () => {
  expect(new Set(await results({}, 9))).toEqual(new Set([200]))
})

describe('chance', () => {
  test.each([0, 1, 2, 2 ** 31, -5])('with seed %d is spread evenly between 0 and 1', (seed) => {
    const buckets = new Array(10).fill(0)
    for (let turn = 0; turn < 10_000; turn++) buckets[Math.floor(chance(seed, turn) * 10)]++
    expect(buckets.length).toBe(10)
    for (const count of buckets) expect(Math.abs(count - 1000)).toBeLessThan(150)
  })
})
