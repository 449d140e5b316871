/**
 * The words for people in Korean, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/ko'
import { catalogue } from '../catalogue.ts'

/** What failures of the Upbit API mean, in Korean, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  BAD_REQUEST: {
    title: '잘못된 시세 조회 요청',
    cause: '시세 조회 API가 파라미터를 거절했습니다. 코드 없이 상태 값만 돌려줍니다.',
    remedy: '페어 코드, 날짜 형식, 쿼리의 URL 인코딩을 확인하세요.',
  },
  CREATE_ASK_ERROR: {
    title: '매도 주문 파라미터 오류',
    cause:
      '매도 주문의 파라미터 조합이 주문 유형과 맞지 않습니다. 시장가 매도에 가격을 넣은 경우가 대표적입니다.',
    remedy: '주문 유형(ord_type)이 받는 파라미터만 보내세요.',
  },
  CREATE_BID_ERROR: {
    title: '매수 주문 파라미터 오류',
    cause:
      '매수 주문의 파라미터 조합이 주문 유형과 맞지 않습니다. 시장가 매수에 수량을 넣은 경우가 대표적입니다.',
    remedy: '주문 유형(ord_type)이 받는 파라미터만 보내세요.',
  },
  INSUFFICIENT_FUNDS_ASK: {
    title: '매도 가능 수량 부족',
    cause: '보유 수량이 주문 수량보다 적거나, 일부가 미체결 주문에 묶여 있습니다.',
    remedy: '주문 수량을 줄이거나 미체결 주문을 취소하고, 필요하면 입금하세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 잔고가 부족합니다.',
  },
  INSUFFICIENT_FUNDS_BID: {
    title: '매수 가능 금액 부족',
    cause: '잔고가 주문 금액과 수수료에 못 미치거나, 일부가 미체결 주문에 묶여 있습니다.',
    remedy: '수수료까지 고려해 주문 금액을 줄이거나 입금하세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 잔고가 부족합니다.',
  },
  UNDER_MIN_TOTAL_ASK: {
    title: '최소 매도 금액 미만',
    cause: '매도 주문 총액이 해당 마켓의 최소 주문 금액보다 적습니다.',
    remedy: '주문 가능 정보 조회의 ask.min_total을 확인하고 그 이상으로 주문하세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 형식은 맞고 금액만 기준에 못 미칩니다.',
  },
  UNDER_MIN_TOTAL_BID: {
    title: '최소 매수 금액 미만',
    cause: '매수 주문 총액이 해당 마켓의 최소 주문 금액보다 적습니다.',
    remedy: '주문 가능 정보 조회의 bid.min_total을 확인하고 그 이상으로 주문하세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 형식은 맞고 금액만 기준에 못 미칩니다.',
  },
  WITHDRAW_ADDRESS_NOT_REGISTERED: {
    title: '등록되지 않은 출금 주소',
    cause: 'Open API 출금 허용 목록에 없는 주소입니다.',
    remedy: '업비트 웹의 Open API 관리에서 출금 주소를 등록한 뒤 다시 요청하세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 주소를 먼저 등록해야 합니다.',
  },
  VALIDATION_ERROR: {
    title: '파라미터 누락 또는 오류',
    cause: '필수 파라미터가 빠졌거나 값의 형식이 틀렸습니다.',
    remedy: 'API 레퍼런스와 파라미터를 비교해 수정하세요.',
  },
  INVALID_QUERY_PAYLOAD: {
    title: 'query_hash 불일치',
    cause: '토큰의 query_hash가 실제로 보낸 파라미터의 해시와 다릅니다.',
    remedy: '전송하는 문자열 그대로, 같은 순서로 SHA-512 해시를 만드세요.',
  },
  JWT_VERIFICATION: {
    title: 'JWT 검증 실패',
    cause: '업비트가 JWT 서명을 확인하지 못했습니다.',
    remedy: 'Secret Key와 인코딩 방식, 서명 알고리즘을 확인하세요.',
  },
  EXPIRED_ACCESS_KEY: {
    title: 'API 키 만료',
    cause: 'API 키의 유효 기간이 지났으며, 기간은 연장할 수 없습니다.',
    remedy: '새 키를 발급받아 사용 중인 곳을 모두 교체하세요.',
  },
  NONCE_USED: {
    title: '이미 사용한 nonce',
    cause: '같은 nonce의 요청이 먼저 도착했습니다. 같은 요청이 재전송됐을 수도 있습니다.',
    remedy: '먼저 주문이 접수됐는지 조회하고, 요청마다 새 nonce로 서명하세요.',
  },
  NO_AUTHORIZATION_IP: {
    title: '허용되지 않은 IP',
    cause: 'API 키에 등록하지 않은 IP에서 요청했습니다.',
    remedy: '등록한 IP에서 호출하거나 Open API 관리에서 현재 IP를 등록하세요.',
    categoryNote: 'HTTP 401은 보통 인증 실패를 뜻하지만, 이 경우는 키는 맞고 허용 설정이 빠져 있습니다.',
  },
  NO_AUTHORIZATION_TOKEN: {
    title: '인증 토큰 누락',
    cause: '요청에 Authorization 헤더가 없습니다.',
    remedy: 'Exchange API를 호출할 때마다 Authorization: Bearer에 JWT를 넣으세요.',
  },
  OUT_OF_SCOPE: {
    title: 'API 키 권한 없음',
    cause: '주문이나 출금처럼 이 API에 필요한 권한 없이 발급된 키입니다.',
    remedy: '필요한 권한을 선택해 키를 다시 발급하세요.',
    categoryNote: 'HTTP 401은 보통 인증 실패를 뜻하지만, 이 경우는 키는 맞고 허용 설정이 빠져 있습니다.',
  },
  NOT_FOUND: {
    title: '대상을 찾을 수 없음',
    cause: '주문, 입금, 출금 또는 페어가 존재하지 않습니다.',
    remedy: 'UUID나 페어 코드를 확인하세요. 응답을 받지 못한 주문이라면 몇 번 더 조회하세요.',
  },
  TEMPORARILY_BLOCKED: {
    title: '일시 차단',
    cause: '429 응답 뒤에도 요청을 계속 보내 IP 또는 계정이 차단됐습니다.',
    remedy: '메시지에 안내된 시간 동안 모든 요청을 멈추세요. 반복하면 차단 시간이 늘어납니다.',
    categoryNote: 'HTTP 418은 정해진 의미가 없지만, 업비트는 과도한 요청으로 차단했다는 뜻으로 씁니다.',
  },
  TOO_MANY_REQUESTS: {
    title: '초당 요청 수 초과',
    cause: '이 그룹의 API를 초당 허용 횟수보다 많이 호출했습니다.',
    remedy: '같은 그룹의 호출을 바로 멈추고 Remaining-Req 헤더를 보며 속도를 조절하세요.',
  },
  INTERNAL_SERVER_ERROR: {
    title: '업비트 서버 오류 또는 점검',
    cause: '업비트 서버에 오류가 났거나 점검 중입니다. 주문이 접수됐을 수도 있습니다.',
    remedy: '다시 보내기 전에 주문을 조회하고 업비트 공지를 확인하세요.',
  },
}

/**
 * Says in Korean what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/upbit/explain/ko'
 *
 * explain('INSUFFICIENT_FUNDS_BID').title // => '매수 가능 금액 부족'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
