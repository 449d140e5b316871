/**
 * The words for people in Korean, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/ko'
import { catalogue } from '../catalogue.ts'

/** What failures of the Binance Spot API mean, in Korean, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  UNKNOWN: {
    title: '알 수 없는 오류',
    cause: '바이낸스에서 문제가 생겼고 주문이 접수됐을 수 있습니다.',
    remedy: '다시 보내기 전에 클라이언트 주문 ID로 조회하세요.',
  },
  DISCONNECTED: {
    title: '내부 연결 끊김',
    cause: '요청을 처리하는 중에 바이낸스 내부 연결이 끊겼습니다.',
    remedy: '주문이었다면 조회한 뒤 다시 시도하세요.',
  },
  UNAUTHORIZED: {
    title: '권한 없는 요청',
    cause: '키는 유효하지만 이 요청에는 쓸 수 없습니다.',
    remedy: '키에 허용된 권한을 확인하세요.',
  },
  TOO_MANY_REQUESTS: {
    title: '요청 가중치 초과',
    cause: '이 IP가 허용된 요청 가중치를 모두 썼습니다. 계속 보내면 차단됩니다.',
    remedy: 'Retry-After만큼 이 IP의 모든 워커를 멈추세요.',
  },
  IP_BANNED: {
    title: 'IP 일시 차단',
    cause: '경고 뒤에도 계속 보내 IP가 차단됐습니다. 차단은 2분에서 3일까지 이어집니다.',
    remedy: 'Retry-After가 끝날 때까지 이 IP에서 아무것도 보내지 마세요.',
    categoryNote: 'HTTP 418 자체에는 의미가 없으며, 바이낸스는 차단한 IP에 이 상태를 씁니다.',
  },
  UNEXPECTED_RESP: {
    title: '실행 여부 불명',
    cause: '매칭 엔진의 응답을 해석하지 못해 주문이 체결됐을 수 있습니다.',
    remedy: '클라이언트 주문 ID로 조회하고 무조건 다시 보내지 마세요.',
  },
  TIMEOUT: {
    title: '시간 초과로 실행 여부 불명',
    cause: '매칭 엔진이 10초 안에 응답하지 않았고 주문이 체결됐을 수 있습니다.',
    remedy: '클라이언트 주문 ID로 조회하고 무조건 다시 보내지 마세요.',
  },
  SERVER_BUSY: {
    title: '서버 과부하',
    cause: '지금 바이낸스가 과부하 상태입니다.',
    remedy: '몇 분 기다리고 주문은 조회한 뒤 다시 보내세요.',
  },
  INVALID_MESSAGE: {
    title: '매칭 엔진 전 단계에서 거절',
    cause: '규칙에 맞지 않아 매칭 엔진에 도달하지 못한 주문입니다.',
    remedy: 'message에 나온 필터나 규칙을 확인하세요.',
  },
  TOO_MANY_ORDERS: {
    title: '주문 수 초과',
    cause: '정해진 시간에 허용된 것보다 많이 주문했습니다.',
    remedy: '그 시간이 지날 때까지 새 주문을 멈추세요.',
  },
  INVALID_TIMESTAMP: {
    title: '허용 시간을 벗어난 타임스탬프',
    cause: '시계가 바이낸스와 다르거나 전송이 recvWindow보다 오래 걸렸습니다. 같은 요청은 다시 실패합니다.',
    remedy: '서버 시간에 시계를 맞추고 다시 서명하세요.',
  },
  INVALID_SIGNATURE: {
    title: '유효하지 않은 서명',
    cause: '서명이 실제로 보낸 파라미터와 맞지 않습니다.',
    remedy: '보내는 문자열 그대로 올바른 시크릿으로 서명하세요.',
  },
  ILLEGAL_CHARS: {
    title: '허용되지 않는 문자',
    cause: '파라미터에 허용되지 않는 문자가 있습니다.',
    remedy: 'message에 나온 파라미터를 확인하세요.',
  },
  MANDATORY_PARAM_EMPTY_OR_MALFORMED: {
    title: '필수 파라미터 누락',
    cause: '필수 파라미터가 없거나 비었거나 형식이 틀렸습니다.',
    remedy: 'message에 나온 파라미터를 보내세요.',
  },
  UNKNOWN_PARAM: {
    title: '알 수 없는 파라미터',
    cause: '엔드포인트가 모르는 파라미터를 보냈습니다.',
    remedy: '제거하거나 이름을 바로잡으세요.',
  },
  BAD_PRECISION: {
    title: '소수 자릿수 초과',
    cause: '종목이 허용하는 것보다 소수 자릿수가 많습니다.',
    remedy: 'exchangeInfo의 정밀도에 맞춰 반올림하세요.',
  },
  BAD_SYMBOL: {
    title: '유효하지 않은 종목',
    cause: '이 이름의 종목이 없습니다.',
    remedy: 'exchangeInfo의 이름을 사용하세요.',
  },
  INVALID_LISTEN_KEY: {
    title: '존재하지 않는 listenKey',
    cause: '만료됐거나 만들어진 적이 없는 listenKey입니다.',
    remedy: '새로 만들고 주기적으로 연장하세요.',
  },
  NEW_ORDER_REJECTED: {
    title: '신규 주문 거절',
    cause: '매칭 엔진이 주문을 거절했고 사유는 message에 있습니다.',
    remedy: 'message에 따라 처리하세요. 주문은 만들어지지 않았습니다.',
  },
  CANCEL_REJECTED: {
    title: '취소 거절',
    cause: '주문을 취소하지 못했고 사유는 message에 있습니다.',
    remedy: '주문을 조회하세요. 이미 체결됐을 수 있습니다.',
  },
  NO_SUCH_ORDER: {
    title: '존재하지 않는 주문',
    cause: '이 ID의 주문이 없습니다.',
    remedy: 'ID와 종목을 확인하세요. 시간 초과 직후라면 잠시 뒤 다시 조회하세요.',
  },
  BAD_API_KEY_FMT: {
    title: 'API 키 형식 오류',
    cause: '보낸 값이 API 키 형식이 아닙니다.',
    remedy: '키 전체를 X-MBX-APIKEY에 복사하세요.',
  },
  REJECTED_MBX_KEY: {
    title: '키, IP 또는 권한 오류',
    cause: '키가 없거나, 이 IP에서 쓸 수 없거나, 권한이 없습니다.',
    remedy: '키와 IP 허용 목록, 권한을 확인하세요.',
  },
  CANCEL_REPLACE_PARTIALLY_FAILED: {
    title: '취소 후 재주문 일부 실패',
    cause: '기존 주문 취소와 신규 주문 중 하나만 성공했습니다.',
    remedy: 'items와 partial을 확인해 나머지를 처리하세요.',
    categoryNote: 'HTTP 409는 보통 충돌을 뜻하지만, 이 경우는 절반만 성공했습니다.',
  },
  CANCEL_REPLACE_FAILED: {
    title: '취소 후 재주문 실패',
    cause: '기존 주문은 취소되지 않았고 신규 주문도 접수되지 않았습니다.',
    remedy: 'items를 확인하고 기존 주문을 조회하세요.',
  },
  UNKNOWN_ORDER: {
    title: '대상 주문 없음',
    cause: '주문을 찾을 수 없습니다. 이미 체결됐거나 취소됐을 수 있습니다.',
    remedy: 'ID로 조회하세요.',
  },
  DUPLICATE_ORDER: {
    title: '사용 중인 클라이언트 주문 ID',
    cause: '이 ID의 미체결 주문이 있습니다. 앞선 시도에서 접수됐을 수 있습니다.',
    remedy: '해당 주문을 조회하고 같은 주문이면 접수된 것으로 처리하세요.',
  },
  MARKET_CLOSED: {
    title: '거래 중지된 종목',
    cause: '종목의 거래가 멈춰 있습니다.',
    remedy: 'exchangeInfo가 TRADING이 될 때까지 기다리세요.',
  },
  INSUFFICIENT_BALANCE: {
    title: '잔고 부족',
    cause: '가용 잔고가 주문 금액보다 적습니다.',
    remedy: '입금하거나 다른 주문을 취소하거나 수량을 줄이세요.',
  },
  TRADING_DISABLED: {
    title: '거래가 막힌 계정',
    cause: '바이낸스가 계정의 거래를 막았습니다.',
    remedy: '바이낸스 고객 지원에 문의하세요.',
  },
  WOULD_MATCH_IMMEDIATELY: {
    title: '즉시 체결되는 메이커 주문',
    cause: '바로 체결될 가격이라 메이커 주문이 거절됐습니다.',
    remedy: '가격을 조정하거나 테이커가 될 수 있는 주문을 보내세요.',
  },
  FILTER_PRICE_FILTER: {
    title: '가격 필터 위반',
    cause: '가격이 범위를 벗어났거나 호가 단위에 맞지 않습니다.',
    remedy: 'exchangeInfo의 PRICE_FILTER에 맞추세요.',
  },
  FILTER_LOT_SIZE: {
    title: '수량 필터 위반',
    cause: '수량이 범위를 벗어났거나 수량 단위에 맞지 않습니다.',
    remedy: 'exchangeInfo의 LOT_SIZE에 맞추세요.',
  },
  FILTER_NOTIONAL: {
    title: '주문 금액 필터 위반',
    cause: '가격과 수량을 곱한 값이 허용 범위를 벗어났습니다.',
    remedy: 'exchangeInfo의 NOTIONAL에 맞추세요.',
  },
  FILTER_MIN_NOTIONAL: {
    title: '최소 주문 금액 미달',
    cause: '가격과 수량을 곱한 값이 종목의 최솟값보다 적습니다.',
    remedy: 'exchangeInfo의 MIN_NOTIONAL 이상으로 주문하세요.',
  },
  FILTER_MAX_NUM_ORDERS: {
    title: '미체결 주문 수 초과',
    cause: '종목에 허용된 미체결 주문 수를 채웠습니다.',
    remedy: '일부를 먼저 취소하세요.',
  },
}

/**
 * Says in Korean what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/binance/explain/ko'
 *
 * explain('TOO_MANY_REQUESTS').title // => '요청 가중치 초과'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
