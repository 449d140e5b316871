/**
 * The words for people in Korean, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/ko'
import { catalogue } from '../catalogue.ts'

/** What failures of the Shopify GraphQL API mean, in Korean, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  THROTTLED: {
    title: '쿼리 비용 한도 초과',
    cause: '남은 비용 포인트보다 쿼리 비용이 큽니다. 포인트는 일정한 속도로 다시 채워집니다.',
    remedy:
      'fault에 나온 시간만큼 기다린 뒤 같은 쿼리를 다시 보내세요. 필드 수나 페이지 크기를 줄이면 비용도 줄어듭니다.',
  },
  ACCESS_DENIED: {
    title: '스코프 부족',
    cause: '이 필드나 뮤테이션에 쓸 수 없는 액세스 토큰입니다. 대개 앱에 필요한 스코프가 없는 경우입니다.',
    remedy: '메시지에 나온 스코프를 앱에 추가하고, 판매자의 승인을 받은 뒤 새 토큰을 사용하세요.',
  },
  SHOP_INACTIVE: {
    title: '비활성 상점',
    cause: '폐점, 요금 미납 또는 Shopify의 잠금 조치로 상점이 비활성화됐습니다.',
    remedy: '이 상점에 대한 호출을 멈추고 판매자에게 상점을 다시 활성화하도록 요청하세요.',
  },
  INTERNAL_SERVER_ERROR: {
    title: 'Shopify 내부 오류',
    cause: 'Shopify가 요청을 처리하는 중에 문제가 생겼습니다.',
    remedy:
      '조회라면 잠시 후 재시도하고, 뮤테이션이라면 반영 여부부터 확인하세요. 문의할 때는 요청 ID를 함께 전달하세요.',
  },
  MAX_COST_EXCEEDED: {
    title: '단일 쿼리 비용 초과',
    cause: '남은 한도와 관계없이 한 번의 쿼리에 허용된 비용을 넘었습니다.',
    remedy: '필드나 페이지 크기를 줄이거나 쿼리를 나누거나 bulk operation을 사용하세요.',
  },
  INVALID: {
    title: '잘못된 입력값',
    cause: '뮤테이션 입력값이 유효하지 않습니다. 어떤 필드인지는 항목의 경로에 나옵니다.',
    remedy: '해당 필드를 수정한 뒤 다시 보내세요.',
  },
  BLANK: {
    title: '필수 값이 비어 있음',
    cause: '값이 있어야 하는 필드가 비어 있습니다.',
    remedy: '항목의 경로에 나온 필드를 채우세요.',
  },
  TAKEN: {
    title: '이미 사용 중인 값',
    cause: '다른 레코드가 이메일 주소 같은 이 값을 이미 사용하고 있습니다.',
    remedy: '다른 값을 쓰거나 기존 레코드를 조회해 사용하세요.',
  },
  UNIDENTIFIED_CUSTOMER: {
    title: '고객을 확인할 수 없음',
    cause: '이메일과 비밀번호가 일치하는 고객이 없습니다.',
    remedy: '고객에게 다시 확인하도록 안내하거나 비밀번호 재설정을 제공하세요.',
  },
  CUSTOMER_DISABLED: {
    title: '비활성 고객 계정',
    cause: '고객 계정이 활성 상태가 아닙니다. 아직 활성화하지 않은 계정일 수 있습니다.',
    remedy: '고객에게 활성화 메일이나 재설정 메일을 다시 보내세요.',
  },
  TOKEN_INVALID: {
    title: '유효하지 않은 활성화 토큰',
    cause: '활성화 또는 재설정 링크의 토큰이 틀렸거나 이미 사용됐거나 만료됐습니다.',
    remedy: '고객에게 새 링크를 보내세요.',
  },
  ALREADY_ENABLED: {
    title: '이미 활성화된 고객',
    cause: '이 고객 계정은 이미 활성화됐습니다.',
    remedy: '로그인하도록 안내하고, 비밀번호가 다르면 재설정하게 하세요.',
  },
  INVALID_MERCHANDISE_LINE: {
    title: '장바구니 라인 없음',
    cause: '이 ID의 라인이 장바구니에 없습니다. 삭제됐거나 합쳐졌을 수 있습니다.',
    remedy: '장바구니를 다시 조회해 현재 ID를 사용하세요.',
  },
  MERCHANDISE_OUT_OF_STOCK: {
    title: '품절',
    cause: '장바구니에 담긴 상품의 재고가 없습니다.',
    remedy: '상품을 빼거나 다른 상품을 안내하세요.',
  },
  MERCHANDISE_NOT_ENOUGH_STOCK_AVAILABLE: {
    title: '재고 부족',
    cause: '장바구니에 담긴 수량보다 남은 재고가 적습니다.',
    remedy: '구매 가능한 수량으로 줄이세요.',
  },
  MERCHANDISE_NOT_APPLICABLE: {
    title: '구매할 수 없는 구성',
    cause: '현재 구성, 마켓 또는 구매자로는 이 상품을 구매할 수 없습니다.',
    remedy: '옵션, 판매 플랜, 구매자 정보를 확인하거나 해당 라인을 빼세요.',
  },
  MAXIMUM_EXCEEDED: {
    title: '최대 수량 초과',
    cause: '판매자가 정한 장바구니당 최대 수량을 넘었습니다.',
    remedy: '최대 수량 이하로 줄이세요.',
  },
  MINIMUM_NOT_MET: {
    title: '최소 수량 미달',
    cause: '정해진 최소 수량 이상이어야 구매할 수 있는 상품입니다.',
    remedy: '최소 수량 이상으로 늘리거나 해당 라인을 빼세요.',
  },
  CART_TOO_LARGE: {
    title: '장바구니 크기 초과',
    cause: '장바구니가 Shopify에서 저장할 수 있는 크기를 넘었습니다.',
    remedy: '라인이나 속성을 줄이거나 장바구니를 둘로 나누세요.',
  },
  VALIDATION_CUSTOM: {
    title: '판매자 검증 규칙에 따른 거부',
    cause: '판매자가 설치한 검증 규칙이 이 장바구니를 허용하지 않았습니다.',
    remedy: '메시지는 판매자의 규칙이 작성한 것이니 구매자에게 보여 주세요.',
  },
  PENDING_DELIVERY_GROUPS: {
    title: '배송 옵션 계산 중',
    cause: 'Shopify가 이 장바구니의 배송 옵션을 아직 계산하고 있습니다.',
    remedy: '잠시 후 장바구니를 다시 조회해 옵션을 선택하세요.',
  },
  SERVICE_UNAVAILABLE: {
    title: '장바구니 저장 실패',
    cause: 'Shopify 쪽 오류로 장바구니를 저장하지 못했습니다.',
    remedy: '장바구니를 조회해 저장된 내용을 확인하고, 변경이 빠졌다면 다시 보내세요.',
  },
  REDIRECT_TO_CHECKOUT_REQUIRED: {
    title: '결제 페이지 이동 필요',
    cause: '이 장바구니는 API만으로 결제를 완료할 수 없습니다.',
    remedy: '구매자를 장바구니의 checkout URL로 이동시키세요.',
  },
  PAYMENT_CARD_DECLINED: {
    title: '카드 승인 거절',
    cause: '구매자의 카드사가 결제를 거절했습니다.',
    remedy: '구매자에게 다른 결제 수단을 요청하세요.',
  },
  PAYMENT_INSUFFICIENT_FUNDS: {
    title: '잔액 또는 한도 부족',
    cause: '구매자의 카드나 계좌 잔액이 결제 금액보다 적습니다.',
    remedy: '구매자에게 다른 결제 수단을 요청하세요.',
  },
  PAYMENT_CALL_ISSUER: {
    title: '카드사 확인 필요',
    cause: '카드사가 승인 전에 구매자의 확인을 요구합니다.',
    remedy: '구매자에게 카드사에 문의하거나 다른 수단으로 결제하도록 안내하세요.',
  },
  PAYMENT_TRANSIENT_ERROR: {
    title: '일시적인 결제 오류',
    cause: '일시적인 문제로 결제가 완료되지 않았습니다.',
    remedy: '주문이 생성되지 않았는지 확인한 뒤 장바구니를 다시 제출하세요.',
  },
  INVENTORY_RESERVATION_ERROR: {
    title: '재고 확보 실패',
    cause: '결제하는 동안 다른 구매자가 마지막 재고를 구매했을 수 있습니다.',
    remedy: '장바구니를 다시 조회해 수량을 조정하고 구매자의 확인을 받으세요.',
  },
  STALE_OBJECT: {
    title: '메타필드가 변경됨',
    cause: '조회한 뒤에 다른 곳에서 메타필드를 변경했습니다.',
    remedy: '다시 조회한 값에 변경을 적용하고 새 digest와 함께 보내세요.',
  },
  NOT_FOUND: {
    title: '레코드 없음',
    cause: '이 ID의 레코드가 없거나 다른 고객의 레코드입니다.',
    remedy: 'ID를 확인하고, 맞다면 삭제된 것으로 처리하세요.',
  },
}

/**
 * Says in Korean what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/shopify/explain/ko'
 *
 * explain('THROTTLED').title // => '쿼리 비용 한도 초과'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
