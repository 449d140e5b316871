import { describe, expect, test } from 'vitest'
import { chance } from './chance.ts'
import { type Scenario, scenarios } from './scenarios.ts'
import { startVendors, type VendorsOptions } from './start-vendors.ts'
import { credentials } from './vendor-api.ts'

/** What each of so many calls of one client came to: the status, or `cut`. */
async function answers(options: VendorsOptions, count: number): Promise<(number | string)[]> {
  const vendors = await startVendors(options)
  const answers: (number | string)[] = []
  for (let id = 1; id <= count; id++) {
    const headers = { 'x-api-key': credentials.entryKey }
    const response = fetch(`${vendors.codeString.url}/v1/entries/${id}`, { headers })
    answers.push(await response.then(({ status }) => status).catch(() => 'cut'))
  }
  await vendors.stop()
  return answers
}

// Without its rate limit, whose end is a matter of time.
const scenario: Scenario = { codeString: scenarios.rough.codeString!.slice(1) }

test('the same seed gives the same answers, another seed others', async () => {
  const [first, again, other] = await Promise.all([7, 7, 8].map((seed) => answers({ seed, scenario }, 80)))
  expect(again).toEqual(first)
  expect(other).not.toEqual(first)
  expect(new Set(first)).toEqual(new Set([200, 404, 500, 504, 'cut']))
})

test('without a scenario nothing goes wrong', async () => {
  expect(new Set(await answers({}, 9))).toEqual(new Set([200]))
})

describe('chance', () => {
  test.each([0, 1, 2, 2 ** 31, -5])('of seed %d lies evenly between 0 and 1', (seed) => {
    const buckets = new Array(10).fill(0)
    for (let turn = 0; turn < 10_000; turn++) buckets[Math.floor(chance(seed, turn) * 10)]++
    expect(buckets.length).toBe(10)
    for (const count of buckets) expect(Math.abs(count - 1000)).toBeLessThan(150)
  })
})
