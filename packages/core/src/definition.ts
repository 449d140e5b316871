import type { Catalogue, Exact } from './catalogue.ts'
import type { FailureReading, ReadContext, Reading, SuccessReading } from './reader.ts'
import type { VendorError } from './vendor-error.ts'

/** What an author writes for one vendor; {@link createAdapter} makes an adapter of it. */
export interface AdapterDefinition<C extends Catalogue, R extends Reading<unknown> | undefined, Decoded> {
  /** The documented outcomes. */
  readonly catalogue: C
  /** Says what a body means; `undefined` if it isn't in the vendor's format. */
  readonly read: (body: unknown, context: ReadContext) => R
  /**
   * For a vendor whose success is a stream: reads the first bytes of a body under a success status and gives the
   * stream, or hands back the bytes it has read to have the whole body read as text. May reject as the reader does.
   */
  readonly open?: (reader: ByteReader, fail: StreamFailure) => Promise<Opened<Decoded>>
}

/** A reading without a misspelt field. */
export type ExactReading<R> = R extends { readonly ok: true }
  ? Exact<R, SuccessReading<unknown>>
  : R extends { readonly ok: false }
    ? Exact<R, FailureReading>
    : R

/** The value of a reader's successes. */
export type ValueOf<R> = R extends { readonly ok: true; readonly value: infer Value } ? Value : never

/** Reads a body's bytes; reading rejects as the body does, and with the signal's reason once that is aborted. */
export type ByteReader = Pick<ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>, 'read' | 'cancel'>

/** The stream of a success, or the bytes read so far of what isn't one. */
export interface Opened<Decoded> {
  readonly value: Decoded | undefined
  readonly head: Uint8Array | undefined
}

/**
 * Makes the error that ends an opened stream: from what reading rejected with, or from the text of the failure that
 * the vendor wrote into the stream.
 */
export type StreamFailure = (cause: unknown, body?: string) => VendorError
