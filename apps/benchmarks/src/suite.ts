import type { Contender, Measure } from './compare.ts'

/** One comparison: what is done, by whom, and against whom. */
export interface Suite {
  /** What each contender does, in a line. */
  readonly title: string
  readonly baseline: Contender
  readonly contenders: readonly Contender[]
  readonly measure: Measure
}
