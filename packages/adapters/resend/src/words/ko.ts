/**
 * The words for people in Korean, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/ko'
import { catalogue } from '../catalogue.ts'

/** What failures of the Resend API mean, in Korean, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  INVALID_IDEMPOTENCY_KEY: {
    title: '잘못된 멱등 키 길이',
    cause: '멱등 키는 1~256자여야 합니다.',
    remedy: 'UUID나 접두사를 붙인 주문 ID 같은 키를 사용하세요.',
  },
  VALIDATION_ERROR: {
    title: '필드 누락 또는 형식 오류',
    cause: '요청 필드가 검증을 통과하지 못했습니다. 필드 이름은 메시지에 있습니다.',
    remedy: '메시지에 나온 필드를 수정하세요.',
  },
  VALIDATION_ERROR_403: {
    title: '인증되지 않은 도메인',
    cause:
      '발신 도메인이 이 계정에서 인증되지 않았거나 다른 계정에 등록돼 있거나, 본인에게만 보낼 수 있는 테스트 도메인입니다.',
    remedy: 'Resend에 도메인을 추가해 인증하고 그 도메인의 주소로 보내세요.',
    categoryNote: '키에는 문제가 없으며 인증된 도메인이 없는 것이 원인입니다.',
  },
  MISSING_API_KEY: {
    title: 'API 키 없음',
    cause: '요청에 API 키가 없습니다.',
    remedy: 'Authorization 헤더에 “Bearer re_…” 형식으로 키를 보내세요.',
  },
  RESTRICTED_API_KEY: {
    title: '발송 전용 API 키',
    cause: '발송 권한만 있는 키로 다른 작업을 호출했습니다.',
    remedy: '이 호출에는 전체 권한 키를 쓰고, 발송에는 기존 키를 그대로 쓰세요.',
    categoryNote: '키는 유효하지만 권한이 없습니다.',
  },
  INVALID_API_KEY: {
    title: '유효하지 않은 API 키',
    cause: '키가 잘못됐거나 삭제됐거나 다른 계정의 키입니다.',
    remedy: '배포된 키를 확인하고 필요하면 새로 발급받으세요.',
    categoryNote: 'Resend는 잘못된 키를 403으로 거부합니다.',
  },
  NOT_FOUND: {
    title: '없는 엔드포인트 또는 객체',
    cause: 'API에 없는 경로이거나 이 ID의 객체가 없습니다.',
    remedy: '경로와 ID를 확인하세요.',
  },
  METHOD_NOT_ALLOWED: {
    title: '잘못된 HTTP 메서드',
    cause: '경로는 있지만 이 HTTP 메서드를 지원하지 않습니다.',
    remedy: '레퍼런스에 나온 메서드를 사용하세요.',
  },
  INVALID_IDEMPOTENT_REQUEST: {
    title: '다른 요청에 사용된 멱등 키',
    cause: '24시간 안에 같은 키를 다른 내용으로 보냈습니다.',
    remedy: '처음 보낸 내용 그대로 보내거나, 다른 메일이라면 새 키를 사용하세요.',
  },
  CONCURRENT_IDEMPOTENT_REQUESTS: {
    title: '첫 요청 처리 중',
    cause: '같은 멱등 키의 요청이 아직 처리되고 있습니다.',
    remedy: '잠시 기다린 뒤 같은 키로 같은 요청을 다시 보내 결과를 받으세요.',
    categoryNote: '다른 요청과 충돌한 것이 아니라 같은 요청이 아직 진행 중입니다.',
  },
  INVALID_ATTACHMENT: {
    title: '내용이 없는 첨부 파일',
    cause: '첨부 파일에 content도 path도 없습니다.',
    remedy: '첨부 파일마다 Base64 content나 파일 URL인 path를 넣으세요.',
  },
  INVALID_FROM_ADDRESS: {
    title: '잘못된 발신자 형식',
    cause: 'from 필드가 이메일 주소 또는 “이름 <주소>” 형식이 아닙니다.',
    remedy: '“Name <email@example.com>” 형식으로 보내세요.',
  },
  INVALID_ACCESS: {
    title: '잘못된 권한 수준',
    cause: '새 API 키의 권한이 full_access나 sending_access가 아닙니다.',
    remedy: '둘 중 하나를 사용하세요.',
  },
  INVALID_PARAMETER: {
    title: 'UUID가 아닌 파라미터',
    cause: '경로나 본문의 ID가 올바른 UUID가 아닙니다.',
    remedy: 'Resend가 발급한 ID인지, undefined나 자체 ID가 아닌지 확인하세요.',
  },
  INVALID_REGION: {
    title: '지원하지 않는 리전',
    cause: '새 도메인의 리전이 Resend에서 제공하는 리전이 아닙니다.',
    remedy: '메시지에 나온 리전 중 하나를 사용하세요.',
  },
  MISSING_REQUIRED_FIELD: {
    title: '필수 필드 누락',
    cause: '본문에 필수 필드가 없습니다. 목록은 메시지에 있습니다.',
    remedy: '메시지에 나온 필드를 추가하세요.',
  },
  MONTHLY_QUOTA_EXCEEDED: {
    title: '월간 이메일 한도 소진',
    cause: '이번 달 요금제에 포함된 이메일을 모두 사용했습니다.',
    remedy: '발송을 멈추고 요금제를 변경하세요. 잠깐 기다려서는 해결되지 않습니다.',
    categoryNote: '초당 호출 한도가 아니라 요금제가 소진된 429입니다.',
  },
  DAILY_QUOTA_EXCEEDED: {
    title: '일일 이메일 한도 소진',
    cause: '24시간 동안 요금제에 포함된 이메일을 모두 사용했습니다.',
    remedy: '하루가 지날 때까지 발송을 멈추거나 요금제를 변경하세요.',
    categoryNote: '초당 호출 한도가 아니라 요금제가 소진된 429입니다.',
  },
  RATE_LIMIT_EXCEEDED: {
    title: '초당 호출 한도 초과',
    cause: '팀의 모든 키가 초당 호출 한도를 함께 쓰는데 이를 넘었습니다.',
    remedy: 'Retry-After만큼 기다리세요. 큐로 보내거나 한 번에 100통까지 배치로 보내세요.',
  },
  SECURITY_ERROR: {
    title: '보안 검사로 거부됨',
    cause: 'Resend 보안 검사에서 의심스러운 내용이 발견됐습니다.',
    remedy: '메시지를 확인하고 Resend 지원팀에 문의하세요. 그대로 다시 보내지 마세요.',
    categoryNote: '보안 검사로 거부된 것이며 키에는 문제가 없습니다.',
  },
  APPLICATION_ERROR: {
    title: 'Resend 애플리케이션 오류',
    cause: 'Resend 내부에서 예상하지 못한 문제가 생겼습니다.',
    remedy: '같은 멱등 키로 재시도하세요. 키가 없었다면 발송 여부를 먼저 확인하세요.',
  },
  INTERNAL_SERVER_ERROR: {
    title: 'Resend 서버 오류',
    cause: 'Resend 서버에서 예상하지 못한 문제가 생겼습니다.',
    remedy: '같은 멱등 키로 재시도하세요. 키가 없었다면 발송 여부를 먼저 확인하세요.',
  },
}

/**
 * Says in Korean what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/resend/explain/ko'
 *
 * explain('DAILY_QUOTA_EXCEEDED').title // => '일일 이메일 한도 소진'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
