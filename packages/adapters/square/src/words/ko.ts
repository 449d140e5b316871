/**
 * The words for people in Korean, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/ko'
import { catalogue } from '../catalogue.ts'

/** What failures of the Square API mean, in Korean, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  UNAUTHORIZED: {
    title: '인증되지 않은 액세스 토큰',
    cause: '액세스 토큰이 없거나 이 환경의 토큰이 아닙니다.',
    remedy: '유효한 토큰을 보내세요. 샌드박스 토큰은 샌드박스 호스트에서만 동작합니다.',
  },
  ACCESS_TOKEN_EXPIRED: {
    title: '만료된 액세스 토큰',
    cause: 'OAuth 토큰을 제때 갱신하지 않아 만료됐습니다.',
    remedy: '판매자의 리프레시 토큰으로 갱신한 뒤 다시 호출하세요.',
  },
  ACCESS_TOKEN_REVOKED: {
    title: '철회된 액세스 토큰',
    cause: '판매자가 애플리케이션 연결을 해제했거나 토큰이 폐기됐습니다.',
    remedy: '판매자에게 애플리케이션을 다시 연결하도록 요청하세요.',
  },
  FORBIDDEN: {
    title: '허용되지 않은 호출',
    cause: '토큰은 유효하지만 이 작업을 할 수 없습니다.',
    remedy: '애플리케이션의 권한과 판매자의 요금제를 확인하세요.',
  },
  INSUFFICIENT_SCOPES: {
    title: '토큰 권한 범위 부족',
    cause: '판매자가 이 엔드포인트에 필요한 권한을 승인하지 않았습니다.',
    remedy: '필요한 권한 범위를 포함해 판매자에게 다시 승인을 요청하세요.',
  },
  CARD_PROCESSING_NOT_ENABLED: {
    title: '카드 결제가 비활성화된 매장',
    cause: '판매자 매장에서 카드 결제가 활성화되지 않았습니다.',
    remedy: '판매자가 해당 매장의 카드 결제를 활성화해야 합니다.',
  },
  CARD_DECLINED: {
    title: '카드 승인 거절',
    cause: '카드 발급사가 사유를 밝히지 않고 결제를 거절했습니다.',
    remedy: '구매자에게 다른 결제 수단을 요청하세요.',
  },
  GENERIC_DECLINE: {
    title: '사유 없는 결제 거절',
    cause: 'Square가 별도 설명 없이 거절 응답을 받았습니다.',
    remedy: '구매자와 카드 정보를 확인하고, 정보가 맞다면 구매자가 카드사에 문의해야 합니다.',
  },
  CARD_EXPIRED: {
    title: '만료된 카드',
    cause: '유효기간이 지나 카드사가 결제를 거절했습니다.',
    remedy: '구매자에게 유효한 다른 카드를 요청하세요.',
  },
  CVV_FAILURE: {
    title: '잘못된 CVV',
    cause: 'CVV가 일치하지 않아 카드사가 결제를 거절했습니다.',
    remedy: '구매자에게 카드 정보를 다시 입력하도록 요청하세요.',
  },
  ADDRESS_VERIFICATION_FAILURE: {
    title: '잘못된 우편번호',
    cause: '우편번호가 일치하지 않아 카드사가 결제를 거절했습니다.',
    remedy: '구매자에게 카드 청구지의 우편번호를 확인하세요.',
  },
  INSUFFICIENT_FUNDS: {
    title: '구매자 잔액 부족',
    cause: '카드, 은행 계좌 또는 기프트 카드의 잔액이 결제 금액보다 적습니다.',
    remedy: '구매자에게 다른 결제 수단을 요청하세요.',
  },
  TRANSACTION_LIMIT: {
    title: '카드 한도 초과',
    cause: '카드사가 금액이 너무 크거나 작다고 판단했습니다. 신용 한도에 도달한 경우가 많습니다.',
    remedy: '다른 카드를 요청하거나 금액을 줄이세요.',
  },
  INVALID_CARD: {
    title: '확인할 수 없는 카드',
    cause: '입력한 정보로 카드를 확인할 수 없습니다.',
    remedy: '구매자에게 카드 정보를 다시 입력하도록 요청하세요.',
  },
  PAN_FAILURE: {
    title: '잘못된 카드 번호',
    cause: '카드 번호의 길이나 형식이 맞지 않습니다.',
    remedy: '구매자에게 카드 번호를 다시 입력하도록 요청하세요.',
  },
  INVALID_EXPIRATION: {
    title: '잘못된 유효기간',
    cause: '유효기간이 지났거나 날짜가 아닙니다.',
    remedy: '구매자에게 유효기간을 다시 입력하도록 요청하세요.',
  },
  CARD_DECLINED_VERIFICATION_REQUIRED: {
    title: '구매자 인증 필요',
    cause: '카드사가 구매자 인증을 거친 결제만 승인합니다.',
    remedy: '클라이언트에서 구매자 인증을 실행하고 그 토큰으로 결제를 요청하세요.',
  },
  CARD_DECLINED_CALL_ISSUER: {
    title: '카드사 문의 필요',
    cause: '카드사가 카드 소유자의 확인을 요구하며 결제를 거절했습니다.',
    remedy: '구매자에게 카드사에 문의하거나 다른 카드를 사용하도록 안내하세요.',
  },
  CARD_NOT_SUPPORTED: {
    title: '지원되지 않는 카드',
    cause: '이 지역이나 업종에서 사용할 수 없는 카드입니다.',
    remedy: '구매자에게 다른 카드를 요청하세요.',
  },
  BUYER_REFUSED_PAYMENT: {
    title: '은행 계좌의 결제 거부',
    cause: '구매자나 은행이 출금을 승인하지 않았습니다.',
    remedy: '구매자에게 승인하거나 다른 방법으로 결제하도록 안내하세요.',
  },
  CARD_TOKEN_USED: {
    title: '이미 사용된 카드 토큰',
    cause: '토큰은 한 번만 쓸 수 있으며 이전 요청에서 이미 사용됐습니다. 그때 결제가 완료됐을 수 있습니다.',
    remedy: '카드를 다시 요청하기 전에 최근 결제 내역을 조회하세요.',
  },
  CARD_TOKEN_EXPIRED: {
    title: '만료된 카드 토큰',
    cause: '토큰을 24시간 안에 사용하지 않았습니다.',
    remedy: '구매자에게 카드 정보를 다시 입력하도록 요청하세요.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    title: '다른 요청에 사용된 멱등 키',
    cause: '내용이 다른 이전 요청에서 같은 키를 사용했습니다. 이전 요청은 처리됐을 수 있습니다.',
    remedy: '작업마다 키를 새로 만들고, 같은 내용을 재시도할 때만 다시 사용하세요.',
  },
  DELAYED_TRANSACTION_CAPTURED: {
    title: '이미 캡처된 결제',
    cause: '이전 요청에서 이 지연 결제가 이미 완료됐습니다.',
    remedy: '캡처가 완료된 것으로 처리하세요.',
  },
  DELAYED_TRANSACTION_CANCELED: {
    title: '이미 취소된 결제',
    cause: '이전 요청에서 이 지연 결제가 이미 취소됐습니다.',
    remedy: '취소가 완료된 것으로 처리하세요.',
  },
  DELAYED_TRANSACTION_EXPIRED: {
    title: '승인 만료',
    cause: '지연 결제를 기한 안에 완료하지 않았습니다.',
    remedy: '결제를 새로 만드세요.',
  },
  REFUND_ALREADY_PENDING: {
    title: '진행 중인 환불',
    cause: '이 결제의 환불이 아직 처리되고 있습니다.',
    remedy: '기존 환불을 조회하세요. 완료된 뒤 남은 금액이 있을 때만 추가로 환불하세요.',
  },
  REFUND_AMOUNT_INVALID: {
    title: '환불 가능 금액 초과',
    cause: '요청 금액이 결제에서 환불할 수 있는 남은 금액보다 큽니다.',
    remedy: '결제를 조회해 남은 금액 이하로 환불하세요.',
  },
  PAYMENT_NOT_REFUNDABLE: {
    title: '환불할 수 없는 결제',
    cause: '너무 오래된 결제 등 환불이 불가능한 결제입니다.',
    remedy: '다른 방법으로 구매자에게 돈을 돌려주세요.',
  },
  RATE_LIMITED: {
    title: '요청 한도 초과',
    cause: '애플리케이션이 Square가 허용하는 것보다 많은 요청을 보냈습니다.',
    remedy: '모든 워커의 호출 속도를 줄이고 지터를 둔 지수 백오프로 재시도하세요.',
  },
  TEMPORARY_ERROR: {
    title: 'Square 일시 오류',
    cause: '일시적인 내부 오류가 발생했습니다. 결제는 처리됐을 수 있습니다.',
    remedy: '같은 멱등 키로 같은 요청을 다시 보내세요.',
  },
  GATEWAY_TIMEOUT: {
    title: 'Square 응답 시간 초과',
    cause: 'Square 내부에서 처리가 오래 걸렸습니다. 요청이 처리됐을 수 있습니다.',
    remedy: '같은 멱등 키로 다시 보내거나 처리 결과를 먼저 조회하세요.',
  },
}

/**
 * Says in Korean what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/square/explain/ko'
 *
 * explain('CARD_TOKEN_USED').title // => '이미 사용된 카드 토큰'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
