/**
 * The words for people in Korean, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/ko'
import { catalogue } from '../catalogue.ts'

/** What failures of the Anthropic API mean, in Korean, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  OVERLOADED_ERROR: {
    title: 'Anthropic 과부하',
    cause:
      '전체 사용자의 요청이 Anthropic이 지금 처리할 수 있는 양을 넘었습니다. 내 계정의 한도와는 관계없습니다.',
    remedy: '간격을 늘려 가며 재시도하거나 다른 모델로 우회하세요.',
  },
  RATE_LIMIT_ERROR: {
    title: '등급별 호출 한도 초과',
    cause: '조직이 현재 등급에서 허용하는 분당 요청 수나 토큰 수를 넘었거나 사용량이 너무 빠르게 늘었습니다.',
    remedy: 'fault에 나온 시간만큼 모든 워커를 멈추세요. 요청당 토큰 수를 줄이는 것도 효과가 있습니다.',
  },
  RATE_LIMIT_ERROR_ENFORCED_SPEND_LIMIT_REACHED: {
    title: '등급의 월 지출 한도 도달',
    cause:
      '조직이 현재 등급에서 한 달 동안 쓸 수 있는 금액을 모두 썼습니다. 타입은 호출 한도 초과와 같지만 금액 한도입니다.',
    remedy: '호출을 멈추고 등급을 올리거나 다음 달까지 기다리세요.',
    categoryNote: 'HTTP 429는 보통 호출 한도 초과를 뜻하지만, 이 경우는 이번 달 예산을 모두 쓴 것입니다.',
  },
  RATE_LIMIT_ERROR_CONTRACT_SPEND_LIMIT_REACHED: {
    title: '계약 지출 한도 도달',
    cause: '조직이 Anthropic과의 계약에서 정한 금액을 모두 썼습니다.',
    remedy: '호출을 멈추고 계약 담당자에게 한도 상향을 요청하세요.',
    categoryNote: 'HTTP 429는 보통 호출 한도 초과를 뜻하지만, 이 경우는 계약 예산을 모두 쓴 것입니다.',
  },
  CREDIT_BALANCE_TOO_LOW: {
    title: '크레딧 잔액 부족',
    cause: '조직의 선불 크레딧이 이 요청의 비용보다 적습니다.',
    remedy: '콘솔의 결제 페이지에서 크레딧을 충전한 뒤 요청을 다시 보내세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 크레딧이 부족한 것입니다.',
  },
  PROMPT_TOO_LONG: {
    title: '컨텍스트보다 긴 프롬프트',
    cause: '프롬프트의 토큰 수가 모델의 컨텍스트 한도를 넘습니다.',
    remedy: '대화를 줄이거나 압축하고, 아니면 컨텍스트가 더 큰 모델을 사용하세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 길이만 초과했습니다.',
  },
  INVALID_REQUEST_ERROR_ORGANIZATION_ON_HOLD: {
    title: '보류된 조직',
    cause: 'Anthropic이 신뢰와 안전을 이유로 조직을 비활성화했습니다.',
    remedy: '호출을 멈추세요. 조직 소유자가 Anthropic에 이의를 제기할 수 있습니다.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 조직이 비활성화됐습니다.',
  },
  AUTHENTICATION_ERROR: {
    title: 'API 키 인증 실패',
    cause: 'x-api-key 헤더가 없거나 키가 틀렸거나 만료 또는 폐기됐습니다.',
    remedy: '콘솔에서 키를 발급해 배포하세요. 재시도로는 해결되지 않습니다.',
  },
  BILLING_ERROR: {
    title: '결제 문제',
    cause: '크레딧 소진, 한도 도달, 결제 실패 등으로 Anthropic이 조직에 요금을 청구할 수 없습니다.',
    remedy: '콘솔의 결제 페이지를 확인하세요. 기다려도 해결되지 않습니다.',
  },
  PERMISSION_ERROR: {
    title: '이 키로는 접근 불가',
    cause: '키가 속한 워크스페이스에서 이 모델, 기능 또는 리소스를 사용할 수 없습니다.',
    remedy: '조직 관리자에게 권한을 요청하거나 알맞은 워크스페이스의 키를 사용하세요.',
  },
  NOT_FOUND_ERROR: {
    title: '모델 또는 리소스 없음',
    cause: '이 이름의 모델이나 리소스가 없거나 조직에서 볼 수 없습니다.',
    remedy: '모델 이름과 지원 종료 여부를 확인하세요.',
  },
  REQUEST_TOO_LARGE: {
    title: '요청 본문 크기 초과',
    cause: '요청의 바이트 수가 엔드포인트 한도를 넘어 모델에 전달되지 않았습니다.',
    remedy: '이미지나 문서를 줄이거나 먼저 파일로 업로드하세요.',
    limits: [
      { text: '메시지와 토큰 계산: 32MB', docsUrl: 'https://docs.claude.com/en/api/errors' },
      { text: '메시지 배치: 256MB', docsUrl: 'https://docs.claude.com/en/api/errors' },
      { text: '파일: 500MB', docsUrl: 'https://docs.claude.com/en/api/errors' },
    ],
  },
  API_ERROR: {
    title: 'Anthropic 서버 오류',
    cause: 'Anthropic이 요청을 처리하다 실패했습니다.',
    remedy:
      '두 번 실행돼도 괜찮은 요청이면 간격을 늘려 가며 재시도하고, 계속 실패하면 상태 페이지를 확인하세요.',
  },
  TIMEOUT_ERROR: {
    title: '처리 시간 초과',
    cause: '스트리밍하지 않는 요청에 허용되는 시간보다 오래 걸렸습니다.',
    remedy: '응답을 스트리밍하거나 오래 걸리는 작업은 배치 API를 사용하세요.',
  },
  MEMORY_PRECONDITION_FAILED_ERROR: {
    title: '그사이 변경된 메모리',
    cause: '메모리를 읽은 뒤 다른 곳에서 변경해 요청이 기대한 상태와 다릅니다.',
    remedy: '메모리를 다시 읽고 현재 내용에 변경을 적용해 보내세요.',
  },
  MEMORY_PATH_CONFLICT_ERROR: {
    title: '이미 사용 중인 메모리 경로',
    cause: '다른 메모리가 이 경로 또는 이와 겹치는 경로를 사용하고 있습니다.',
    remedy: '다른 경로를 사용하거나 기존 메모리를 수정하세요.',
  },
  INVALID_REQUEST_ERROR: {
    title: '유효하지 않은 요청',
    cause: '파라미터, 메시지 순서 또는 내용이 API 규격에 맞지 않습니다. 어떤 필드인지는 메시지에 있습니다.',
    remedy: '해당 필드를 수정하세요. 고치기 전까지 같은 요청은 계속 실패합니다.',
  },
  INVALID_REQUEST_ERROR_CLAUDE_CODE_KEY_CREATOR_NOT_MEMBER: {
    title: '키 생성자가 조직 구성원이 아님',
    cause: '조직의 구성원이 아닌 사용자가 만든 Claude Code 키입니다.',
    remedy: '현재 조직 구성원이 Claude Code에 다시 로그인해 새 키를 발급받으세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 키를 더 이상 사용할 수 없습니다.',
  },
  INVALID_REQUEST_ERROR_CMEK_KEY_DISABLED: {
    title: '비활성화된 암호화 키',
    cause:
      '조직 데이터를 고객 관리 암호화 키(CMEK)로 암호화하는데, 이 키가 키 관리 서비스에서 비활성화됐습니다.',
    remedy: '키를 다시 활성화한 뒤 요청을 다시 보내세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 암호화 키가 비활성화돼 있습니다.',
  },
  INVALID_REQUEST_ERROR_CMEK_KEY_NETWORK_BLOCKED: {
    title: '암호화 키 네트워크 차단',
    cause: '조직의 키 관리 서비스에 설정된 네트워크 규칙이 Anthropic의 암호화 키 접근을 막고 있습니다.',
    remedy: '키 관리 서비스의 네트워크 규칙에서 Anthropic의 접근을 허용하세요.',
    categoryNote:
      'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 네트워크 규칙이 암호화 키 접근을 막고 있습니다.',
  },
  INVALID_REQUEST_ERROR_ORGANIZATION_TYPE_NOT_SUPPORTED: {
    title: '지원하지 않는 조직 유형',
    cause: '이 유형의 조직은 해당 엔드포인트나 기능을 사용할 수 없습니다.',
    remedy: '지원되는 유형의 조직을 사용하거나 Anthropic에 접근 권한을 요청하세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 조직이 사용 대상이 아닙니다.',
  },
  INVALID_REQUEST_ERROR_PARENT_ORGANIZATION_REQUIRED: {
    title: '상위 조직 필요',
    cause: '상위 조직에 속한 조직만 쓸 수 있는 호출인데, 이 조직에는 상위 조직이 없습니다.',
    remedy: '조직을 상위 조직에 연결하거나 상위 조직이 있는 조직을 사용하세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 상위 조직이 없는 것입니다.',
  },
  CONFLICT_ERROR: {
    title: '다른 변경과 충돌',
    cause: '리소스가 동시에 변경됐거나 요청이 기대한 상태가 아닙니다.',
    remedy: '리소스를 다시 읽고 현재 상태에 변경을 적용해 보내세요.',
  },
}

/**
 * Says in Korean what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/anthropic/explain/ko'
 *
 * explain('OVERLOADED_ERROR').title // => 'Anthropic 과부하'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
