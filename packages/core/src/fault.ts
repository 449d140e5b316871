import type { Catalogue, FailureEntry, FailureOf } from './catalogue.ts'
import type { Category, Origin, Processed } from './category.ts'

/**
 * Plain data that describes one failure of one vendor. It survives JSON, structuredClone and queues unchanged (what
 * is not known is absent, never `null`), and it holds no request, no header and no whole body.
 */
export interface Fault {
  /** Stable id of the vendor API: `dfinery-import`. */
  readonly vendor: string
  /** HTTP status as received; 0 where no response arrived. */
  readonly status: number
  /** The vendor's own code: as documented where it is, else as received; absent where there was none. */
  readonly code?: string | number | undefined
  /** Our id of the documented failure; absent where `documented` is false. */
  readonly reason?: string | undefined
  /** Whether the vendor documents this failure. */
  readonly documented: boolean
  /** Portable class. */
  readonly category: Category
  /** Whose side it is on. */
  readonly origin: Origin
  /** Could the very same request succeed later? */
  readonly retryable: boolean
  /** May the vendor have acted on the request? */
  readonly processed: Processed
  /** How long the vendor asked to wait, in ms, at most 24 h; absent where it did not say. */
  readonly retryAfterMs?: number
  /** The vendor's text, safe to print: at most 512 characters, no control characters, nothing shaped like a credential. */
  readonly message: string
  /** `'stream'` where the failure arrived after part of a successful body. */
  readonly phase: 'response' | 'stream'
  /** Which rule spoke, so that a wrong mapping can be found. */
  readonly decidedBy: 'code' | 'message' | 'status' | 'body' | 'transport'
  /** The vendor's id of the exchange, from the response's headers, to quote to its support. */
  readonly requestId?: string
  /** Where the vendor documents this code. */
  readonly docsUrl?: string
}

/** A fault that the vendor documents, literals kept: a switch over its `reason` is exhaustive. */
export type DocumentedFault<Vendor extends string, Entry> = Entry extends FailureEntry
  ? Fault & {
      readonly vendor: Vendor
      readonly code?: Entry['code']
      readonly reason: Entry['reason']
      readonly documented: true
      readonly category: Entry['category']
    }
  : never

/** A fault that the vendor does not document: an unlisted code, a gateway's page, a cut connection. */
export interface UndocumentedFault<Vendor extends string = string> extends Fault {
  readonly vendor: Vendor
  readonly reason?: undefined
  readonly documented: false
}

/** Every fault that an adapter with this catalogue can give. */
export type FaultOf<C extends Catalogue> =
  | DocumentedFault<C['vendor'], FailureOf<C>>
  | UndocumentedFault<C['vendor']>
