/**
 * The words for people in Korean, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/ko'
import { catalogue } from '../catalogue.ts'

/** What failures of the Dropbox API mean, in Korean, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  PATH_NOT_FOUND: {
    title: '경로에 파일이나 폴더가 없음',
    cause: '경로에 아무것도 없거나 앱이 접근할 수 있는 범위를 벗어났습니다.',
    remedy: '경로를 확인하세요. 앱 폴더 권한만 있는 앱은 해당 폴더 안의 경로만 볼 수 있습니다.',
    categoryNote: 'HTTP 409는 보통 충돌을 뜻하지만, Dropbox는 엔드포인트별 오류를 모두 409로 보냅니다.',
  },
  PATH_LOOKUP_NOT_FOUND: {
    title: '대상 파일이나 폴더 없음',
    cause: '삭제, 잠금 또는 복원하려는 파일이나 폴더가 없습니다.',
    remedy: '삭제하려던 것이라면 이미 없는 것으로 처리하고, 아니라면 경로를 확인하세요.',
    categoryNote: 'HTTP 409는 보통 충돌을 뜻하지만, Dropbox는 엔드포인트별 오류를 모두 409로 보냅니다.',
  },
  FROM_LOOKUP_NOT_FOUND: {
    title: '원본 없음',
    cause: '복사하거나 이동할 파일이나 폴더가 원본 경로에 없습니다.',
    remedy: '이전 시도에서 이미 이동됐는지 확인한 뒤 경로를 수정하세요.',
    categoryNote: 'HTTP 409는 보통 충돌을 뜻하지만, Dropbox는 엔드포인트별 오류를 모두 409로 보냅니다.',
  },
  PATH_CONFLICT_FILE: {
    title: '같은 이름의 파일이 있음',
    cause: '경로에 같은 이름의 파일이 이미 있습니다.',
    remedy:
      '이전 시도에서 저장된 파일인지 비교하고, 아니라면 다른 이름, autorename 또는 overwrite를 사용하세요.',
  },
  PATH_CONFLICT_FOLDER: {
    title: '같은 이름의 폴더가 있음',
    cause: '경로에 같은 이름의 폴더가 이미 있습니다.',
    remedy: '기존 폴더를 사용하거나 다른 이름을 쓰세요.',
  },
  TO_CONFLICT_FILE: {
    title: '대상 경로에 파일이 있음',
    cause: '대상 경로에 같은 이름의 파일이 이미 있습니다.',
    remedy: '다른 대상 경로를 쓰거나 autorename을 설정하세요.',
  },
  PATH_MALFORMED_PATH: {
    title: '잘못된 경로 형식',
    cause: '경로는 슬래시로 시작해야 하고, 루트는 빈 문자열이어야 합니다.',
    remedy: '경로를 수정하세요. id:… 또는 rev:… 형식도 쓸 수 있습니다.',
    categoryNote: 'HTTP 409는 보통 충돌을 뜻하지만, Dropbox는 엔드포인트별 오류를 모두 409로 보냅니다.',
  },
  PATH_NOT_FOLDER: {
    title: '폴더가 아님',
    cause: '경로가 가리키는 것이 폴더가 아닙니다.',
    remedy: '폴더 경로를 쓰거나 파일용 엔드포인트를 사용하세요.',
    categoryNote: 'HTTP 409는 보통 충돌을 뜻하지만, Dropbox는 엔드포인트별 오류를 모두 409로 보냅니다.',
  },
  PATH_NOT_FILE: {
    title: '파일이 아님',
    cause: '경로가 가리키는 것이 파일이 아닙니다.',
    remedy: '파일 경로를 쓰거나 폴더용 엔드포인트를 사용하세요.',
    categoryNote: 'HTTP 409는 보통 충돌을 뜻하지만, Dropbox는 엔드포인트별 오류를 모두 409로 보냅니다.',
  },
  PATH_RESTRICTED_CONTENT: {
    title: '제한된 콘텐츠',
    cause: '법적 사유 등으로 Dropbox가 이 파일을 제공하지 않습니다.',
    remedy: '이 파일은 건너뛰고 소유자에게 알리세요.',
    categoryNote: 'HTTP 409는 보통 충돌을 뜻하지만, Dropbox는 엔드포인트별 오류를 모두 409로 보냅니다.',
  },
  PATH_INSUFFICIENT_SPACE: {
    title: '저장 공간 부족',
    cause: '사용자의 Dropbox에 남은 저장 공간이 없습니다.',
    remedy: '사용자에게 공간을 비우거나 업그레이드하도록 안내한 뒤 다시 업로드하세요.',
    categoryNote: 'HTTP 409는 보통 충돌을 뜻하지만, Dropbox는 엔드포인트별 오류를 모두 409로 보냅니다.',
  },
  PATH_NO_WRITE_PERMISSION: {
    title: '쓰기 권한 없음',
    cause: '사용자에게 이 폴더의 쓰기 권한이 없습니다.',
    remedy: '폴더 소유자에게 편집 권한을 요청하거나 다른 폴더를 사용하세요.',
    categoryNote: 'HTTP 409는 보통 충돌을 뜻하지만, Dropbox는 엔드포인트별 오류를 모두 409로 보냅니다.',
  },
  PATH_DISALLOWED_NAME: {
    title: '허용되지 않는 이름',
    cause: 'Dropbox에 저장할 수 없는 이름입니다.',
    remedy: '다른 이름을 사용하세요.',
    categoryNote: 'HTTP 409는 보통 충돌을 뜻하지만, Dropbox는 엔드포인트별 오류를 모두 409로 보냅니다.',
  },
  PATH_TOO_MANY_WRITE_OPERATIONS: {
    title: '다른 쓰기 작업 진행 중',
    cause: '한 계정의 파일 변경은 차례로 처리되는데 한꺼번에 너무 많이 요청됐습니다.',
    remedy: '잠시 후 재시도하고, 같은 사용자에 대한 동시 쓰기를 줄이세요.',
    categoryNote: 'HTTP 409는 보통 충돌을 뜻하지만, Dropbox는 엔드포인트별 오류를 모두 409로 보냅니다.',
  },
  TOO_MANY_WRITE_OPERATIONS: {
    title: '동시 쓰기 작업 과다',
    cause: '한 계정의 파일 변경은 차례로 처리되는데 한꺼번에 너무 많이 요청됐습니다.',
    remedy: '응답에 나온 시간만큼 기다린 뒤 재시도하세요. 파일이 많다면 배치 엔드포인트를 사용하세요.',
  },
  TOO_MANY_REQUESTS: {
    title: '요청 한도 초과',
    cause: '최근 몇 분 동안 이 사용자나 팀에 대한 요청이 너무 많았습니다.',
    remedy: '응답에 나온 시간만큼 기다린 뒤 같은 요청을 다시 보내세요.',
  },
  EXPIRED_ACCESS_TOKEN: {
    title: '액세스 토큰 만료',
    cause: '단기 액세스 토큰의 유효 시간은 약 네 시간입니다.',
    remedy: '리프레시 토큰으로 새 토큰을 받은 뒤 다시 보내세요.',
  },
  INVALID_ACCESS_TOKEN: {
    title: '유효하지 않은 액세스 토큰',
    cause: '토큰이 틀렸거나 폐기됐습니다. 사용자가 앱 연결을 해제했을 수 있습니다.',
    remedy: '사용자에게 앱을 다시 연결하도록 안내하세요.',
  },
  MISSING_SCOPE: {
    title: 'scope 부족',
    cause: '이 엔드포인트에 필요한 scope가 토큰에 없습니다. 필요한 scope는 details에 나옵니다.',
    remedy: 'App Console에서 scope를 켜고 사용자에게 다시 인증받으세요. 기존 토큰에는 추가되지 않습니다.',
    categoryNote: 'HTTP 401은 보통 토큰 오류를 뜻하지만, 이 경우는 유효한 토큰에 scope만 부족합니다.',
  },
  USER_SUSPENDED: {
    title: '정지된 사용자',
    cause: '이 사용자의 계정이 정지됐습니다.',
    remedy: '팀 관리자나 Dropbox가 정지를 해제할 때까지 이 사용자에 대한 호출을 멈추세요.',
    categoryNote: 'HTTP 401은 보통 토큰 오류를 뜻하지만, 이 경우는 계정 자체가 정지됐습니다.',
  },
  RESET: {
    title: '사용할 수 없는 커서',
    cause: '커서가 오래됐거나 폴더가 크게 변경돼 이어서 조회할 수 없습니다.',
    remedy: 'list_folder부터 다시 조회해 가지고 있는 목록과 비교하세요.',
    categoryNote: 'HTTP 409는 보통 충돌을 뜻하지만, Dropbox는 엔드포인트별 오류를 모두 409로 보냅니다.',
  },
  INCORRECT_OFFSET: {
    title: '업로드 위치 불일치',
    cause: 'Dropbox에 저장된 크기가 예상과 다릅니다. 조각은 저장됐지만 응답이 유실됐을 수 있습니다.',
    remedy: 'details의 correct_offset부터 이어서 업로드하세요.',
    categoryNote: 'HTTP 409는 보통 충돌을 뜻하지만, Dropbox는 엔드포인트별 오류를 모두 409로 보냅니다.',
  },
  LOOKUP_FAILED_INCORRECT_OFFSET: {
    title: '완료 위치 불일치',
    cause: '업로드를 마치려는 위치가 이 세션에 저장된 크기와 다릅니다.',
    remedy: 'details의 correct_offset부터 이어서 업로드한 뒤 다시 마무리하세요.',
    categoryNote: 'HTTP 409는 보통 충돌을 뜻하지만, Dropbox는 엔드포인트별 오류를 모두 409로 보냅니다.',
  },
  LOOKUP_FAILED_NOT_FOUND: {
    title: '업로드 세션 없음',
    cause: '세션이 만료됐거나 존재하지 않습니다.',
    remedy: '새 세션을 시작해 파일을 처음부터 업로드하세요.',
    categoryNote: 'HTTP 409는 보통 충돌을 뜻하지만, Dropbox는 엔드포인트별 오류를 모두 409로 보냅니다.',
  },
  CONTENT_HASH_MISMATCH: {
    title: '콘텐츠 해시 불일치',
    cause: '도착한 내용이 해시를 계산한 내용과 다릅니다.',
    remedy: 'Dropbox의 블록 방식으로 content hash를 다시 계산해 업로드하세요.',
    categoryNote: 'HTTP 409는 보통 충돌을 뜻하지만, Dropbox는 엔드포인트별 오류를 모두 409로 보냅니다.',
  },
  SHARED_LINK_ALREADY_EXISTS: {
    title: '이미 공유 링크가 있음',
    cause: '파일이나 폴더에 이미 공유 링크가 있습니다.',
    remedy: 'list_shared_links로 기존 링크를 조회해 사용하세요.',
  },
  EMAIL_NOT_VERIFIED: {
    title: '이메일 미인증',
    cause: '공유하려면 이메일 인증이 필요합니다.',
    remedy: '사용자에게 Dropbox에서 이메일을 인증하도록 안내하세요.',
    categoryNote: 'HTTP 409는 보통 충돌을 뜻하지만, Dropbox는 엔드포인트별 오류를 모두 409로 보냅니다.',
  },
  SHARED_LINK_NOT_FOUND: {
    title: '공유 링크 없음',
    cause: '링크가 없거나 폐기됐습니다.',
    remedy: '소유자에게 새 링크를 요청하세요.',
    categoryNote: 'HTTP 409는 보통 충돌을 뜻하지만, Dropbox는 엔드포인트별 오류를 모두 409로 보냅니다.',
  },
  INVALID_ROOT: {
    title: '변경된 루트 네임스페이스',
    cause: 'Dropbox-API-Path-Root 헤더의 루트를 사용자가 더 이상 사용하지 않습니다.',
    remedy: 'users/get_current_account로 현재 루트를 조회해 그 값을 보내세요.',
  },
}

/**
 * Says in Korean what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/dropbox/explain/ko'
 *
 * explain('PATH_NOT_FOUND').title // => '경로에 파일이나 폴더가 없음'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
