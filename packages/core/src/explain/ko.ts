/**
 * The words for people in Korean, apart from the code that decides: a bundle that doesn't show them doesn't carry them,
 * and one that shows them in Korean carries no other language.
 *
 * @module
 */
import type { Catalogue } from '../catalogue.ts'
import type { Category } from '../category.ts'
import { categoryWords } from '../words/ko.ts'
import type { Explanation, WordsOf } from '../words.ts'
import { type Explain, type Explainable, wordsForCategory, wordsForFailure } from './choose.ts'

export type { DocumentedLimit, Explanation, WordsOf } from '../words.ts'
export type { Explain, Explainable } from './choose.ts'

/**
 * Says in Korean what a category means and what to do about it; for a fault, with its code in the title. Never throws:
 * what is neither a category nor a fault gets the words of `unknown`.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/core/explain/ko'
 *
 * explain('not_found').title // => '찾을 수 없음'
 * explain({ category: 'not_found', code: 'object_not_found' }).title // => '찾을 수 없음 (object_not_found)'
 * ```
 */
export function explain(subject: Category | Explainable): Explanation {
  return wordsForCategory(categoryWords, subject)
}

/**
 * Builds the `explain` of an adapter in Korean. It takes a fault of the vendor, documented or not, an item of one, or a
 * reason, and gives the vendor's words for that reason; if there are none, the category's with the code in the title.
 * Neither this nor what it returns ever throws: what isn't known gets the words of `unknown`.
 *
 * @example
 * ```ts
 * import { defineCatalogue } from '@faultline/core/adapter'
 * import { createExplain, type WordsOf } from '@faultline/core/explain/ko'
 *
 * const catalogue = defineCatalogue({
 *   vendor: 'acme', title: 'Acme API', docsUrl: 'https://docs.acme.example/errors', readOn: '2026-11-21',
 *   codes: 'lowercase',
 *   success: { status: 200 },
 *   failures: { CARD_LOCKED: { category: 'declined' }, OBJECT_NOT_FOUND: { category: 'not_found' } },
 * })
 * const words: WordsOf<typeof catalogue> = {
 *   CARD_LOCKED: { title: '잠긴 카드', cause: 'PIN을 세 번 잘못 입력했습니다.', remedy: '다른 카드를 요청하세요.' },
 * }
 * const explain = createExplain(catalogue, words)
 *
 * explain('CARD_LOCKED').title // => '잠긴 카드'
 * explain('OBJECT_NOT_FOUND').title // => '찾을 수 없음 (object_not_found)'
 * explain({ category: 'rate_limited', code: 'slow_down' }).title // => '호출 한도 초과 (slow_down)'
 * ```
 */
export function createExplain<C extends Catalogue>(catalogue: C, words: WordsOf<C>): Explain<C> {
  return (subject) => wordsForFailure(categoryWords, catalogue, words, subject)
}
