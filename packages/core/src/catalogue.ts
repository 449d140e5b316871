import type { Category, Processed } from './category.ts'

/** All documented outcomes of one vendor API, as data, in the order of the vendor's document. */
export interface Catalogue {
  /** Stable id of the vendor API, kebab-case: `dfinery-import`. */
  readonly vendor: string
  /** The vendor's page that documents the outcomes. */
  readonly docsUrl: string
  /** The day that page was read, `YYYY-MM-DD`: pages drift. */
  readonly readOn: string
  /** One entry an outcome. */
  readonly entries: readonly CatalogueEntry[]
}

/** One documented outcome: a failure where it has a `reason`, else the success. */
export type CatalogueEntry = FailureEntry | SuccessEntry

/** A documented failure. */
export interface FailureEntry {
  /** HTTP status the document gives it. */
  readonly status: number
  /** The vendor's own code, as the vendor writes it. */
  readonly code: string | number
  /** Our UPPER_SNAKE id, unique within the vendor. */
  readonly reason: string
  /** The vendor's own documented name, which people search for. */
  readonly label: string
  /** The portable class. */
  readonly category: Category
  /** A documented message that tells this entry from others of the same code; case, outer space and a final period do not matter. */
  readonly message?: string
  /** HTTP status that means this entry where the answer has no vendor code, if it is not `status`. */
  readonly alsoStatus?: number
  /** Overrides the category's default where the document says so. */
  readonly retryable?: boolean
  /** Overrides the category's default where the document says so. */
  readonly processed?: Processed
  /** The vendor's page for this entry, if it is not the catalogue's. */
  readonly docsUrl?: string
}

/** A documented success. */
export interface SuccessEntry {
  /** HTTP status the document gives it. */
  readonly status: number
  /** The vendor's own code of success, where there is one. */
  readonly code?: string | number
  /** The vendor's own documented name. */
  readonly label: string
  /** A success has none. */
  readonly reason?: undefined
}

/** The failures of a catalogue, literals kept. */
export type FailureOf<C extends Catalogue> = Extract<C['entries'][number], { readonly reason: string }>

/** The reasons of a catalogue: `'BAD_REQUEST' | 'INVALID_TOKEN' | …`. */
export type ReasonOf<C extends Catalogue> = FailureOf<C>['reason']

/**
 * Declares a catalogue and keeps every code and reason as a literal type. Never throws; whether the data is sound
 * is what {@link checkCatalogue} tells.
 *
 * @example
 * ```ts
 * import { defineCatalogue } from '@faultline/core'
 *
 * const catalogue = defineCatalogue({
 *   vendor: 'acme-billing',
 *   docsUrl: 'https://docs.acme.example/errors',
 *   readOn: '2026-11-20',
 *   entries: [
 *     { status: 200, code: 0, label: 'OK' },
 *     { status: 200, code: 17, reason: 'CARD_DECLINED', label: 'card_declined', category: 'payment_required' },
 *   ],
 * })
 * catalogue.entries[1].reason // => 'CARD_DECLINED'
 * ```
 */
export function defineCatalogue<const C extends Catalogue>(catalogue: C): C {
  return catalogue
}

/** Whether an entry is a documented failure, and not the success. */
export function isFailureEntry<E extends CatalogueEntry>(entry: E): entry is Extract<E, FailureEntry> {
  return entry.reason !== undefined
}
