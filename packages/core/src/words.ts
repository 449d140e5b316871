/** The languages in which there are words for people. */
export const languages = ['en', 'ko'] as const

/** A language in which there are words for people. */
export type Language = (typeof languages)[number]

/** What a person wants to read about one failure, in plain text. */
export interface Explanation {
  /** What happened, in a few words, without a final period. */
  readonly title: string
  /** Why it happens. */
  readonly cause: string
  /** What to do about it. */
  readonly remedy: string
  /** Why the category differs from what the HTTP status alone would mean, where it does. */
  readonly categoryNote?: string
}

/** One failure's words in every language. */
export type Words = { readonly [L in Language]: Explanation }
