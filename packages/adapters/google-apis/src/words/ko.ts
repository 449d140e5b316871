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
    remedy: '인증 정보를 담아 보내세요. 프록시나 리다이렉트를 거치며 헤더가 사라지지 않는지 확인하세요.',
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
  INVALID_ARGUMENT: {
    title: '유효하지 않은 필드',
    cause: '시스템 상태와 관계없이 이 메서드가 받지 않는 값이 필드에 있습니다.',
    remedy: 'details의 필드 위반 목록을 확인해 해당 필드를 수정하세요.',
  },
  NOT_FOUND: {
    title: '리소스 없음',
    cause: '이 이름의 리소스가 없거나 계정에 존재를 볼 권한이 없습니다.',
    remedy: '리소스 이름, 프로젝트, 위치를 확인하고 Gemini라면 모델 이름을 확인하세요.',
  },
  ALREADY_EXISTS: {
    title: '이미 있는 리소스',
    cause: '같은 이름의 리소스가 이미 있습니다.',
    remedy: '이전 시도에서 생성된 것이면 그대로 사용하고, 아니면 다른 이름을 쓰세요.',
  },
  PERMISSION_DENIED: {
    title: '리소스 권한 없음',
    cause: '인증된 계정이지만 이 리소스에 대한 작업 권한이 없습니다.',
    remedy: '계정의 역할과 리소스 공유 대상을 확인하세요. 이유가 details에 있을 수 있습니다.',
  },
  UNAUTHENTICATED: {
    title: '자격 증명 거부',
    cause: '액세스 토큰이 없거나 잘못됐거나 만료됐거나 삭제된 계정의 토큰입니다.',
    remedy: '토큰을 새로 받으세요. 모두 실패하면 서비스가 사용하는 자격 증명을 확인하세요.',
  },
  FAILED_PRECONDITION: {
    title: '현재 상태에서 불가능한 작업',
    cause: '비어 있지 않은 폴더나 활성화되지 않은 기능처럼 시스템이 호출에 필요한 상태가 아닙니다.',
    remedy: 'details에 나온 상태를 먼저 갖춘 뒤 다시 호출하세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 상태를 먼저 바꿔야 합니다.',
  },
  OUT_OF_RANGE: {
    title: '유효 범위 초과',
    cause: '파일 끝을 넘어서 읽는 것처럼 실제 범위를 벗어난 호출입니다.',
    remedy: '끝에서 멈추거나 오프셋을 수정하세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 범위만 벗어났습니다.',
  },
  DEADLINE_EXCEEDED: {
    title: '처리 시한 초과',
    cause: '시한 안에 작업이 끝나지 않았습니다. 이후에 완료될 수도 있습니다.',
    remedy: '쓰기를 다시 보내기 전에 결과를 확인하고, 시한을 늘리거나 요청을 줄이세요.',
  },
  INTERNAL: {
    title: 'Google 서버 오류',
    cause: 'Google이 요청을 처리하다 실패했습니다. 모델 입력이 매우 길 때도 발생합니다.',
    remedy:
      '두 번 실행돼도 괜찮은 요청이면 간격을 늘려 가며 재시도하고, 계속 실패하면 상태 페이지를 확인하세요.',
  },
  CANCELLED: {
    title: '취소된 호출',
    cause: '호출한 쪽에서 취소했습니다. 기다리다 중단했거나 연결을 끊은 경우가 많습니다.',
    remedy: '클라이언트의 타임아웃을 확인하고, 쓰기를 다시 보내기 전에 처리 여부를 확인하세요.',
  },
  USER_PROJECT_DENIED: {
    title: '할당량 프로젝트 사용 권한 없음',
    cause:
      '사용량을 집계할 프로젝트를 계정이 사용할 수 없습니다. x-goog-user-project에 적은 프로젝트인 경우가 많습니다.',
    remedy: '그 프로젝트의 서비스 사용량 소비자 역할을 계정에 부여하거나 다른 프로젝트를 지정하세요.',
  },
  CONSUMER_INVALID: {
    title: '유효하지 않은 프로젝트',
    cause: '사용량을 집계할 프로젝트가 없거나 삭제됐습니다.',
    remedy: '자격 증명과 x-goog-user-project의 프로젝트 ID를 확인하세요.',
  },
  OLDER_RATE_LIMIT_EXCEEDED: {
    title: '너무 잦은 호출',
    cause: '프로젝트의 호출이 이 API의 허용 속도를 넘었습니다.',
    remedy: '모든 워커에서 간격을 늘려 가며 재시도하고, 배치를 지원하면 묶어서 호출하세요.',
  },
  OLDER_DAILY_LIMIT_EXCEEDED: {
    title: '일일 한도 도달',
    cause: '프로젝트가 오늘 사용할 수 있는 이 API의 호출을 모두 사용했습니다.',
    remedy: '태평양 표준시 자정에 할당량이 초기화될 때까지 기다리거나 콘솔에서 상향을 요청하세요.',
    categoryNote: 'HTTP 403은 보통 권한 부족을 뜻하지만, 이 경우는 일일 할당량을 모두 사용한 것입니다.',
  },
  OLDER_QUOTA_EXCEEDED: {
    title: 'API 할당량 소진',
    cause: 'YouTube Data API의 일일 단위처럼 이 API의 할당량을 프로젝트가 모두 사용했습니다.',
    remedy: '콘솔에서 어떤 할당량인지 확인하고, 초기화될 때까지 기다리거나 상향을 요청하세요.',
    categoryNote: 'HTTP 403은 보통 권한 부족을 뜻하지만, 이 경우는 할당량을 모두 사용한 것입니다.',
  },
  OLDER_ACCESS_NOT_CONFIGURED: {
    title: '프로젝트에서 사용 설정되지 않은 API',
    cause: '프로젝트에서 이 API를 사용한 적이 없거나 사용 중지돼 있습니다.',
    remedy: '콘솔에서 API를 사용 설정하고 몇 분 뒤 다시 호출하세요.',
    categoryNote: 'HTTP 403은 보통 권한 부족을 뜻하지만, 이 경우는 API를 사용 설정해야 합니다.',
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
