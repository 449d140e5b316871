import type { Catalogue } from './catalogue.ts'
import type { Fault } from './fault.ts'
import type { Outcome } from './outcome.ts'
import type { ResponseSnapshot } from './snapshot.ts'
import type { StandardSchema } from './standard-schema.ts'
import type { VendorError } from './vendor-error.ts'

/**
 * Turns the answers of one vendor into outcomes. `Value` is what a success gives to `classify`; `Decoded` is what it
 * gives to `decode`, the same but for a vendor whose success is a stream.
 */
export interface Adapter<F extends Fault, Value, Decoded = Value> {
  /** Stable id of the vendor. */
  readonly vendor: F['vendor']
  /** All documented outcomes, as data. */
  readonly catalogue: Catalogue
  /** Whether `decode` gives a success as a stream, never buffered whole. */
  readonly streaming: boolean
  /** Decides what a finished response means. Pure, synchronous, never throws. */
  classify(snapshot: ResponseSnapshot): Outcome<Value, F>
  /** Decides what a response means and reads its body once. Never rejects: a rejected fetch is a fault too. */
  decode<T = Decoded>(
    response: Response | PromiseLike<Response>,
    options?: DecodeOptions<T>,
  ): Promise<Outcome<T, F>>
  /** The same for those who prefer exceptions: gives the value, or throws a {@link VendorError}. */
  decodeOrThrow<T = Decoded>(
    response: Response | PromiseLike<Response>,
    options?: DecodeOptions<T>,
  ): Promise<T>
  /** Whether a thrown value is a VendorError of this vendor, from any copy of the package. Never throws. */
  isError(error: unknown): error is VendorError<F>
}

/** How to decode one response. */
export interface DecodeOptions<T = unknown> {
  /** Checks, and may transform, the success's value; a mismatch is `malformed_response`. Zod, Valibot and ArkType fit. */
  readonly schema?: StandardSchema<T> | undefined
  /** Stops waiting and reading: the fault is `cancelled`, or `timeout` for a signal of `AbortSignal.timeout`. */
  readonly signal?: AbortSignal | null | undefined
  /** The longest body to read, in bytes; the rest is cancelled. Default 1 MiB under an error status, else 256 MiB. */
  readonly maxBodyBytes?: number | undefined
}

/** The fault type of an adapter: `FaultFrom<typeof dfineryImport>`. */
export type FaultFrom<A> = A extends { isError(error: unknown): error is VendorError<infer F> } ? F : never

/** What an author writes for one vendor; {@link createAdapter} makes an adapter of it. */
export interface AdapterDefinition<C extends Catalogue, Wire extends object, Value, Decoded> {
  /** The documented outcomes. */
  readonly catalogue: C
  /** The wire guard: gives the vendor's format read from a body (text, or already parsed), `undefined` where it is not that. */
  readonly readWire: (body: unknown) => Wire | undefined
  /** The rule: what a body in the vendor's format says; `undefined` where it contradicts itself. */
  readonly rule: (wire: Wire, context: RuleContext) => Verdict<Value> | undefined
  /**
   * For a vendor whose success is a stream: reads the first bytes of a body under a success status and gives the
   * stream, or hands back the head it has read to have the whole body read as text. May reject as the reader does.
   */
  readonly open?: (reader: ByteReader, fail: StreamFailure) => Promise<Opened<Decoded>>
}

/** The reader of a response's body; reading rejects as the body does, and with the signal's reason once it is aborted. */
export type ByteReader = Pick<ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>, 'read' | 'cancel'>

/** The stream that stands for success, or the bytes read so far of what is no such stream. */
export interface Opened<Decoded> {
  readonly value?: Decoded
  readonly head?: Uint8Array
}

/** What a rule may know beside the body. */
export interface RuleContext {
  /** HTTP status as received. */
  readonly status: number
  /** Whether the catalogue has a failure of this code. */
  documents(code: string | number | undefined): boolean
}

/** What a rule reads from a body in the vendor's format. */
export type Verdict<Value> = SuccessVerdict<Value> | FailureVerdict

/** The body carries the vendor's signal of success. It is one only under a success status. */
export interface SuccessVerdict<Value> {
  readonly ok: true
  /** What the vendor sent back. */
  readonly value: Value
}

/** The body signals a failure. */
export interface FailureVerdict {
  readonly ok: false
  /** The vendor's code as sent; absent where there is none. */
  readonly code?: string | number | undefined
  /** The vendor's text, if it is one. */
  readonly message?: unknown
  /** Whether the body breaks off or contradicts itself: `malformed_response`, where no code decides. */
  readonly malformed?: boolean | undefined
  /** Where the failure was found; default `'response'`. */
  readonly phase?: Fault['phase'] | undefined
}

/**
 * Makes the error with which an opened stream ends: from what reading rejected with or, where there is one, from the
 * text of the failure that the vendor wrote into the stream.
 */
export type StreamFailure = (cause: unknown, body?: string) => VendorError
