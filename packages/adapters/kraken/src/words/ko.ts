/**
 * The words for people in Korean, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/ko'
import { catalogue } from '../catalogue.ts'

/** What failures of the Kraken Spot API mean, in Korean, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  INVALID_KEY: {
    title: '유효하지 않은 API 키',
    cause: 'API-Key 헤더가 없거나 잘못됐거나 삭제된 키입니다.',
    remedy: '계정 설정에서 키를 확인하세요. 반복해서 시도하면 몇 분간 잠깁니다.',
  },
  INVALID_SIGNATURE: {
    title: '서명 불일치',
    cause: 'API-Sign 헤더가 요청과 맞지 않습니다. 시크릿이나 nonce, 본문 인코딩이 다릅니다.',
    remedy: '작은 요청으로 서명 가이드를 단계별로 확인하세요.',
  },
  INVALID_NONCE: {
    title: '증가하지 않은 nonce',
    cause: '같은 키의 요청 순서가 뒤바뀌었거나 시계가 뒤로 갔습니다. 같은 요청은 다시 실패합니다.',
    remedy: '키마다 증가하는 카운터 하나를 쓰고 요청을 다시 서명하세요.',
  },
  API_RATE_LIMIT_EXCEEDED: {
    title: 'API 호출 한도 초과',
    cause: '키의 호출 카운터가 최댓값을 넘었습니다.',
    remedy: '카운터가 줄어들 때까지 멈춘 뒤 요청을 다시 서명하세요.',
  },
  ACCOUNT_TEMPORARY_DISABLED: {
    title: '일시 중지된 계정',
    cause: '크라켄이 계정을 일시적으로 중지했습니다.',
    remedy: '크라켄 사이트에 로그인하거나 고객 지원에 문의하세요.',
  },
  ACCOUNT_UNCONFIRMED: {
    title: '확인되지 않은 계정',
    cause: '아직 확인이 끝나지 않은 계정입니다.',
    remedy: '크라켄 사이트에서 계정 확인을 마치세요.',
  },
  AUTH_RATE_LIMIT_EXCEEDED: {
    title: '인증 한도 초과',
    cause: '계정이 너무 자주 인증했습니다.',
    remedy: '잠시 멈추고 이미 받은 인증을 재사용하세요.',
  },
  TEMPORARY_LOCKOUT: {
    title: '몇 분간 잠금',
    cause: '잘못된 키나 서명, nonce로 연달아 호출했습니다.',
    remedy: '15분 정도 호출을 멈추고 키나 nonce부터 고치세요. 계속 시도하면 잠금이 길어집니다.',
  },
  PERMISSION_DENIED: {
    title: '키 권한 없음',
    cause: '이 작업이 허용되지 않은 API 키입니다.',
    remedy: '계정 설정에서 키에 권한을 부여하세요.',
  },
  INVALID_ARGUMENTS: {
    title: '잘못된 인자',
    cause: '인자가 빠졌거나 틀렸습니다. subcode에 이름이 나오는 경우가 많습니다.',
    remedy: '엔드포인트 문서와 인자를 비교하세요.',
  },
  INDEX_UNAVAILABLE: {
    title: '인덱스 가격 없음',
    cause: '이 종목의 스톱과 이익 실현 주문은 인덱스 가격을 트리거로 쓸 수 없습니다.',
    remedy: '최근 체결가를 트리거로 사용하세요.',
  },
  INTERNAL_ERROR: {
    title: '크라켄 내부 오류',
    cause: '크라켄 내부에서 오류가 났고 주문이 접수됐을 수 있습니다.',
    remedy: '다시 보내기 전에 클라이언트 ID로 주문을 조회하세요.',
  },
  INSUFFICIENT_FUNDS: {
    title: '잔고 부족',
    cause: '계정의 가용 잔고가 주문 금액보다 적습니다.',
    remedy: '입금하거나 다른 주문을 취소하거나 수량을 줄이세요.',
  },
  ORDER_MINIMUM_NOT_MET: {
    title: '최소 주문 수량 미달',
    cause: '주문 수량이 종목의 ordermin보다 적습니다.',
    remedy: 'AssetPairs의 ordermin 이상으로 주문하세요.',
  },
  COST_MINIMUM_NOT_MET: {
    title: '최소 주문 금액 미달',
    cause: '가격과 수량을 곱한 값이 종목의 costmin보다 적습니다.',
    remedy: 'AssetPairs의 costmin 이상으로 주문하세요.',
  },
  TICK_SIZE_CHECK_FAILED: {
    title: '호가 단위 불일치',
    cause: '가격이 종목의 tick_size에 맞지 않습니다.',
    remedy: 'AssetPairs의 tick_size에 맞춰 반올림하세요.',
  },
  INVALID_PRICE: {
    title: '잘못된 가격',
    cause: '지금 종목에서 허용하는 범위를 벗어난 가격입니다.',
    remedy: '시세와 종목의 소수 자릿수를 확인하세요.',
  },
  ORDER_RATE_LIMIT_EXCEEDED: {
    title: '주문 속도 초과',
    cause: '이 종목의 주문과 취소가 매칭 엔진이 허용하는 속도보다 빠릅니다.',
    remedy: '이 종목의 주문 속도를 늦추세요. 오래 유지한 주문은 카운터를 덜 씁니다.',
  },
  ORDERS_LIMIT_EXCEEDED: {
    title: '미체결 주문 수 초과',
    cause: '계정 등급에서 허용하는 미체결 주문 수를 채웠습니다.',
    remedy: '일부 주문을 먼저 취소하세요.',
  },
  POSITIONS_LIMIT_EXCEEDED: {
    title: '포지션 수 초과',
    cause: '계정이 가질 수 있는 포지션 수를 채웠습니다.',
    remedy: '포지션 하나를 먼저 정리하세요.',
  },
  NO_POSITION_EXISTS: {
    title: '줄일 포지션 없음',
    cause: 'reduce-only 주문에는 열린 포지션이 필요한데 없습니다.',
    remedy: '포지션을 조회하세요. 이미 정리된 포지션입니다.',
  },
  MARGIN_ALLOWANCE_EXCEEDED: {
    title: '마진 한도 초과',
    cause: '계정에 허용된 마진보다 많이 쓰게 되는 주문입니다.',
    remedy: '포지션을 정리하거나 수량을 줄이세요.',
  },
  MARGIN_LEVEL_TOO_LOW: {
    title: '마진 수준 부족',
    cause: '계정의 자산이 추가 마진 주문을 감당하지 못합니다.',
    remedy: '담보를 늘리거나 포지션을 정리하세요.',
  },
  MARGIN_POSITION_SIZE_EXCEEDED: {
    title: '포지션 최대 크기 초과',
    cause: '포지션이 종목의 최대 크기를 넘게 됩니다.',
    remedy: '수량을 줄이세요.',
  },
  INSUFFICIENT_MARGIN: {
    title: '거래소 마진 자금 부족',
    cause: '지금은 크라켄이 이 마진 거래에 빌려줄 자금이 없습니다.',
    remedy: '나중에 다시 시도하거나 마진 없이 주문하세요.',
  },
  SERVICE_UNAVAILABLE: {
    title: '매칭 엔진 또는 API 중단',
    cause: '서비스가 중단됐고 그 전에 주문이 접수됐을 수 있습니다.',
    remedy: 'SystemStatus를 확인하고 주문을 조회한 뒤 다시 시도하세요.',
  },
  MARKET_CANCEL_ONLY: {
    title: '취소만 가능한 시장',
    cause: '시장이 cancel_only 모드라 주문할 수 없습니다.',
    remedy: 'SystemStatus가 online이 될 때까지 기다리세요.',
  },
  MARKET_POST_ONLY: {
    title: '지정가만 가능한 시장',
    cause: '시장이 post_only 모드라 호가에 남는 지정가 주문만 할 수 있습니다.',
    remedy: 'post-only 지정가로 주문하거나 SystemStatus가 online이 될 때까지 기다리세요.',
  },
  DEADLINE_ELAPSED: {
    title: '처리 기한 초과',
    cause: '기한 안에 요청이 처리되지 않았습니다.',
    remedy: '클라이언트 ID로 주문을 조회하고, 없으면 새 기한으로 다시 보내세요.',
  },
  THROTTLED: {
    title: '동시 요청 초과',
    cause: '동시에 처리 중인 요청이 너무 많습니다. 오류에 기다릴 시각이 있습니다.',
    remedy: '그 시각까지 기다리고 동시에 보내는 요청을 줄이세요.',
  },
  INVALID_PERMISSIONS: {
    title: '거래 불가 계정',
    cause: '계정의 등급이나 국가 때문에 이 종목을 거래할 수 없습니다.',
    remedy: '다른 종목을 거래하거나 계정 인증을 확인하세요.',
  },
  UNKNOWN_ASSET: {
    title: '알 수 없는 자산',
    cause: '이 이름의 자산이 없습니다.',
    remedy: 'Assets 엔드포인트의 이름을 사용하세요.',
  },
  UNKNOWN_ASSET_PAIR: {
    title: '알 수 없는 종목',
    cause: '이 이름의 종목이 없습니다.',
    remedy: 'AssetPairs 엔드포인트의 이름을 사용하세요.',
  },
  CANNOT_OPEN_POSITION: {
    title: '마진 거래 불가 계정',
    cause: '계정이나 등급이 마진 거래 대상이 아닙니다.',
    remedy: '마진 없이 주문하거나 계정 인증을 더 진행하세요.',
  },
}

/**
 * Says in Korean what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/kraken/explain/ko'
 *
 * explain('TEMPORARY_LOCKOUT').title // => '몇 분간 잠금'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
