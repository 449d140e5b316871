/**
 * The words for people in Korean, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/ko'
import { catalogue } from '../catalogue.ts'

/** What failures of the Okta API mean, in Korean, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  API_VALIDATION: {
    title: '입력값 검증 실패',
    cause: '요청의 필드가 Okta의 검증을 통과하지 못했습니다. 이미 사용 중인 로그인인 경우가 많습니다.',
    remedy: 'fault의 items를 확인하세요. 필드마다 무엇이 잘못됐는지 나옵니다.',
  },
  AUTHENTICATION: {
    title: '인증 실패',
    cause: '로그인하는 사용자의 비밀번호나 호출에 사용한 인증 정보가 올바르지 않습니다.',
    remedy: '로그인이라면 사용자에게 다시 입력받고, 그 외에는 호출의 인증 정보를 확인하세요.',
  },
  INVALID_SESSION: {
    title: '종료된 세션',
    cause: '요청에 유효한 세션이나 토큰이 없습니다.',
    remedy: '다시 로그인하거나 API 토큰을 담아 보내세요.',
    categoryNote: 'HTTP 403은 보통 권한 부족을 뜻하지만, 이 경우는 세션이 종료된 것입니다.',
  },
  ACCESS_DENIED: {
    title: '권한 부족',
    cause: '토큰의 관리자 역할로는 이 작업을 하거나 이 리소스에 접근할 수 없습니다.',
    remedy: '관리자에게 필요한 역할을 요청하세요. API 토큰은 만든 사람의 권한을 따릅니다.',
  },
  RESOURCE_NOT_FOUND: {
    title: '리소스 없음',
    cause: '이 ID를 가진 사용자, 그룹, 앱 등이 없습니다.',
    remedy: 'ID를 확인하고 이 조직의 리소스가 맞는지 확인하세요.',
  },
  INTERNAL_SERVER_ERROR: {
    title: 'Okta 서버 오류',
    cause: 'Okta가 요청을 처리하다 실패했습니다.',
    remedy:
      '두 번 실행돼도 괜찮은 요청이면 간격을 늘려 가며 재시도하고, 계속 실패하면 상태 페이지를 확인하세요.',
  },
  READ_ONLY_DATABASE: {
    title: '읽기 전용 모드',
    cause: 'Okta가 잠시 읽기 전용 모드라 변경할 수 없습니다.',
    remedy: '나중에 재시도하세요. 조회는 가능합니다.',
  },
  INVALID_TOKEN: {
    title: '유효하지 않은 토큰',
    cause: 'API 토큰이 틀렸거나, 폐기됐거나, 30일간 사용하지 않아 만료됐습니다.',
    remedy: '관리 콘솔에서 토큰을 발급해 배포하세요.',
  },
  UPDATE_CREDENTIALS_FAILED: {
    title: '인증 정보 변경 실패',
    cause: '기존 비밀번호나 답변이 틀렸거나 새 값이 정책에 맞지 않습니다.',
    remedy: 'fault의 items를 확인하고 사용자에게 다시 입력받으세요.',
    categoryNote: 'HTTP 403은 보통 권한 부족을 뜻하지만, 이 경우는 입력값이 잘못된 것입니다.',
  },
  FEATURE_NOT_ENABLED: {
    title: '비활성화된 기능',
    cause: '조직의 요금제에 없는 기능이거나 꺼져 있습니다.',
    remedy: '관리 콘솔에서 활성화하거나 Okta에 문의하세요.',
    categoryNote: 'HTTP 401은 보통 인증 정보 오류를 뜻하지만, 이 경우는 기능이 활성화되지 않은 것입니다.',
  },
  ACTIVATE_USER_FAILED: {
    title: '이미 활성화된 사용자',
    cause: '사용자가 이미 활성화돼 있습니다.',
    remedy: '완료된 것으로 처리하세요.',
    categoryNote: 'HTTP 403은 보통 권한 부족을 뜻하지만, 이 경우는 이미 처리된 것입니다.',
  },
  USER_OPERATION_FORBIDDEN: {
    title: '사용자 상태에서 불가능한 작업',
    cause: '사용자의 현재 상태에서는 이 작업을 할 수 없습니다. 활성화 전 비밀번호 재설정이 그런 예입니다.',
    remedy: '사용자 상태를 먼저 확인하고 작업이 가능한 상태로 바꾸세요.',
    categoryNote: 'HTTP 403은 보통 권한 부족을 뜻하지만, 이 경우는 사용자 상태가 맞지 않습니다.',
  },
  TOO_MANY_REQUESTS: {
    title: '분당 호출 한도 초과',
    cause: '조직이 이 엔드포인트 그룹을 분당 한도보다 자주 호출했습니다.',
    remedy: 'fault에 나온 초기화 시각까지 모든 워커를 멈추세요.',
  },
  PASSWORD_EXPIRED: {
    title: '만료된 비밀번호',
    cause: '사용자의 비밀번호가 만료됐습니다.',
    remedy: '사용자에게 새 비밀번호를 설정하도록 안내하세요.',
    categoryNote: 'HTTP 401은 보통 인증 정보 오류를 뜻하지만, 이 경우는 비밀번호가 오래된 것입니다.',
  },
  FACTOR_INVALID_CODE: {
    title: '잘못된 인증 코드',
    cause: '사용자가 입력한 코드가 올바르지 않습니다.',
    remedy: '사용자에게 다시 입력하도록 안내하세요.',
    categoryNote: 'HTTP 403은 보통 권한 부족을 뜻하지만, 이 경우는 코드를 잘못 입력한 것입니다.',
  },
  FACTOR_USER_LOCKED: {
    title: '잠긴 사용자',
    cause: '여러 번 틀려 사용자가 잠겼습니다.',
    remedy: '관리 콘솔에서 잠금을 해제하거나, 자동 해제 정책이 있으면 기다리세요.',
    categoryNote: 'HTTP 403은 보통 권한 부족을 뜻하지만, 이 경우는 사용자가 잠긴 것입니다.',
  },
  PASSWORD_POLICY_VIOLATION: {
    title: '정책에 맞지 않는 비밀번호',
    cause: '비밀번호가 조직 규칙에 맞지 않거나 전에 사용한 것입니다.',
    remedy: '다른 비밀번호를 입력받으세요. 어떤 규칙에 어긋나는지는 메시지에 나옵니다.',
    categoryNote: 'HTTP 403은 보통 권한 부족을 뜻하지만, 이 경우는 비밀번호가 문제입니다.',
  },
  INVALID_OR_EXPIRED_RECOVERY_TOKEN: {
    title: '만료된 복구 링크',
    cause: '계정 복구 링크가 만료됐거나 이미 사용됐습니다.',
    remedy: '새 링크를 보내세요.',
    categoryNote: 'HTTP 403은 보통 권한 부족을 뜻하지만, 이 경우는 링크가 만료된 것입니다.',
  },
  UPDATE_ACTIVATING_USER: {
    title: '활성화 진행 중인 사용자',
    cause: 'Okta가 아직 사용자를 활성화하는 중이라 변경할 수 없습니다.',
    remedy: '몇 분 뒤 같은 변경을 다시 보내세요.',
    categoryNote: 'HTTP 409는 보통 중복을 뜻하지만, 이 경우는 Okta의 처리가 끝나지 않은 것입니다.',
  },
  INCORRECT_USERNAME_OR_PASSWORD: {
    title: '사용자 이름 또는 비밀번호 불일치',
    cause: '사용자 이름과 비밀번호가 일치하지 않습니다.',
    remedy: '사용자에게 다시 입력하거나 비밀번호를 재설정하도록 안내하세요.',
    categoryNote: 'HTTP 401은 보통 호출의 인증 정보 오류를 뜻하지만, 이 경우는 고객이 잘못 입력한 것입니다.',
  },
  OAUTH_INVALID_GRANT: {
    title: '유효하지 않은 인가',
    cause:
      '인가 코드나 리프레시 토큰이 틀렸거나, 만료됐거나, 이미 사용됐거나, 폐기됐거나, 비밀번호가 틀렸습니다.',
    remedy: '로그인을 처음부터 다시 시작하세요. 같은 값으로 재시도하면 계속 실패합니다.',
  },
  OAUTH_INVALID_CLIENT: {
    title: '유효하지 않은 클라이언트',
    cause: '클라이언트 ID, 시크릿 또는 서명된 어설션이 이 앱과 맞지 않습니다.',
    remedy: '앱의 ID와 시크릿을 확인하고, 서명 방식이면 시계도 확인하세요.',
  },
  OAUTH_INVALID_TOKEN: {
    title: '유효하지 않은 액세스 토큰',
    cause: '액세스 토큰이 만료 또는 폐기됐거나 대상이나 발급자가 다릅니다.',
    remedy: '이 인가 서버에서 액세스 토큰을 새로 받으세요.',
  },
  OAUTH_AUTHORIZATION_PENDING: {
    title: '사용자 승인 대기 중',
    cause: '사용자가 다른 기기에서 아직 로그인을 마치지 않았습니다.',
    remedy: '정해진 간격 뒤에 다시 확인하세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 사용자가 아직 승인하지 않은 것입니다.',
  },
  OAUTH_SLOW_DOWN: {
    title: '너무 잦은 폴링',
    cause: '클라이언트가 정해진 간격보다 자주 폴링합니다.',
    remedy: '간격을 5초 늘리세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 너무 일찍 보낸 것입니다.',
  },
  OAUTH_USE_DPOP_NONCE: {
    title: 'DPoP nonce 필요',
    cause: 'Okta가 이 응답의 nonce를 담은 증명을 요구합니다.',
    remedy: 'DPoP-Nonce 헤더의 nonce로 증명을 만들어 다시 보내세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 nonce만 빠진 것입니다.',
  },
  ILLEGAL_API_ARGUMENT: {
    title: '유효하지 않은 인수',
    cause: 'Okta가 받지 않는 인수로 호출했습니다.',
    remedy: 'fault의 items와 API 레퍼런스를 확인해 인수를 수정하세요.',
  },
  READER: {
    title: '본문 읽기 실패',
    cause: '본문이 올바른 JSON이 아니거나 필드 타입이 API 정의와 다릅니다.',
    remedy: '본문을 JSON 라이브러리로 직렬화하고 Content-Type: application/json으로 보내세요.',
  },
  INVALID_SEARCH_CRITERIA: {
    title: '잘못된 검색식',
    cause: 'search, filter 또는 정렬식에 구문 오류가 있거나 검색할 수 없는 속성을 지정했습니다.',
    remedy: '연산자, 따옴표, URL 인코딩을 확인하고 검색 가능한 속성을 사용하세요.',
  },
  DUPLICATE_APP_ASSIGNMENT: {
    title: '이미 할당된 앱',
    cause: '사용자나 그룹에 이 앱이 이미 할당돼 있습니다.',
    remedy: '처리된 것으로 간주하거나 기존 할당을 수정하세요.',
  },
  SMS_TOO_MANY_REQUESTS: {
    title: '문자 메시지 발송 과다',
    cause: '이 전화번호로 코드를 보낸 지 30초가 지나지 않았습니다.',
    remedy: '30초 뒤에 다시 보내고 그동안 버튼을 비활성화하세요.',
  },
}

/**
 * Says in Korean what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/okta/explain/ko'
 *
 * explain('API_VALIDATION').title // => '입력값 검증 실패'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
