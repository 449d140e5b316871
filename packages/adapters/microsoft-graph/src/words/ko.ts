/**
 * The words for people in Korean, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/ko'
import { catalogue } from '../catalogue.ts'

/** What failures of the Microsoft Graph API mean, in Korean, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  ACCESS_DENIED: {
    title: '권한 없음',
    cause: '앱이나 사용자에게 이 호출에 필요한 권한, 라이선스 또는 동의가 없습니다.',
    remedy: 'Microsoft Entra에서 권한과 관리자 동의를 부여한 뒤 토큰을 새로 받으세요.',
  },
  ACTIVITY_LIMIT_REACHED: {
    title: '호출 제한',
    cause: '앱이나 사용자의 호출이 서비스 허용량을 넘었습니다.',
    remedy: 'Retry-After만큼 기다리고, 호출을 분산하거나 폴링 대신 변경 알림을 사용하세요.',
  },
  THROTTLED_REQUEST: {
    title: '서비스 요청 과다',
    cause: 'Graph 뒤의 서비스가 앱이나 사용자의 요청을 제한했습니다.',
    remedy: '모든 워커가 Retry-After만큼 기다리세요.',
  },
  UNAUTHENTICATED: {
    title: '인증되지 않음',
    cause: '액세스 토큰이 없거나 인정되지 않는 토큰입니다.',
    remedy: 'https://graph.microsoft.com 리소스용 토큰을 새로 받으세요.',
  },
  INVALID_AUTHENTICATION_TOKEN: {
    title: '액세스 토큰 오류',
    cause: '토큰이 만료됐거나 형식이 잘못됐거나 다른 대상(audience)용으로 발급됐습니다.',
    remedy: 'Graph용 토큰을 새로 받고, 모든 호출이 실패하면 대상과 테넌트를 확인하세요.',
  },
  AUTHORIZATION_REQUEST_DENIED: {
    title: '디렉터리 권한 없음',
    cause: '앱이나 사용자에게 디렉터리에서 이 작업을 할 권한이 없습니다.',
    remedy: '디렉터리 권한 또는 역할을 관리자 동의와 함께 부여하세요.',
  },
  REQUEST_RESOURCE_NOT_FOUND: {
    title: '없는 디렉터리 개체',
    cause: '사용자·그룹·앱이 없거나, 방금 만들어 아직 복제되지 않았습니다.',
    remedy: '없는 것으로 처리하고, 방금 만들었다면 몇 초 뒤 다시 시도하세요.',
  },
  REQUEST_BAD_REQUEST: {
    title: '잘못된 디렉터리 요청',
    cause: '속성이나 쿼리가 이 디렉터리 개체에 맞지 않습니다.',
    remedy: '메시지에 적힌 속성을 확인하세요.',
  },
  REQUEST_UNSUPPORTED_QUERY: {
    title: '지원하지 않는 쿼리',
    cause: '이 속성에는 해당 필터·정렬·검색을 사용할 수 없습니다.',
    remedy: 'ConsistencyLevel: eventual 헤더와 $count=true를 추가하거나 쿼리를 단순화하세요.',
  },
  ITEM_NOT_FOUND: {
    title: '없는 항목',
    cause: '항목이 없거나 이동 또는 삭제됐습니다.',
    remedy: '없는 것으로 처리하세요.',
  },
  NAME_ALREADY_EXISTS: {
    title: '이미 사용 중인 이름',
    cause: '폴더에 같은 이름의 항목이 있습니다.',
    remedy: '다른 이름을 쓰거나 충돌 동작을 rename 또는 replace로 지정하세요.',
  },
  RESOURCE_MODIFIED: {
    title: '읽은 뒤 변경됨',
    cause: 'ETag가 맞지 않습니다. 다른 곳에서 리소스를 변경했습니다.',
    remedy: '다시 읽어 변경을 적용하고 새 ETag로 보내세요.',
  },
  RESYNC_REQUIRED: {
    title: '델타 토큰 만료',
    cause: '토큰이 오래되어 변경 사항을 알 수 없습니다.',
    remedy: '델타 쿼리를 처음부터 다시 시작하세요.',
  },
  SYNC_STATE_NOT_FOUND: {
    title: '동기화 상태 없음',
    cause: '델타 토큰이 만료되어 동기화 상태가 삭제됐습니다.',
    remedy: '델타 쿼리를 처음부터 다시 시작하세요.',
  },
  QUOTA_LIMIT_REACHED: {
    title: '저장 공간 부족',
    cause: '사용자나 사이트의 저장 할당량을 모두 사용했습니다.',
    remedy: '공간을 확보하거나 늘린 뒤 다시 업로드하세요.',
  },
  MALWARE_DETECTED: {
    title: '악성 코드 감지',
    cause: '파일에 악성 코드가 있어 내용을 제공하지 않습니다.',
    remedy: '다시 시도하지 말고 파일 소유자에게 알리세요.',
  },
  EXTENSION_ERROR: {
    title: 'Graph로 접근할 수 없는 사서함',
    cause: '사서함이 온프레미스에 있거나 애플리케이션 액세스 정책이 앱을 막고 있습니다.',
    remedy: '사서함 위치와 애플리케이션 액세스 정책을 확인하세요.',
  },
  UPLOAD_SESSION_NOT_FOUND: {
    title: '없는 업로드 세션',
    cause: '세션이 만료 또는 취소됐거나 업로드가 이미 끝났습니다.',
    remedy: '새 세션을 시작하기 전에 파일이 있는지 확인하세요.',
  },
  FRAGMENT_OVERLAP: {
    title: '이미 업로드된 범위',
    cause: '조각이 이미 받은 범위와 겹칩니다. 응답을 받지 못한 이전 시도 때문인 경우가 많습니다.',
    remedy: '세션의 nextExpectedRanges를 조회해 그 위치부터 이어서 올리세요.',
  },
  DIRECTORY_QUOTA_EXCEEDED: {
    title: '디렉터리 할당량 도달',
    cause: '테넌트나 생성자가 만들 수 있는 개체 수에 도달했습니다.',
    remedy: '개체를 영구 삭제하거나 할당량을 늘리세요.',
  },
  INVALID_REQUEST: {
    title: '잘못된 요청 형식',
    cause:
      '파라미터, 헤더 또는 본문이 이 리소스가 받는 형식이 아닙니다. 내부 오류가 더 정확한 경우가 많습니다.',
    remedy: '메시지를 확인하고 요청을 API 레퍼런스와 비교하세요.',
  },
  GENERAL_EXCEPTION: {
    title: '원인이 명시되지 않은 오류',
    cause: 'Graph 뒤의 서비스 내부에서 오류가 발생했으며 원인은 알려 주지 않았습니다.',
    remedy: '두 번 실행돼도 괜찮은 요청이면 간격을 늘려 가며 재시도하고, 계속되면 request-id로 문의하세요.',
  },
  SERVICE_NOT_AVAILABLE: {
    title: '일시적인 서비스 중단',
    cause: 'Graph 뒤의 서비스가 과부하 상태이거나 잠시 중단됐습니다.',
    remedy: 'Retry-After만큼 기다린 뒤 간격을 늘려 가며 재시도하세요.',
  },
  AUTHENTICATION_EXPIRED_TOKEN: {
    title: '액세스 토큰 만료',
    cause: '액세스 토큰의 유효 시간(보통 1시간 안팎)이 지났습니다.',
    remedy: '토큰 캐시나 리프레시 토큰으로 새 토큰을 받아 다시 보내세요.',
  },
  AUTHENTICATION_MISSING_OR_MALFORMED: {
    title: '토큰 누락 또는 형식 오류',
    cause: 'Authorization 헤더가 없거나 Bearer 뒤의 값이 토큰이 아닙니다.',
    remedy: 'Bearer, 공백, 액세스 토큰 순으로 보내고 변수가 비어 있지 않은지 확인하세요.',
  },
  AUTHORIZATION_IDENTITY_NOT_FOUND: {
    title: '테넌트에 없는 앱',
    cause: '토큰이 나타내는 앱이나 사용자를 이 테넌트가 알지 못합니다.',
    remedy: '테넌트 ID를 확인하고, 관리자가 앱에 동의해 테넌트에 등록하도록 하세요.',
  },
  INVALID_RANGE: {
    title: '유효하지 않은 바이트 범위',
    cause: '범위 형식이 잘못됐거나 파일 또는 업로드 세션의 범위를 벗어났습니다.',
    remedy: '크기나 업로드 세션의 nextExpectedRanges를 확인해 그 안의 범위를 보내세요.',
  },
  NOT_ALLOWED: {
    title: '시스템에서 허용하지 않는 작업',
    cause: '앱의 권한과 관계없이 시스템 상태나 설정이 이 작업을 허용하지 않습니다.',
    remedy: '메시지를 확인하고 거기에 나온 상태나 설정을 바꾸세요.',
  },
  NOT_SUPPORTED: {
    title: '지원하지 않는 작업',
    cause: '서비스가 이 종류의 리소스에 해당 작업을 제공하지 않습니다.',
    remedy: '어떤 리소스와 버전에서 지원하는지 API 레퍼런스를 확인하세요.',
  },
  REQUEST_MULTIPLE_OBJECTS_WITH_SAME_KEY_VALUE: {
    title: '다른 개체가 사용 중인 값',
    cause: '다른 디렉터리 개체가 사용자 계정 이름(UPN)이나 앱 식별자 URI 같은 키 값을 이미 쓰고 있습니다.',
    remedy: '기존 개체를 사용하거나 다른 값을 지정하세요.',
  },
  REQUEST_THROTTLED_TEMPORARILY: {
    title: '디렉터리 호출 제한',
    cause: '앱의 디렉터리 호출이 현재 Microsoft Entra의 허용량을 넘었습니다.',
    remedy: 'Retry-After만큼 기다리고, 선택하는 속성이나 배치 크기를 줄이세요.',
  },
  SERVICE_INTERNAL_SERVER_ERROR: {
    title: '디렉터리 서비스 오류',
    cause: 'Microsoft Entra가 요청을 처리하다 실패했습니다.',
    remedy: '두 번 실행돼도 괜찮은 요청이면 간격을 늘려 가며 재시도하고, 쓰기라면 먼저 개체를 조회하세요.',
  },
}

/**
 * Says in Korean what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/microsoft-graph/explain/ko'
 *
 * explain('RESYNC_REQUIRED').title // => '델타 토큰 만료'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
