/**
 * The words for people in Korean, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/ko'
import { catalogue } from '../catalogue.ts'

/** What failures of the Toss Payments API mean, in Korean, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  ALREADY_PROCESSED_PAYMENT: {
    title: '이미 처리된 결제',
    cause: '이전 요청에서 이미 처리된 결제입니다. 응답을 받지 못한 첫 요청이 반영된 경우가 많습니다.',
    remedy: '결제를 조회해 그 결과를 이번 요청의 결과로 사용하고, 다시 승인하지 마세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 이미 원하던 결과가 반영된 상태입니다.',
  },
  PROVIDER_ERROR: {
    title: '결제사 일시 오류',
    cause: '토스페이먼츠가 연결한 카드사나 은행, 간편결제사에서 일시적인 오류가 났습니다.',
    remedy: '결제 상태를 조회한 뒤 같은 Idempotency-Key로 잠시 후 재시도하세요.',
    categoryNote:
      'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 시간이 지나면 풀리는 일시적인 상황입니다.',
  },
  EXCEED_MAX_CARD_INSTALLMENT_PLAN: {
    title: '할부 개월 수 초과',
    cause: '선택한 할부 개월 수가 최댓값보다 큽니다.',
    remedy: '개월 수를 줄여 고객이 다시 결제하게 하세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 값이 허용 범위를 벗어났습니다.',
  },
  INVALID_REQUEST: {
    title: '잘못된 요청',
    cause: '요청에 빠진 필드가 있거나 필드의 이름 또는 형식이 틀렸습니다.',
    remedy: 'API 레퍼런스와 비교해 요청을 수정하세요.',
  },
  NOT_ALLOWED_POINT_USE: {
    title: '카드 포인트 사용 불가',
    cause: '고객의 카드로는 포인트 결제를 할 수 없습니다.',
    remedy: '포인트를 쓰지 않거나 다른 카드로 결제하도록 고객에게 안내하세요.',
    categoryNote:
      'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 고객의 카드사나 은행, 이상 거래 심사에서 거절했습니다.',
  },
  INVALID_API_KEY: {
    title: '잘못된 시크릿 키',
    cause: '이 연동에 맞지 않는 시크릿 키입니다.',
    remedy: '개발자센터에서 해당 상점과 모드(테스트 또는 라이브)의 시크릿 키를 다시 복사하세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 인증 정보가 문제입니다.',
  },
  INVALID_REJECT_CARD: {
    title: '카드 사용 거절',
    cause: '카드사가 이 카드의 사용을 거절했습니다.',
    remedy: '카드사에 문의하거나 다른 카드를 쓰도록 고객에게 안내하세요.',
    categoryNote:
      'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 고객의 카드사나 은행, 이상 거래 심사에서 거절했습니다.',
  },
  BELOW_MINIMUM_AMOUNT: {
    title: '최소 결제 금액 미달',
    cause: '결제 수단별 최소 금액(카드 100원, 계좌 200원)보다 적은 금액입니다.',
    remedy: '금액을 올리거나 소액 주문에는 이 결제 수단을 제공하지 마세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 값이 허용 범위를 벗어났습니다.',
  },
  INVALID_CARD_EXPIRATION: {
    title: '카드 유효기간 오류',
    cause: '고객이 입력한 유효기간이 카드와 맞지 않습니다.',
    remedy: '유효기간을 확인하고 다시 결제하도록 고객에게 안내하세요.',
    categoryNote:
      'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 고객의 카드사나 은행, 이상 거래 심사에서 거절했습니다.',
  },
  INVALID_STOPPED_CARD: {
    title: '정지된 카드',
    cause: '카드사에서 사용을 정지한 카드입니다.',
    remedy: '다른 카드를 쓰도록 고객에게 안내하세요.',
    categoryNote:
      'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 고객의 카드사나 은행, 이상 거래 심사에서 거절했습니다.',
  },
  EXCEED_MAX_DAILY_PAYMENT_COUNT: {
    title: '일일 결제 횟수 초과',
    cause: '고객이 이 결제 수단으로 하루에 결제할 수 있는 횟수를 모두 썼습니다.',
    remedy: '다른 결제 수단을 쓰거나 내일 다시 결제하도록 고객에게 안내하세요.',
    categoryNote:
      'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 고객의 카드사나 은행, 이상 거래 심사에서 거절했습니다.',
  },
  NOT_SUPPORTED_INSTALLMENT_PLAN_CARD_OR_MERCHANT: {
    title: '할부를 지원하지 않는 카드 또는 가맹점',
    cause: '카드나 가맹점 중 한쪽이 할부를 지원하지 않습니다.',
    remedy: '일시불로 결제하게 하거나 이 카드에서는 할부 선택을 숨기세요.',
  },
  INVALID_CARD_INSTALLMENT_PLAN: {
    title: '잘못된 할부 개월',
    cause: '카드사가 제공하지 않는 할부 개월 수입니다.',
    remedy: '카드사가 제공하는 개월 수를 보내거나 일시불이면 0을 보내세요.',
  },
  NOT_SUPPORTED_MONTHLY_INSTALLMENT_PLAN: {
    title: '할부 불가 카드',
    cause: '할부 결제를 할 수 없는 카드입니다.',
    remedy: '일시불이나 다른 카드로 결제하도록 고객에게 안내하세요.',
  },
  EXCEED_MAX_PAYMENT_AMOUNT: {
    title: '일일 결제 금액 초과',
    cause: '고객이 이 수단으로 하루에 결제할 수 있는 금액을 넘었습니다.',
    remedy: '다른 결제 수단을 쓰거나 내일 결제하도록 고객에게 안내하세요.',
    categoryNote:
      'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 고객의 카드사나 은행, 이상 거래 심사에서 거절했습니다.',
  },
  NOT_FOUND_TERMINAL_ID: {
    title: '단말기 번호 없음',
    cause: '이 카드사에 대한 단말기 번호가 가맹점에 등록되어 있지 않습니다.',
    remedy: '토스페이먼츠에 단말기 번호 등록을 요청하세요.',
    categoryNote:
      'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 계정에 이 기능이 설정되어 있지 않습니다.',
  },
  INVALID_AUTHORIZE_AUTH: {
    title: '유효하지 않은 인증 방식',
    cause: '고객 인증 방식이 이 결제에 맞지 않습니다.',
    remedy: '결제창이 제공하는 인증 방식으로 결제를 다시 시작하세요.',
  },
  INVALID_CARD_LOST_OR_STOLEN: {
    title: '분실 또는 도난 카드',
    cause: '분실이나 도난 신고가 된 카드입니다.',
    remedy: '다른 카드를 요청하고, 고객에게는 카드가 거절됐다는 사실만 알리세요.',
    categoryNote:
      'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 고객의 카드사나 은행, 이상 거래 심사에서 거절했습니다.',
  },
  RESTRICTED_TRANSFER_ACCOUNT: {
    title: '등록 직후 사용할 수 없는 계좌',
    cause: '새로 등록한 계좌는 12시간이 지나야 결제에 쓸 수 있습니다.',
    remedy: '나중에 결제하거나 다른 수단을 쓰도록 고객에게 안내하세요.',
    categoryNote:
      'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 고객의 카드사나 은행, 이상 거래 심사에서 거절했습니다.',
  },
  INVALID_CARD_NUMBER: {
    title: '카드 번호 오류',
    cause: '고객이 입력한 카드 번호가 유효하지 않습니다.',
    remedy: '카드 번호를 확인하고 다시 결제하도록 고객에게 안내하세요.',
    categoryNote:
      'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 고객의 카드사나 은행, 이상 거래 심사에서 거절했습니다.',
  },
  INVALID_UNREGISTERED_SUBMALL: {
    title: '등록되지 않은 서브몰',
    cause: '결제에 지정된 서브몰이 등록되어 있지 않거나 계약에 서브몰이 없습니다.',
    remedy: '토스페이먼츠에 서브몰을 등록하거나 서브몰이 필요 없는 결제 방식을 사용하세요.',
    categoryNote:
      'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 계정에 이 기능이 설정되어 있지 않습니다.',
  },
  NOT_REGISTERED_BUSINESS: {
    title: '등록되지 않은 사업자 번호',
    cause: '카드사에 등록되지 않은 사업자 번호입니다.',
    remedy: '토스페이먼츠에 사업자 번호 등록을 요청하세요.',
    categoryNote:
      'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 계정에 이 기능이 설정되어 있지 않습니다.',
  },
  EXCEED_MAX_ONE_DAY_WITHDRAW_AMOUNT: {
    title: '1일 출금 한도 초과',
    cause: '고객 계좌의 1일 출금 한도를 넘는 금액입니다.',
    remedy: '금액을 줄이거나 내일 또는 다른 수단으로 결제하도록 안내하세요.',
    categoryNote:
      'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 고객의 카드사나 은행, 이상 거래 심사에서 거절했습니다.',
  },
  EXCEED_MAX_ONE_TIME_WITHDRAW_AMOUNT: {
    title: '1회 출금 한도 초과',
    cause: '고객 계좌의 1회 출금 한도를 넘는 금액입니다.',
    remedy: '금액을 나누거나 다른 수단으로 결제하도록 안내하세요.',
    categoryNote:
      'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 고객의 카드사나 은행, 이상 거래 심사에서 거절했습니다.',
  },
  CARD_PROCESSING_ERROR: {
    title: '카드사 처리 오류',
    cause: '카드사가 결제를 처리하는 중에 오류가 났습니다.',
    remedy: '결제 상태를 조회한 뒤 같은 Idempotency-Key로 잠시 후 재시도하세요.',
    categoryNote:
      'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 시간이 지나면 풀리는 일시적인 상황입니다.',
  },
  EXCEED_MAX_AMOUNT: {
    title: '거래 금액 한도 초과',
    cause: '1회 거래 금액 한도를 넘었습니다.',
    remedy: '금액을 줄이거나 다른 수단을 쓰도록 안내하고, 자주 생기면 계약 한도를 확인하세요.',
    categoryNote:
      'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 고객의 카드사나 은행, 이상 거래 심사에서 거절했습니다.',
  },
  INVALID_ACCOUNT_INFO_RE_REGISTER: {
    title: '계좌 재등록 필요',
    cause: '고객이 등록한 계좌가 더 이상 유효하지 않습니다.',
    remedy: '계좌를 다시 등록한 뒤 결제하도록 고객에게 안내하세요.',
    categoryNote:
      'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 고객의 카드사나 은행, 이상 거래 심사에서 거절했습니다.',
  },
  NOT_AVAILABLE_PAYMENT: {
    title: '결제 가능 시간 아님',
    cause: '지금은 이 결제 수단을 쓸 수 없는 시간대입니다.',
    remedy: '이용 가능한 시간에 다시 시도하거나 다른 결제 수단을 제공하세요.',
    categoryNote:
      'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 시간이 지나면 풀리는 일시적인 상황입니다.',
  },
  UNAPPROVED_ORDER_ID: {
    title: '승인되지 않은 주문 번호',
    cause: '아직 승인되지 않은 결제의 주문 번호입니다.',
    remedy: '결제를 먼저 승인하거나 주문 번호가 맞는지 확인하세요.',
    categoryNote:
      'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  EXCEED_MAX_MONTHLY_PAYMENT_AMOUNT: {
    title: '월 결제 금액 초과',
    cause: '고객이 이 수단으로 한 달에 결제할 수 있는 금액을 모두 썼습니다.',
    remedy: '다른 결제 수단을 쓰도록 고객에게 안내하세요.',
    categoryNote:
      'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 고객의 카드사나 은행, 이상 거래 심사에서 거절했습니다.',
  },
  UNAUTHORIZED_KEY: {
    title: '인증되지 않은 키',
    cause: '토스페이먼츠가 인증할 수 없는 시크릿 키 또는 클라이언트 키입니다.',
    remedy: '시크릿 키를 보내는지, 결제창의 클라이언트 키와 짝이 맞는지 확인하세요.',
  },
  REJECT_ACCOUNT_PAYMENT: {
    title: '계좌 잔액 부족',
    cause: '고객 계좌의 잔액이 부족해 은행이 거절했습니다.',
    remedy: '잔액을 채우거나 다른 수단으로 결제하도록 고객에게 안내하세요.',
    categoryNote:
      'HTTP 403은 보통 권한 부족을 뜻하지만, 이 경우는 고객의 카드사나 은행, 이상 거래 심사에서 거절했습니다.',
  },
  REJECT_CARD_PAYMENT: {
    title: '카드 한도 초과 또는 잔액 부족',
    cause: '카드 한도나 잔액이 부족해 카드사가 거절했습니다.',
    remedy: '다른 카드로 결제하도록 고객에게 안내하세요.',
    categoryNote:
      'HTTP 403은 보통 권한 부족을 뜻하지만, 이 경우는 고객의 카드사나 은행, 이상 거래 심사에서 거절했습니다.',
  },
  REJECT_CARD_COMPANY: {
    title: '카드사 승인 거절',
    cause: '카드사가 구체적인 사유를 밝히지 않고 승인을 거절했습니다.',
    remedy: '카드사에 문의하거나 다른 카드를 쓰도록 고객에게 안내하세요.',
    categoryNote:
      'HTTP 403은 보통 권한 부족을 뜻하지만, 이 경우는 고객의 카드사나 은행, 이상 거래 심사에서 거절했습니다.',
  },
  FORBIDDEN_REQUEST: {
    title: '허용되지 않은 요청',
    cause: '이 키로는 할 수 없는 요청입니다. 결제와 다른 상점이나 모드의 키이거나 계약에 없는 기능입니다.',
    remedy: '결제를 만든 키를 사용하고, 계약에 포함된 기능인지 확인하세요.',
  },
  REJECT_TOSSPAY_INVALID_ACCOUNT: {
    title: '출금 등록이 안 된 계좌',
    cause: '고객이 토스페이에서 고른 계좌에 출금이체가 등록되어 있지 않습니다.',
    remedy: '토스에서 다른 계좌를 고르거나 다시 등록하도록 고객에게 안내하세요.',
    categoryNote:
      'HTTP 403은 보통 권한 부족을 뜻하지만, 이 경우는 고객의 카드사나 은행, 이상 거래 심사에서 거절했습니다.',
  },
  EXCEED_MAX_AUTH_COUNT: {
    title: '인증 횟수 초과',
    cause: '고객이 인증을 시도할 수 있는 횟수를 넘었습니다.',
    remedy: '카드사나 은행에 문의하거나 다른 수단을 쓰도록 고객에게 안내하세요.',
    categoryNote:
      'HTTP 403은 보통 권한 부족을 뜻하지만, 이 경우는 고객의 카드사나 은행, 이상 거래 심사에서 거절했습니다.',
  },
  EXCEED_MAX_ONE_DAY_AMOUNT: {
    title: '일일 한도 초과',
    cause: '고객의 하루 결제 한도를 넘었습니다.',
    remedy: '내일 결제하거나 다른 수단을 쓰도록 고객에게 안내하세요.',
    categoryNote:
      'HTTP 403은 보통 권한 부족을 뜻하지만, 이 경우는 고객의 카드사나 은행, 이상 거래 심사에서 거절했습니다.',
  },
  NOT_AVAILABLE_BANK: {
    title: '은행 서비스 시간 아님',
    cause: '지금은 은행 서비스 시간이 아닙니다.',
    remedy: '은행 서비스 시간에 다시 시도하거나 다른 결제 수단을 제공하세요.',
    categoryNote: 'HTTP 403은 보통 권한 부족을 뜻하지만, 이 경우는 시간이 지나면 풀리는 일시적인 상황입니다.',
  },
  INVALID_PASSWORD: {
    title: '결제 비밀번호 불일치',
    cause: '고객이 입력한 결제 비밀번호가 맞지 않습니다.',
    remedy: '비밀번호를 다시 입력하도록 고객에게 안내하세요.',
    categoryNote:
      'HTTP 403은 보통 권한 부족을 뜻하지만, 이 경우는 고객의 카드사나 은행, 이상 거래 심사에서 거절했습니다.',
  },
  INCORRECT_BASIC_AUTH_FORMAT: {
    title: 'Basic 인증 형식 오류',
    cause: 'Authorization 헤더가 시크릿 키 뒤에 콜론을 붙여 Base64로 인코딩한 값이 아닙니다.',
    remedy: '시크릿 키 뒤에 콜론을 붙여 Base64로 인코딩하고 Basic으로 보내세요.',
    categoryNote: 'HTTP 403은 보통 권한 부족을 뜻하지만, 이 경우는 인증 정보가 문제입니다.',
  },
  FDS_ERROR: {
    title: '위험 거래 감지',
    cause: '토스페이먼츠가 위험 거래로 판단해 결제를 막고 고객에게 본인 확인 문자를 보냈습니다.',
    remedy: '문자의 링크로 본인 확인을 한 뒤 다시 결제하도록 고객에게 안내하세요.',
    categoryNote:
      'HTTP 403은 보통 권한 부족을 뜻하지만, 이 경우는 고객의 카드사나 은행, 이상 거래 심사에서 거절했습니다.',
  },
  NOT_FOUND_PAYMENT: {
    title: '존재하지 않는 결제',
    cause: '이 결제 키나 주문 번호의 결제가 없거나, 다른 상점 또는 모드의 결제입니다.',
    remedy: '결제 키를 확인하고 테스트 키와 라이브 키가 섞이지 않았는지 확인하세요.',
  },
  NOT_FOUND_PAYMENT_SESSION: {
    title: '결제 시간 만료',
    cause: '고객 인증 후 10분 안에 승인하지 않아 결제 정보가 사라졌습니다.',
    remedy: '고객이 결제를 처음부터 다시 하게 하고, 인증 직후 바로 승인하세요.',
    categoryNote:
      'HTTP 404는 보통 없는 리소스를 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  FAILED_PAYMENT_INTERNAL_SYSTEM_PROCESSING: {
    title: '결제 처리 내부 오류',
    cause: '토스페이먼츠 내부 오류로 결제가 끝나지 않았고 결과가 확실하지 않습니다.',
    remedy: '먼저 주문 번호로 결제를 조회하고, 같은 Idempotency-Key로 재시도하세요.',
  },
  FAILED_INTERNAL_SYSTEM_PROCESSING: {
    title: '내부 시스템 처리 실패',
    cause: '토스페이먼츠 내부 시스템에서 처리에 실패했습니다.',
    remedy: '결제 상태를 조회한 뒤 같은 Idempotency-Key로 잠시 후 재시도하세요.',
  },
  UNKNOWN_PAYMENT_ERROR: {
    title: '알 수 없는 결제 오류',
    cause: '결제사와 토스페이먼츠 모두 이유를 알 수 없는 오류로 결제가 실패했습니다.',
    remedy: '결제를 조회하고, 실패했다면 다시 시도하거나 은행 또는 카드사에 문의하도록 안내하세요.',
  },
  ALREADY_CANCELED_PAYMENT: {
    title: '이미 취소된 결제',
    cause: '이전에 전액 취소된 결제입니다.',
    remedy: '결제를 조회해 취소가 끝난 것으로 처리하세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 이미 원하던 결과가 반영된 상태입니다.',
  },
  INVALID_REFUND_ACCOUNT_INFO: {
    title: '환불 계좌와 예금주 불일치',
    cause: '환불 계좌 번호와 예금주 이름이 서로 맞지 않습니다.',
    remedy: '고객에게 계좌 번호와 예금주를 다시 확인해 취소를 요청하세요.',
  },
  EXCEED_CANCEL_AMOUNT_DISCOUNT_AMOUNT: {
    title: '즉시할인 금액보다 적은 부분 취소',
    cause: '카드사 즉시할인 금액보다 적은 금액은 부분 취소할 수 없습니다.',
    remedy: '더 큰 금액을 취소하거나 전액 취소하세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 값이 허용 범위를 벗어났습니다.',
  },
  INVALID_REFUND_ACCOUNT_NUMBER: {
    title: '잘못된 환불 계좌 번호',
    cause: '이 은행에 없는 환불 계좌 번호입니다.',
    remedy: '고객에게 계좌 번호를 다시 확인해 취소를 요청하세요.',
  },
  INVALID_BANK: {
    title: '유효하지 않은 은행',
    cause: '환불 계좌의 은행 코드가 올바르지 않습니다.',
    remedy: '벤더 문서의 은행 코드 중 하나를 보내세요.',
  },
  NOT_MATCHES_REFUNDABLE_AMOUNT: {
    title: '환불 가능 잔액 불일치',
    cause: '보낸 환불 가능 금액이 실제 잔액과 다릅니다. 다른 취소가 먼저 반영됐을 수 있습니다.',
    remedy:
      '결제를 조회해 먼저 반영된 취소가 내가 보낸 것인지 확인하세요. 맞다면 이미 끝난 것이며, 다시 보내면 이중 환불이 됩니다. 아니라면 남은 금액으로 취소 금액을 다시 계산해 보내세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 보낸 금액이 실제 잔액과 다릅니다.',
  },
  REFUND_REJECTED: {
    title: '환불 거절',
    cause: '은행이나 카드사, 간편결제사가 환불을 거절했습니다.',
    remedy: '결제사에 문의하거나 다른 방법으로 환불하세요.',
    categoryNote:
      'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 고객의 카드사나 은행, 이상 거래 심사에서 거절했습니다.',
  },
  ALREADY_REFUND_PAYMENT: {
    title: '이미 환불된 결제',
    cause: '이전에 환불된 결제입니다.',
    remedy: '결제를 조회해 환불이 끝난 것으로 처리하세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 이미 원하던 결과가 반영된 상태입니다.',
  },
  FORBIDDEN_BANK_REFUND_REQUEST: {
    title: '입금할 수 없는 고객 계좌',
    cause: '은행이 고객 계좌로의 입금을 받지 않습니다.',
    remedy: '고객에게 다른 환불 계좌를 요청하세요.',
    categoryNote:
      'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 고객의 카드사나 은행, 이상 거래 심사에서 거절했습니다.',
  },
  NOT_CANCELABLE_AMOUNT: {
    title: '취소할 수 없는 금액',
    cause: '남은 금액보다 많거나 취소가 허용되지 않는 금액입니다.',
    remedy: '결제를 조회해 남은 금액 안에서 취소하세요.',
    categoryNote: 'HTTP 403은 보통 권한 부족을 뜻하지만, 이 경우는 값이 허용 범위를 벗어났습니다.',
  },
  FORBIDDEN_CONSECUTIVE_REQUEST: {
    title: '연속 요청 제한',
    cause: '같은 요청을 너무 짧은 간격으로 반복했습니다.',
    remedy: '잠시 기다린 뒤 결제마다 한 번에 한 요청만 보내세요.',
    categoryNote: 'HTTP 403은 보통 권한 부족을 뜻하지만, 이 경우는 짧은 시간에 너무 많이 호출했습니다.',
  },
  NOT_CANCELABLE_PAYMENT: {
    title: '취소할 수 없는 결제',
    cause: '취소가 불가능한 상태이거나 취소를 지원하지 않는 종류의 결제입니다.',
    remedy: '결제 상태를 조회하고 필요하면 다른 방법으로 환불하세요.',
    categoryNote: 'HTTP 403은 보통 권한 부족을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  EXCEED_MAX_REFUND_DUE: {
    title: '환불 가능 기간 경과',
    cause: '이 결제를 환불할 수 있는 기간이 지났습니다.',
    remedy: '토스페이먼츠 밖에서 직접 환불하세요.',
    categoryNote: 'HTTP 403은 보통 권한 부족을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  NOT_ALLOWED_PARTIAL_REFUND_WAITING_DEPOSIT: {
    title: '입금 대기 중 부분 환불 불가',
    cause: '가상계좌에 아직 입금되지 않아 부분 환불할 금액이 없습니다.',
    remedy: '전액 취소하거나 입금을 기다리세요.',
    categoryNote: 'HTTP 403은 보통 권한 부족을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  NOT_ALLOWED_PARTIAL_REFUND: {
    title: '부분 환불 불가',
    cause: '에스크로나 현금 카드처럼 부분 환불을 지원하지 않는 결제입니다.',
    remedy: '전액 취소한 뒤 필요하면 남은 금액을 다시 결제하세요.',
    categoryNote: 'HTTP 403은 보통 권한 부족을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  NOT_CANCELABLE_PAYMENT_FOR_DORMANT_USER: {
    title: '휴면 회원의 결제',
    cause: '결제한 간편결제 회원이 휴면 상태입니다.',
    remedy: '고객에게 휴면 해제를 안내하거나 다른 방법으로 환불하세요.',
    categoryNote: 'HTTP 403은 보통 권한 부족을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  EXCEED_CANCEL_LIMIT: {
    title: '취소 한도 초과',
    cause: '현재 가맹점이 취소할 수 있는 한도 금액을 넘었습니다.',
    remedy: '토스페이먼츠에 계약 한도와 증액 방법을 문의하세요.',
    categoryNote: 'HTTP 403은 보통 권한 부족을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  FAILED_REFUND_PROCESS: {
    title: '은행 환불 처리 실패',
    cause: '은행의 응답 지연이나 일시 오류로 환불이 반영됐는지 확실하지 않습니다.',
    remedy: '결제를 조회하고, 취소되지 않았다면 같은 Idempotency-Key로 재시도하세요.',
    categoryNote:
      'HTTP 500은 보통 벤더 내부 오류를 뜻하지만, 이 경우는 시간이 지나면 풀리는 일시적인 상황입니다.',
  },
  FAILED_METHOD_HANDLING_CANCEL: {
    title: '취소 중 결제 수단 오류',
    cause: '취소를 처리하는 중에 결제 수단 쪽에서 일시적인 오류가 났습니다.',
    remedy: '결제를 조회하고, 취소되지 않았다면 같은 Idempotency-Key로 재시도하세요.',
    categoryNote:
      'HTTP 500은 보통 벤더 내부 오류를 뜻하지만, 이 경우는 시간이 지나면 풀리는 일시적인 상황입니다.',
  },
  FAILED_PARTIAL_REFUND: {
    title: '부분 환불 실패',
    cause: '은행 점검 중이거나 해지된 계좌라 부분 환불에 실패했습니다.',
    remedy: '결제를 조회한 뒤 나중에 재시도하고, 계속 실패하면 다른 계좌를 요청하세요.',
    categoryNote:
      'HTTP 500은 보통 벤더 내부 오류를 뜻하지만, 이 경우는 시간이 지나면 풀리는 일시적인 상황입니다.',
  },
  COMMON_ERROR: {
    title: '토스페이먼츠 일시 오류',
    cause: '토스페이먼츠에서 일시적인 오류가 나 요청을 처리하지 못했습니다.',
    remedy: '결제 상태를 조회한 뒤 같은 Idempotency-Key로 잠시 후 재시도하세요.',
  },
  NOT_SUPPORTED_MONTHLY_INSTALLMENT_PLAN_BELOW_AMOUNT: {
    title: '할부 최소 금액 미달',
    cause: '5만 원 미만의 결제는 할부로 나눌 수 없습니다.',
    remedy: '일시불로 결제하게 하세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 값이 허용 범위를 벗어났습니다.',
  },
  NOT_FOUND: {
    title: '정보 없음',
    cause: '경로나 조건에 해당하는 정보가 없습니다.',
    remedy: '경로와 경로에 담긴 식별자를 확인하세요.',
  },
  IDEMPOTENT_REQUEST_PROCESSING: {
    title: '같은 멱등 키 요청 처리 중',
    cause: '이 멱등 키를 쓴 첫 요청이 아직 끝나지 않았습니다.',
    remedy: '잠시 후 같은 키로 같은 요청을 보내면 첫 요청의 응답을 받을 수 있습니다.',
    categoryNote: 'HTTP 409는 보통 충돌을 뜻하지만, 이 경우는 아직 처리가 진행 중입니다.',
  },
  INVALID_IDEMPOTENCY_KEY: {
    title: '너무 긴 멱등 키',
    cause: 'Idempotency-Key가 300자를 넘습니다.',
    remedy: 'UUID처럼 더 짧은 키를 보내세요.',
  },
}

/**
 * Says in Korean what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/toss-payments/explain/ko'
 *
 * explain('FORBIDDEN_CONSECUTIVE_REQUEST').title // => '연속 요청 제한'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
