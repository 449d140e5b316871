import type { Catalogue } from './catalogue.ts'
import type { Fault } from './fault.ts'
import type { HeadersLike } from './headers.ts'
import type { Outcome } from './outcome.ts'
import type { ResponseSnapshot } from './snapshot.ts'
import type { StandardSchema } from './standard-schema.ts'
import type { VendorError } from './vendor-error.ts'

/**
 * Turns the responses of one vendor into outcomes. `Value` is what a success gives to `classify`; `Decoded` is what it
 * gives to `decode`: the same, unless the vendor's success is a stream.
 *
 * @see [Getting started: Decode a response](https://faultline.github.io/guide/getting-started/#decode-a-response)
 */
export interface Adapter<F extends Fault, Value, Decoded = Value> {
  /** Stable id of the vendor. */
  readonly vendor: F['vendor']
  /** All documented outcomes, as data. */
  readonly catalogue: Catalogue
  /** Whether `decode` gives a success as a stream, never buffered whole. */
  readonly streaming: boolean
  /** Decides what a finished response means. Pure and synchronous; never throws. */
  classify(snapshot: ResponseSnapshot): Outcome<Value, F>
  /**
   * Decides what a client's rejection means, whatever was thrown. Of a response that the error holds, as axios's does, it
   * reads the status and the headers, and unless that response says that there was no redirect, its effect is `'maybe'`:
   * give its body to `classify` if you can. Pure and synchronous; never throws.
   */
  classifyError(error: unknown, options?: ClassifyErrorOptions): F
  /** Decides what a response means and reads its body once. Never rejects: a rejected fetch is a fault too. */
  decode(
    response: Response | PromiseLike<Response>,
    options?: DecodeOptions & { readonly schema?: undefined },
  ): Promise<Outcome<Decoded, F>>
  /** The same with a schema, which alone changes the type of a success. */
  decode<T>(
    response: Response | PromiseLike<Response>,
    options: DecodeOptions & { readonly schema: StandardSchema<T> },
  ): Promise<Outcome<T, F>>
  /** Like `decode` for those who prefer exceptions: gives the value, or throws a {@link VendorError} and nothing else. */
  decodeOrThrow(
    response: Response | PromiseLike<Response>,
    options?: DecodeOptions & { readonly schema?: undefined },
  ): Promise<Decoded>
  /** The same with a schema. */
  decodeOrThrow<T>(
    response: Response | PromiseLike<Response>,
    options: DecodeOptions & { readonly schema: StandardSchema<T> },
  ): Promise<T>
  /** Whether a thrown value is a VendorError of this vendor, from any copy of the package. Never throws. */
  isError(error: unknown): error is VendorError<F>
}

/**
 * How to decode one response.
 *
 * @see [Getting started: Check the value of a success](https://faultline.github.io/guide/getting-started/#check-the-value-of-a-success)
 */
export interface DecodeOptions {
  /** Checks, and may transform, the success's value; a mismatch is `malformed_response`. Zod, Valibot and ArkType fit. */
  readonly schema?: StandardSchema<unknown> | undefined
  /**
   * Stops waiting and reading: the fault is `cancelled`, or `timeout` for a signal of `AbortSignal.timeout`. Without
   * one, a body that never ends is waited for as long as the client does (Node's fetch: 300 s without a byte).
   */
  readonly signal?: AbortSignal | null | undefined
  /**
   * The longest body to read, in bytes after decompression; the rest is cancelled. Default 1 MiB under an error status,
   * else 64 MiB. JSON takes more memory than its text: 64 MiB of `{},{},…` takes 1.4 GiB of heap, so lower it for a
   * vendor whose responses are small.
   */
  readonly maxBodyBytes?: number | undefined
}

/**
 * What the caller knows of the call that rejected.
 *
 * @see [Getting started: No Response at hand?](https://faultline.github.io/guide/getting-started/#no-response-at-hand)
 */
export interface ClassifyErrorOptions {
  /** The signal that the call was given: its own reason is `cancelled`, whatever value it is. */
  readonly signal?: AbortSignal | null | undefined
  /** The response that had begun to arrive, if any. Default: the error's own `response`. */
  readonly exchange?: { readonly status: number; readonly headers?: HeadersLike | undefined } | undefined
}

/** The fault type of an adapter: `FaultFrom<typeof dfineryImport>`. */
export type FaultFrom<A> = A extends { isError(error: unknown): error is VendorError<infer F> } ? F : never
