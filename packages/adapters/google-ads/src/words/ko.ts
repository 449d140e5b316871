/**
 * The words for people in Korean, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/ko'
import { catalogue } from '../catalogue.ts'

/** What failures of the Google Ads API mean, in Korean, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  UNAUTHENTICATED: {
    title: '액세스 토큰 거부',
    cause: '액세스 토큰이 없거나 만료됐거나 형식이 잘못됐습니다.',
    remedy: '리프레시 토큰으로 새 토큰을 받은 뒤 요청을 다시 보내세요.',
  },
  SERVICE_DISABLED: {
    title: '프로젝트에서 API 미사용',
    cause: 'OAuth 클라이언트의 Cloud 프로젝트에서 Google Ads API를 사용 설정하지 않았습니다.',
    remedy: '콘솔의 API 라이브러리에서 사용 설정하고 몇 분 기다리세요.',
    categoryNote:
      'HTTP 403은 보통 권한이 없다는 뜻이지만, 여기서는 API를 먼저 사용 설정해야 한다는 뜻입니다.',
  },
  AUTHENTICATION_ERROR: {
    title: '자격 증명 거부',
    cause:
      'OAuth 토큰이나 개발자 토큰이 잘못됐거나 만료, 비활성화, 폐기됐습니다. 어느 것인지는 subcode에 있습니다.',
    remedy: 'subcode가 가리키는 자격 증명을 갱신하세요. 폐기됐다면 사용자가 다시 동의해야 합니다.',
  },
  AUTHENTICATION_ERROR_CUSTOMER_NOT_FOUND: {
    title: '없는 고객 계정',
    cause: '이 고객 ID의 Google Ads 계정이 없거나 방금 만들어졌습니다.',
    remedy: 'ID를 하이픈 없이 보내고, 새 계정이면 잠시 기다리세요.',
  },
  AUTHENTICATION_ERROR_NOT_ADS_USER: {
    title: 'Google Ads 계정이 없는 사용자',
    cause: '동의한 Google 계정이 어떤 Google Ads 계정에도 접근할 수 없습니다.',
    remedy: '접근 권한이 있는 사용자로 동의하거나 이 사용자를 계정에 초대하세요.',
  },
  AUTHORIZATION_ERROR: {
    title: '사용자 또는 토큰 권한 없음',
    cause: '사용자, 개발자 토큰 또는 프로젝트에 이 작업 권한이 없습니다. 이유는 subcode에 있습니다.',
    remedy:
      'DEVELOPER_TOKEN_NOT_APPROVED이면 기본 액세스를 신청하거나 테스트 계정을 쓰고, 아니면 subcode에 맞는 권한을 부여하세요.',
  },
  AUTHORIZATION_ERROR_CUSTOMER_NOT_ENABLED: {
    title: '비활성 고객 계정',
    cause: '계정이 해지, 정지됐거나 아직 설정이 끝나지 않았습니다.',
    remedy: 'Google Ads에서 계정을 활성화하거나 이 계정을 건너뛰세요.',
  },
  QUOTA_ERROR: {
    title: '요청 한도 초과',
    cause: '개발자 토큰이나 계정의 요청 한도를 모두 썼습니다. 어떤 한도인지는 details에 있습니다.',
    remedy:
      '이 토큰을 쓰는 작업을 fault에 나온 시간만큼 모두 멈추세요. 일일 한도는 액세스 수준을 높이면 늘어납니다.',
  },
  QUOTA_ERROR_ACCESS_PROHIBITED: {
    title: '접근 금지',
    cause: '기다려도 이 개발자 토큰으로는 이 메서드를 쓸 수 없습니다.',
    remedy: 'API 센터에서 개발자 토큰의 액세스 수준을 확인하세요.',
  },
  QUOTA_ERROR_PAYMENTS_PROFILE_ACTIVATION_RATE_LIMIT_EXCEEDED: {
    title: '계정 활성화 한도 초과',
    cause: '이 결제 프로필로 짧은 시간에 너무 많은 계정을 활성화했습니다.',
    remedy: '일주일 기다리거나 Google Ads 지원팀에 한도 초기화를 요청하세요.',
  },
  INTERNAL_ERROR: {
    title: 'Google Ads 내부 오류',
    cause: 'Google Ads에서 예기치 않은 오류가 났습니다. 변경이 반영됐을 수 있습니다.',
    remedy: '변경을 다시 보내기 전에 리소스를 조회하고, 요청 ID를 Google 지원팀에 전달하세요.',
  },
  INTERNAL_ERROR_TRANSIENT_ERROR: {
    title: 'Google Ads 일시 오류',
    cause: 'Google Ads에서 곧 해소되는 오류가 났습니다. 변경이 반영됐을 수 있습니다.',
    remedy: '두 번 실행돼도 되는 요청이면 간격을 늘려 가며 재시도하세요.',
  },
  DATABASE_ERROR_CONCURRENT_MODIFICATION: {
    title: '동시 변경 충돌',
    cause: '다른 요청이 같은 리소스를 동시에 변경했습니다. 이 요청은 반영되지 않았습니다.',
    remedy: '재시도하고, 한 계정의 변경은 순서대로 보내세요.',
  },
  REQUEST_ERROR: {
    title: '잘못된 요청',
    cause: '요청의 ID, 이름 또는 매개변수가 없거나 형식이 잘못됐습니다.',
    remedy: 'subcode와 fault.items의 위치를 확인하세요.',
  },
  REQUEST_ERROR_EXPIRED_PAGE_TOKEN: {
    title: '페이지 토큰 만료',
    cause: '페이지 토큰이 너무 오래됐습니다.',
    remedy: '쿼리를 처음부터 다시 실행하거나 searchStream을 사용하세요.',
  },
  REQUEST_ERROR_UNSUPPORTED_VERSION: {
    title: '지원 종료된 API 버전',
    cause: '경로의 API 버전은 더 이상 지원되지 않습니다.',
    remedy: '현재 버전으로 옮기세요. 버전마다 약 1년 동안 지원됩니다.',
  },
  REQUEST_ERROR_DEVELOPER_TOKEN_PARAMETER_MISSING: {
    title: '개발자 토큰 누락',
    cause: '요청에 developer-token 헤더가 없습니다.',
    remedy: '모든 요청에 관리자 계정의 개발자 토큰을 보내세요.',
  },
  QUERY_ERROR: {
    title: 'GAQL 구문 오류',
    cause: '쿼리를 해석할 수 없거나 함께 쓸 수 없는 필드를 선택했습니다.',
    remedy: '쿼리 작성 도구에서 확인하세요. 필드 이름은 메시지에 있습니다.',
  },
  MUTATE_ERROR_RESOURCE_NOT_FOUND: {
    title: '없는 리소스',
    cause: '작업이 가리키는 리소스가 이 계정에 없습니다.',
    remedy: '리소스 이름과 그 안의 고객 ID를 확인하세요.',
  },
  RESOURCE_COUNT_LIMIT_EXCEEDED_ERROR: {
    title: '리소스 개수 한도 초과',
    cause: '계정이나 상위 리소스가 가질 수 있는 개수를 모두 채웠습니다. 한도는 details에 있습니다.',
    remedy: '필요 없는 것을 삭제하세요. 기다려도 해결되지 않습니다.',
  },
  POLICY_FINDING_ERROR: {
    title: '광고 정책 위반',
    cause: '광고의 문구, 이미지 또는 랜딩 페이지가 Google Ads 정책을 위반했습니다.',
    remedy: '광고주에게 정책 항목을 보여 주고 광고를 고치거나, 예외가 허용되면 예외를 요청하세요.',
  },
  POLICY_VIOLATION_ERROR: {
    title: '키워드 정책 위반',
    cause: '키워드나 기준이 Google Ads 정책을 위반했습니다.',
    remedy: 'details의 isExemptible이 true이면 예외를 요청하고, 아니면 삭제하세요.',
  },
  CAMPAIGN_ERROR_DUPLICATE_CAMPAIGN_NAME: {
    title: '캠페인 이름 중복',
    cause: '같은 이름의 캠페인이 있습니다. 이전 시도에서 만들어졌을 수 있습니다.',
    remedy: '이름으로 캠페인을 조회해 그대로 쓰거나 다른 이름을 정하세요.',
  },
  CONVERSION_UPLOAD_ERROR_ORDER_ID_ALREADY_IN_USE: {
    title: '이미 기록된 주문 ID',
    cause: '이 주문 ID의 전환이 이미 기록돼 있습니다. 이전 시도에서 기록됐을 수 있습니다.',
    remedy: '이전에 보낸 적이 있으면 완료로 처리하고, 아니면 고유한 주문 ID를 쓰세요.',
  },
  CONVERSION_UPLOAD_ERROR_CLICK_CONVERSION_ALREADY_EXISTS: {
    title: '이미 기록된 전환',
    cause: '같은 클릭과 시간의 전환이 이미 있습니다. 이전 시도에서 기록됐을 수 있습니다.',
    remedy: '이전에 보낸 적이 있으면 완료로 처리하고, 아니면 시간을 고치세요.',
  },
  CONVERSION_UPLOAD_ERROR_TOO_RECENT_EVENT: {
    title: '너무 최근의 클릭',
    cause: '클릭한 지 6시간이 지나지 않아 아직 전환을 기록할 수 없습니다.',
    remedy: '6시간 뒤에 전환을 다시 업로드하세요.',
  },
  CONVERSION_UPLOAD_ERROR_TOO_RECENT_CONVERSION_ACTION: {
    title: '새로 만든 전환 액션',
    cause: '전환 액션을 만든 지 얼마 되지 않았습니다.',
    remedy: '6시간 뒤에 전환을 다시 업로드하세요.',
  },
  BATCH_JOB_ERROR_RESULTS_NOT_READY: {
    title: '작업 실행 중',
    cause: '일괄 작업의 결과는 작업이 끝난 뒤에만 읽을 수 있습니다.',
    remedy: '작업이 끝날 때까지 작업 상태를 조회하세요.',
  },
  BATCH_JOB_ERROR_INVALID_SEQUENCE_TOKEN: {
    title: '잘못된 시퀀스 토큰',
    cause: '작업이 마지막으로 돌려준 토큰이 아닙니다. 이전 시도에서 이 작업들이 추가됐을 수 있습니다.',
    remedy: '다시 추가하기 전에 작업을 조회하세요.',
  },
  SIZE_LIMIT_ERROR: {
    title: '요청 크기 초과',
    cause: '요청이 Google Ads가 받는 크기를 넘었습니다.',
    remedy: '한 번에 보내는 작업 수를 줄이거나 일괄 작업을 사용하세요.',
  },
}

/**
 * Says in Korean what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/google-ads/explain/ko'
 *
 * explain('QUOTA_ERROR').title // => '요청 한도 초과'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
