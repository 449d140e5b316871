/**
 * The words for people in Korean, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/ko'
import { catalogue } from '../catalogue.ts'

/** What failures of the Bybit API mean, in Korean, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  SERVER_TIMEOUT: {
    title: '바이비트 서버 시간 초과',
    cause: '바이비트 서버가 제때 처리를 끝내지 못했고 주문이 접수됐을 수 있습니다.',
    remedy: '다시 보내기 전에 orderLinkId로 주문을 조회하세요.',
  },
  SERVER_OVERLOADED: {
    title: '거래 서비스 과부하',
    cause: '거래 서비스에 부하가 걸렸습니다. 주문이 접수됐는지는 알려 주지 않습니다.',
    remedy: '잠시 기다려 주문을 조회한 뒤 같은 orderLinkId로 다시 보내세요.',
  },
  SERVER_ERROR: {
    title: '바이비트 내부 오류',
    cause: '바이비트 내부에서 문제가 생겼고 주문이 접수됐을 수 있습니다.',
    remedy: 'orderLinkId로 주문을 조회한 뒤 같은 값으로 다시 시도하세요.',
  },
  REQUEST_EXPIRED: {
    title: '요청 만료',
    cause: '요청이 허용된 시간 안에 도착하지 못했습니다.',
    remedy: '주문이었다면 조회하세요. 시계를 맞추고, 네트워크가 느리면 recv_window를 늘려 다시 서명하세요.',
  },
  INVALID_PARAMETER: {
    title: '잘못된 파라미터',
    cause: '파라미터가 빠졌거나 형식이 틀렸거나 함께 쓸 수 없습니다. 보통 메시지에 이름이 나옵니다.',
    remedy: '파라미터를 고치세요. 같은 요청은 계속 실패합니다.',
  },
  INVALID_TIMESTAMP: {
    title: '허용 범위를 벗어난 타임스탬프',
    cause: '타임스탬프가 바이비트 시각보다 recv_window 넘게 늦거나 1초 넘게 빠릅니다.',
    remedy: 'NTP로 시계를 맞추거나 /v5/market/time의 시각을 써서 다시 서명하세요.',
  },
  INVALID_API_KEY: {
    title: '유효하지 않은 API 키',
    cause: '이 환경에 없는 키입니다. 메인넷, 테스트넷, 각 데모는 키가 따로 있습니다.',
    remedy: '키와 호스트의 환경이 같은지 확인하세요.',
  },
  INVALID_SIGNATURE: {
    title: '서명 불일치',
    cause: '서명이 타임스탬프, 키, recv_window, 그리고 실제로 보낸 쿼리나 본문과 맞지 않습니다.',
    remedy: '보내는 바이트 그대로 서명하고 시크릿을 확인하세요.',
  },
  API_KEY_EXPIRED: {
    title: '만료된 API 키',
    cause: 'IP에 묶이지 않은 키는 기한이 지나면 만료됩니다.',
    remedy: '새 키를 만들고 IP를 등록하세요.',
  },
  API_KEY_PERMISSION_DENIED: {
    title: 'API 키 권한 부족',
    cause: '이 API 키로는 이 엔드포인트를 쓸 수 없습니다.',
    remedy: 'API 관리에서 권한을 추가하거나 다른 키를 쓰세요.',
  },
  IP_NOT_ALLOWED: {
    title: '등록되지 않은 IP',
    cause: '이 키에 등록되지 않은 IP에서 온 요청입니다.',
    remedy: '서버의 실제 발신 IP를 키에 등록하세요.',
  },
  RATE_LIMITED: {
    title: '엔드포인트 호출 한도 초과',
    cause: '계정이 이 엔드포인트의 초당 한도를 모두 썼습니다.',
    remedy: '한도가 초기화될 때까지 이 엔드포인트만 멈추세요. 한도는 엔드포인트마다 따로 있습니다.',
  },
  FREQUENCY_PROTECTION: {
    title: '시스템 차원의 호출 제한',
    cause: '지금 바이비트 시스템이 전체 호출을 제한하고 있습니다.',
    remedy: '간격을 늘려 다시 시도하세요.',
  },
  REGION_RESTRICTED: {
    title: '지역 제한',
    cause: '계정이나 요청의 지역에서는 제공되지 않는 서비스나 상품입니다.',
    remedy: '해당 지역 사이트를 쓰거나 바이비트 고객센터에 문의하세요.',
  },
  UNIFIED_ACCOUNT_ONLY: {
    title: '통합 계정 전용',
    cause: '통합 거래 계정(UTA)에서만 쓸 수 있습니다.',
    remedy: '계정을 전환하거나 현재 모드에서 쓸 수 있는 API를 쓰세요.',
  },
  INSUFFICIENT_BALANCE: {
    title: '가용 잔고 부족',
    cause: '잔고가 주문 금액, 수수료 또는 증거금에 모자랍니다.',
    remedy: '금액을 줄이거나 입금하세요. 미체결 주문에 묶인 금액은 쓸 수 없습니다.',
  },
  ORDER_NOT_FOUND: {
    title: '주문을 찾을 수 없음',
    cause: '이 ID의 미체결 주문이 없습니다. 처음부터 없었거나 이미 체결 또는 취소됐습니다.',
    remedy: '새로 주문하기 전에 주문 내역에서 조회하세요.',
  },
  ORDER_ALREADY_FINISHED: {
    title: '이미 종료된 주문',
    cause: '주문이 이미 체결되거나 취소되어 더 바꿀 수 없습니다.',
    remedy: '둘 중 어느 쪽인지 조회하세요.',
  },
  ORDER_ALREADY_CANCELED: {
    title: '이미 취소된 주문',
    cause: '이전 시도 등으로 주문이 이미 취소돼 있습니다.',
    remedy: '취소하려던 것이면 끝났습니다. 바꾸려던 것이면 새로 주문하세요.',
  },
  DUPLICATE_ORDER_LINK_ID: {
    title: '이미 쓴 orderLinkId',
    cause: '같은 orderLinkId의 주문이 있습니다. 같은 주문의 이전 시도가 접수됐을 수 있습니다.',
    remedy: '그 주문을 조회하세요. 새 주문에만 새 ID를 쓰세요.',
  },
  ORDER_PRICE_OUT_OF_RANGE: {
    title: '허용 범위를 벗어난 가격',
    cause: '가격이 지금 이 심볼에 허용된 범위를 벗어났습니다.',
    remedy: '/v5/market/price-limit에서 현재 한도를 읽어 가격을 조정하세요.',
  },
  ORDER_QTY_TOO_SMALL: {
    title: '최소 수량 미달',
    cause: '수량이 심볼의 최소 수량보다 작거나 내림하면 0이 됩니다.',
    remedy: '종목 정보에서 minOrderQty와 qtyStep을 확인하세요.',
  },
  ORDER_VALUE_TOO_SMALL: {
    title: '최소 주문 금액 미달',
    cause: '가격과 수량의 곱이 심볼의 최소 주문 금액보다 작습니다.',
    remedy: 'minNotionalValue(현물은 minOrderAmt) 이상으로 주문하세요.',
  },
  ORDER_CREATION_TIMEOUT: {
    title: '주문 생성 시간 초과',
    cause: '주문을 넘겼지만 제때 응답이 없었습니다. 주문이 접수됐을 수 있습니다.',
    remedy: '다시 주문하기 전에 orderLinkId로 조회하세요.',
  },
  CREATE_ORDER_FAILED: {
    title: '주문 생성 실패',
    cause: '바이비트 내부에서 주문 생성에 실패했지만 어느 단계인지는 알려 주지 않습니다.',
    remedy: '다시 주문하기 전에 orderLinkId로 조회하세요.',
  },
  TOO_MANY_ACTIVE_ORDERS: {
    title: '미체결 주문 한도 초과',
    cause: '계정의 미체결 주문이 한도에 도달했습니다.',
    remedy: '일부를 취소한 뒤 주문하세요.',
  },
  REDUCE_ONLY_CONTRACT: {
    title: '포지션 축소만 가능',
    cause: '이 계약은 포지션을 줄일 수만 있습니다.',
    remedy: 'reduce-only 주문을 보내거나 해당 계약의 공지를 확인하세요.',
  },
  LEVERAGE_NOT_MODIFIED: {
    title: '이미 설정된 레버리지',
    cause: '레버리지가 이미 요청한 값입니다.',
    remedy: '할 일이 없습니다. 완료로 처리하세요.',
  },
  POSITION_MODE_NOT_MODIFIED: {
    title: '이미 설정된 포지션 모드',
    cause: '포지션 모드가 이미 요청한 값입니다.',
    remedy: '할 일이 없습니다. 완료로 처리하세요.',
  },
  NOT_MODIFIED: {
    title: '변경된 내용 없음',
    cause: '익절·손절 값이 이미 같거나 필수 파라미터가 빠졌습니다.',
    remedy: '포지션의 현재 값과 요청한 값을 비교하세요.',
  },
  ORDER_PROCESSING: {
    title: '처리 중인 주문',
    cause: '주문이 처리되는 중이라 아직 바꿀 수 없습니다.',
    remedy: '잠시 뒤 조회하고 결정하세요.',
  },
  KYC_REQUIRED: {
    title: '본인 인증 필요',
    cause: '이 기능에 필요한 본인 인증(KYC)이 끝나지 않았습니다.',
    remedy: '바이비트 사이트에서 인증을 마친 뒤 다시 시도하세요.',
  },
}

/**
 * Says in Korean what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/bybit/explain/ko'
 *
 * explain('DUPLICATE_ORDER_LINK_ID').title // => '이미 쓴 orderLinkId'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
