/**
 * The words for people in Korean, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/ko'
import { catalogue } from '../catalogue.ts'

/** What failures of the Bithumb API mean, in Korean, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  INVALID_PARAMETER: {
    title: '파라미터 누락 또는 오류',
    cause: '필수 파라미터가 빠졌거나 허용되지 않는 값입니다.',
    remedy: 'API 레퍼런스와 파라미터를 비교해 수정하세요.',
  },
  INVALID_PRICE: {
    title: '주문 가격 호가 단위 오류',
    cause: '주문 가격이 해당 가격대의 호가 단위에 맞지 않습니다.',
    remedy: '가격대별 호가 단위에 맞춰 가격을 반올림하세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 가격만 기준에 맞지 않습니다.',
  },
  UNDER_PRICE_LIMIT_ASK: {
    title: '최소 매도 가격 미만',
    cause: '주문 가격이 현재 이 코인에 허용되는 최소 가격보다 낮습니다. 최소 가격은 메시지에 있습니다.',
    remedy: '메시지에 나온 가격 이상으로 주문하세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 가격만 기준에 맞지 않습니다.',
  },
  UNDER_PRICE_LIMIT_BID: {
    title: '최소 매수 가격 미만',
    cause: '주문 가격이 현재 이 코인에 허용되는 최소 가격보다 낮습니다. 최소 가격은 메시지에 있습니다.',
    remedy: '메시지에 나온 가격 이상으로 주문하세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 가격만 기준에 맞지 않습니다.',
  },
  INVALID_PRICE_ASK: {
    title: '매도 가격 호가 단위 오류',
    cause: '주문 가격이 해당 가격대의 호가 단위에 맞지 않습니다.',
    remedy: '가격대별 호가 단위에 맞춰 가격을 반올림하세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 가격만 기준에 맞지 않습니다.',
  },
  INVALID_PRICE_BID: {
    title: '매수 가격 호가 단위 오류',
    cause: '주문 가격이 해당 가격대의 호가 단위에 맞지 않습니다.',
    remedy: '가격대별 호가 단위에 맞춰 가격을 반올림하세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 가격만 기준에 맞지 않습니다.',
  },
  BANK_ACCOUNT_REQUIRED: {
    title: '실명 계좌 미등록',
    cause: '이 기능에 필요한 실명확인 입출금 계좌가 등록되어 있지 않습니다.',
    remedy: '빗썸에서 실명확인 계좌를 등록한 뒤 다시 요청하세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 계정 설정이 필요합니다.',
  },
  TWO_FACTOR_AUTH_REQUIRED: {
    title: '2단계 인증 채널 오류',
    cause: '회원이 인증할 수 있는 채널이 요청에 지정되지 않았습니다.',
    remedy: 'API 레퍼런스에 나온 인증 채널 값을 보내세요.',
  },
  CURRENCY_NOT_SUPPORTED: {
    title: '지원하지 않는 코인',
    cause: 'currency에 넣은 코인을 빗썸이 지원하지 않습니다.',
    remedy: '심볼을 확인하세요. 거래 지원이 종료된 코인이라면 호출 대상에서 빼세요.',
  },
  CROSS_TRADING: {
    title: '자전거래 방지로 취소',
    cause: '내 다른 주문과 체결될 수 있어 빗썸이 이 주문을 취소했습니다.',
    remedy: '반대 방향 주문을 먼저 취소하거나 가격을 바꾸세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 내 미체결 주문과 충돌합니다.',
  },
  WITHDRAW_INSUFFICIENT_BALANCE: {
    title: '출금 가능 금액 초과',
    cause: '요청 금액이 현재 출금 가능한 잔고 또는 한도를 넘습니다.',
    remedy: '출금 가능 정보를 조회해 그 범위 안에서 출금하세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 잔고나 한도가 부족합니다.',
  },
  INVALID_QUERY_PAYLOAD: {
    title: 'query_hash 불일치',
    cause: '토큰의 query_hash가 실제로 보낸 파라미터의 해시와 다릅니다.',
    remedy: '전송하는 문자열 그대로, 같은 순서로 SHA-512 해시를 만드세요.',
  },
  JWT_VERIFICATION: {
    title: 'JWT 검증 실패',
    cause: '빗썸이 JWT를 확인하지 못했습니다. 키나 서명이 틀렸거나 키가 활성화되지 않은 경우입니다.',
    remedy: 'API Key와 Secret Key, 키의 활성화 상태와 허용 API를 확인하세요.',
  },
  EXPIRED_JWT: {
    title: 'JWT 만료',
    cause: 'JWT의 timestamp가 도착 시점에 이미 오래됐습니다.',
    remedy: '요청마다 토큰을 새로 만들고 서버 시각을 맞추세요.',
  },
  NOT_ALLOW_IP: {
    title: '허용되지 않은 IP',
    cause: 'API 키에 등록하지 않은 IP에서 요청했습니다.',
    remedy: '등록한 IP에서 호출하거나 빗썸 API 관리에서 현재 IP를 등록하세요.',
    categoryNote: 'HTTP 401은 보통 인증 실패를 뜻하지만, 이 경우는 키는 맞고 허용 설정이 빠져 있습니다.',
  },
  OUT_OF_SCOPE: {
    title: 'API 키 권한 없음',
    cause: '주문이나 출금처럼 이 API에 필요한 권한이 키에 없습니다.',
    remedy: '키에 필요한 권한을 추가하거나 키를 다시 발급하세요.',
    categoryNote: 'HTTP 401은 보통 인증 실패를 뜻하지만, 이 경우는 키는 맞고 허용 설정이 빠져 있습니다.',
  },
  BLOCKED_MEMBER_ID: {
    title: '이용 제한 회원',
    cause: '운영 정책에 따라 해당 회원의 서비스 이용이 제한됐습니다.',
    remedy: '호출을 멈추고 빗썸 고객센터에 사유를 문의하세요.',
    categoryNote: 'HTTP 403은 보통 권한 부족을 뜻하지만, 이 경우는 계정 자체가 제한됐습니다.',
  },
  ORDER_NOT_FOUND: {
    title: '주문 없음',
    cause: '해당 ID의 주문을 찾지 못했습니다.',
    remedy: 'ID를 확인하세요. 응답을 받지 못한 주문이라면 client_order_id로 몇 번 더 조회하세요.',
  },
  DEPOSIT_NOT_FOUND: {
    title: '입금 내역 없음',
    cause: '해당 조건의 입금 내역을 찾지 못했습니다.',
    remedy: '입금 ID와 화폐를 확인하세요.',
  },
  WITHDRAW_NOT_FOUND: {
    title: '출금 내역 없음',
    cause: '해당 조건의 출금 내역을 찾지 못했습니다.',
    remedy: '출금 ID와 화폐를 확인하세요.',
  },
  ORDER_NOT_READY: {
    title: '주문 접수 처리 중',
    cause: '빗썸이 아직 주문 접수를 처리하고 있습니다.',
    remedy: '잠시 후 다시 요청하세요. 같은 주문을 새로 내지는 마세요.',
    categoryNote: 'HTTP 422는 보통 잘못된 요청을 뜻하지만, 이 경우는 요청이 너무 일렀을 뿐입니다.',
  },
  SERVER_ERROR: {
    title: '빗썸 서버 일시 오류',
    cause: '빗썸 서버에 오류나 지연이 있었습니다. 주문이 접수됐을 수도 있습니다.',
    remedy: '다시 보내기 전에 주문을 조회하세요. client_order_id가 있으면 중복 없이 재시도할 수 있습니다.',
  },
}

/**
 * Says in Korean what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/bithumb/explain/ko'
 *
 * explain('ORDER_NOT_READY').title // => '주문 접수 처리 중'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
