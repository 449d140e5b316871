/**
 * The words for people in Korean, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/ko'
import { commonWords } from '../../common-words/ko.ts'
import { catalogue } from '../catalogue.ts'

/** What failures of Amazon SES API v2 mean, in Korean, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  ...commonWords,
  MESSAGE_REJECTED: {
    title: '메시지 거부됨',
    cause: 'SES가 허용하지 않는 내용이 있거나 인증되지 않은 주소입니다.',
    remedy: '오류 메시지를 확인해 주소를 인증하거나 내용을 수정하세요.',
  },
  MAIL_FROM_DOMAIN_NOT_VERIFIED: {
    title: '인증되지 않은 발신 도메인',
    cause: '발신자 도메인이 SES에서 인증되지 않았습니다.',
    remedy: '도메인을 인증하거나 인증된 도메인으로 보내세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 도메인 인증이 필요합니다.',
  },
  ACCOUNT_SUSPENDED: {
    title: '발송 영구 제한',
    cause: 'AWS가 계정의 이메일 발송을 영구적으로 제한했습니다.',
    remedy: 'AWS 지원에 문의하세요. 다시 시도해도 소용없습니다.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 계정의 발송이 막혀 있습니다.',
  },
  SENDING_PAUSED: {
    title: '발송 일시 중지',
    cause: '계정의 이메일 발송이 AWS 또는 사용자에 의해 일시 중지되었습니다.',
    remedy: 'SES 콘솔에서 원인을 확인한 뒤 발송을 재개하세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 계정의 발송이 중지된 것입니다.',
  },
  TOO_MANY_REQUESTS: {
    title: 'SES 호출 속도 초과',
    cause: '이 작업의 호출 속도가 한도를 넘었습니다.',
    remedy: '백오프를 적용하고 계정의 발송 속도에 맞추세요.',
  },
  LIMIT_EXCEEDED: {
    title: '리소스 개수 한도 도달',
    cause: '템플릿, 목록, 자격 증명 등의 개수가 계정 한도에 도달했습니다.',
    remedy: '일부를 삭제하거나 한도 상향을 요청하세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 한도에 도달한 것입니다.',
  },
}

/**
 * Says in Korean what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/aws/sesv2/explain/ko'
 *
 * explain('MESSAGE_REJECTED').title // => '메시지 거부됨'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
