/**
 * The words for people in Korean, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/ko'
import { catalogue } from '../catalogue.ts'

/** What failures of the Twilio REST API mean, in Korean, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  AUTHENTICATE: {
    title: '유효하지 않은 계정 SID 또는 토큰',
    cause: '계정 SID, 인증 토큰 또는 API 키가 잘못됐거나 이 계정의 것이 아닙니다.',
    remedy: '배포된 인증 정보를 확인하세요. 테스트 인증 정보는 일부 엔드포인트에서만 동작합니다.',
  },
  ACCOUNT_NOT_ACTIVE: {
    title: '정지됐거나 잔액이 없는 계정',
    cause: '주로 잔액 소진으로 계정이 정지됐습니다.',
    remedy: '잔액을 충전하고, 잔액이 있다면 Twilio 지원팀에 문의하세요.',
  },
  ACCOUNT_SUSPENDED: {
    title: '비활성 계정',
    cause: 'Twilio가 계정을 정지했거나 해지했습니다.',
    remedy: '발송을 멈추고 Twilio 지원팀에 문의하세요.',
  },
  NOT_FOR_TRIAL_ACCOUNTS: {
    title: '체험 계정에서 사용할 수 없음',
    cause: '정식 계정이 필요한 기능입니다.',
    remedy: '계정을 업그레이드하세요.',
  },
  NOT_FOUND: {
    title: '리소스를 찾을 수 없음',
    cause: '이 SID의 리소스가 없거나 삭제됐거나 다른 계정 또는 리전의 것입니다.',
    remedy: 'SID 접두어와 계정, 호스트의 리전을 확인하세요.',
  },
  TOO_MANY_REQUESTS: {
    title: '동시 호출 한도 초과',
    cause: '계정의 동시 REST 호출이 허용량을 넘었습니다. 거부된 요청은 처리되지 않았습니다.',
    remedy: '동시 실행 수를 제한한 큐로 보내고, 간격을 늘려 가며 다시 보내세요.',
  },
  INTERNAL_SERVER_ERROR: {
    title: 'Twilio 내부 오류',
    cause: 'Twilio 내부에서 문제가 생겼습니다.',
    remedy: '메시지나 통화는 생성 여부를 확인한 뒤 다시 보내세요.',
  },
  SERVICE_UNAVAILABLE: {
    title: 'Twilio 일시 중단',
    cause: '서비스를 일시적으로 사용할 수 없습니다.',
    remedy: '간격을 늘려 가며 재시도하고, 메시지는 생성 여부를 확인한 뒤 다시 보내세요.',
  },
  UPDATE_IN_PROGRESS: {
    title: '다른 변경이 진행 중',
    cause: '같은 리소스를 다른 요청이 변경하고 있습니다.',
    remedy: '잠시 뒤 다시 보내고, 한 리소스는 한곳에서만 변경하세요.',
  },
  INVALID_TO_NUMBER: {
    title: '잘못된 수신 번호',
    cause: '번호가 E.164 형식이 아니거나 존재할 수 없는 번호입니다.',
    remedy: '번호를 다시 확인하고 Lookup으로 검증하세요. +국가 코드와 번호로 쓰세요.',
  },
  INVALID_FROM_NUMBER: {
    title: '사용할 수 없는 발신 번호',
    cause: '계정 소유의 번호가 아니고 발신자 번호로 인증되지도 않았습니다.',
    remedy: '계정이 소유한 번호를 사용하세요.',
  },
  TO_NUMBER_NOT_VERIFIED: {
    title: '체험 계정은 인증된 번호로만 통화 가능',
    cause: '체험 계정은 인증된 번호로만 전화를 걸 수 있습니다.',
    remedy: '번호를 인증하거나 계정을 업그레이드하세요.',
  },
  TO_NOT_VERIFIED: {
    title: '체험 계정은 인증된 번호로만 발송 가능',
    cause: '체험 계정은 인증된 번호로만 메시지를 보낼 수 있습니다.',
    remedy: '번호를 인증하거나 계정을 업그레이드하세요.',
  },
  SMS_GEO_PERMISSION: {
    title: '메시지 발송이 허용되지 않은 국가',
    cause: '계정의 지역 권한에 수신자의 국가가 없습니다.',
    remedy: '해당 국가에 고객이 있다면 콘솔에서 국가를 허용하세요.',
  },
  CALL_GEO_PERMISSION: {
    title: '통화가 허용되지 않은 국가',
    cause: '계정의 지역 권한에 수신 국가가 없습니다.',
    remedy: '해당 국가에 고객이 있다면 콘솔에서 국가를 허용하세요.',
  },
  FROM_REQUIRED: {
    title: '발신자 누락',
    cause: '요청에 From 번호도 메시징 서비스도 없습니다.',
    remedy: '둘 중 하나를 지정하세요.',
  },
  MESSAGE_BODY_REQUIRED: {
    title: '빈 메시지',
    cause: '메시지에 본문도 미디어도 없습니다.',
    remedy: 'Body, MediaUrl 또는 콘텐츠 SID를 넣으세요.',
  },
  FROM_NOT_MESSAGE_CAPABLE: {
    title: '해당 수신자에게 보낼 수 없는 발신 번호',
    cause: '계정의 번호가 아니거나 메시지 기능이 없거나 해당 국가로 보낼 수 없습니다.',
    remedy: '수신 국가로 보낼 수 있는 번호나 발신자를 사용하세요.',
  },
  RECIPIENT_UNSUBSCRIBED: {
    title: '수신을 거부한 사용자',
    cause: '수신자가 STOP으로 이 발신자의 메시지를 거부했습니다.',
    remedy: '수신 거부로 처리하세요. 수신자가 START를 보내야만 해제됩니다.',
  },
  QUEUE_OF_FROM_NUMBER_FULL: {
    title: '발신 번호의 대기열 초과',
    cause: '이 번호가 4시간 안에 보낼 수 있는 것보다 많은 메시지가 대기 중입니다.',
    remedy: '이 발신 번호를 멈추고, 번호가 더 많은 메시징 서비스로 분산하세요.',
  },
  TO_NOT_REACHABLE_BY_SMS: {
    title: '수신자에게 도달할 경로 없음',
    cause: '이 발신자로는 수신자의 통신사에 보낼 수 없습니다.',
    remedy: '다른 종류의 발신자나 다른 채널을 사용하세요.',
  },
  TO_NOT_MOBILE: {
    title: '휴대전화가 아닌 수신 번호',
    cause: '유선 번호이거나 메시지를 받을 수 없는 번호입니다.',
    remedy: '휴대전화 번호를 요청하거나 전화를 이용하세요.',
  },
  BODY_OVER_1600_CHARACTERS: {
    title: '너무 긴 메시지',
    cause: '본문이 1,600자를 넘었습니다.',
    remedy: '텍스트를 나누거나 링크를 보내세요.',
  },
  NO_SENDER_IN_MESSAGING_SERVICE: {
    title: '보낼 수 있는 발신 번호 없음',
    cause: '메시징 서비스에 이 수신자에게 보낼 수 있는 발신자가 없습니다.',
    remedy: '해당 국가 번호나 MMS가 가능한 번호를 추가하세요.',
  },
  VERIFY_INVALID_PARAMETER: {
    title: '잘못된 인증 파라미터',
    cause: '인증 파라미터가 빠졌거나 형식이 잘못됐습니다. 주로 번호가 원인입니다.',
    remedy: '메시지에 나온 파라미터를 수정하세요.',
  },
  VERIFY_MAX_CHECK_ATTEMPTS: {
    title: '인증 코드 시도 횟수 초과',
    cause: '이 인증에서 코드를 5번 시도했습니다.',
    remedy: '10분 뒤 새 인증을 시작하도록 안내하세요.',
    categoryNote: '기다려도 이 인증은 다시 쓸 수 없습니다.',
  },
  VERIFY_MAX_SEND_ATTEMPTS: {
    title: '인증 코드 발송 횟수 초과',
    cause: '이 번호로 코드를 5번 보냈지만 인증이 끝나지 않았습니다.',
    remedy: '10분 뒤 인증이 만료될 때까지 기다리세요.',
  },
  VERIFY_BLOCKED_BY_FRAUD_GUARD: {
    title: '사기 의심으로 차단됨',
    cause: 'Fraud Guard가 번호 대역을 12시간 동안 차단했습니다.',
    remedy: '다른 채널을 안내하고 그동안 같은 대역으로 보내지 마세요.',
  },
  PHONE_NUMBER_IS_NOT_AVAILABLE: {
    title: '이미 판매된 번호',
    cause: '조회한 뒤 다른 사용자가 먼저 구매했습니다.',
    remedy: '다시 조회해 다른 번호를 구매하세요.',
  },
  UNDER_MAINTENANCE: {
    title: '시스템 점검 중',
    cause: 'Twilio가 이 시스템을 점검하고 있습니다.',
    remedy: '나중에 다시 시도하세요. 요청은 처리되지 않았습니다.',
  },
}

/**
 * Says in Korean what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/twilio/explain/ko'
 *
 * explain('RECIPIENT_UNSUBSCRIBED').title // => '수신을 거부한 사용자'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
