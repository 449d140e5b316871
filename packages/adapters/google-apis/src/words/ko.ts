/**
 * The words for people in Korean, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/ko'
import { catalogue } from '../catalogue.ts'

/** What failures of the Google APIs mean, in Korean, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  RESOURCE_EXHAUSTED: {
    title: '할당량 소진',
    cause: '프로젝트나 사용자의 할당량(분당 호출 수나 토큰 수, 일일 호출 수)을 모두 사용했습니다.',
    remedy: 'fault에 나온 시간만큼 기다리세요. 일일 할당량이면 콘솔에서 올리거나 다음 날까지 기다리세요.',
  },
  RATE_LIMIT_EXCEEDED: {
    title: '호출 빈도 한도 초과',
    cause: 'details에 나온 한도가 정한 기간 동안 허용된 것보다 많이 호출했습니다.',
    remedy: 'fault에 나온 시간 또는 1분 동안 모든 워커를 멈추고 호출을 분산하세요.',
  },
  RESOURCE_QUOTA_EXCEEDED: {
    title: '리소스 개수 할당량 초과',
    cause: '프로젝트에 이 리소스가 이미 할당량만큼 있습니다.',
    remedy: '필요 없는 리소스를 삭제하거나 콘솔에서 할당량 상향을 요청하세요. 기다려도 해결되지 않습니다.',
  },
  SERVICE_DISABLED: {
    title: '활성화되지 않은 API',
    cause: '인증 정보가 속한 프로젝트에서 이 API가 활성화돼 있지 않습니다.',
    remedy: '콘솔의 API 라이브러리에서 활성화하세요. 반영까지 몇 분이 걸립니다.',
  },
  BILLING_DISABLED: {
    title: '비활성화된 결제 계정',
    cause: '프로젝트에 활성 결제 계정이 없습니다.',
    remedy: '프로젝트에 결제 계정을 연결하거나 연결된 계정의 결제 문제를 해결하세요.',
  },
  API_KEY_INVALID: {
    title: '유효하지 않은 API 키',
    cause: 'API 키에 오타가 있거나 만료 또는 삭제됐습니다.',
    remedy: '콘솔에서 키를 발급하거나 복사해 배포하세요. 재시도로는 해결되지 않습니다.',
  },
  API_KEY_SERVICE_BLOCKED: {
    title: '이 API에 허용되지 않은 키',
    cause: 'API 키의 제한 설정에 이 API가 포함돼 있지 않습니다.',
    remedy: '키의 API 제한에 이 API를 추가하거나 다른 키를 사용하세요.',
  },
  API_KEY_HTTP_REFERRER_BLOCKED: {
    title: '허용되지 않은 웹사이트',
    cause: 'API 키가 특정 웹사이트로 제한돼 있는데 요청의 리퍼러가 목록에 없습니다.',
    remedy: '키의 제한에 사이트를 추가하세요. 서버에서는 리퍼러 제한이 없는 키가 필요합니다.',
  },
  API_KEY_IP_ADDRESS_BLOCKED: {
    title: '허용되지 않은 IP 주소',
    cause: 'API 키가 특정 IP 주소로 제한돼 있는데 다른 주소에서 요청했습니다.',
    remedy: '키의 제한에 서버의 IP 주소를 추가하세요.',
  },
  ACCESS_TOKEN_EXPIRED: {
    title: '만료된 액세스 토큰',
    cause: '액세스 토큰의 유효 기간(약 1시간)이 지났습니다.',
    remedy: '리프레시 토큰으로 새 액세스 토큰을 받아 다시 보내세요.',
  },
  ACCESS_TOKEN_SCOPE_INSUFFICIENT: {
    title: 'OAuth 범위 부족',
    cause: '액세스 토큰에 이 메서드에 필요한 OAuth 범위가 없습니다.',
    remedy: '동의 화면이나 인증 설정에 범위를 추가하고 토큰을 새로 받으세요.',
  },
  CREDENTIALS_MISSING: {
    title: '인증 정보 없음',
    cause: '요청에 API 키도 액세스 토큰도 없습니다.',
    remedy: '인증 정보를 담아 보내세요. 프록시나 리디렉션에서 헤더가 사라지지 않는지 확인하세요.',
  },
  IAM_PERMISSION_DENIED: {
    title: 'IAM 역할 없음',
    cause: '계정에 이 리소스에 대한 IAM 권한이 없습니다.',
    remedy: '메시지에 나온 권한이 포함된 역할을 부여하세요.',
  },
  CONSUMER_SUSPENDED: {
    title: '정지된 프로젝트',
    cause: '호출하는 프로젝트를 Google이 정지했습니다.',
    remedy: '호출을 멈추고 콘솔에서 이의를 제기하세요.',
  },
  ABORTED: {
    title: '동시 변경 충돌',
    cause: '같은 대상을 다른 작업이 동시에 변경했습니다.',
    remedy:
      '현재 상태를 읽는 단계부터 다시 시작하세요. 이 호출만 다시 보내면 다른 변경을 덮어쓸 수 있습니다.',
  },
  UNAVAILABLE: {
    title: 'Google 서비스 과부하 또는 중단',
    cause: '서비스가 지금 요청을 처리할 수 없습니다. 모델 API에서는 과부하인 경우가 많습니다.',
    remedy: '두 번 실행돼도 괜찮은 요청이면 간격을 늘려 가며 재시도하세요.',
  },
  OLDER_USER_RATE_LIMIT_EXCEEDED: {
    title: '사용자별 호출 한도 초과',
    cause: '한 사용자가 사용자별 한도보다 많이 호출했습니다.',
    remedy: '간격을 늘려 가며 재시도하고 이 사용자의 호출을 분산하세요.',
  },
  OLDER_STORAGE_QUOTA_EXCEEDED: {
    title: '저장 용량 부족',
    cause: '사용자의 저장 공간이 가득 찼습니다.',
    remedy: '파일을 삭제하거나 저장 용량을 추가한 뒤 다시 보내세요.',
    categoryNote: 'HTTP 403은 보통 권한 부족을 뜻하지만, 이 경우는 저장 공간이 가득 찼습니다.',
  },
}

/**
 * Says in Korean what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/google-apis/explain/ko'
 *
 * explain('RESOURCE_EXHAUSTED').title // => '할당량 소진'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
