import type { Adapter, Fault } from '@faultline/core'
import type { Explanation } from '@faultline/core/explain'
import { describe, test } from 'vitest'
import type { Case, Decision, Subject } from './check.ts'
import { checks, hostileChecks } from './checks.ts'
import { sampleOf } from './sample-of.ts'

/** What the contract needs to know about an adapter. */
export interface Contract<F extends Fault, Value, Decoded>
  extends Pick<Subject, 'respond' | 'success' | 'recorded' | 'wordsFor'> {
  /** The adapter, made with core's `createAdapter` or by hand. */
  readonly adapter: Adapter<F, Value, Decoded>
  /** What only this vendor decides in this way; each row is tried in every way to hand a response over. */
  readonly decisions?: readonly Decision<F>[]
  /** The vendor's words for people, by language, for the reasons that have words of their own. */
  readonly words?: {
    readonly [language: string]: { readonly [R in Exclude<F['reason'], undefined>]?: Explanation }
  }
  /**
   * How many of the cases to run in which a gateway, a network or a caller does its worst. By default `'most'`, up to
   * twenty of each promise; or a `'sample'` of five, which is enough for an adapter whose reader another one shares.
   * They are other ones for each vendor. All are run if the environment has `FAULTLINE_CONTRACT=all`.
   */
  readonly hostile?: keyof typeof sizes
}

/** How many of the hostile cases of one promise are run. */
const sizes = { most: 20, sample: 5 } as const

/** Checks limit each step themselves and say which one took too long; this only ends what they couldn't. */
const promiseMs = 300_000

/** How many failed cases a message lists: more of them seldom tell more. */
const shownFailures = 20

/** Keeps an adapter from compiling here if a switch can't exhaust its faults. */
export type Exhaustible<F extends Fault> = string extends F['reason']
  ? { readonly 'the fault type of the adapter keeps its reasons as literals': never }
  : undefined extends F['reason']
    ? unknown
    : { readonly 'the fault type of the adapter includes undocumented faults': never }

/**
 * Checks an adapter against the contract, as one vitest test for each promise: every documented response decodes to itself, and nothing
 * that a vendor, a gateway, a network or a caller can do makes it throw, reject, hang, leak or lie. Runs in Node, with
 * servers on loopback and no other network.
 *
 * @example
 * ```ts compile-only
 * import { dfineryImport } from '@faultline/dfinery-import'
 * import { words } from '@faultline/dfinery-import/explain'
 * import { describeContract } from '@faultline/testing/contract'
 *
 * describeContract({
 *   adapter: dfineryImport,
 *   respond: ({ ok, code, message }) => ({ status: ok, code, message, data: null }),
 *   words,
 *   decisions: [
 *     ['a flag of true doesn’t outvote a code', 200, { status: true, code: 40402 }, { reason: 'TOO_MANY_EVENTS' }],
 *     ['a success’s value is its data', 200, { status: true, code: 20000, data: 7 }, { value: 7 }],
 *   ],
 * })
 * ```
 */
export function describeContract<F extends Fault, Value, Decoded>(
  contract: Contract<F, Value, Decoded> & Exhaustible<F>,
): void {
  const { adapter, hostile = 'most' } = contract
  const size = process.env.FAULTLINE_CONTRACT === 'all' ? Infinity : sizes[hostile]
  describe(`the contract, kept by ${adapter.vendor}`, () => {
    for (const [promise, check] of Object.entries(checks)) {
      const all = check(contract)
      const cases = promise in hostileChecks ? sampleOf(all, adapter.vendor, size) : all
      if (cases.length === 0) continue // nothing to promise, such as words that weren't passed
      test(promise, () => assertAll(cases), promiseMs)
    }
  })
}

/** One test for all cases of a promise: a test for each would take longer than most cases do. */
async function assertAll(cases: readonly Case[]): Promise<void> {
  const failures: Error[] = []
  for (const { title, run } of cases) {
    try {
      await run()
    } catch (error) {
      failures.push(new Error(title, { cause: error }))
    }
  }
  if (failures.length === 0) return
  const list = failures
    .slice(0, shownFailures)
    .map(({ message, cause }) => `- ${message}: ${messageOf(cause)}`)
  throw new AggregateError(
    failures,
    [`${failures.length} of ${cases.length} cases fail:`, ...list].join('\n'),
  )
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
