import type { Measure, Ratio, Run } from './compare.ts'
import type { Verdict } from './verdict.ts'

/** What kind of work is compared. */
export type Group = 'text' | 'response' | 'success' | 'stream' | 'look-up'

/** One comparison: what is done, by whom, and against whom. */
export interface Suite {
  readonly group: Group
  /** The vendor whose failure it is, or what is done, in a line. */
  readonly title: string
  readonly baseline: Run
  readonly runs: readonly Run[]
  readonly measure: Measure
  /** How right each is, by its name: found before anything is timed. */
  readonly verdicts?: Readonly<Record<string, Checked>>
}

/** What a contender's result says of a failure. */
export interface Checked {
  readonly facts: Verdict
  /** Whether printing the result shows the token that was sent with the request; absent if nothing was sent. */
  readonly printsToken?: boolean
}

/** What came of one comparison. */
export interface Compared {
  readonly group: Group
  readonly title: string
  readonly baseline: string
  readonly ratios: readonly Ratio[]
  readonly verdicts?: Readonly<Record<string, Checked>>
}
