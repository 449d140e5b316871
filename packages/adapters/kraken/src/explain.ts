/**
 * The words for people in every language, apart from the code that decides; `@faultline/kraken/explain/en` and
 * `@faultline/kraken/explain/ko` have one language each.
 *
 * @module
 */
import { type ExplainIn, explainIn, type Language, type WordsOf } from '@faultline/core/explain'
import type { catalogue } from './catalogue.ts'
import { words as en, explain as explainInEnglish } from './words/en.ts'
import { explain as explainInKorean, words as ko } from './words/ko.ts'

/** What failures of the Kraken Spot API mean to the person who sees them, by language. */
export const words: Readonly<Record<Language, WordsOf<typeof catalogue>>> = { en, ko }

/**
 * Says what a failure means and what to do about it, in English or Korean: takes a fault, documented or not, or a
 * reason. Never throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/kraken/explain'
 *
 * explain('TEMPORARY_LOCKOUT').title // => 'Locked out for a few minutes'
 * ```
 */
export const explain: ExplainIn<typeof catalogue> = /* @__PURE__ */ explainIn({
  en: explainInEnglish,
  ko: explainInKorean,
})
