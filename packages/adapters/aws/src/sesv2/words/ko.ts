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
    cause: 'AWS나 계정 사용자가 이 계정의 이메일 발송을 일시 중지했습니다.',
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
  BAD_REQUEST: {
    title: '유효하지 않은 SES 입력값',
    cause: '주소 형식 오류처럼 요청 필드가 없거나 올바르지 않습니다. 어떤 필드인지는 메시지에 있습니다.',
    remedy: '필드를 수정하세요. ASCII가 아닌 이름은 인코딩하고 도메인은 Punycode로 변환하세요.',
  },
  NOT_FOUND: {
    title: '없는 SES 리소스',
    cause: '이 리전에 자격 증명(identity), 템플릿, 구성 세트 또는 목록이 없습니다.',
    remedy: '이름과 리전을 확인하세요. SES 리소스는 리전별로 관리됩니다.',
  },
  ALREADY_EXISTS: {
    title: '이미 있는 SES 리소스',
    cause: '계정에 같은 이름의 리소스가 이미 있습니다.',
    remedy: '기존 리소스를 수정하거나 다른 이름을 사용하세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 이름이 이미 사용 중입니다.',
  },
  CONCURRENT_MODIFICATION: {
    title: '동시 변경 충돌',
    cause: '다른 요청이 같은 리소스를 변경하고 있어 이 변경은 적용되지 않았습니다.',
    remedy: '간격을 늘려 가며 다시 시도하고, 한 리소스는 한곳에서만 변경하세요.',
    categoryNote: '상태 코드만 보면 AWS 내부 오류 같지만, 두 변경이 충돌한 것입니다.',
  },
  ACCOUNT_DAILY_QUOTA_EXCEEDED: {
    title: '일일 발송 한도 도달',
    cause:
      '계정이 24시간 동안 보낼 수 있는 이메일을 모두 보냈습니다. 배치의 이 메시지는 발송되지 않았습니다.',
    remedy: '최근 24시간 발송량에 여유가 생길 때까지 기다리거나 한도 상향을 요청하세요.',
  },
  ACCOUNT_THROTTLED: {
    title: '발송 속도 초과',
    cause: '계정의 초당 발송량이 한도를 넘었습니다. 배치의 이 메시지는 발송되지 않았습니다.',
    remedy: '잠시 후 이 메시지를 다시 보내고 계정의 초당 한도에 맞춰 발송하세요.',
  },
  CONFIGURATION_SET_NOT_FOUND: {
    title: '없는 구성 세트',
    cause: '메시지에 지정한 구성 세트가 이 리전에 없습니다.',
    remedy: '구성 세트를 생성하거나 이름을 수정하세요.',
  },
  CONFIGURATION_SET_SENDING_PAUSED: {
    title: '일시 중지된 구성 세트',
    cause: '직접 중지했거나 반송·불만 때문에 이 구성 세트의 발송이 중지되어 있습니다.',
    remedy: 'SES 콘솔에서 원인을 확인한 뒤 구성 세트의 발송을 활성화하세요.',
  },
  TEMPLATE_NOT_FOUND: {
    title: '없는 이메일 템플릿',
    cause: '메시지에 지정한 템플릿이 이 리전에 없습니다.',
    remedy: '템플릿을 생성하거나 이름을 수정하세요. 이름은 대소문자를 구분합니다.',
  },
  INVALID_PARAMETER: {
    title: '유효하지 않은 배치 메시지',
    cause: '이 메시지의 주소나 다른 값이 올바르지 않아 발송되지 않았습니다.',
    remedy: '오류 메시지를 확인해 값을 수정하고 이 메시지만 다시 보내세요.',
  },
  TRANSIENT_FAILURE: {
    title: '일시적인 발송 실패',
    cause: '일시적인 문제로 배치의 이 메시지를 처리하지 못했습니다.',
    remedy: '잠시 후 이 메시지만 다시 보내세요.',
  },
  CONFLICT: {
    title: '사용 중인 SES 리소스',
    cause: '리소스가 사용 중이거나 변경 중이어서 이 변경은 적용되지 않았습니다.',
    remedy: '현재 상태를 조회하고 사용 중인 곳을 정리한 뒤 변경을 다시 보내세요.',
  },
  INTERNAL_SERVICE_ERROR: {
    title: 'SES 내부 오류',
    cause: 'SES 내부에서 오류가 발생했습니다. 이메일이 이미 발송됐을 수 있습니다.',
    remedy: '수신자가 이메일을 두 번 받아도 괜찮으면 간격을 늘려 가며 다시 시도하세요.',
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
