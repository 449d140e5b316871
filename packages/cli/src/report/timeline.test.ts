import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addToTimeline, emptyTimeline, mergeTimeline, type Timeline, withAtMost } from './timeline.ts'

const [second, day] = [1000, 86_400_000]
const lengths = [1, 10, 60, 300, 900, 3600, 21_600, 86_400, 604_800, 2_419_200, 31_449_600, 314_496_000].map(
  (each) => each * second,
)

/** A success at each of these moments. */
function timelineOf(moments: readonly number[]): Timeline {
  const timeline = emptyTimeline()
  for (const at of moments) addToTimeline(timeline, at, undefined)
  return timeline
}

const successes = ({ steps }: Timeline) =>
  [...steps].map(([number, step]) => [number, step.successes]).sort(([one = 0], [other = 0]) => one - other)

it('has the finest steps that are few enough, whoever counted what and however many moments there were', () => {
  const span = fc.constantFrom(10 * second, 3600 * second, day, 30 * day, 4000 * day, 45_000 * day)
  const moments = span.chain((most) =>
    fc.array(fc.integer({ min: 0, max: most }), { minLength: 1, maxLength: 700, size: 'max' }),
  )
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 * day }), moments, fc.nat(100), (start, offsets, share) => {
      const all = offsets.map((offset) => start + offset)
      const first = Math.floor((all.length * share) / 100)
      const merged = timelineOf(all.slice(0, first))
      mergeTimeline(merged, timelineOf(all.slice(first)))
      const shown = withAtMost(100, merged)
      const { stepMs } = shown
      const stepsAt = (each: number) =>
        Math.floor(Math.max(...all) / each) - Math.floor(Math.min(...all) / each) + 1
      const expected = lengths.find((each) => stepsAt(each) <= 100) ?? lengths.at(-1)
      expect(stepMs).toBe(expected)
      const counted = new Map<number, number>()
      for (const at of all)
        counted.set(Math.floor(at / stepMs), (counted.get(Math.floor(at / stepMs)) ?? 0) + 1)
      expect(successes(shown)).toEqual([...counted].sort(([one], [other]) => one - other))
    }),
    { numRuns: 300 },
  )
})

it('counts the steps at both ends, which may be cut', () => {
  expect(withAtMost(100, timelineOf([9 * second, 998 * second])).stepMs).toBe(10 * second)
  expect(withAtMost(100, timelineOf([9 * second, 1003 * second])).stepMs).toBe(60 * second)
})
