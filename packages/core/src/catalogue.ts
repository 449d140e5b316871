import type { Category, Processed } from './category.ts'

/**
 * All documented outcomes of one vendor API, as data: the one place where a fact about the vendor is written down.
 *
 * @see [Writing an adapter: The catalogue](https://faultline.github.io/guide/writing-an-adapter/#the-catalogue)
 */
export interface Catalogue {
  /** Stable id of the vendor API, kebab-case: `dfinery-import`. */
  readonly vendor: string
  /** The name that people search for: `Stripe API`. */
  readonly title: string
  /** The hosts of the API: `api.stripe.com`, `sqs.*.amazonaws.com`, or with a path if APIs share a host. */
  readonly hosts?: readonly string[]
  /** The vendor's page that documents the outcomes. */
  readonly docsUrl: string
  /** The day on which the vendor listed just these outcomes, `YYYY-MM-DD`: such lists drift. */
  readonly readOn: string
  /** The machine-readable list from which the codes were taken. */
  readonly source?: CatalogueSource
  /** Headers that carry the vendor's id of the exchange, in lower case; `x-request-id`, `request-id` and `cf-ray` if absent. */
  readonly requestIdHeaders?: readonly string[]
  /** Fields beside the code that help to fix the call, and hold nothing secret: they become `fault.details`. */
  readonly details?: readonly string[]
  /** Where a request may carry a key that makes it safe to send twice: a header, in lower case, or a field of the JSON body. */
  readonly idempotencyKey?: { readonly header: string } | { readonly field: string }
  /** The code of an entry that names none: its reason in lower case, or the reason itself. */
  readonly codes?: 'lowercase' | 'same'
  /** The vendor's own classes of codes, as sent, if they say more than the HTTP status: for codes that aren't listed. */
  readonly families?: { readonly [family: string]: Category }
  /** The documented success. */
  readonly success: SuccessEntry
  /** The documented failures by reason, our UPPER_SNAKE id, in the order of the vendor's list. */
  readonly failures: { readonly [reason: string]: FailureEntry }
}

/** A list that a program can read, at one version. */
export interface CatalogueSource {
  /** An npm package at a version: `stripe@23.1.0`. */
  readonly npm?: string
  /** A public repository at a commit: `owner/name@commit`. */
  readonly repo?: string
  /** A page. */
  readonly page?: string
  /** The file inside the package or repository. */
  readonly path?: string
}

/** A documented success. */
export interface SuccessEntry {
  /** HTTP status. */
  readonly status: number
  /** The vendor's own code of success, if it has one. */
  readonly code?: string | number
  /** The vendor's documented name. */
  readonly label?: string
}

/** A documented failure. Whatever is absent isn't documented. */
export interface FailureEntry {
  /** The vendor's code, or all its spellings; absent if the catalogue's `codes` derives it, or if there is none. */
  readonly code?: string | number | readonly (string | number)[]
  /** The more specific code beside the code that makes this an entry of its own. */
  readonly subcode?: string | number
  /** HTTP status that the vendor documents for it. */
  readonly status?: number
  /** What kind of failure it is. */
  readonly category: Category
  /** The vendor's documented name, if that is neither the code nor the reason. */
  readonly label?: string
  /** The message that identifies this entry, among those of its code if it has one; case, outer space and a final period don't matter. */
  readonly message?: string
  /** The beginning of such a message, for one with a variable end. */
  readonly messagePrefix?: string
  /** A response of this HTTP status without any code means this entry. Only if the vendor documents it. */
  readonly statusAlone?: number
  /** Overrides the category's default if the vendor documents otherwise. */
  readonly retryable?: boolean
  /** Overrides the category's default if the vendor documents otherwise. */
  readonly processed?: Processed
  /** The fixed wait that the vendor documents, in ms. */
  readonly retryAfterMs?: number
  /** The vendor's page for this entry, if it isn't the catalogue's. */
  readonly docsUrl?: string
}

/** Allows no key that the shape doesn't have; the compiler's error names the one that it has. */
export type Exact<T, Shape> = T & { readonly [Key in Exclude<keyof T, keyof Shape>]?: UnknownField<Key> }

/** What no value can be: a field that a shape doesn't have. */
export interface UnknownField<Name> {
  readonly 'is not a field here': Name
}

/** A catalogue without a misspelt field anywhere. */
export type ExactCatalogue<C extends Catalogue> = Exact<C, Catalogue> & {
  readonly success: Exact<C['success'], SuccessEntry>
  readonly failures: { readonly [R in keyof C['failures']]: Exact<C['failures'][R], FailureEntry> }
}

/** The reasons of a catalogue: `'BAD_REQUEST' | 'INVALID_TOKEN' | …`. */
export type ReasonOf<C extends Catalogue> = keyof C['failures'] & string

/** The names of a catalogue's details; `never` if it has none. */
export type DetailOf<C extends Catalogue> = C extends {
  readonly details: readonly (infer Name extends string)[]
}
  ? Name
  : never

/** The code of one entry: its own, or the one that `codes` derives, or whatever the vendor sends beside a known message. */
export type CodeOf<C extends Catalogue, R extends ReasonOf<C>> = C['failures'][R] extends {
  readonly code: infer Code
}
  ? Code extends readonly (infer Each extends string | number)[]
    ? Each
    : Extract<Code, string | number>
  : C extends { readonly codes: 'lowercase' }
    ? Lowercase<R>
    : C extends { readonly codes: 'same' }
      ? R
      : string | number

/**
 * Declares a catalogue and keeps every reason, code and category as a literal type. A misspelt field doesn't compile;
 * {@link checkCatalogue} reports whether the data is sound. Never throws.
 *
 * @returns The catalogue as it was given, with every literal in its type.
 *
 * @see [Writing an adapter: The catalogue](https://faultline.github.io/guide/writing-an-adapter/#the-catalogue)
 *
 * @example
 * ```ts
 * import { defineCatalogue } from '@faultline/core/adapter'
 *
 * const catalogue = defineCatalogue({
 *   vendor: 'acme-billing',
 *   title: 'Acme Billing API',
 *   docsUrl: 'https://docs.acme.example/errors',
 *   readOn: '2026-11-21',
 *   codes: 'lowercase',
 *   success: { status: 200 },
 *   failures: {
 *     CARD_DECLINED: { status: 402, category: 'declined' },
 *     RATE_LIMITED: { status: 429, category: 'rate_limited', statusAlone: 429 },
 *   },
 * })
 * catalogue.failures.CARD_DECLINED.category // => 'declined'
 * ```
 */
export function defineCatalogue<const C extends Catalogue>(catalogue: ExactCatalogue<C>): C {
  return catalogue
}
