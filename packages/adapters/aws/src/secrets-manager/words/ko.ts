/**
 * The words for people in Korean, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/ko'
import { commonWords } from '../../common-words/ko.ts'
import { catalogue } from '../catalogue.ts'

/** What failures of AWS Secrets Manager mean, in Korean, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  ...commonWords,
  RESOURCE_NOT_FOUND: {
    title: '없는 보안 암호 또는 버전',
    cause: '이 리전에 보안 암호가 없거나 요청한 버전이 없습니다.',
    remedy: '이름, 버전 스테이지, 리전을 확인하세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 보안 암호가 없는 것입니다.',
  },
  DECRYPTION_FAILURE: {
    title: '복호화 실패',
    cause: 'KMS 키가 비활성화·삭제되었거나 사용할 권한이 없습니다.',
    remedy: 'KMS 키의 상태와 정책을 확인하세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, KMS 키가 문제입니다.',
  },
  INVALID_REQUEST: {
    title: '현재 상태에서 불가능한 요청',
    cause: '보안 암호가 삭제 예약됐거나 교체가 구성되지 않은 경우 등입니다.',
    remedy: '보안 암호를 복원하거나 먼저 구성하세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 보안 암호의 상태가 다른 것입니다.',
  },
  RESOURCE_EXISTS: {
    title: '이미 있는 보안 암호',
    cause: '같은 이름의 보안 암호나 같은 토큰의 버전이 이미 있습니다.',
    remedy: '새로 만들지 말고 업데이트하세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 이미 존재하는 것입니다.',
  },
}

/**
 * Says in Korean what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/aws/secrets-manager/explain/ko'
 *
 * explain('RESOURCE_NOT_FOUND').title // => '없는 보안 암호 또는 버전'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
