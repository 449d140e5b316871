/**
 * The words for people, apart from the code that decides, so that a bundle that never shows them never carries them.
 *
 * @module
 */
import type { Explanation, Language, ReasonOf } from '@faultline/core'
import type { catalogue } from './catalogue.ts'
import { words } from './words.ts'

export { words } from './words.ts'

/** A documented failure of the Example Vendor API. */
export type Reason = ReasonOf<typeof catalogue>

/**
 * Says what a failure means and what to do about it, in English or Korean. Never throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/example-vendor/explain'
 *
 * explain('TOO_MANY_CALLS').title // => 'The call limit is exceeded'
 * explain('TOO_MANY_CALLS', 'ko').title // => '호출 한도 초과'
 * ```
 */
export function explain(reason: Reason, language: Language = 'en'): Explanation {
  return words[reason][language]
}
