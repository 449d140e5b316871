/**
 * The words for people in Korean, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/ko'
import { catalogue } from '../catalogue.ts'

/** What failures of the Supabase API mean, in Korean, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  PGRST116: {
    title: '단일 행이 아님',
    cause: '단일 행을 요청했는데 일치하는 행이 없거나 여러 개입니다.',
    remedy:
      '없는 데이터로 처리하세요. 여러 행이 일치하면 조건을 좁히고, 없어도 괜찮다면 maybeSingle을 사용하세요.',
    categoryNote: 'HTTP 406은 보통 지원하지 않는 형식을 뜻하지만, 이 경우는 행 개수가 맞지 않습니다.',
  },
  PGRST202: {
    title: '함수를 찾을 수 없음',
    cause: '이 이름과 파라미터를 가진 데이터베이스 함수가 없거나 스키마 캐시가 오래됐습니다.',
    remedy: '이름과 파라미터를 비교하세요. 마이그레이션 후라면 스키마 캐시를 다시 불러오세요.',
  },
  PGRST204: {
    title: '컬럼을 찾을 수 없음',
    cause: '테이블에 이 컬럼이 없거나 스키마 캐시가 오래됐습니다.',
    remedy: '이름을 비교하세요. 마이그레이션 후라면 스키마 캐시를 다시 불러오세요.',
  },
  PGRST205: {
    title: '테이블을 찾을 수 없음',
    cause: '공개된 스키마에 이 테이블이나 뷰가 없거나 스키마 캐시가 오래됐습니다.',
    remedy: '이름을 비교하세요. 마이그레이션 후라면 스키마 캐시를 다시 불러오세요.',
  },
  PGRST301: {
    title: '유효하지 않은 토큰',
    cause: 'JWT를 해석할 수 없거나 다른 프로젝트의 서명입니다.',
    remedy: '이 프로젝트의 토큰을 보내고, 사용자 토큰이면 다시 로그인하도록 안내하세요.',
  },
  PGRST303: {
    title: '만료된 토큰',
    cause: 'JWT의 클레임이 유효하지 않습니다. 대부분 만료된 경우입니다.',
    remedy: '세션을 갱신한 뒤 다시 보내세요.',
  },
  PGRST003: {
    title: '사용 가능한 연결 없음',
    cause: '커넥션 풀에서 연결을 기다리다 시간이 초과됐습니다. 데이터베이스에는 도달하지 않았습니다.',
    remedy: '간격을 늘려 가며 재시도하세요. 자주 발생하면 느린 쿼리를 찾거나 풀 크기를 늘리세요.',
  },
  UNIQUE_VIOLATION: {
    title: '이미 있는 행',
    cause: '고유 컬럼에 같은 값을 가진 다른 행이 있습니다.',
    remedy: '이전 시도에서 저장된 행인지 확인하세요. 중복으로 처리하거나 upsert를 사용하세요.',
  },
  FOREIGN_KEY_VIOLATION: {
    title: '참조 무결성 위반',
    cause: '참조하는 행이 없거나, 삭제하려는 행을 다른 행이 아직 참조하고 있습니다.',
    remedy: '관련된 행을 먼저 만들거나 삭제하세요.',
    categoryNote: 'HTTP 409는 보통 중복을 뜻하지만, 이 경우는 관련된 행이 문제입니다.',
  },
  INSUFFICIENT_PRIVILEGE: {
    title: 'RLS 또는 권한 부족',
    cause: '정책이나 권한 설정이 이 역할의 작업을 허용하지 않습니다.',
    remedy: '이 역할에 대한 테이블 정책을 확인하고, 요청에 사용자 토큰이 담겼는지 확인하세요.',
  },
  SERIALIZATION_FAILURE: {
    title: '동시 변경 충돌',
    cause: '다른 트랜잭션이 같은 행을 변경해 이 트랜잭션이 롤백됐습니다.',
    remedy: '같은 요청을 다시 보내세요.',
    categoryNote: 'HTTP 500은 보통 벤더 오류를 뜻하지만, 이 경우는 트랜잭션이 충돌한 것입니다.',
  },
  DEADLOCK_DETECTED: {
    title: '교착 상태',
    cause: '두 트랜잭션이 서로를 기다려 이 트랜잭션이 롤백됐습니다.',
    remedy: '같은 요청을 다시 보내세요. 자주 발생하면 모든 곳에서 같은 순서로 행을 잠그세요.',
    categoryNote: 'HTTP 500은 보통 벤더 오류를 뜻하지만, 이 경우는 트랜잭션이 충돌한 것입니다.',
  },
  QUERY_CANCELED: {
    title: '쿼리 시간 초과',
    cause: '쿼리가 statement timeout에 걸려 롤백됐습니다.',
    remedy: '인덱스를 추가하거나 쿼리 범위를 좁히세요. 같은 쿼리는 또 오래 걸릴 수 있습니다.',
    categoryNote: 'HTTP 500은 보통 벤더 오류를 뜻하지만, 이 경우는 쿼리가 느린 것입니다.',
  },
  UNDEFINED_TABLE: {
    title: '존재하지 않는 테이블',
    cause: '쿼리나 함수가 존재하지 않는 테이블을 참조합니다.',
    remedy: '마이그레이션을 실행하거나 이름을 수정하세요.',
  },
  RAISE_EXCEPTION: {
    title: '데이터베이스 함수가 거부함',
    cause: '직접 작성한 함수나 트리거가 예외를 발생시켰습니다.',
    remedy: '메시지를 확인하세요. 함수에 작성된 메시지입니다.',
  },
  INVALID_CREDENTIALS: {
    title: '로그인 정보 불일치',
    cause: '이메일이나 전화번호와 비밀번호가 일치하지 않습니다.',
    remedy: '사용자에게 다시 입력하거나 비밀번호를 재설정하도록 안내하세요.',
  },
  EMAIL_NOT_CONFIRMED: {
    title: '확인되지 않은 이메일',
    cause: '사용자가 확인 이메일의 링크를 아직 열지 않았습니다.',
    remedy: '확인 이메일을 다시 보낼 수 있게 안내하세요.',
  },
  USER_ALREADY_EXISTS: {
    title: '이미 가입된 사용자',
    cause: '이 이메일이나 전화번호로 가입한 사용자가 있습니다.',
    remedy: '가입 대신 로그인하도록 안내하세요.',
  },
  EMAIL_EXISTS: {
    title: '이미 사용 중인 이메일',
    cause: '이 이메일을 쓰는 사용자가 이미 있습니다.',
    remedy: '로그인을 안내하거나 다른 이메일을 입력받으세요.',
  },
  WEAK_PASSWORD: {
    title: '취약한 비밀번호',
    cause: '비밀번호가 프로젝트 규칙에 맞지 않거나 유출된 적이 있습니다.',
    remedy: '다른 비밀번호를 입력받으세요. 어떤 규칙에 어긋나는지는 메시지에 나옵니다.',
  },
  OTP_EXPIRED: {
    title: '만료된 코드 또는 링크',
    cause:
      '일회용 코드가 만료됐거나 틀렸거나 이미 사용됐습니다. 메일 보안 프로그램이 먼저 여는 경우도 많습니다.',
    remedy: '새 코드를 보내세요.',
  },
  REFRESH_TOKEN_ALREADY_USED: {
    title: '이미 사용된 리프레시 토큰',
    cause: '리프레시 토큰은 한 번만 쓸 수 있습니다. 여러 탭이나 서버가 세션을 함께 쓰는 것으로 보입니다.',
    remedy: '한곳에서만 세션을 갱신하게 하고 사용자를 다시 로그인시키세요.',
  },
  REFRESH_TOKEN_NOT_FOUND: {
    title: '종료된 세션',
    cause: '이 리프레시 토큰의 세션이 종료됐습니다.',
    remedy: '사용자에게 다시 로그인하도록 안내하세요.',
  },
  OVER_REQUEST_RATE_LIMIT: {
    title: '이 주소의 요청이 너무 많음',
    cause: '이 IP 주소가 Auth를 너무 자주 호출했습니다. 서버를 거치면 모든 사용자가 같은 주소를 씁니다.',
    remedy: '몇 분 기다리세요. 서버가 대신 호출한다면 사용자 주소를 전달하세요.',
  },
  OVER_EMAIL_SEND_RATE_LIMIT: {
    title: '이메일 발송 한도 초과',
    cause: '이 주소나 프로젝트에서 이메일을 너무 많이 보냈습니다. 기본 이메일 서비스는 한도가 매우 낮습니다.',
    remedy: '기다렸다가 다시 보내고 자체 SMTP 서비스를 설정하세요.',
  },
  NO_SUCH_KEY: {
    title: '객체 없음',
    cause: '버킷에 이 경로의 객체가 없거나 정책 때문에 보이지 않습니다.',
    remedy: '경로를 확인하고, 요청하는 역할의 정책을 확인하세요.',
  },
  RESOURCE_ALREADY_EXISTS: {
    title: '이미 있는 객체',
    cause: '이 경로에 객체가 이미 있습니다.',
    remedy: 'upsert로 업로드하거나 다른 경로를 사용하세요.',
  },
  ENTITY_TOO_LARGE: {
    title: '파일 크기 초과',
    cause: '파일이 버킷이나 프로젝트의 한도보다 큽니다.',
    remedy: '더 작은 파일을 보내거나 스토리지 설정에서 한도를 올리세요.',
  },
  ACCESS_DENIED: {
    title: '스토리지 정책이 허용하지 않음',
    cause: '버킷의 어떤 정책도 이 역할의 작업을 허용하지 않습니다.',
    remedy: 'storage.objects에 정책을 추가하고, 요청에 사용자 토큰이 담겼는지 확인하세요.',
  },
  PGRST002: {
    title: '스키마 캐시 로드 실패',
    cause: 'Data API가 데이터베이스에 연결하지 못했거나 스키마를 읽지 못해 요청을 처리하지 않았습니다.',
    remedy: '간격을 늘려 가며 재시도하고, 계속되면 데이터베이스가 실행 중인지, 연결이 부족한지 확인하세요.',
  },
  PGRST100: {
    title: '쿼리 문자열 해석 실패',
    cause: 'URL의 필터, 정렬 또는 select 목록에 구문 오류가 있습니다. 위치는 메시지에 있습니다.',
    remedy: '클라이언트 라이브러리로 쿼리를 만들고, 쉼표나 괄호가 든 값은 따옴표로 감싸세요.',
  },
  PGRST200: {
    title: '관계를 찾을 수 없음',
    cause: '쿼리에서 함께 조회하는 테이블 사이에 외래 키가 없거나 스키마 캐시가 오래됐습니다.',
    remedy: '외래 키와 이름을 확인하세요. 마이그레이션 후에는 스키마 캐시를 다시 로드하세요.',
  },
}

/**
 * Says in Korean what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/supabase/explain/ko'
 *
 * explain('PGRST116').title // => '단일 행이 아님'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
