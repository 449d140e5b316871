/**
 * The words for people in Korean, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/ko'
import { catalogue } from '../catalogue.ts'

/** What failures of the Upbit API mean, in Korean, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  INVALID_INPUT: {
    title: '필드 누락 또는 형식 오류',
    cause: '요청에 필드가 빠졌거나 필드 형식이 맞지 않습니다.',
    remedy: 'API 문서와 비교해 요청을 수정하세요.',
  },
}

/**
 * Says in Korean what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/upbit/explain/ko'
 *
 * explain('INVALID_INPUT').title // => '필드 누락 또는 형식 오류'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
