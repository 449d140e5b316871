import { type Case, caseOf, snapshotOf } from './cases.ts'
import { assertKept } from './promises.ts'
import { randomOf } from './random.ts'
import { type Arrival, arrivalOf, decodeAsItArrives } from './responses.ts'
import { shrunk } from './shrink.ts'
import type { Vendor } from './vendors.ts'

/** Which cases to try: those of a seed from one number to before another. */
export interface Range {
  readonly seed: number
  readonly kind: 'case' | 'response'
  readonly from: number
  readonly to: number
}

/** What came of them. */
export interface Tried {
  readonly successes: number
  readonly documented: number
  readonly undocumented: number
  readonly broken: readonly Broken[]
}

/** A broken promise. */
export interface Broken {
  /** The number of the case, which with the seed makes it again. */
  readonly index: number
  readonly kind: Range['kind']
  readonly vendor: string
  /** What is wrong. */
  readonly problem: string
  /** The smallest case that was found to break it too, as JSON. */
  readonly smallest: string
}

/** Tries every case of a range; of those that break the same promise of one vendor, the first is reported. */
export async function tryRange({ seed, kind, from, to }: Range, vendors: readonly Vendor[]): Promise<Tried> {
  const counts = { successes: 0, documented: 0, undocumented: 0 }
  const broken = new Map<string, Broken>()
  for (let index = from; index < to; index++) {
    const random = randomOf(seed, index)
    const each = caseOf(random, vendors)
    const arrival = kind === 'response' ? arrivalOf(random) : undefined
    try {
      const outcome = arrival ? await decodeAsItArrives(each, arrival) : classified(each)
      if (outcome.ok) counts.successes++
      else if (outcome.fault.documented) counts.documented++
      else counts.undocumented++
    } catch (error) {
      const { vendor } = each.vendor.adapter
      const problem = textOf(error)
      const key = `${vendor} ${keyOf(problem)}`
      if (!broken.has(key))
        broken.set(key, { index, kind, vendor, problem, smallest: smallestOf(each, arrival, problem) })
    }
  }
  return { ...counts, broken: [...broken.values()] }
}

/** Decides a case, and throws if a promise is broken. */
function classified(each: Case) {
  const outcome = each.vendor.adapter.classify(snapshotOf(each))
  assertKept(each, outcome)
  return outcome
}

/** A response that arrives is shown as it is: what breaks it may be how it arrives. */
function smallestOf(each: Case, arrival: Arrival | undefined, problem: string): string {
  const isSame = (smaller: Case) => keyOf(problemOf(smaller)) === keyOf(problem)
  const { status, headers, body, as, headersAs } = arrival ? each : shrunk(each, isSame)
  return JSON.stringify({ status, headers, body, as, headersAs, ...arrival })
}

function problemOf(each: Case): string {
  try {
    classified(each)
    return ''
  } catch (error) {
    return textOf(error)
  }
}

/** How a problem begins: the rest of it is about one case. */
function keyOf(problem: string): string {
  return problem.slice(0, 20)
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : `It threw ${typeof error}`
}
