/**
 * The words for people in Korean, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/ko'
import { catalogue } from '../catalogue.ts'

/** What failures of the Razorpay API mean, in Korean, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  AUTHENTICATION_FAILED: {
    title: '고객 인증 실패',
    cause: '고객이 3D Secure 또는 OTP 인증을 취소했거나 잘못 입력했습니다.',
    remedy: '고객에게 다시 시도하도록 안내하세요.',
  },
  CARD_DECLINED: {
    title: '카드 승인 거절',
    cause: '발급 은행이 결제를 거절했으며 Razorpay에 사유를 알려 주지 않습니다.',
    remedy: '고객에게 다른 카드를 사용하거나 은행에 문의하도록 안내하세요.',
  },
  CARD_EXPIRED: {
    title: '만료된 카드',
    cause: '카드 유효기간이 지났습니다.',
    remedy: '고객에게 다른 카드를 요청하세요.',
  },
  CARD_NUMBER_INVALID: {
    title: '잘못된 카드 번호',
    cause: '어느 은행에도 속하지 않는 카드 번호입니다.',
    remedy: '고객에게 카드 번호를 다시 입력하도록 요청하세요.',
  },
  INCORRECT_CVV: {
    title: '잘못된 CVV',
    cause: 'CVV가 카드와 일치하지 않습니다.',
    remedy: '고객에게 CVV를 다시 입력하도록 요청하세요.',
  },
  INCORRECT_OTP: {
    title: '잘못된 OTP',
    cause: '고객이 OTP를 잘못 입력했습니다.',
    remedy: '고객에게 결제를 다시 진행하도록 안내하세요.',
  },
  OTP_EXPIRED: {
    title: '만료된 OTP',
    cause: '고객이 OTP를 너무 늦게 입력했습니다.',
    remedy: '고객에게 OTP를 새로 받도록 안내하세요.',
  },
  INCORRECT_PIN: {
    title: '잘못된 PIN',
    cause: '고객이 PIN을 잘못 입력했습니다.',
    remedy: '고객에게 올바른 PIN으로 다시 시도하도록 안내하세요.',
  },
  INSUFFICIENT_FUNDS: {
    title: '고객 계좌 잔액 부족',
    cause: '고객 계좌의 잔액이 결제 금액보다 적습니다.',
    remedy: '고객에게 다른 카드나 결제 수단을 요청하세요.',
  },
  TRANSACTION_LIMIT_EXCEEDED: {
    title: '고객 한도 초과',
    cause: '결제 금액이 카드의 신용 또는 직불 한도보다 큽니다.',
    remedy: '고객에게 다른 은행의 카드나 결제 수단을 요청하세요.',
  },
  TRANSACTION_DAILY_LIMIT_EXCEEDED: {
    title: '고객의 일일 한도 초과',
    cause: '카드나 계좌가 오늘의 한도에 도달했습니다.',
    remedy: '고객에게 다른 결제 수단을 사용하거나 내일 결제하도록 안내하세요.',
  },
  INVALID_VPA: {
    title: '존재하지 않는 UPI ID',
    cause: '고객의 VPA가 잘못됐거나 등록되지 않았습니다.',
    remedy: '고객에게 유효한 UPI ID를 요청하세요.',
  },
  COLLECT_REQUEST_PENDING: {
    title: '고객 승인 대기 중',
    cause: 'UPI 결제 요청이 고객의 승인을 기다리고 있거나 결과가 아직 도착하지 않았습니다.',
    remedy: '새로 결제하지 말고 웹훅을 기다리거나 결제를 조회하세요.',
  },
  PAYMENT_COLLECT_REQUEST_EXPIRED: {
    title: '만료된 UPI 결제 요청',
    cause: '고객이 제한 시간 안에 UPI 요청을 승인하지 않았습니다.',
    remedy: '새로 결제를 시작하고 고객에게 바로 승인하도록 안내하세요.',
  },
  PAYMENT_CANCELLED: {
    title: '고객이 취소한 결제',
    cause: '고객이 결제 화면을 벗어났거나 취소를 눌렀습니다.',
    remedy: '다시 결제할 수 있도록 안내하세요.',
  },
  PAYMENT_DECLINED: {
    title: '결제 거절',
    cause: '은행이나 게이트웨이가 사유를 밝히지 않고 결제를 거절했습니다.',
    remedy: '고객에게 은행에 문의하거나 다른 결제 수단을 사용하도록 안내하세요.',
  },
  PAYMENT_FAILED: {
    title: '은행 또는 지갑의 결제 실패',
    cause: '은행이나 지갑이 구체적인 정보 없이 오류를 보고했습니다. 나중에 승인될 수도 있습니다.',
    remedy: '다시 결제하기 전에 기존 결제를 확인하고 다른 결제 수단을 안내하세요.',
  },
  PAYMENT_PENDING: {
    title: '처리 대기 중인 결제',
    cause: '은행이나 게이트웨이가 아직 결과를 확정하지 않았습니다. 나중에 승인될 수 있습니다.',
    remedy: '웹훅을 기다리거나 나중에 결제를 조회하세요. 그동안 다시 청구하지 마세요.',
  },
  DEEMED_TRANSACTION: {
    title: '익일 확정되는 거래',
    cause: '은행이 아직 결제 성공 여부를 알 수 없으며 다음 날 확정됩니다.',
    remedy: '다음 날 결제를 조회하고 그동안 다시 청구하지 마세요.',
  },
  PAYMENT_TIMED_OUT: {
    title: '결제 시간 초과',
    cause: '고객이 제한 시간 안에 결제를 완료하지 않았거나 게이트웨이가 응답하지 않았습니다.',
    remedy: '먼저 결제 상태를 확인한 뒤 고객에게 다시 시도하도록 안내하세요.',
  },
  PAYMENT_RISK_CHECK_FAILED: {
    title: '위험 심사 거절',
    cause:
      'Razorpay, 게이트웨이 또는 은행이 위험한 결제로 판단했습니다. fault의 details에서 주체를 확인할 수 있습니다.',
    remedy: '고객에게 다른 결제 수단을 요청하세요.',
  },
  PAYMENT_METHOD_NOT_ENABLED: {
    title: '활성화되지 않은 결제 수단',
    cause: 'Razorpay 계정에서 이 결제 수단이 활성화되지 않았습니다.',
    remedy: '대시보드에서 활성화하거나 Razorpay 고객 지원에 문의하세요.',
  },
  INTERNATIONAL_TRANSACTION_NOT_ALLOWED: {
    title: '해외 결제가 활성화되지 않음',
    cause: '계정이나 상품에서 해외 카드 결제를 사용할 수 없습니다.',
    remedy: '대시보드에서 해외 결제를 신청하세요.',
  },
  LIVE_MODE_NOT_ENABLED: {
    title: '실결제가 활성화되지 않은 계정',
    cause: '라이브 모드가 활성화되지 않았거나 실결제에 테스트 키를 사용했습니다.',
    remedy: '계정을 활성화하고 라이브 키를 사용하세요.',
  },
  ORDER_ALREADY_PAID: {
    title: '이미 결제된 주문',
    cause: '주문 하나에는 한 번만 결제할 수 있으며 이미 결제됐습니다.',
    remedy: '결제가 완료된 것으로 처리하고, 추가 결제는 새 주문으로 만드세요.',
  },
  ORDER_AMOUNT_MISMATCH: {
    title: '주문과 다른 결제 금액',
    cause: '결제 금액이 주문 금액과 다릅니다.',
    remedy: '두 요청에 같은 금액을 보내세요.',
  },
  INPUT_VALIDATION_FAILED: {
    title: '입력값 검증 실패',
    cause: 'Razorpay가 요청을 거부했습니다. fault의 details에서 필드 이름을 확인할 수 있습니다.',
    remedy: '필드를 수정해 다시 요청하세요.',
  },
  INVALID_ORDER_ID: {
    title: '누락되거나 잘못된 주문 ID',
    cause: '결제에 필요한 주문 ID가 없거나 존재하지 않는 ID입니다.',
    remedy: '먼저 주문을 만들고 그 ID를 전달하세요.',
  },
  DUPLICATE_REFUND_ID: {
    title: '중복된 환불 ID',
    cause: '이전 환불에서 같은 ID를 사용했습니다. 이전에 보낸 요청일 수 있습니다.',
    remedy: '다시 보내기 전에 해당 환불을 먼저 조회하세요.',
  },
  DUPLICATE_REQUEST: {
    title: '중복된 결제 요청',
    cause: '게이트웨이가 똑같은 파라미터의 요청을 이미 받았습니다. 첫 요청이 처리됐을 수 있습니다.',
    remedy: '첫 결제를 확인하고 같은 결제를 두 번 보내지 않도록 연동을 점검하세요.',
  },
  REFUND_LIMIT_CROSSED: {
    title: '환불 가능 금액 초과',
    cause: '요청 금액이 결제에서 환불할 수 있는 남은 금액보다 큽니다.',
    remedy: '결제를 조회해 남은 금액 이하로 환불하세요.',
  },
  GATEWAY_TECHNICAL_ERROR: {
    title: '결제 게이트웨이 오류',
    cause:
      'Razorpay 뒤의 은행이나 게이트웨이에 기술적 오류가 발생했습니다. 결제가 나중에 승인될 수 있습니다.',
    remedy: '결제를 확인한 뒤 나중에 또는 다른 결제 수단으로 다시 시도하세요.',
  },
  BANK_TECHNICAL_ERROR: {
    title: '고객 은행의 기술적 오류',
    cause: '결제 중에 발급 은행에 기술적 문제가 발생했습니다.',
    remedy: '결제를 확인한 뒤 나중에 또는 다른 은행으로 다시 시도하세요.',
  },
  SERVER_ERROR: {
    title: 'Razorpay 서버 오류',
    cause: 'Razorpay에 기술적 오류가 발생했습니다. 요청이 처리됐을 수 있습니다.',
    remedy: '변경 여부를 조회한 뒤 다시 시도하세요. 멱등 키가 있는 지급 요청은 다시 보내도 됩니다.',
  },
}

/**
 * Says in Korean what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/razorpay/explain/ko'
 *
 * explain('ORDER_ALREADY_PAID').title // => '이미 결제된 주문'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
