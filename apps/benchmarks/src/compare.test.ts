import { expect, it } from 'vitest'
import { compare, quantile } from './compare.ts'
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
  expect(control?.time.ratio).toBeCloseTo(1, 0)
  expect(twice).toMatchObject({ name: 'twice', aim: 1.5 })
  expect(twice?.time.ratio).toBeGreaterThan(1.6)
  expect(asynchronous?.time.ratio).toBeLessThan(1.6)
})

it('gives the value below which a share of them lies', () => {
  expect([0, 0.25, 0.5, 1].map((share) => quantile([5, 1, 4, 2, 3], share))).toEqual([1, 2, 3, 5])
})

it('says whether an aim is met, in a table without times', () => {
  const spread = { ratio: 1.2, from: 1.1, to: 1.3 }
  const rows = [
    { name: 'ours', aim: 1.25, time: spread, cpu: spread },
    { name: 'theirs', time: spread, cpu: spread },
    { name: 'slow', aim: 1.1, time: spread, cpu: spread },
  ]
  expect(report('Title', 'bare', rows)).toBe(`Title, Node ${process.versions.node}
          time   spread     CPU    spread     aim
  bare    1                 1
  ours    1.200  1.10–1.30  1.200  1.10–1.30  ≤ 1.25  met
  theirs  1.200  1.10–1.30  1.200  1.10–1.30
  slow    1.200  1.10–1.30  1.200  1.10–1.30  ≤ 1.10  missed
`)
})
