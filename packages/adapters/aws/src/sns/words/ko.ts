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
  INVALID_PARAMETER: {
    title: '유효하지 않은 SNS 파라미터',
    cause: 'ARN이나 전화번호 형식 오류, 그룹 ID 없는 FIFO 주제처럼 SNS 규칙에 맞지 않는 파라미터입니다.',
    remedy: '메시지에서 파라미터와 이유를 확인해 수정하세요.',
  },
  PARAMETER_VALUE_INVALID: {
    title: '유효하지 않은 메시지 속성',
    cause: '메시지 속성의 이름, 타입 또는 값이 잘못됐습니다.',
    remedy: '메시지에 나온 속성을 수정하세요. 숫자는 Number 타입을 지정해 문자열로 보냅니다.',
  },
  INTERNAL_ERROR: {
    title: 'SNS 내부 오류',
    cause: 'SNS 내부에서 오류가 발생했습니다. 메시지가 이미 게시됐을 수 있습니다.',
    remedy: '구독자가 같은 메시지를 두 번 받아도 괜찮으면 간격을 늘려 가며 다시 시도하세요.',
  },
  PLATFORM_APPLICATION_DISABLED: {
    title: '비활성화된 푸시 플랫폼',
    cause:
      '플랫폼 애플리케이션이 비활성화되어 있습니다. APNs나 FCM 인증서 또는 키가 더 이상 유효하지 않은 경우가 많습니다.',
    remedy: '유효한 자격 증명을 업로드하고 플랫폼 애플리케이션을 활성화하세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 플랫폼 애플리케이션이 비활성 상태입니다.',
  },
  KMS_ACCESS_DENIED: {
    title: '주제 암호화 키 권한 없음',
    cause: '암호화된 주제이며 게시자에게 KMS 키 사용 권한이 없습니다.',
    remedy: '키 정책이나 IAM 정책에서 kms:GenerateDataKey와 kms:Decrypt를 허용하세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 키 권한이 없는 것입니다.',
  },
  KMS_THROTTLING: {
    title: 'KMS 호출 속도 초과',
    cause: '주제의 KMS 키에 대한 요청이 KMS 허용 속도를 넘었습니다.',
    remedy: '지수 백오프를 적용하고, 배치로 게시하거나 KMS 한도 상향을 요청하세요.',
    categoryNote: 'SNS는 HTTP 400으로 보내지만 KMS 호출 한도 초과입니다.',
  },
  SUBSCRIPTION_LIMIT_EXCEEDED: {
    title: '구독 수 한도 도달',
    cause: '계정이나 주제의 구독 수가 한도에 도달했습니다.',
    remedy: '사용하지 않는 구독을 삭제하거나 한도 상향을 요청하세요.',
    categoryNote: '상태 코드만 보면 권한 문제 같지만, 한도에 도달한 것입니다.',
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
