import { expect, it } from 'vitest'
import { compare, quartiles } from './compare.ts'
import { report } from './report.ts'

/** Keeps the processor busy for so long. */
const busy = (ms: number) => () => {
  for (const start = performance.now(); performance.now() - start < ms; );
}

it('finds who takes how long, and that the baseline takes as long as itself', async () => {
  const [control, twice, asynchronous] = await compare(
    { name: 'once', run: busy(0.5) },
    [
      { name: 'twice', run: busy(1), aim: 1.5 },
      { name: 'asynchronous', run: async () => busy(0.5)() },
    ],
    { rounds: 30, roundMs: 2 },
  )
  expect(control?.time.median).toBeCloseTo(1, 0)
  expect(twice).toMatchObject({ name: 'twice', aim: 1.5 })
  expect(twice?.time.median).toBeGreaterThan(1.6)
  expect(asynchronous?.time.median).toBeLessThan(1.6)
})

it('gives the middle half', () => {
  expect(quartiles([5, 1, 4, 2, 3])).toEqual([2, 3, 4])
})

it('says whether an aim is met, in a table without times', () => {
  const spread = { median: 1.2, from: 1.1, to: 1.3 }
  const rows = [
    { name: 'ours', aim: 1.25, time: spread, cpu: spread },
    { name: 'theirs', time: spread, cpu: spread },
    { name: 'slow', aim: 1.1, time: spread, cpu: spread },
  ]
  expect(report('Title', 'bare', rows)).toBe(`Title
          time   middle half  CPU    middle half  aim
  bare    1                   1
  ours    1.200  1.10–1.30    1.200  1.10–1.30    ≤ 1.25  met
  theirs  1.200  1.10–1.30    1.200  1.10–1.30
  slow    1.200  1.10–1.30    1.200  1.10–1.30    ≤ 1.10  missed
`)
})
