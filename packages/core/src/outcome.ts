import type { Fault } from './fault.ts'

/**
 * What came of a call, as a value: the success's value, or the fault.
 *
 * @see [Core concepts: Four words](https://faultline.github.io/guide/idea/#four-words)
 */
export type Outcome<Value, F extends Fault = Fault> = Success<Value> | Failure<F>

/** The call did what was asked, by the vendor's own signal of success. */
export interface Success<Value> {
  readonly ok: true
  /** What the vendor sent back. */
  readonly value: Value
}

/** The call failed. What stands beside the fault may hold anything the vendor sent: it isn't made to be logged. */
export interface Failure<F extends Fault = Fault> {
  readonly ok: false
  /** What went wrong, safe to log and to queue. */
  readonly fault: F
  /** What `fetch`, the body's stream or the schema rejected with; a schema's `issues` are on it. */
  readonly cause?: unknown
  /** The first 500 characters, raw, of a text body that isn't in the vendor's format. */
  readonly excerpt?: string
  /** The value beside a partial failure: what did succeed, or GraphQL's `data`. */
  readonly partial?: unknown
}
