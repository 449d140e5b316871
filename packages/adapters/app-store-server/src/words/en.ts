/**
 * The words for people in English, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/en'
import { catalogue } from '../catalogue.ts'

/** What failures of the App Store Server API mean, in English, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  INVALID_INPUT: {
    title: 'A field is missing or malformed',
    cause: 'The request lacks a field, or a field has the wrong format.',
    remedy: 'Compare the request with the vendor’s API docs and fix it.',
  },
}

/**
 * Says in English what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/app-store-server/explain/en'
 *
 * explain('INVALID_INPUT').title // => 'A field is missing or malformed'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
