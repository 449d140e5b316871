/**
 * The words for people, apart from the code that decides, so that a bundle that never shows them never carries them.
 *
 * @module
 */
import type { Explanation, Language, ReasonOf } from '@faultline/core'
import type { catalogue } from './catalogue.ts'
import { words } from './words.ts'

export { words } from './words.ts'

/** A documented failure of the DFINERY export API. */
export type Reason = ReasonOf<typeof catalogue>

/**
 * Says what a failure means and what to do about it, in English or Korean. Never throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/dfinery-export/explain'
 *
 * explain('QUERY_ERROR').title // => 'The query of the export failed'
 * explain('QUERY_ERROR', 'ko').title // => '내보내기 쿼리 실패'
 * ```
 */
export function explain(reason: Reason, language: Language = 'en'): Explanation {
  return words[reason][language]
}
