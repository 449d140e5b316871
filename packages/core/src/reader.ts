import type { Category } from './category.ts'
import type { Fault, ItemFault } from './fault.ts'

/**
 * The function that says what a body means: whether it's in the vendor's format, and which signals it carries. It gets
 * the body as text, or already parsed if a client did so; `undefined` means that it isn't in the vendor's format.
 *
 * @see [Writing an adapter: A reader of your own](https://faultline.github.io/guide/writing-an-adapter/#a-reader-of-your-own)
 */
export type Reader<Value> = (body: unknown, context: ReadContext) => Reading<Value> | undefined

/** What a reader may know beside the body. */
export interface ReadContext {
  /** HTTP status as received. */
  readonly status: number
  /** Reads a response header by its lower-case name; empty if there is none. */
  readonly header: (name: string) => string
  /** Whether the catalogue has a failure of this code. */
  readonly documents: (code: string | number | undefined) => boolean
  /** Decides what one of several errors, or one part of a batch, means: what `items` is made of. */
  readonly decideItem: (item: ItemReading) => ItemFault
}

/** What a body in the vendor's format says. */
export type Reading<Value> = SuccessReading<Value> | FailureReading

/** The body carries the vendor's signal of success. It counts only under a success status. */
export interface SuccessReading<Value> {
  readonly ok: true
  /** What the vendor sent back. */
  readonly value: Value
  /** The parts of a batch that failed: if there are any, the outcome is a `partial_failure` with the value as `partial`. */
  readonly items?: readonly ItemFault[] | undefined
}

/** The body signals a failure. */
export interface FailureReading {
  readonly ok: false
  /** The vendor's code as sent. */
  readonly code?: string | number | undefined
  /** The vendor's more specific code as sent. */
  readonly subcode?: string | number | undefined
  /** The vendor's own class of codes as sent. */
  readonly family?: string | undefined
  /** What kind of failure it is, if headers say so; a documented code, subcode or message decides before it. */
  readonly category?: Category | undefined
  /** The vendor's text, if it's a string. */
  readonly message?: unknown
  /** Where the catalogue's `details` are read from. */
  readonly details?: unknown
  /** What is wrong with each part of a batch, or each of several errors. */
  readonly items?: readonly ItemFault[] | undefined
  /** The vendor's id of the exchange, if the body has it. */
  readonly requestId?: unknown
  /** How long the body asks to wait, in ms. */
  readonly retryAfterMs?: number | undefined
  /** The vendor's page for this failure, if the body names it. */
  readonly docsUrl?: unknown
  /** What the vendor says of this one response, over what the catalogue says of the entry. */
  readonly processed?: Fault['processed'] | undefined
  /** What the vendor says of this one response, over what the catalogue says of the entry. */
  readonly retryable?: boolean | undefined
  /** The value beside the failure, such as GraphQL's `data`. */
  readonly partial?: unknown
  /**
   * Whether the body breaks off, contradicts itself, or has nothing but a message, as a gateway's may:
   * `malformed_response`, if nothing else decides.
   */
  readonly malformed?: boolean | undefined
  /** Where the failure was found; default `'response'`. */
  readonly phase?: Fault['phase'] | undefined
}

/** One of several errors in a response, or what is wrong with one part of a batch, as the body says it. */
export interface ItemReading
  extends Pick<FailureReading, 'code' | 'subcode' | 'family' | 'message' | 'processed' | 'retryable'> {
  /** Which part: its index, id or path, as the vendor names it. */
  readonly at?: string | number | undefined
  /** HTTP status of the part, if it has one. */
  readonly status?: number | undefined
}
