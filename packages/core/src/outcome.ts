import type { Fault } from './fault.ts'

/** What came of a call, as a value: the success's value, or the fault. */
export type Outcome<Value, F extends Fault = Fault> = Success<Value> | Failure<F>

/** The call did what was asked, by the vendor's own signal of success. */
export interface Success<Value> {
  readonly ok: true
  /** What the vendor sent back. */
  readonly value: Value
}

/** The call failed. */
export interface Failure<F extends Fault = Fault> {
  readonly ok: false
  /** What went wrong. */
  readonly fault: F
  /** What `fetch` or the body's stream rejected with, where no whole response arrived. */
  readonly cause?: unknown
}
