import { afterEach, expect, it, vi } from 'vitest'
import { compare, quantile } from './compare.ts'
import { report } from './report.ts'

/** Takes so long by a clock that nothing else moves. */
const taking = (ms: number) => () => {
  vi.advanceTimersByTime(ms)
}

afterEach(() => {
  vi.useRealTimers()
})

it('finds who takes how long, beside the baseline and beside itself', async () => {
  vi.useFakeTimers({ toFake: ['performance'] })
  const ratios = await compare(
    { name: 'once', run: taking(0.5) },
    [
      { name: 'twice', run: taking(1), aim: 1.5 },
      { name: 'asynchronous', run: async () => taking(0.5)() },
    ],
    { rounds: 10, roundMs: 2 },
  )
  const found = ratios.map(({ name, aim, time }) => [name, aim, time.ratio, time.from, time.to])
  expect(found).toEqual([
    ['once, again (A/A)', undefined, 1, 1, 1],
    ['twice', 1.5, 2, 2, 2],
    ['asynchronous', undefined, 1, 1, 1],
  ])
})

it('gives the value below which a share of them lies', () => {
  expect([0, 0.25, 0.5, 1].map((share) => quantile([5, 1, 4, 2, 3], share))).toEqual([1, 2, 3, 5])
})

it('says whether an aim is met, in a table without times, beside what was said', () => {
  const spread = { ratio: 1.2, from: 1.1, to: 1.3 }
  const rows = [
    { name: 'ours', aim: 1.25, time: spread, cpu: spread },
    { name: 'theirs', time: spread, cpu: spread },
    { name: 'slow', aim: 1.1, time: spread, cpu: spread },
  ]
  const verdicts = { theirs: { facts: { code: 'raw', retry: 'wrong: true' } } } as const
  expect(
    report({ group: 'text', title: 'Slack', baseline: 'bare', ratios: rows, verdicts }),
  ).toBe(`From text to fault: Slack, Node ${process.versions.node}
          time   spread     CPU    spread     aim            code  retry
  bare    1                 1
  ours    1.200  1.10–1.30  1.200  1.10–1.30  ≤ 1.25 met
  theirs  1.200  1.10–1.30  1.200  1.10–1.30                 raw   wrong: true
  slow    1.200  1.10–1.30  1.200  1.10–1.30  ≤ 1.10 missed
`)
})
