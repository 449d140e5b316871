import type { Catalogue, CodeOf, DetailOf, ReasonOf } from './catalogue.ts'
import type { Category, Origin, Processed } from './category.ts'

/**
 * Plain data that describes one failure of one vendor. It survives JSON, structuredClone and queues unchanged (what
 * isn't known is absent, never `null`), and it holds no request, no headers and no body.
 *
 * @see [Core concepts: What else a fault says](https://faultline.github.io/guide/idea/#what-else-a-fault-says)
 */
export interface Fault<Details extends string = string> {
  /** Stable id of the vendor API: `dfinery-import`. */
  readonly vendor: string
  /** HTTP status as received; 0 if no response arrived. */
  readonly status: number
  /** The vendor's code: as documented if it is, else as received; absent if there was none. */
  readonly code?: string | number | undefined
  /** The vendor's more specific code beside the code, as received. */
  readonly subcode?: string | number
  /** The vendor's own class of codes, as received. */
  readonly family?: string
  /** Our id of the documented failure; absent if `documented` is false. */
  readonly reason?: string | undefined
  /** Whether the vendor documents this failure. */
  readonly documented: boolean
  /** What kind of failure this is, in words shared by all vendors: code that serves every vendor switches over it. */
  readonly category: Category
  /** Who has to act. */
  readonly origin: Origin
  /** Could the same request succeed later? */
  readonly retryable: boolean
  /** Did the request take effect? */
  readonly processed: Processed
  /** How long the vendor asks to wait, in ms, at most 24 h; absent if it doesn't say. */
  readonly retryAfterMs?: number
  /** The vendor's text, safe to print: at most 512 characters, no control characters, nothing shaped like a credential. */
  readonly message: string
  /** `'stream'` if the failure arrived after part of a successful body. */
  readonly phase: 'response' | 'stream'
  /** Which rule applied, so that a wrong decision can be traced. */
  readonly decidedBy: 'message' | 'subcode' | 'code' | 'header' | 'family' | 'status' | 'body' | 'transport'
  /** The vendor's id of the exchange, to quote to its support. */
  readonly requestId?: string
  /** Where the vendor documents this failure. */
  readonly docsUrl?: string
  /** The few facts that help to fix the call, such as the parameter at fault: listed by the catalogue, safe to print. */
  readonly details?: { readonly [Name in Details]?: string | number | boolean }
  /** What is wrong with each part of a request that was a batch, or each of several errors. */
  readonly items?: readonly ItemFault[]
}

/** What is wrong with one part of a request that was a batch, or one of several errors in a response. */
export interface ItemFault {
  /** Which part: its index, id or path, as the vendor names it. */
  readonly at?: string | number
  /** The vendor's code: as documented if it is, else as received. */
  readonly code?: string | number
  /** The vendor's more specific code beside it, as received. */
  readonly subcode?: string | number
  /** Our id of the documented failure. */
  readonly reason?: string
  /** Whether the vendor documents this failure. */
  readonly documented: boolean
  /** What kind of failure this is, in words shared by all vendors. */
  readonly category: Category
  /** Could the same part succeed later? */
  readonly retryable: boolean
  /** Did this part take effect? */
  readonly processed: Processed
  /** The vendor's text, safe to print, at most 200 characters. */
  readonly message: string
}

/**
 * A fault that the vendor documents, literals kept: a switch over its `reason` is exhaustive.
 *
 * @see [Core concepts: Documented or not](https://faultline.github.io/guide/idea/#documented-or-not)
 */
export interface DocumentedFault<
  Vendor extends string,
  Reason extends string,
  Code extends string | number,
  Kind extends Category,
  Details extends string = string,
> extends Fault<Details> {
  readonly vendor: Vendor
  readonly code?: Code | undefined
  readonly reason: Reason
  readonly documented: true
  readonly category: Kind
}

/**
 * A fault that the vendor doesn't document: an unlisted code, a gateway's page, a dropped connection.
 *
 * @see [Core concepts: Documented or not](https://faultline.github.io/guide/idea/#documented-or-not)
 */
export interface UndocumentedFault<Vendor extends string = string, Details extends string = string>
  extends Fault<Details> {
  readonly vendor: Vendor
  readonly reason?: undefined
  readonly documented: false
}

/**
 * Every fault that an adapter with this catalogue can give.
 *
 * @see [Core concepts: Documented or not](https://faultline.github.io/guide/idea/#documented-or-not)
 */
export type FaultOf<C extends Catalogue> =
  | {
      [R in ReasonOf<C>]: DocumentedFault<
        C['vendor'],
        R,
        CodeOf<C, R>,
        C['failures'][R]['category'],
        DetailOf<C>
      >
    }[ReasonOf<C>]
  | UndocumentedFault<C['vendor'], DetailOf<C>>
