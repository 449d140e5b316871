/**
 * The words for people in Korean, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/ko'
import { commonWords } from '../../common-words/ko.ts'
import { catalogue } from '../catalogue.ts'

/** What failures of Amazon SNS mean, in Korean, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  ...commonWords,
  OPTED_OUT: {
    title: 'SMS 수신 거부 번호',
    cause: '전화번호 소유자가 내 계정의 SMS 수신을 거부했습니다.',
    remedy: '이 번호로는 보내지 마세요. 수신 거부는 소유자만 해제할 수 있습니다.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 번호 소유자가 수신을 거부한 것입니다.',
  },
  ENDPOINT_DISABLED: {
    title: '비활성화된 푸시 엔드포인트',
    cause: '기기 토큰이 더 이상 유효하지 않아 SNS가 엔드포인트를 비활성화했습니다.',
    remedy: '토큰을 갱신해 다시 활성화하거나 엔드포인트를 삭제하세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 엔드포인트가 꺼져 있는 것입니다.',
  },
  NOT_FOUND: {
    title: '없는 주제·구독·엔드포인트',
    cause: 'ARN이 가리키는 리소스가 이 리전에 없습니다.',
    remedy: 'ARN과 리전을 확인하세요.',
  },
  AUTHORIZATION_ERROR: {
    title: 'SNS 작업 권한 없음',
    cause: 'IAM 정책과 주제 정책 어디에서도 이 작업을 허용하지 않습니다.',
    remedy: '둘 중 하나에 해당 작업을 추가하세요.',
  },
  THROTTLED: {
    title: 'SNS 호출 속도 초과',
    cause: '이 작업의 호출 속도가 계정 한도를 넘었습니다.',
    remedy: '지수 백오프를 적용하고 배치로 게시하세요.',
  },
}

/**
 * Says in Korean what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/aws/sns/explain/ko'
 *
 * explain('OPTED_OUT').title // => 'SMS 수신 거부 번호'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
