/**
 * The words for people in Korean, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/ko'
import { catalogue } from '../catalogue.ts'

/** What failures of Salesforce’s REST API mean, in Korean, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  INVALID_SESSION_ID: {
    title: '세션 만료',
    cause: '액세스 토큰이 만료됐거나 폐기됐습니다. REST API에 쓸 수 없는 토큰일 수도 있습니다.',
    remedy: '리프레시 토큰으로 새 액세스 토큰을 받은 뒤 요청을 다시 보내세요.',
  },
  INVALID_AUTH_HEADER: {
    title: 'Authorization 헤더 오류',
    cause: 'Authorization 헤더가 없거나 Bearer 토큰 형식이 아닙니다.',
    remedy: 'Authorization: Bearer 뒤에 액세스 토큰을 넣어 보내세요.',
  },
  API_DISABLED_FOR_ORG: {
    title: 'API 사용 권한 없음',
    cause: '조직 에디션 또는 사용자 프로필에 API 접근 권한이 없습니다.',
    remedy: 'API Enabled 권한을 부여하거나 API를 지원하는 에디션으로 바꾸세요.',
  },
  REQUEST_LIMIT_EXCEEDED: {
    title: 'API 요청 한도 초과',
    cause: '최근 24시간 요청 한도를 모두 썼거나 오래 걸리는 요청이 동시에 너무 많습니다.',
    remedy:
      '모든 워커를 멈추세요. 사용량은 Sforce-Limit-Info 헤더에서 확인하고, 컬렉션이나 컴포지트 요청으로 호출 수를 줄이세요.',
    categoryNote: 'HTTP 403은 보통 권한이 없다는 뜻이지만, 여기서는 호출 한도를 넘었다는 뜻입니다.',
  },
  SERVER_UNAVAILABLE: {
    title: 'Salesforce 일시 장애',
    cause: '요청에 필요한 서버가 내려갔거나 과부하 상태입니다. 변경이 저장됐을 수 있습니다.',
    remedy: '두 번 실행돼도 되는 요청이면 잠시 후 재시도하고, 아니면 레코드를 먼저 조회하세요.',
  },
  UNABLE_TO_LOCK_ROW: {
    title: '다른 트랜잭션이 레코드 잠금 중',
    cause: '다른 트랜잭션이 이 레코드나 상위 레코드를 몇 초 이상 잠그고 있었습니다. 저장된 내용은 없습니다.',
    remedy: '간격을 늘려 가며 재시도하고, 같은 상위 레코드의 하위 레코드를 병렬로 수정하지 마세요.',
  },
  DUPLICATE_VALUE: {
    title: '고유 필드 값 중복',
    cause: '고유 필드에 같은 값을 가진 레코드가 이미 있습니다. 이전 시도에서 만들어진 레코드일 수 있습니다.',
    remedy: '그 값으로 레코드를 조회하세요. 외부 ID로 upsert하면 이런 중복을 피할 수 있습니다.',
  },
  DUPLICATES_DETECTED: {
    title: '중복 규칙으로 차단',
    cause: '조직의 중복 규칙이 비슷한 레코드를 찾았습니다. 이전 시도에서 만들어진 레코드일 수 있습니다.',
    remedy: '찾은 레코드를 쓰거나 Sforce-Duplicate-Rule-Header로 저장을 허용하세요.',
  },
  DUPLICATE_EXTERNAL_ID: {
    title: '외부 ID가 여러 레코드와 일치',
    cause: 'upsert에 쓴 외부 ID가 고유하지 않습니다. 저장된 내용은 없습니다.',
    remedy: '레코드를 병합하거나 고치고 필드를 고유하게 설정하세요.',
  },
  REQUIRED_FIELD_MISSING: {
    title: '필수 필드 누락',
    cause: '객체에 필요한 필드의 값이 없습니다.',
    remedy: 'details에 나온 필드를 채우세요.',
  },
  FIELD_CUSTOM_VALIDATION_EXCEPTION: {
    title: '유효성 검사 규칙 위반',
    cause: '조직의 유효성 검사 규칙이나 Apex 트리거가 레코드를 거부했습니다.',
    remedy: '메시지를 그대로 보여 주세요. 데이터를 입력하는 사람을 위해 조직 관리자가 작성한 문구입니다.',
  },
  FIELD_INTEGRITY_EXCEPTION: {
    title: '필드 값 불일치',
    cause: '값이 다른 필드나 관련 레코드와 맞지 않습니다.',
    remedy: '메시지를 읽고 details에 나온 필드를 고치세요.',
  },
  INVALID_FIELD: {
    title: '없는 필드',
    cause: '이 API 버전의 객체에 없는 필드이거나 사용자가 볼 수 없는 필드입니다.',
    remedy: 'API 이름과 __c 접미사, 필드 수준 보안을 확인하세요.',
  },
  INVALID_FIELD_FOR_INSERT_UPDATE: {
    title: '쓸 수 없는 필드',
    cause: '이 사용자 또는 이 작업에서는 읽기 전용인 필드입니다.',
    remedy: '필드를 빼고 보내거나 편집 권한을 부여하세요.',
  },
  INVALID_TYPE: {
    title: '없는 객체',
    cause: '조직에 없는 객체이거나 사용자가 볼 수 없는 객체입니다.',
    remedy: '객체의 API 이름과 사용자 권한을 확인하세요.',
  },
  MALFORMED_ID: {
    title: '잘못된 ID 형식',
    cause: 'ID가 15자나 18자가 아니거나 다른 종류의 객체 ID입니다.',
    remedy: 'Salesforce가 돌려준 ID를 대소문자까지 그대로 보내세요.',
  },
  MALFORMED_QUERY: {
    title: 'SOQL 구문 오류',
    cause: '쿼리를 해석할 수 없거나 너무 깁니다.',
    remedy: '메시지가 가리키는 위치를 확인하고 값 안의 따옴표를 이스케이프하세요.',
  },
  INVALID_CROSS_REFERENCE_KEY: {
    title: '관련 레코드 ID 오류',
    cause: '존재하지 않거나, 종류가 다르거나, 사용자가 볼 수 없는 레코드를 가리키는 ID입니다.',
    remedy: '소유자, 레코드 유형, 상위 레코드의 ID를 확인하세요.',
  },
  INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST: {
    title: '선택 목록에 없는 값',
    cause: '제한된 선택 목록에 없는 값이거나 이 레코드 유형에 허용되지 않은 값입니다.',
    remedy: '목록에 있는 값을 보내거나 설정에서 값을 추가하세요.',
  },
  STRING_TOO_LONG: {
    title: '문자열 길이 초과',
    cause: '문자열이 필드 길이보다 깁니다.',
    remedy: 'details에 나온 필드의 값을 줄이거나 보내기 전에 자르세요.',
  },
  INSUFFICIENT_ACCESS_OR_READONLY: {
    title: '레코드 쓰기 권한 없음',
    cause: '사용자가 레코드를 볼 수는 있지만 수정할 수는 없습니다.',
    remedy: '공유 설정, 프로필의 객체 권한, 레코드 잠금 여부를 확인하세요.',
  },
  INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY: {
    title: '관련 레코드 접근 권한 없음',
    cause: '이 레코드가 참조하는 다른 레코드에 사용자가 접근할 수 없습니다.',
    remedy: '소유자, 상위 레코드, 레코드 유형에 대한 권한을 부여하거나 다른 것을 사용하세요.',
  },
  CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY: {
    title: '조직 자동화에서 중단',
    cause: '레코드를 저장하는 중 Apex 트리거나 플로가 실패했습니다. 저장된 내용은 없습니다.',
    remedy: '메시지에 트리거 이름이 있으니 조직 개발자에게 전달하세요.',
  },
  ENTITY_IS_DELETED: {
    title: '이미 삭제된 레코드',
    cause: '레코드가 휴지통에 있습니다. 이전 시도에서 삭제됐을 수 있습니다.',
    remedy: '삭제하려던 것이면 이미 끝났습니다. 아니면 복원하세요.',
  },
  ENTITY_IS_LOCKED: {
    title: '승인 대기로 잠긴 레코드',
    cause: '레코드가 승인 프로세스에 있어 수정할 수 없습니다.',
    remedy: '승인을 기다리거나 레코드 잠금을 해제하세요.',
  },
  QUERY_TIMEOUT: {
    title: '쿼리 시간 초과',
    cause: '쿼리 실행이 2분을 넘었습니다.',
    remedy: '인덱스가 있는 필드로 필터링하고 한 번에 적은 레코드를 조회하세요.',
  },
  INVALID_QUERY_LOCATOR: {
    title: '쿼리 커서 만료',
    cause: '쿼리 커서가 만료됐거나 다른 사용자의 것입니다.',
    remedy: '쿼리를 처음부터 다시 실행하세요.',
  },
  STORAGE_LIMIT_EXCEEDED: {
    title: '저장 공간 부족',
    cause: '조직의 저장 공간이 다 찼습니다.',
    remedy: '레코드를 삭제하거나 저장 공간을 구매하세요.',
  },
  ALL_OR_NONE_OPERATION_ROLLED_BACK: {
    title: '다른 레코드와 함께 롤백',
    cause: '같은 요청의 다른 레코드가 실패해 이 레코드도 저장되지 않았습니다.',
    remedy: '실패한 레코드를 고쳐 전부 다시 보내거나 allOrNone: false로 부분 성공을 허용하세요.',
  },
  PROCESSING_HALTED: {
    title: '다른 하위 요청 때문에 중단',
    cause: '같은 요청의 다른 하위 요청이 실패해 롤백됐거나 실행되지 않았습니다.',
    remedy: '실패한 하위 요청을 고친 뒤 전부 다시 보내세요.',
  },
  UNKNOWN_EXCEPTION: {
    title: 'Salesforce 내부 오류',
    cause: 'Salesforce에서 예기치 않은 오류가 났습니다. 변경이 저장됐을 수 있습니다.',
    remedy: '다시 보내기 전에 레코드를 조회하고, 메시지의 오류 ID를 Salesforce 지원팀에 전달하세요.',
  },
  OAUTH_INVALID_GRANT: {
    title: '인증 승인 거부',
    cause:
      '리프레시 토큰이 폐기됐거나, 인증 코드를 이미 썼거나 만료됐거나, 사용자가 이 위치에서 로그인할 수 없습니다.',
    remedy: '사용자가 다시 로그인하게 하세요. JWT라면 audience, subject, 시계를 확인하세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청이라는 뜻이지만, 여기서는 토큰이나 코드가 거부됐다는 뜻입니다.',
  },
}

/**
 * Says in Korean what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/salesforce/explain/ko'
 *
 * explain('UNABLE_TO_LOCK_ROW').title // => '다른 트랜잭션이 레코드 잠금 중'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
