import type { Adapter, Fault, Words } from '@faultline/core'
import { describe, test } from 'vitest'
import { checks } from './checks.ts'
import type { Fixtures } from './fixture.ts'

/** What the contract needs to know of an adapter. */
export interface Contract<F extends Fault, Value, Decoded> {
  /** The adapter, made with core's `createAdapter` or by hand. */
  readonly adapter: Adapter<F, Value, Decoded>
  /** The words for people of every documented failure, in every language. */
  readonly words: { readonly [R in Exclude<F['reason'], undefined>]: Words }
  /** An answer for every entry of the catalogue, by reason; `SUCCESS` for the success. */
  readonly fixtures: Fixtures
}

/** Checks limit each step themselves and say which one took too long; this only ends what they could not. */
const testMs = 60_000

/** What keeps an adapter from compiling here whose faults a switch cannot exhaust. */
export type Exhaustible<F extends Fault> = string extends F['reason']
  ? { readonly 'the fault type of the adapter keeps its reasons as literals': never }
  : undefined extends F['reason']
    ? unknown
    : { readonly 'the fault type of the adapter includes undocumented faults': never }

/**
 * Holds an adapter to the contract, as vitest tests: every documented answer decodes to itself, and nothing that a
 * vendor, a gateway, a network or a caller can do makes it throw, reject, hang, leak or lie. Runs in Node, with
 * servers on loopback and no other network.
 *
 * @example
 * ```ts compile-only
 * import { dfineryImport } from '@faultline/dfinery-import'
 * import { words } from '@faultline/dfinery-import/explain'
 * import { describeContract, readFixtures } from '@faultline/testing/contract'
 *
 * describeContract({
 *   adapter: dfineryImport,
 *   words,
 *   fixtures: readFixtures(new URL('../fixtures/', import.meta.url)),
 * })
 * ```
 */
export function describeContract<F extends Fault, Value, Decoded>(
  contract: Contract<F, Value, Decoded> & Exhaustible<F>,
): void {
  describe(`the contract, kept by ${contract.adapter.vendor}`, () => {
    for (const [promise, check] of Object.entries(checks)) {
      describe(promise, () => {
        for (const { title, run } of check(contract)) test(title, run, testMs)
      })
    }
  })
}
