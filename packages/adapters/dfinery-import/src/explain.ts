/**
 * The words for people in every language, apart from the code that decides; `@faultline/dfinery-import/explain/en` and
 * `@faultline/dfinery-import/explain/ko` have one language each.
 *
 * @module
 */
import { type ExplainIn, explainIn, type Language, type WordsOf } from '@faultline/core/explain'
import type { catalogue } from './catalogue.ts'
import { words as en, explain as explainInEnglish } from './words/en.ts'
import { explain as explainInKorean, words as ko } from './words/ko.ts'

/** What each failure of the DFINERY import API means to the person who sees it, by language. */
export const words: Readonly<Record<Language, WordsOf<typeof catalogue>>> = { en, ko }

/**
 * Says what a failure means and what to do about it, in English or Korean: takes a fault, documented or not, or a
 * reason. Never throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/dfinery-import/explain'
 *
 * explain('TOO_MANY_EVENTS').title // => 'Too many events in one request'
 * explain('TOO_MANY_EVENTS', 'ko').title // => '요청당 이벤트 수 초과'
 * ```
 */
export const explain: ExplainIn<typeof catalogue> = /* @__PURE__ */ explainIn({
  en: explainInEnglish,
  ko: explainInKorean,
})
