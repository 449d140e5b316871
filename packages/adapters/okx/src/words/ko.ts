/**
 * The words for people in Korean, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/ko'
import { catalogue } from '../catalogue.ts'

/** What failures of the OKX API mean, in Korean, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  OPERATION_FAILED: {
    title: '이유 없는 작업 실패',
    cause: 'OKX가 실패했다고만 하고 주문이나 코드를 알려 주지 않습니다.',
    remedy: '다시 보내기 전에 요청 대상의 상태를 조회하세요.',
  },
  PARTIALLY_SUCCEEDED: {
    title: '일부만 성공한 일괄 요청',
    cause: '일부 주문은 접수됐고 일부는 거절됐습니다. 거절된 주문마다 코드가 있습니다.',
    remedy: 'fault.items를 읽고 다시 보내도 되는 것만 보내세요.',
  },
  SERVICE_UNAVAILABLE: {
    title: '일시적 서비스 중단',
    cause: '매칭 엔진 등이 점검 중이거나 과부하 상태입니다.',
    remedy: '시스템 상태를 확인하고 주문을 조회한 뒤 다시 시도하세요.',
  },
  REQUEST_TIMEOUT: {
    title: '요청 시간 초과',
    cause: '제때 처리되지 않았습니다. 성공 여부와는 무관하며 주문이 접수됐을 수 있습니다.',
    remedy: '다시 보내기 전에 clOrdId로 주문을 조회하세요.',
    categoryNote: 'HTTP 400은 보통 요청이 잘못됐다는 뜻이지만 여기서는 OKX의 처리가 늦은 것입니다.',
  },
  ORDER_TIMEOUT: {
    title: '주문 시간 초과',
    cause: '주문이 제때 확인되지 않았지만 접수됐을 수 있습니다.',
    remedy: '다시 주문하기 전에 clOrdId로 조회하세요.',
    categoryNote: 'HTTP 500은 보통 서버 오류를 뜻하지만 여기서는 제때 확인되지 않은 것뿐입니다.',
  },
  CANCELLATION_TIMEOUT: {
    title: '취소 시간 초과',
    cause: '취소가 제때 확인되지 않았습니다.',
    remedy: '주문을 조회하고 아직 열려 있으면 다시 취소하세요.',
  },
  SYSTEM_BUSY: {
    title: '시스템 과부하',
    cause: 'OKX 시스템에 부하가 걸렸고 주문이 접수됐을 수 있습니다.',
    remedy: '주문이었다면 조회한 뒤 간격을 늘려 다시 시도하세요.',
    categoryNote: 'HTTP 429는 보통 내 호출 한도 초과를 뜻하지만 여기서는 OKX 전체가 바쁜 것입니다.',
  },
  SYSTEM_ERROR: {
    title: 'OKX 내부 오류',
    cause: 'OKX 내부에서 문제가 생겼고 주문이 접수됐을 수 있습니다.',
    remedy: 'clOrdId로 주문을 조회한 뒤 다시 시도하세요.',
  },
  RATE_LIMITED: {
    title: '엔드포인트 호출 한도 초과',
    cause: '한도는 엔드포인트별로, 사용자·종목·IP 기준 대개 2초 단위로 셉니다.',
    remedy: '이 엔드포인트 호출을 2초간 멈추세요.',
  },
  ORDER_RATE_LIMITED: {
    title: '하위 계정 주문 한도 초과',
    cause: '하위 계정이 전 종목을 합해 2초 동안 한도보다 많이 주문하거나 정정했습니다.',
    remedy: '이 하위 계정의 모든 워커에서 주문 속도를 늦추세요.',
  },
  TIMESTAMP_EXPIRED: {
    title: '30초 넘게 어긋난 타임스탬프',
    cause: 'OK-ACCESS-TIMESTAMP가 OKX 시각과 30초 넘게 다릅니다.',
    remedy: '시계를 맞추거나 /api/v5/public/time의 시각을 써서 다시 서명하세요.',
  },
  WRONG_ENVIRONMENT: {
    title: '다른 환경의 키',
    cause: '모의 거래 키를 실거래에 썼거나 그 반대입니다.',
    remedy: '환경에 맞는 키를 쓰고, 모의 거래에는 x-simulated-trading: 1을 보내세요.',
  },
  INVALID_PASSPHRASE: {
    title: '잘못된 패스프레이즈',
    cause: '키를 만들 때 정한 패스프레이즈와 다릅니다.',
    remedy: '값을 확인하세요. 잊었다면 키를 새로 만들어야 합니다.',
  },
  INVALID_ACCESS_KEY: {
    title: '유효하지 않은 API 키',
    cause: '없거나 삭제된 키이거나 OKX의 다른 지역 사이트 키입니다.',
    remedy: '키를 확인하고 호스트가 내 지역의 것인지 확인하세요.',
  },
  INVALID_SIGNATURE: {
    title: '서명 불일치',
    cause: '서명이 타임스탬프, 메서드, 쿼리를 포함한 경로, 실제로 보낸 본문과 맞지 않습니다.',
    remedy: '보내는 바이트 그대로 서명하고 시크릿을 확인하세요.',
  },
  IP_NOT_WHITELISTED: {
    title: '등록되지 않은 IP',
    cause: '이 키에 등록되지 않은 IP에서 온 요청입니다.',
    remedy: '서버의 실제 발신 IP를 키에 등록하세요.',
    categoryNote: 'HTTP 401은 보통 인증 정보가 잘못됐다는 뜻이지만 이 키는 유효하고 IP만 맞지 않습니다.',
  },
  API_KEY_PERMISSION_DENIED: {
    title: 'API 키 권한 부족',
    cause: '거래나 출금 등 이 기능의 권한이 API 키에 없습니다.',
    remedy: '권한을 추가하거나 다른 키를 쓰세요.',
  },
  PARAMETER_ERROR: {
    title: '잘못된 파라미터',
    cause: '메시지에 나온 파라미터의 값이 허용되지 않습니다.',
    remedy: '파라미터를 고치세요. 같은 요청은 계속 실패합니다.',
  },
  INSTRUMENT_NOT_FOUND: {
    title: '없는 종목',
    cause: '이 사이트에 없거나 상장 폐지됐거나 유형이 다른 종목입니다.',
    remedy: '/api/v5/public/instruments에서 현재 종목을 확인하세요.',
  },
  INSUFFICIENT_BALANCE: {
    title: '가용 잔고 부족',
    cause: '잔고가 주문 금액, 수수료 또는 증거금에 모자랍니다.',
    remedy: '금액을 줄이거나 입금하거나 필요한 계정으로 옮기세요.',
  },
  INSUFFICIENT_MARGIN: {
    title: '증거금 부족',
    cause: '여유 증거금이 이 변경에 모자랍니다.',
    remedy: '증거금을 더하거나 금액을 줄이거나 레버리지를 바꾸세요.',
  },
  ACCOUNT_MODE_NOT_SUPPORTED: {
    title: '계정 모드 미지원',
    cause: '현재 계정 모드(현물, 선물, 다중 통화, 포트폴리오)에서는 할 수 없는 작업입니다.',
    remedy: 'OKX 사이트에서 모드를 바꾸거나 이 모드의 기능을 쓰세요.',
  },
  DUPLICATE_CLIENT_ORDER_ID: {
    title: '사용 중인 clOrdId',
    cause: '같은 clOrdId의 주문이 있습니다. 같은 주문의 이전 시도가 접수됐을 수 있습니다.',
    remedy: '그 주문을 조회하세요. 새 주문에만 새 ID를 쓰세요.',
  },
  PRICE_OUTSIDE_LIMITS: {
    title: '가격 제한 초과',
    cause: '가격이 메시지에 나온 제한을 벗어났습니다.',
    remedy: '/api/v5/public/price-limit에서 현재 제한을 읽어 조정하세요.',
  },
  ORDER_AMOUNT_TOO_SMALL: {
    title: '최소 수량 미달',
    cause: '주문이 종목의 최소 수량보다 작습니다.',
    remedy: '종목의 minSz 이상으로 주문하세요.',
  },
  NOT_A_MULTIPLE_OF_LOT_SIZE: {
    title: '주문 단위 불일치',
    cause: '수량이 종목 주문 단위의 배수가 아닙니다.',
    remedy: 'lotSz의 배수로 맞추세요.',
  },
  ORDER_EXPIRED: {
    title: '처리 전 만료된 주문',
    cause: '설정한 expTime이 지난 뒤 도착해 접수되지 않았습니다.',
    remedy: '아직 필요한지 판단하고 새 expTime으로 보내세요.',
  },
  ORDER_FINISHED_OR_NOT_FOUND: {
    title: '취소할 주문 없음',
    cause: '주문이 이미 체결·취소됐거나 처음부터 없었습니다.',
    remedy: '새로 주문하기 전에 어느 쪽인지 조회하세요.',
  },
  ORDER_NOT_AMENDABLE: {
    title: '정정할 주문 없음',
    cause: '주문이 이미 체결·취소됐거나 존재하지 않습니다.',
    remedy: '새로 주문하기 전에 조회하세요.',
  },
  ORDER_NOT_FOUND: {
    title: '주문을 찾을 수 없음',
    cause: '이 ID의 주문이 없습니다. 체결 없이 취소된 주문은 2시간만 조회됩니다.',
    remedy: 'ID와 종목을 확인하고 주문 내역을 조회하세요.',
  },
  POST_ONLY_WOULD_TAKE: {
    title: '즉시 체결되는 post-only 주문',
    cause: '이 가격이면 주문이 바로 체결됩니다.',
    remedy: '호가 반대편에서 더 먼 가격으로 바꾸세요.',
  },
  COMPLIANCE_RESTRICTED: {
    title: '규정에 따른 제한',
    cause: '지역 규정 때문에 이 계정에서는 할 수 없는 종목이나 이체입니다.',
    remedy: '이 계정에서는 제외하거나 OKX 고객센터에 문의하세요.',
  },
  ACCOUNT_BLOCKED: {
    title: '차단된 계정',
    cause: 'OKX가 계정이나 일부 기능을 막았습니다. 이유는 메시지에 있습니다.',
    remedy: '계정 소유자가 OKX와 해결해야 합니다.',
  },
}

/**
 * Says in Korean what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/okx/explain/ko'
 *
 * explain('RATE_LIMITED').title // => '엔드포인트 호출 한도 초과'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
