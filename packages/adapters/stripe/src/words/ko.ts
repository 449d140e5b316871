/**
 * The words for people in Korean, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/ko'
import { catalogue } from '../catalogue.ts'

/** What failures of the Stripe API mean, in Korean, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  CARD_DECLINED: {
    title: '카드 승인 거절',
    cause: '카드 발급사가 결제를 거절했습니다. 발급사가 사유를 알려 준 경우 fault의 subcode에 들어 있습니다.',
    remedy:
      '고객에게 다른 결제 수단을 요청하거나 카드사에 문의하도록 안내하세요. 같은 카드로 반복 청구하지 마세요.',
    categoryNote: '여기서 HTTP 402는 내 계정의 잔액이나 요금제가 아니라 고객의 카드에 대한 것입니다.',
  },
  CARD_DECLINED_TRY_AGAIN_LATER: {
    title: '카드 일시 거절',
    cause: '카드 발급사가 공개하지 않은 일시적인 사유로 결제를 거절했습니다.',
    remedy: '몇 시간 뒤에 횟수를 제한해 다시 시도하고, 계속 거절되면 고객에게 다른 결제 수단을 요청하세요.',
    categoryNote: '여기서 HTTP 402는 내 계정의 잔액이나 요금제가 아니라 고객의 카드에 대한 것입니다.',
  },
  CARD_DECLINED_DUPLICATE_TRANSACTION: {
    title: '중복 결제 의심',
    cause: '같은 카드로 같은 금액의 결제가 조금 전에 있었습니다.',
    remedy: '이전 결제가 이미 완료됐을 수 있으니 고객의 최근 결제 내역부터 확인하세요.',
    categoryNote:
      'HTTP 402는 보통 결제가 필요하다는 뜻이지만, 이 경우는 같은 결제가 두 번 발생할 수 있는 상황입니다.',
  },
  EXPIRED_CARD: {
    title: '만료된 카드',
    cause: '카드 유효기간이 지났습니다.',
    remedy: '고객에게 유효한 다른 카드를 요청하세요.',
  },
  INCORRECT_CVC: {
    title: '잘못된 CVC',
    cause: 'CVC가 카드와 일치하지 않습니다.',
    remedy:
      '고객에게 CVC를 다시 입력하도록 요청하세요. 무작위 대입에 악용되지 않도록 시도 횟수를 제한하세요.',
  },
  INCORRECT_NUMBER: {
    title: '잘못된 카드 번호',
    cause: '카드 번호에 오류가 있습니다.',
    remedy: '고객에게 카드 번호를 다시 입력하거나 다른 카드를 사용하도록 요청하세요.',
  },
  INSUFFICIENT_FUNDS: {
    title: '고객 계좌 잔액 부족',
    cause: '결제 수단에 연결된 계좌의 잔액이 결제 금액보다 적습니다.',
    remedy: '고객에게 다른 결제 수단을 요청하거나 나중에 다시 청구하세요.',
  },
  AUTHENTICATION_REQUIRED: {
    title: '고객 인증 필요',
    cause: '카드 발급사가 고객의 본인 인증을 거친 결제만 승인합니다.',
    remedy: '고객이 결제 화면으로 돌아와 인증을 완료하게 하세요.',
  },
  PAYMENT_INTENT_AUTHENTICATION_FAILURE: {
    title: '고객 인증 실패',
    cause: '고객이 결제 인증을 완료하지 않았거나 통과하지 못했습니다.',
    remedy: '고객에게 다시 시도하거나 다른 결제 수단을 사용하도록 요청하세요.',
  },
  PAYMENT_INTENT_UNEXPECTED_STATE: {
    title: '결제 상태 불일치',
    cause: 'PaymentIntent가 이 호출을 허용하는 상태가 아닙니다. 이전 호출이 이미 성공한 경우가 많습니다.',
    remedy: 'PaymentIntent를 조회해 현재 상태부터 이어서 처리하세요. 확인하기 전에 새로 만들지 마세요.',
  },
  PAYMENT_INTENT_PAYMENT_ATTEMPT_FAILED: {
    title: '결제 시도 실패',
    cause: '이 PaymentIntent의 마지막 결제 시도가 실패했습니다.',
    remedy: '고객에게 다른 결제 수단을 받아 PaymentIntent를 다시 확정하세요.',
  },
  PAYMENT_METHOD_PROVIDER_DECLINE: {
    title: '결제 수단 제공사 거절',
    cause: '은행이나 지갑 서비스 등 결제 수단 제공사가 결제를 거절했습니다.',
    remedy: '고객에게 제공사에 문의하거나 다른 방법으로 결제하도록 안내하세요.',
  },
  PROCESSING_ERROR: {
    title: '카드 처리 오류',
    cause: '카드를 처리하는 중에 오류가 발생해 결제가 실패했습니다.',
    remedy: '다시 시도하고, 계속 실패하면 고객에게 다른 결제 수단을 요청하세요.',
  },
  CARD_DECLINE_RATE_LIMIT_EXCEEDED: {
    title: '카드 거절 횟수 초과',
    cause: '이 카드의 결제가 너무 여러 번 거절되어 Stripe가 24시간 동안 차단합니다.',
    remedy: '하루 동안 이 카드로 청구하지 말고 고객에게 카드사에 문의하도록 안내하세요.',
  },
  RATE_LIMIT: {
    title: '요청 한도 초과',
    cause: '계정에 허용된 속도보다 빠르게 요청했습니다.',
    remedy: '모든 워커의 호출 속도를 줄이고 지터를 둔 지수 백오프로 재시도하세요.',
  },
  LOCK_TIMEOUT: {
    title: '다른 요청이 객체를 사용 중',
    cause: '다른 요청이나 Stripe 내부 작업이 같은 객체를 변경하고 있습니다.',
    remedy: '잠시 뒤에 재시도하세요. 자주 발생하면 같은 객체에 대한 요청을 순서대로 보내세요.',
    categoryNote:
      'HTTP 429는 보통 호출 한도 초과를 뜻하지만, 이 경우는 두 요청이 같은 객체를 두고 충돌했습니다.',
  },
  IDEMPOTENCY_KEY_IN_USE: {
    title: '같은 멱등 키로 처리 중',
    cause: '같은 멱등 키를 사용한 이전 요청을 Stripe가 아직 처리하고 있습니다.',
    remedy: '잠시 기다렸다가 같은 키로 같은 요청을 다시 보내세요. 키를 바꾸면 두 번 처리될 수 있습니다.',
    categoryNote: 'HTTP 409는 보통 충돌을 뜻하지만, 이 경우는 이전 요청이 끝나면 해소됩니다.',
  },
  RESOURCE_MISSING: {
    title: '존재하지 않는 객체',
    cause: '이 계정과 모드에 해당 ID의 객체가 없습니다. 라이브 모드의 ID는 테스트 모드에 존재하지 않습니다.',
    remedy: 'ID와 계정, 그리고 키의 모드가 맞는지 확인하세요.',
  },
  RESOURCE_ALREADY_EXISTS: {
    title: '이미 사용 중인 ID',
    cause: '직접 지정한 ID의 객체가 이미 있습니다. 이전 시도에서 만들어진 객체일 수 있습니다.',
    remedy: '기존 객체를 조회해 사용하거나 다른 ID를 지정하세요.',
  },
  PARAMETER_MISSING: {
    title: '필수 파라미터 누락',
    cause: '필수 파라미터가 빠졌습니다. fault의 details에서 파라미터 이름을 확인할 수 있습니다.',
    remedy: '파라미터를 추가해 다시 요청하세요.',
  },
  PARAMETER_UNKNOWN: {
    title: '알 수 없는 파라미터',
    cause:
      '이 엔드포인트나 API 버전에 없는 파라미터가 요청에 있습니다. fault의 details에서 이름을 확인할 수 있습니다.',
    remedy: '파라미터를 제거하거나 철자와 API 버전을 확인하세요.',
  },
  AMOUNT_TOO_SMALL: {
    title: '최소 금액 미만',
    cause: '결제 금액이 해당 통화의 최소 청구 금액보다 적습니다.',
    remedy: '금액을 올리거나 여러 항목을 한 번에 결제하세요.',
  },
  AMOUNT_TOO_LARGE: {
    title: '최대 금액 초과',
    cause: '결제 금액이 해당 통화의 최대 청구 금액보다 큽니다. 단위를 잘못 쓴 경우가 많습니다.',
    remedy: '금액이 통화의 최소 단위로 표현됐는지 확인하고, 맞다면 나누어 결제하세요.',
  },
  API_KEY_EXPIRED: {
    title: '만료된 API 키',
    cause: '키가 교체되거나 폐기되어 더 이상 사용할 수 없습니다.',
    remedy: '대시보드에서 현재 키를 확인해 배포하세요.',
  },
  SECRET_KEY_REQUIRED: {
    title: '비밀 키 필요',
    cause: '게시 가능 키(publishable key)로 요청했습니다.',
    remedy: '서버에서 비밀 키로 호출하세요. 비밀 키를 브라우저나 앱에 넣지 마세요.',
  },
  ACCOUNT_INVALID: {
    title: '사용할 수 없는 연결 계정',
    cause: 'Stripe-Account 헤더의 계정이 없거나 플랫폼과의 연결이 해제됐습니다.',
    remedy: '계정 ID와 연결 상태를 확인하세요.',
  },
  LIVEMODE_MISMATCH: {
    title: '라이브 모드와 테스트 모드 혼용',
    cause: '키와 객체의 모드가 서로 다릅니다.',
    remedy: '객체를 만든 모드의 키를 사용하세요.',
  },
  TESTMODE_CHARGES_ONLY: {
    title: '실결제가 활성화되지 않은 계정',
    cause: 'Stripe 계정이 아직 활성화되지 않아 테스트 결제만 할 수 있습니다.',
    remedy: '대시보드에서 계정 활성화를 완료하세요.',
  },
  BALANCE_INSUFFICIENT: {
    title: 'Stripe 잔액 부족',
    cause: '계정의 사용 가능 잔액이 이체 또는 지급 금액보다 적습니다.',
    remedy: '대기 중인 금액이 정산될 때까지 기다리거나 잔액을 충전한 뒤 다시 요청하세요.',
  },
  CHARGE_ALREADY_CAPTURED: {
    title: '이미 매입된 결제',
    cause: '이전 요청에서 이 결제가 이미 매입됐습니다.',
    remedy: '매입이 완료된 것으로 처리하고, 의도하지 않았다면 환불하세요.',
  },
  CHARGE_ALREADY_REFUNDED: {
    title: '이미 환불된 결제',
    cause: '이전 요청이나 대시보드에서 결제 금액이 전액 환불됐습니다.',
    remedy: '환불이 완료된 것으로 처리하세요.',
  },
  CHARGE_DISPUTED: {
    title: '분쟁이 접수된 결제',
    cause: '고객이 은행에 이의를 제기해 이 결제를 환불할 수 없습니다.',
    remedy: '환불하는 대신 분쟁을 수락하거나 소명하세요.',
  },
  CHARGE_EXPIRED_FOR_CAPTURE: {
    title: '매입 기한 만료',
    cause: '기한 안에 매입하지 않아 승인 금액이 해제됐습니다.',
    remedy: '고객의 동의를 받아 결제를 새로 만드세요.',
  },
  TOKEN_ALREADY_USED: {
    title: '이미 사용된 토큰',
    cause: '토큰은 한 번만 쓸 수 있으며 이전 요청에서 이미 사용됐습니다. 이전 요청이 성공했을 수 있습니다.',
    remedy: '이전 요청의 결과를 확인하고, 필요하면 토큰을 새로 만드세요.',
  },
  COUPON_EXPIRED: {
    title: '만료된 쿠폰',
    cause: '쿠폰의 사용 기한이 지났습니다.',
    remedy: '새 쿠폰을 만들거나 쿠폰 없이 진행하세요.',
  },
}

/**
 * Says in Korean what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/stripe/explain/ko'
 *
 * explain('EXPIRED_CARD').title // => '만료된 카드'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
