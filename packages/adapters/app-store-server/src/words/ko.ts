/**
 * The words for people in Korean, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/ko'
import { catalogue } from '../catalogue.ts'

/** What failures of the App Store Server API mean, in Korean, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  GENERAL_BAD_REQUEST: {
    title: '요청 형식 오류',
    cause: 'Apple이 요청을 해석하지 못했으며, 어느 부분이 문제인지는 알려 주지 않습니다.',
    remedy: '경로, 환경(프로덕션/샌드박스), JSON 본문을 해당 엔드포인트 문서와 비교하세요.',
  },
  INVALID_APP_IDENTIFIER: {
    title: '잘못된 앱 식별자',
    cause: '요청이나 토큰에 넣은 앱의 Apple ID 또는 번들 ID가 올바르지 않습니다.',
    remedy: 'JWT의 bid 클레임에 넣은 번들 ID와 요청의 앱 ID를 확인하세요.',
  },
  INVALID_REQUEST_REVISION: {
    title: '잘못된 revision 값',
    cause: '요청에 넣은 revision이 Apple이 발급한 값이 아닙니다.',
    remedy: '이전 페이지에서 받은 revision을 그대로 보내거나, 값 없이 처음부터 다시 조회하세요.',
  },
  INVALID_TRANSACTION_ID: {
    title: '잘못된 거래 ID',
    cause: '거래 ID 형식이 올바르지 않습니다.',
    remedy: 'StoreKit 또는 서버 알림에서 받은 transactionId를 숫자 문자열 그대로 보내세요.',
  },
  INVALID_ORIGINAL_TRANSACTION_ID: {
    title: '잘못된 원거래 ID',
    cause: '원거래 ID 형식이 올바르지 않습니다.',
    remedy: '해당 구매의 originalTransactionId를 숫자 문자열 그대로 보내세요.',
  },
  INVALID_EXTEND_BY_DAYS: {
    title: '잘못된 연장 일수',
    cause: 'extendByDays가 Apple이 허용하는 일수가 아닙니다.',
    remedy: 'Apple이 정한 범위 안의 정수로 보내세요.',
  },
  INVALID_REQUEST_IDENTIFIER: {
    title: '잘못된 요청 식별자',
    cause: '구독 연장 요청의 requestIdentifier가 올바르지 않습니다.',
    remedy: '연장 요청마다 직접 만든 UUID를 보내세요.',
  },
  START_DATE_TOO_FAR_IN_PAST: {
    title: '시작일이 너무 이름',
    cause: 'Apple이 알림을 보관하는 기간보다 시작일이 앞섭니다.',
    remedy: 'startDate를 문서에 나온 보관 기간 안으로 옮기세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 날짜 형식은 맞고 범위를 벗어났습니다.',
  },
  START_DATE_AFTER_END_DATE: {
    title: '시작일이 종료일보다 늦음',
    cause: 'startDate가 endDate와 같거나 더 늦습니다.',
    remedy: '두 값을 유닉스 시간(밀리초)으로, 시작이 종료보다 앞서도록 보내세요.',
  },
  INVALID_PAGINATION_TOKEN: {
    title: '잘못된 페이지 토큰',
    cause: '이전 페이지가 돌려준 토큰이 아니거나, 그 사이 다른 조건이 바뀌었습니다.',
    remedy: '첫 요청과 같은 조건으로, 받은 토큰을 그대로 보내세요.',
  },
  PAGINATION_TOKEN_EXPIRED: {
    title: '페이지 토큰 만료',
    cause: '이전 페이지를 받은 뒤 시간이 너무 지났습니다.',
    remedy: '첫 페이지부터 다시 조회하세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 올바른 토큰이 만료됐습니다.',
  },
  INVALID_TEST_NOTIFICATION_TOKEN: {
    title: '잘못된 테스트 알림 토큰',
    cause: '테스트 알림 요청이 돌려준 토큰이 아닙니다.',
    remedy: '받은 testNotificationToken을 같은 환경에 그대로 보내세요.',
  },
  INVALID_TRANSACTION_TYPE_NOT_SUPPORTED: {
    title: '지원하지 않는 구매 유형',
    cause: '이 엔드포인트는 해당 유형의 인앱 구매를 처리하지 않습니다.',
    remedy: '호출하기 전에 상품 유형을 확인하세요.',
    categoryNote:
      'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 이 엔드포인트에서 쓸 수 없는 구매입니다.',
  },
  INVALID_CUSTOMER_CONSENTED: {
    title: '고객 동의 없음',
    cause: 'customerConsented가 true가 아닙니다. Apple은 동의한 고객의 소비 정보만 받습니다.',
    remedy: '동의한 고객의 정보만 보내세요.',
  },
  INVALID_APP_ACCOUNT_TOKEN_UUID_ERROR: {
    title: '앱 계정 토큰이 UUID가 아님',
    cause: 'appAccountToken은 UUID여야 합니다.',
    remedy: '자체 사용자 ID 대신 사용자마다 UUID를 만들어 보내세요.',
  },
  FAMILY_TRANSACTION_NOT_SUPPORTED_ERROR: {
    title: '가족 공유 구매',
    cause: '고객이 가족 공유로 받은 상품이며, 이 엔드포인트는 이를 지원하지 않습니다.',
    remedy: '실제로 구매한 가족 구성원의 거래를 사용하세요.',
    categoryNote:
      'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 이 엔드포인트에서 쓸 수 없는 구매입니다.',
  },
  TRANSACTION_ID_IS_NOT_ORIGINAL_TRANSACTION_ID_ERROR: {
    title: '원거래 ID가 아님',
    cause: '이 엔드포인트는 원거래 ID만 받습니다.',
    remedy: '거래 정보의 originalTransactionId를 찾아 보내세요.',
  },
  EXISTING_PERFORMANCE_TEST_RUN: {
    title: '이미 진행 중인 성능 테스트',
    cause: '같은 ID의 성능 테스트를 Apple이 아직 처리하고 있습니다.',
    remedy: '새로 시작하지 말고 진행 중인 테스트의 결과를 조회하세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 앞선 테스트가 아직 진행 중입니다.',
  },
  SUBSCRIPTION_EXTENSION_INELIGIBLE: {
    title: '연장할 수 없는 구독',
    cause: '만료됐거나 무료 체험 중인 경우처럼 현재 상태에서는 구독을 연장할 수 없습니다.',
    remedy: '구독 상태를 확인하고 활성 구독만 연장하세요.',
    categoryNote: 'HTTP 403은 보통 권한 부족을 뜻하지만, 이 경우는 키가 아니라 구독 상태의 문제입니다.',
  },
  SUBSCRIPTION_MAX_EXTENSION: {
    title: '연장 횟수 소진',
    cause: 'Apple이 1년에 허용하는 연장 횟수를 모두 썼습니다.',
    remedy: '혜택 코드(offer code) 등 다른 방법으로 보상하세요.',
    categoryNote: 'HTTP 403은 보통 권한 부족을 뜻하지만, 이 경우는 키가 아니라 구독 상태의 문제입니다.',
  },
  FAMILY_SHARED_SUBSCRIPTION_EXTENSION_INELIGIBLE: {
    title: '가족 공유 구독은 연장 불가',
    cause: '고객이 가족 공유로 이용 중인 구독입니다.',
    remedy: '실제로 결제한 가족 구성원의 구독을 연장하세요.',
    categoryNote: 'HTTP 403은 보통 권한 부족을 뜻하지만, 이 경우는 키가 아니라 구독 상태의 문제입니다.',
  },
  ACCOUNT_NOT_FOUND: {
    title: 'App Store 계정 없음',
    cause: '이 구매에 해당하는 계정을 찾지 못했습니다.',
    remedy: '다시 보내지 말고, 거래가 이 환경의 것인지 확인하세요.',
  },
  ACCOUNT_NOT_FOUND_RETRYABLE: {
    title: '계정을 일시적으로 찾지 못함',
    cause: '지금은 계정을 찾지 못했지만 다시 시도하면 찾을 수 있다고 Apple이 알려 왔습니다.',
    remedy: '간격을 늘려 가며 재시도하고, 몇 번 실패하면 없는 계정으로 처리하세요.',
  },
  APP_NOT_FOUND: {
    title: '앱 없음',
    cause: '번들 ID 또는 앱 ID에 해당하는 앱이 없습니다.',
    remedy: 'ID를 확인하고, 앱이 이 환경에 있는지 확인하세요.',
  },
  APP_NOT_FOUND_RETRYABLE: {
    title: '앱을 일시적으로 찾지 못함',
    cause: '지금은 앱을 찾지 못했지만 다시 시도하면 찾을 수 있다고 Apple이 알려 왔습니다.',
    remedy: '간격을 늘려 가며 재시도하고, 몇 번 실패하면 ID를 확인하세요.',
  },
  ORIGINAL_TRANSACTION_ID_NOT_FOUND: {
    title: '원거래 없음',
    cause: '이 환경에는 해당 원거래 ID의 구매가 없습니다.',
    remedy: '다른 환경에서 조회해 보세요. 샌드박스 구매는 프로덕션에 없습니다.',
  },
  ORIGINAL_TRANSACTION_ID_NOT_FOUND_RETRYABLE: {
    title: '원거래를 일시적으로 찾지 못함',
    cause: '지금은 구매를 찾지 못했지만 다시 시도하면 찾을 수 있다고 Apple이 알려 왔습니다.',
    remedy: '간격을 늘려 가며 재시도하고, 몇 번 실패하면 없는 구매로 처리하세요.',
  },
  SERVER_NOTIFICATION_URL_NOT_FOUND: {
    title: '알림 URL 미설정',
    cause: '이 환경에 App Store 서버 알림 URL이 설정되어 있지 않습니다.',
    remedy: 'App Store Connect에서 프로덕션 또는 샌드박스 URL을 등록하세요.',
    categoryNote: 'HTTP 404는 보통 대상이 없음을 뜻하지만, 이 경우는 앱 설정이 빠져 있습니다.',
  },
  TEST_NOTIFICATION_NOT_FOUND: {
    title: '테스트 알림 상태 없음',
    cause: '토큰이 만료됐거나 아직 상태가 없습니다.',
    remedy: '요청 직후라면 잠시 기다리고, 오래된 토큰이라면 테스트 알림을 새로 요청하세요.',
  },
  STATUS_REQUEST_NOT_FOUND: {
    title: '연장 요청 없음',
    cause: '해당 요청 식별자와 상품에 대한 구독 연장 요청이 없습니다.',
    remedy: '연장을 시작할 때 보낸 두 값과 같은지 확인하세요.',
  },
  TRANSACTION_ID_NOT_FOUND: {
    title: '거래 없음',
    cause: '이 환경에는 해당 거래 ID의 구매가 없습니다.',
    remedy: '다른 환경에서 조회해 보세요. 샌드박스 구매는 프로덕션에 없습니다.',
  },
  RATE_LIMIT_EXCEEDED: {
    title: '엔드포인트 호출 한도 초과',
    cause: '한 시간 동안 이 엔드포인트를 너무 많이 호출했습니다. 샌드박스 한도는 프로덕션의 10%입니다.',
    remedy: 'Retry-After에 나온 시각까지 기다리고, 엔드포인트별로 호출 속도를 제한하세요.',
  },
  GENERAL_INTERNAL: {
    title: 'Apple 내부 오류',
    cause: 'Apple 내부에서 오류가 났으며, 재시도하면 된다는 안내는 없습니다.',
    remedy: '다시 보내기 전에 요청이 반영됐는지 조회하고, 계속되면 Apple에 문의하세요.',
  },
  GENERAL_INTERNAL_RETRYABLE: {
    title: 'Apple 일시 오류',
    cause: 'Apple 내부에서 오류가 났지만 다시 시도할 수 있다고 안내합니다.',
    remedy: '두 번 처리돼도 괜찮은 요청이라면 간격을 늘려 가며 재시도하세요.',
  },
}

/**
 * Says in Korean what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/app-store-server/explain/ko'
 *
 * explain('TRANSACTION_ID_NOT_FOUND').title // => '거래 없음'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
