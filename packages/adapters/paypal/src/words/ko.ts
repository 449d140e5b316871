/**
 * The words for people in Korean, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/ko'
import { catalogue } from '../catalogue.ts'

/** What failures of the PayPal REST API mean, in Korean, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  AUTHENTICATION_FAILURE: {
    title: '액세스 토큰 누락 또는 오류',
    cause: '호출에 액세스 토큰이 없거나 PayPal이 받아들이지 않는 토큰입니다.',
    remedy:
      '액세스 토큰을 새로 발급받아 다시 호출하세요. 샌드박스와 라이브 자격 증명을 섞어 쓰지 않았는지 확인하세요.',
  },
  INVALID_CLIENT: {
    title: '잘못된 클라이언트 ID 또는 시크릿',
    cause: '이 환경에 존재하지 않는 클라이언트 ID와 시크릿 조합입니다.',
    remedy:
      '개발자 대시보드의 같은 앱에서 두 값을 복사하세요. 샌드박스 자격 증명은 샌드박스에서만 동작합니다.',
  },
  NOT_AUTHORIZED: {
    title: '권한이 없는 호출',
    cause: '자격 증명은 유효하지만 앱이나 가맹점에 이 호출 권한이 없습니다.',
    remedy: '앱에서 기능을 활성화하거나 가맹점의 권한 승인을 받으세요.',
  },
  RESOURCE_NOT_FOUND: {
    title: '존재하지 않는 리소스',
    cause: '이 환경에 해당 ID의 리소스가 없거나 다른 계정의 리소스입니다.',
    remedy: 'ID와 샌드박스/라이브 환경이 맞는지 확인하세요.',
  },
  RATE_LIMIT_REACHED: {
    title: '호출 한도 초과',
    cause: 'PayPal이 과도한 트래픽으로 판단해 일시적으로 호출을 제한했습니다.',
    remedy: '호출 간격을 늘리고 폴링 대신 웹훅을 사용하세요. 액세스 토큰은 만료될 때까지 재사용하세요.',
  },
  INTERNAL_SERVER_ERROR: {
    title: 'PayPal 내부 오류',
    cause: 'PayPal이 요청을 처리하는 중에 실패했습니다. 거래가 생성됐을 수 있습니다.',
    remedy: '같은 PayPal-Request-Id로 같은 요청을 다시 보내세요. ID 없이 재전송하지 마세요.',
  },
  SERVICE_UNAVAILABLE: {
    title: 'PayPal 일시 중단',
    cause: 'API가 일시적으로 중단됐거나 과부하 상태입니다. 요청이 처리됐을 수 있습니다.',
    remedy: '잠시 기다렸다가 같은 PayPal-Request-Id로 다시 보내세요.',
  },
  INSTRUMENT_DECLINED: {
    title: '결제 수단 승인 거절',
    cause: '은행이나 결제 처리사가 결제 수단을 거절했거나 이 결제에 사용할 수 없는 결제 수단입니다.',
    remedy: '구매자를 PayPal로 다시 보내 다른 결제 수단을 선택하게 한 뒤 주문을 다시 캡처하세요.',
    categoryNote: 'HTTP 422 코드는 보통 요청의 문제를 뜻하지만, 이 경우는 외부에서 결제를 거절했습니다.',
  },
  PAYMENT_SOURCE_DECLINED_BY_PROCESSOR: {
    title: '결제 처리사의 거절',
    cause: '이 결제 수단의 처리사가 결제를 거절했습니다.',
    remedy: '새 주문을 만들고 구매자에게 다른 결제 수단을 요청하세요.',
    categoryNote: 'HTTP 422 코드는 보통 요청의 문제를 뜻하지만, 이 경우는 외부에서 결제를 거절했습니다.',
  },
  CARD_EXPIRED: {
    title: '만료된 카드',
    cause: '카드 유효기간이 지났습니다.',
    remedy: '구매자에게 다른 카드를 요청하세요.',
    categoryNote: 'HTTP 422 코드는 보통 요청의 문제를 뜻하지만, 이 경우는 외부에서 결제를 거절했습니다.',
  },
  PAYER_ACTION_REQUIRED: {
    title: '구매자 확인 필요',
    cause: '결제를 완료하려면 구매자가 PayPal에서 추가로 처리해야 합니다.',
    remedy: 'payer-action 링크로 구매자를 보낸 뒤 다시 시도하세요.',
    categoryNote: 'HTTP 422 코드는 보통 요청의 문제를 뜻하지만, 이 경우는 외부에서 결제를 거절했습니다.',
  },
  PAYER_CANNOT_PAY: {
    title: '결제할 수 없는 구매자',
    cause: '두 계정의 설정 때문에 이 판매자에게 결제할 수 없습니다.',
    remedy: '구매자에게 다른 방법으로 결제하도록 안내하세요.',
    categoryNote: 'HTTP 422 코드는 보통 요청의 문제를 뜻하지만, 이 경우는 외부에서 결제를 거절했습니다.',
  },
  TRANSACTION_REFUSED: {
    title: 'PayPal의 거래 거부',
    cause: 'PayPal 내부 심사에서 거래가 허용되지 않았으며 사유는 공개되지 않습니다.',
    remedy: '재시도하지 말고 다른 결제 수단을 요청하거나 PayPal 고객 지원에 문의하세요.',
    categoryNote: 'HTTP 422 코드는 보통 요청의 문제를 뜻하지만, 이 경우는 외부에서 결제를 거절했습니다.',
  },
  COMPLIANCE_VIOLATION: {
    title: '규정 위반으로 거절된 거래',
    cause: 'PayPal이 규정 준수 문제로 거래를 거절했습니다.',
    remedy: '재시도하지 말고 PayPal 고객 지원에 문의하세요.',
    categoryNote: 'HTTP 422 코드는 보통 요청의 문제를 뜻하지만, 이 경우는 외부에서 결제를 거절했습니다.',
  },
  ORDER_NOT_APPROVED: {
    title: '구매자 승인 전 주문',
    cause: '구매자가 승인하기 전에 주문을 캡처하거나 승인 요청했습니다.',
    remedy: '구매자를 주문의 승인 링크로 보낸 뒤 캡처하세요.',
    categoryNote:
      'HTTP 422 코드는 보통 요청 자체의 문제를 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  ORDER_ALREADY_CAPTURED: {
    title: '이미 캡처된 주문',
    cause: '이전 요청에서 이 주문의 결제가 이미 캡처됐습니다.',
    remedy: '결제가 완료된 것으로 처리하고, 주문을 조회해 캡처 내역을 확인하세요.',
    categoryNote:
      'HTTP 422 코드는 보통 요청 자체의 문제를 뜻하지만, 이 경우는 이미 있거나 이미 처리된 것입니다.',
  },
  ORDER_ALREADY_AUTHORIZED: {
    title: '이미 승인된 주문',
    cause: '이전 요청에서 이 주문의 결제가 이미 승인됐습니다.',
    remedy: '주문을 조회해 기존 승인 내역을 사용하세요.',
    categoryNote:
      'HTTP 422 코드는 보통 요청 자체의 문제를 뜻하지만, 이 경우는 이미 있거나 이미 처리된 것입니다.',
  },
  AUTHORIZATION_ALREADY_CAPTURED: {
    title: '이미 캡처된 승인',
    cause: '이전 요청에서 이 승인이 이미 캡처됐습니다.',
    remedy:
      '승인을 조회해 캡처 내역을 확인하세요. 요청한 캡처가 있으면 끝난 것이고, 없으면 이번 캡처는 이루어지지 않았습니다.',
    categoryNote:
      'HTTP 422 코드는 보통 요청 자체의 문제를 뜻하지만, 이 경우는 이미 있거나 이미 처리된 것입니다.',
  },
  CAPTURE_FULLY_REFUNDED: {
    title: '이미 전액 환불된 캡처',
    cause: '캡처한 금액이 이미 전액 환불됐습니다.',
    remedy: '환불이 완료된 것으로 처리하세요.',
    categoryNote:
      'HTTP 422 코드는 보통 요청 자체의 문제를 뜻하지만, 이 경우는 이미 있거나 이미 처리된 것입니다.',
  },
  DUPLICATE_INVOICE_ID: {
    title: '중복된 인보이스 ID',
    cause:
      '계정 설정상 인보이스 ID는 한 번만 쓸 수 있으며 이전 거래에서 이미 사용됐습니다. 이전에 보낸 요청일 수 있습니다.',
    remedy: '다시 보내기 전에 이 인보이스 ID의 거래를 먼저 조회하세요.',
    categoryNote:
      'HTTP 422 코드는 보통 요청 자체의 문제를 뜻하지만, 이 경우는 이미 있거나 이미 처리된 것입니다.',
  },
  PREVIOUS_REQUEST_IN_PROGRESS: {
    title: '이전 요청 처리 중',
    cause: 'PayPal이 같은 리소스에 대한 다른 요청을 아직 처리하고 있습니다.',
    remedy: '몇 초 기다렸다가 같은 PayPal-Request-Id로 같은 요청을 보내세요.',
    categoryNote: 'HTTP 409 코드는 보통 요청을 고쳐야 한다는 뜻이지만, 이 경우는 시간이 지나면 해소됩니다.',
  },
  ORDER_COMPLETION_IN_PROGRESS: {
    title: '주문 완료 처리 중',
    cause: '구매자가 승인해 PayPal이 자동으로 결제를 캡처하고 있습니다.',
    remedy: '직접 캡처하지 말고 나중에 주문을 조회하거나 웹훅을 기다리세요.',
    categoryNote: 'HTTP 422 코드는 보통 요청을 고쳐야 한다는 뜻이지만, 이 경우는 시간이 지나면 해소됩니다.',
  },
  PENDING_CAPTURE: {
    title: '대기 중인 캡처',
    cause: 'eCheck 결제 등으로 금액이 아직 입금되지 않아 환불할 수 없습니다.',
    remedy: '캡처가 완료된 뒤에 환불하세요.',
    categoryNote: 'HTTP 422 코드는 보통 요청을 고쳐야 한다는 뜻이지만, 이 경우는 시간이 지나면 해소됩니다.',
  },
  AUTHORIZATION_EXPIRED: {
    title: '승인 만료',
    cause: '기한 안에 캡처하지 않아 승인이 만료됐습니다.',
    remedy: '가능하면 재승인하고, 아니면 구매자에게 다시 결제를 요청하세요.',
    categoryNote:
      'HTTP 422 코드는 보통 요청 자체의 문제를 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  AUTHORIZATION_VOIDED: {
    title: '취소된 승인',
    cause: '취소된 승인은 더 이상 캡처할 수 없습니다.',
    remedy: '구매자가 결제를 원하면 새 주문을 만드세요.',
    categoryNote:
      'HTTP 422 코드는 보통 요청 자체의 문제를 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  MAX_NUMBER_OF_PAYMENT_ATTEMPTS_EXCEEDED: {
    title: '결제 시도 횟수 초과',
    cause: '이 주문은 더 이상 결제를 시도할 수 없습니다.',
    remedy: '새 주문을 만드세요.',
    categoryNote:
      'HTTP 422 코드는 보통 요청 자체의 문제를 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  REFUND_AMOUNT_EXCEEDED: {
    title: '환불 가능 금액 초과',
    cause: '요청 금액이 캡처에서 환불할 수 있는 남은 금액보다 큽니다.',
    remedy: '캡처를 조회해 남은 금액 이하로 환불하세요.',
    categoryNote:
      'HTTP 422 코드는 보통 잘못된 요청을 뜻하지만, 이 경우는 형식은 맞지만 허용 범위를 벗어난 값입니다.',
  },
  REFUND_FAILED_INSUFFICIENT_FUNDS: {
    title: '환불 잔액 부족',
    cause: 'PayPal 잔액과 연결된 은행 계좌로 환불 금액을 충당할 수 없습니다.',
    remedy: '잔액을 충전한 뒤 다시 환불하세요.',
    categoryNote: 'HTTP 422 코드는 보통 요청의 문제를 뜻하지만, 이 경우는 내 계정의 잔액이 부족합니다.',
  },
  REFUND_TIME_LIMIT_EXCEEDED: {
    title: '환불 기한 초과',
    cause: 'PayPal의 환불 가능 기한이 지난 캡처입니다.',
    remedy: '다른 방법으로 구매자에게 송금하세요.',
    categoryNote:
      'HTTP 422 코드는 보통 요청 자체의 문제를 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  PAYEE_ACCOUNT_RESTRICTED: {
    title: '제한된 판매자 계정',
    cause: 'PayPal이 대금을 받을 계정의 기능을 제한했습니다.',
    remedy: '해당 계정에 로그인해 제한 사유를 해결하세요.',
    categoryNote: 'HTTP 422 코드만으로는 알 수 없지만, 이 경우는 계정 자체를 사용할 수 없습니다.',
  },
  PERMISSION_DENIED: {
    title: '다른 계정의 리소스',
    cause: '인보이스나 템플릿이 호출한 계정의 것이 아닙니다.',
    remedy: '소유 계정의 자격 증명을 사용하세요.',
  },
  MISSING_REQUIRED_PARAMETER: {
    title: '필수 필드 누락',
    cause: '필수 필드가 빠졌습니다. fault의 details에서 필드 이름을 확인할 수 있습니다.',
    remedy: '필드를 추가해 다시 요청하세요.',
  },
  PAYPAL_REQUEST_ID_REQUIRED: {
    title: '멱등 키 필요',
    cause: '결제 수단을 포함한 주문은 PayPal-Request-Id 헤더가 있어야 합니다.',
    remedy: '직접 만든 ID를 헤더에 넣고 재시도할 때도 같은 값을 사용하세요.',
  },
  ITEM_TOTAL_MISMATCH: {
    title: '상품 합계 불일치',
    cause: '상품 합계가 각 상품의 금액과 수량을 곱해 더한 값과 다릅니다.',
    remedy: '통화의 소수 자릿수에 맞춰 상품에서 합계를 계산하세요.',
  },
  AMOUNT_MISMATCH: {
    title: '금액 합계 불일치',
    cause: '총액이 상품, 세금, 배송비, 취급 수수료, 보험, 할인의 합과 다릅니다.',
    remedy: '세부 항목에서 총액을 계산하세요.',
  },
}

/**
 * Says in Korean what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/paypal/explain/ko'
 *
 * explain('INSTRUMENT_DECLINED').title // => '결제 수단 승인 거절'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
