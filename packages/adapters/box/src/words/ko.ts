/**
 * The words for people in Korean, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/ko'
import { catalogue } from '../catalogue.ts'

/** What failures of the Box API mean, in Korean, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  ITEM_NAME_IN_USE: {
    title: '이미 사용 중인 이름',
    cause: '폴더에 같은 이름의 항목이 이미 있습니다.',
    remedy: '기존 항목을 사용하거나 새 버전으로 업로드하거나 다른 이름을 쓰세요.',
  },
  NOT_FOUND: {
    title: '항목 없음',
    cause: '항목이 없거나 이 사용자에게 보이지 않습니다.',
    remedy: 'ID와 토큰의 사용자를 확인하세요. 서비스 계정은 공유받은 항목만 볼 수 있습니다.',
  },
  TRASHED: {
    title: '휴지통에 있는 항목',
    cause: '휴지통에 있는 동안에는 항목을 사용할 수 없습니다.',
    remedy: '먼저 복원하거나 삭제된 것으로 처리하세요.',
    categoryNote: 'HTTP 404는 보통 항목이 없음을 뜻하지만, 이 항목은 복원할 수 있습니다.',
  },
  UNAUTHORIZED: {
    title: '액세스 토큰 인증 실패',
    cause: '토큰이 없거나 만료 또는 폐기됐습니다.',
    remedy: '새 액세스 토큰을 받아 다시 보내세요.',
  },
  INVALID_GRANT: {
    title: '인증 grant 거부',
    cause: '인증 코드, 리프레시 토큰 또는 JWT가 이미 사용됐거나 만료됐거나 서버 시간이 맞지 않습니다.',
    remedy: '사용자에게 다시 인증받으세요. JWT라면 서버 시간을 맞추세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 인증 정보가 유효하지 않습니다.',
  },
  ACCESS_DENIED_INSUFFICIENT_PERMISSIONS: {
    title: '항목 접근 권한 부족',
    cause: '이 토큰의 사용자에게 작업에 필요한 항목 권한이 없습니다.',
    remedy: '적절한 역할의 협업자로 초대하거나 다른 사용자로 호출하세요.',
  },
  INSUFFICIENT_SCOPE: {
    title: '앱 스코프 부족',
    cause: '이 호출에 필요한 스코프가 앱에 설정되어 있지 않습니다.',
    remedy: '개발자 콘솔에서 스코프를 켠 뒤 앱을 다시 승인받으세요.',
  },
  FORBIDDEN_BY_POLICY: {
    title: 'Shield 정책에 따른 차단',
    cause: '엔터프라이즈의 보안 정책이 이 콘텐츠에 대한 작업을 금지합니다.',
    remedy: '엔터프라이즈 관리자에게 정책 변경을 요청하세요. 앱에서 우회할 수 없습니다.',
  },
  STORAGE_LIMIT_EXCEEDED: {
    title: '저장 공간 한도 도달',
    cause: '소유자 계정의 저장 공간이 남아 있지 않습니다. 휴지통도 포함됩니다.',
    remedy: '휴지통을 비우거나 콘텐츠를 영구 삭제하거나 계정을 업그레이드하세요.',
    categoryNote: 'HTTP 403은 보통 권한 부족을 뜻하지만, 이 경우는 저장 공간이 부족합니다.',
  },
  FILE_SIZE_LIMIT_EXCEEDED: {
    title: '파일 크기 한도 초과',
    cause: '폴더 소유자의 요금제가 허용하는 파일 크기를 넘었습니다.',
    remedy: '더 작은 파일을 업로드하거나 더 큰 파일을 허용하는 소유자의 폴더를 사용하세요.',
    categoryNote: 'HTTP 403은 보통 권한 부족을 뜻하지만, 이 경우는 파일 크기가 문제입니다.',
  },
  ACCESS_DENIED_ITEM_LOCKED: {
    title: '잠긴 항목',
    cause: '누군가 항목을 잠갔습니다.',
    remedy: '잠금이 해제될 때까지 기다리거나 잠근 사람에게 요청하세요.',
    categoryNote: 'HTTP 403은 보통 권한 부족을 뜻하지만, 이 경우는 항목이 잠겨 있습니다.',
  },
  NAME_TEMPORARILY_RESERVED: {
    title: '처리 중인 이름',
    cause: '같은 이름의 항목을 만드는 요청이 아직 처리 중입니다. 중복으로 보낸 요청인 경우가 많습니다.',
    remedy: '잠시 기다린 뒤 항목이 생겼는지 확인하고 다시 보내세요.',
    categoryNote: 'HTTP 409는 보통 지속되는 충돌을 뜻하지만, 이 경우는 시간이 지나면 해소됩니다.',
  },
  OPERATION_BLOCKED_TEMPORARY: {
    title: '작업 중인 폴더',
    cause: '이동이나 복사 같은 다른 작업이 폴더에서 진행 중입니다.',
    remedy: '그 작업이 끝날 때까지 간격을 늘려 가며 재시도하세요.',
    categoryNote: 'HTTP 409는 보통 지속되는 충돌을 뜻하지만, 이 경우는 시간이 지나면 해소됩니다.',
  },
  RATE_LIMIT_EXCEEDED: {
    title: '요청 한도 초과',
    cause: '사용자나 엔터프라이즈가 Box가 허용하는 속도보다 빠르게 요청했습니다.',
    remedy: 'Retry-After에 나온 시간만큼 기다린 뒤 같은 요청을 다시 보내세요.',
  },
  PRECONDITION_FAILED: {
    title: '변경된 항목',
    cause: 'If-Match의 etag가 항목의 현재 etag와 다릅니다.',
    remedy: '항목을 다시 조회해 변경을 적용하세요.',
  },
  SESSION_EXPIRED: {
    title: '업로드 세션 만료',
    cause: '분할 업로드가 너무 오래 걸렸거나 중단됐습니다.',
    remedy: '새 세션을 만들어 파트를 다시 업로드하세요.',
    categoryNote: 'HTTP 410은 보통 종료된 엔드포인트를 뜻하지만, 이 경우는 이 세션만 만료됐습니다.',
  },
  UNAVAILABLE: {
    title: 'Box 일시 중단',
    cause: 'Box가 지금 요청을 처리할 수 없습니다. 쓰기는 나중에 반영될 수 있습니다.',
    remedy: 'Retry-After에 나온 시간만큼 기다리고, 쓰기라면 다시 보내기 전에 반영 여부를 확인하세요.',
  },
  USER_ALREADY_COLLABORATOR: {
    title: '이미 등록된 협업자',
    cause: '사용자가 이미 항목의 협업자입니다.',
    remedy: '협업 정보를 조회해 역할이 원하던 것이면 그대로 두고, 다르면 변경하세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 이미 등록되어 있습니다.',
  },
  BAD_REQUEST: {
    title: '유효하지 않은 파라미터',
    cause: '파라미터나 본문 필드가 없거나 형식이 잘못됐습니다. 어떤 항목인지는 context_info에 있습니다.',
    remedy: 'context_info의 오류를 확인해 해당 항목을 수정하세요.',
  },
  ITEM_NAME_INVALID: {
    title: '허용되지 않는 이름',
    cause: '이름에 슬래시, 백슬래시, 출력할 수 없는 문자, 끝 공백이 있거나 점으로만 돼 있습니다.',
    remedy: '보내기 전에 이름을 정리하거나 사용자에게 다른 이름을 입력받으세요.',
  },
  ITEM_NAME_TOO_LONG: {
    title: '너무 긴 이름',
    cause: '항목 이름이 255자를 넘습니다.',
    remedy: '확장자를 유지하면서 이름을 줄이세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 이름만 깁니다.',
  },
  FOLDER_NOT_EMPTY: {
    title: '비어 있지 않은 폴더',
    cause: '폴더에 항목이 남아 있고, 요청이 항목까지 삭제하지는 않습니다.',
    remedy: 'recursive를 true로 지정해 함께 삭제하거나 먼저 폴더를 비우세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 폴더를 비워야 합니다.',
  },
  CYCLICAL_FOLDER_STRUCTURE: {
    title: '자기 자신 안으로 이동 불가',
    cause: '이동하거나 복사할 폴더 안에 대상 폴더가 있습니다.',
    remedy: '그 폴더 밖의 대상을 선택하세요.',
  },
  BAD_DIGEST: {
    title: '업로드 다이제스트 불일치',
    cause: '업로드와 함께 보낸 SHA-1이 도착한 데이터와 다릅니다.',
    remedy: '실제로 전송하는 데이터로 다이제스트를 계산해 다시 업로드하세요.',
  },
  FORBIDDEN: {
    title: '금지된 작업',
    cause: '사용자나 앱에 허용되지 않은 작업입니다. 엔터프라이즈 설정 때문인 경우가 많습니다.',
    remedy: '사용자 역할, 앱의 스코프, 엔터프라이즈 관리자의 앱 승인 여부를 확인하세요.',
  },
  ACCESS_FROM_LOCATION_BLOCKED: {
    title: '차단된 위치 또는 네트워크',
    cause: '엔터프라이즈가 특정 네트워크나 위치의 접근만 허용합니다.',
    remedy: '허용된 네트워크에서 보내거나 엔터프라이즈 관리자에게 추가를 요청하세요.',
  },
  CORS_ORIGIN_NOT_WHITELISTED: {
    title: '앱에 등록되지 않은 출처',
    cause: '앱 설정에 없는 출처(origin)의 브라우저에서 요청을 보냈습니다.',
    remedy: '개발자 콘솔의 CORS 도메인에 출처를 추가하세요.',
  },
  CONFLICT: {
    title: '기존 리소스와 충돌',
    cause: '리소스가 이미 있거나 다른 곳에서 변경하고 있습니다.',
    remedy: '다시 조회해 원하는 상태면 그대로 사용하고, 아니면 변경을 다시 적용하세요.',
  },
  USER_LOGIN_ALREADY_USED: {
    title: '이미 사용 중인 로그인',
    cause: '다른 Box 사용자가 이 이메일을 로그인으로 사용하고 있습니다.',
    remedy: '기존 사용자를 사용하거나 엔터프라이즈에 초대하세요.',
  },
  TOO_MANY_REQUESTS: {
    title: '요청 과다',
    cause: '앱이나 사용자의 요청이 일정 시간의 허용량을 넘었습니다.',
    remedy: '모든 워커가 Retry-After만큼 기다리고, 바뀌지 않는 데이터는 캐시하세요.',
  },
  INTERNAL_SERVER_ERROR: {
    title: 'Box 서버 오류',
    cause: 'Box가 요청을 처리하다 실패했습니다. 쓰기가 이미 저장됐을 수 있습니다.',
    remedy: '간격을 늘려 가며 재시도하고, 쓰기를 다시 보내기 전에 처리 여부를 확인하세요.',
  },
}

/**
 * Says in Korean what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/box/explain/ko'
 *
 * explain('ITEM_NAME_IN_USE').title // => '이미 사용 중인 이름'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
