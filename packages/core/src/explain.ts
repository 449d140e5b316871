/**
 * The words for people, apart from the code that decides, so that a bundle that never shows them never carries them.
 *
 * @module
 */
import type { Category } from './category.ts'
import { categoryWords } from './category-words.ts'
import type { Explanation, Language } from './words.ts'

export type { Category } from './category.ts'
export type { Explanation, Language, Words } from './words.ts'
export { languages } from './words.ts'

/**
 * Says what a category means and what to do about it, in English or Korean. Never throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/core/explain'
 *
 * explain('rate_limited').title // => 'Too many calls'
 * explain('rate_limited', 'ko').title // => '호출 한도 초과'
 * ```
 */
export function explain(category: Category, language: Language = 'en'): Explanation {
  return categoryWords[category][language]
}
