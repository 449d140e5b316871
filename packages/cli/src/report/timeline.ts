import type { Category } from '@faultline/core'

/** What happened when, in steps that grow with the time that the traffic spans, so that the memory doesn't. */
export interface Timeline {
  /** The length of a step, in ms: one of those below. */
  stepMs: number
  /** By the number of the step since 1970. */
  steps: Map<number, TimeStep>
}

/** What happened in one step. */
export interface TimeStep {
  successes: number
  readonly failures: Map<Category, number>
}

const second = 1000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

/** The lengths that a step can have, in ms: each is a multiple of the one before it. */
const stepsMs: readonly number[] = [
  second,
  10 * second,
  minute,
  5 * minute,
  15 * minute,
  hour,
  6 * hour,
  day,
  7 * day,
  28 * day,
  364 * day,
  3640 * day,
]

/** Starts with the finest steps. */
export function emptyTimeline(): Timeline {
  return { stepMs: second, steps: new Map() }
}

/** Counts one exchange: a success, or a failure of a category. */
export function addToTimeline(timeline: Timeline, at: number, category: Category | undefined): void {
  const step = stepAt(timeline, at)
  if (category) step.failures.set(category, (step.failures.get(category) ?? 0) + 1)
  else step.successes++
}

/** Adds what another timeline counted; it isn't used any more. */
export function mergeTimeline(into: Timeline, from: Timeline): void {
  const stepMs = Math.max(into.stepMs, from.stepMs)
  coarsen(into, stepMs)
  coarsen(from, stepMs)
  for (const [number, counted] of from.steps) addStep(stepAt(into, number * stepMs), counted)
}

/** The same with at most so many steps from the first to the last. */
export function withAtMost(most: number, { stepMs, steps }: Timeline): Timeline {
  const moments = [...steps.keys()].map((number) => number * stepMs)
  const [first, last] = [Math.min(...moments), Math.max(...moments)]
  const wide =
    stepsMs.find((each) => each >= stepMs && Math.floor(last / each) - Math.floor(first / each) < most) ??
    stepsMs.at(-1) ??
    stepMs
  const result: Timeline = { stepMs, steps: new Map(steps) }
  coarsen(result, wide)
  return result
}

function stepAt(timeline: Timeline, at: number): TimeStep {
  const number = Math.floor(at / timeline.stepMs)
  const known = timeline.steps.get(number)
  if (known) return known
  const step: TimeStep = { successes: 0, failures: new Map() }
  timeline.steps.set(number, step)
  if (timeline.steps.size <= mostSteps) return step
  coarsen(timeline, stepsMs.find((each) => each > timeline.stepMs) ?? timeline.stepMs)
  return stepAt(timeline, at)
}

/** More than any report shows, so none is coarser for it; each step is kept until the end, and has to be added to others. */
const mostSteps = 256

/** Makes the steps longer. */
function coarsen(timeline: Timeline, stepMs: number): void {
  if (stepMs === timeline.stepMs) return
  const finer = timeline.steps
  const times = stepMs / timeline.stepMs
  timeline.steps = new Map()
  timeline.stepMs = stepMs
  for (const [number, counted] of finer) {
    const wide = Math.floor(number / times)
    const step = timeline.steps.get(wide) ?? { successes: 0, failures: new Map() }
    timeline.steps.set(wide, step)
    addStep(step, counted)
  }
}

function addStep(into: TimeStep, from: TimeStep): void {
  into.successes += from.successes
  for (const [category, count] of from.failures)
    into.failures.set(category, (into.failures.get(category) ?? 0) + count)
}
