/**
 * The words for people, apart from the code that decides: a bundle that doesn't show them doesn't carry them. This entry
 * has every language; `@faultline/core/explain/en` and `@faultline/core/explain/ko` have one each.
 *
 * @module
 */
import type { Catalogue, ReasonOf } from './catalogue.ts'
import type { Category } from './category.ts'
import type { Explainable } from './explain/choose.ts'
import { explain as en } from './explain/en.ts'
import { explain as ko } from './explain/ko.ts'
import { type Explanation, type Language, languages } from './words.ts'

export type { Category } from './category.ts'
export type { Explain, Explainable } from './explain/choose.ts'
export type { DocumentedLimit, Explanation, Language, WordsOf } from './words.ts'
export { languages } from './words.ts'

/** Explains a vendor's failures in every language, English by default. Never throws. */
export type ExplainIn<C extends Catalogue> = (
  subject: ReasonOf<C> | Explainable,
  language?: Language,
) => Explanation

/**
 * Says what a category means and what to do about it, in English or Korean; for a fault, with its code in the title.
 * Never throws: what is neither a category nor a fault gets the words of `unknown`.
 *
 * @see [Writing an adapter: The words](https://faultline.github.io/guide/writing-an-adapter/#the-words)
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/core/explain'
 *
 * explain('rate_limited').title // => 'Rate limit exceeded'
 * explain('rate_limited', 'ko').title // => '호출 한도 초과'
 * explain({ category: 'not_found', code: 'object_not_found' }).title // => 'Not found (object_not_found)'
 * ```
 */
export function explain(subject: Category | Explainable, language?: Language): Explanation {
  return inBoth(subject, language)
}

/**
 * Makes one `explain` of those in each language, for the subpath of an adapter that has them all. An unknown language
 * means English. Neither this nor what it returns ever throws.
 *
 * @example
 * ```ts
 * import { explainIn } from '@faultline/core/explain'
 * import { explain as en } from '@faultline/core/explain/en'
 * import { explain as ko } from '@faultline/core/explain/ko'
 *
 * const explain = explainIn({ en, ko })
 * explain('not_found', 'ko').title // => '찾을 수 없음'
 * ```
 */
export function explainIn<Subject>(
  explains: {
    readonly [L in Language]: (subject: Subject) => Explanation
  },
): (subject: Subject, language?: Language) => Explanation {
  return (subject, language) => explains[languages.find((each) => each === language) ?? 'en'](subject)
}

const inBoth = /* @__PURE__ */ explainIn<Category | Explainable>({ en, ko })
