import type { Catalogue, ReasonOf } from './catalogue.ts'

/**
 * The languages in which failures are explained to people.
 *
 * @example
 * ```ts
 * import { languages } from '@faultline/core/explain'
 *
 * languages // => ['en', 'ko']
 * ```
 */
export const languages = ['en', 'ko'] as const

/** A language in which failures are explained to people. */
export type Language = (typeof languages)[number]

/** What a person needs to read about one failure, in plain text. */
export interface Explanation {
  /** What happened, in a few words, without a final period. */
  readonly title: string
  /** Why it happens. */
  readonly cause: string
  /** What to do about it. */
  readonly remedy: string
  /** Why the category isn't the one that the HTTP status alone would mean, if it isn't. */
  readonly categoryNote?: string
  /** The numbers that the vendor documents, if the failure is about a limit and there are any. */
  readonly limits?: readonly DocumentedLimit[]
}

/** A limit as the vendor documents it. */
export interface DocumentedLimit {
  /** The number and what it counts, without a final period: `100 events in one request`. */
  readonly text: string
  /** The vendor's page that says so. */
  readonly docsUrl: string
}

/** A vendor's words in one language: for the reasons about which they say more than the words of the category do. */
export type WordsOf<C extends Catalogue> = { readonly [R in ReasonOf<C>]?: Explanation }
