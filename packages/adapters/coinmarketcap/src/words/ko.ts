/**
 * The words for people in Korean, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/ko'
import { catalogue } from '../catalogue.ts'

/** What failures of the CoinMarketCap API mean, in Korean, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  API_KEY_INVALID: {
    title: '유효하지 않은 API 키',
    cause: '없거나 교체됐거나 샌드박스용인 키입니다.',
    remedy: '개발자 포털에서 호스트에 맞는 키를 다시 복사하세요.',
  },
  API_KEY_MISSING: {
    title: 'API 키 누락',
    cause: '요청에 키가 없습니다.',
    remedy: 'X-CMC_PRO_API_KEY 헤더에 키를 담아 보내세요.',
  },
  API_KEY_PLAN_REQUIRES_PAYMENT: {
    title: '결제가 필요한 키',
    cause: '요금제 결제가 끝나지 않아 키가 활성화되지 않았습니다.',
    remedy: '개발자 포털의 결제 탭에서 요금제를 활성화하세요.',
  },
  API_KEY_PLAN_PAYMENT_EXPIRED: {
    title: '구독 만료',
    cause: '요금제 결제가 연체됐습니다.',
    remedy: '개발자 포털의 결제 탭에서 요금제를 갱신하세요.',
  },
  API_KEY_REQUIRED: {
    title: '키가 필요한 엔드포인트',
    cause: '키 없이 쓸 수 없는 엔드포인트입니다.',
    remedy: 'X-CMC_PRO_API_KEY 헤더에 키를 담아 보내세요.',
    categoryNote: 'HTTP 403은 보통 권한 부족을 뜻하지만, 이 경우는 인증 정보가 문제입니다.',
  },
  API_KEY_PLAN_NOT_AUTHORIZED: {
    title: '요금제에 없는 엔드포인트',
    cause: '키는 유효하지만 요금제에 이 엔드포인트가 없습니다.',
    remedy: '요금제를 올리거나 포함된 엔드포인트를 사용하세요.',
  },
  API_KEY_DISABLED: {
    title: '비활성화된 키',
    cause: '코인마켓캡이 키를 비활성화했습니다.',
    remedy: '호출을 멈추고 고객 지원에 사유를 문의하세요.',
    categoryNote: 'HTTP 403은 보통 권한 부족을 뜻하지만, 이 경우는 키 자체가 비활성화된 것입니다.',
  },
  API_KEY_PLAN_MINUTE_RATE_LIMIT_REACHED: {
    title: '분당 한도 초과',
    cause: '이 키가 요금제의 분당 한도를 넘었습니다.',
    remedy: '모든 워커를 1분간 멈춘 뒤 계속하세요.',
  },
  API_KEY_PLAN_DAILY_RATE_LIMIT_REACHED: {
    title: '일일 한도 초과',
    cause: '이 키의 하루 크레딧을 모두 썼습니다. 일일 초기화 전에는 성공하지 않습니다.',
    remedy: '일일 초기화 뒤에 계속하거나 요금제를 올리세요.',
  },
  API_KEY_PLAN_MONTHLY_RATE_LIMIT_REACHED: {
    title: '월간 크레딧 소진',
    cause: '요금제의 월간 크레딧을 모두 썼습니다.',
    remedy: '요금제를 올리거나 다음 결제 주기를 기다리세요.',
    categoryNote: 'HTTP 429는 보통 호출 한도 초과를 뜻하지만, 이 경우는 잔액이나 사용량을 모두 썼습니다.',
  },
  IP_RATE_LIMIT_REACHED: {
    title: 'IP 한도 초과',
    cause: '이 IP에서 동시에 너무 많이 호출했습니다.',
    remedy: '이 IP의 동시 호출 수를 줄인 뒤 계속하세요.',
  },
  BAD_REQUEST: {
    title: '잘못된 파라미터',
    cause: '파라미터가 빠졌거나 알 수 없거나 값이 허용되지 않습니다.',
    remedy: 'message에 나온 파라미터를 수정하세요.',
  },
  INTERNAL_SERVER_ERROR: {
    title: '코인마켓캡 서버 오류',
    cause: '서버에서 예기치 않은 문제가 생겼습니다.',
    remedy: '간격을 늘려 가며 재시도하세요.',
  },
  UNRESOLVABLE_IDENTIFIER: {
    title: '식별할 수 없는 코인',
    cause: '이 식별자에 해당하는 코인이 없습니다.',
    remedy: '식별자를 바로잡거나 skip_invalid를 보내세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 요청한 대상이 없습니다.',
  },
  MISSING_PARAMETER: {
    title: '필수 파라미터 누락',
    cause: '엔드포인트에 필요한 파라미터가 없습니다.',
    remedy: 'message에 나온 파라미터를 보내세요.',
  },
}

/**
 * Says in Korean what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/coinmarketcap/explain/ko'
 *
 * explain('API_KEY_PLAN_MINUTE_RATE_LIMIT_REACHED').title // => '분당 한도 초과'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
