/**
 * The words for people in Korean, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/ko'
import { commonWords } from '../../common-words/ko.ts'
import { catalogue } from '../catalogue.ts'

/** What failures of Amazon Cognito user pools mean, in Korean, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  ...commonWords,
  NOT_AUTHORIZED: {
    title: '로그인 거부',
    cause: '사용자 이름이나 비밀번호가 틀렸거나, 사용자가 비활성화됐거나, 토큰이 취소됐습니다.',
    remedy: '사용자에게 다시 로그인하도록 안내하세요. 어느 쪽이 틀렸는지는 알려 주지 마세요.',
    categoryNote: '상태 코드만 보면 권한 문제 같지만, 사용자 자격 증명이 인정되지 않은 것입니다.',
  },
  USER_NOT_FOUND: {
    title: '없는 사용자',
    cause: '사용자 풀에 이 이름의 사용자가 없습니다.',
    remedy: '사용자에게는 비밀번호 오류와 똑같이 안내하세요.',
  },
  USER_NOT_CONFIRMED: {
    title: '미인증 사용자',
    cause: '가입했지만 확인 코드를 입력하지 않은 사용자입니다.',
    remedy: '코드를 다시 보내고 사용자에게 인증을 요청하세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 사용자가 먼저 인증해야 합니다.',
  },
  USERNAME_EXISTS: {
    title: '이미 사용 중인 사용자 이름',
    cause: '사용자 풀에 같은 이름의 사용자가 이미 있습니다.',
    remedy: '다른 이름을 입력받거나 로그인을 안내하세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 이름이 이미 사용 중입니다.',
  },
  CODE_MISMATCH: {
    title: '확인 코드 불일치',
    cause: '사용자가 입력한 코드가 발송된 코드와 다릅니다.',
    remedy: '다시 입력받거나 새 코드를 보내세요.',
  },
  EXPIRED_CODE: {
    title: '확인 코드 만료',
    cause: '코드가 만료됐거나 더 새로운 코드가 발송됐습니다.',
    remedy: '새 코드를 보내세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 코드가 만료된 것입니다.',
  },
  PASSWORD_RESET_REQUIRED: {
    title: '비밀번호 재설정 필요',
    cause: '관리자가 비밀번호를 초기화했거나 가져온 사용자입니다.',
    remedy: '비밀번호 찾기 절차로 안내하세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 비밀번호 재설정이 필요합니다.',
  },
  INVALID_PASSWORD: {
    title: '비밀번호 정책 미충족',
    cause: '새 비밀번호가 사용자 풀의 비밀번호 정책에 맞지 않습니다.',
    remedy: '정책을 안내하고 다른 비밀번호를 입력받으세요.',
  },
  LIMIT_EXCEEDED: {
    title: '시도 한도 초과',
    cause: '코드 요청 등 같은 작업을 너무 자주 시도했습니다.',
    remedy: '몇 분 뒤 다시 시도하도록 안내하세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 한도를 넘은 것입니다.',
  },
  TOO_MANY_FAILED_ATTEMPTS: {
    title: '실패 횟수 초과',
    cause: '코드나 비밀번호를 너무 여러 번 틀렸습니다.',
    remedy: '잠시 뒤 다시 시도하도록 안내하세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 한도를 넘은 것입니다.',
  },
  USER_LAMBDA_VALIDATION: {
    title: '트리거가 사용자를 거부함',
    cause: '사용자 풀의 Lambda 트리거가 예외를 던졌습니다. 대개 의도된 동작입니다.',
    remedy: '트리거 메시지를 사용자에게 안내하고, 의도한 것이 아니라면 로그를 확인하세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 직접 만든 트리거가 거부한 것입니다.',
  },
  ALIAS_EXISTS: {
    title: '다른 사용자가 쓰는 이메일 또는 전화번호',
    cause: '풀의 다른 사용자가 이 이메일이나 전화번호를 검증된 별칭으로 사용하고 있습니다.',
    remedy: '로그인을 안내하거나 ForceAliasCreation으로 확인해 별칭을 옮기세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 별칭이 이미 사용 중입니다.',
  },
  CODE_DELIVERY_FAILURE: {
    title: '인증 코드 발송 실패',
    cause: 'Cognito가 인증 코드를 이메일이나 문자 메시지로 보내지 못했습니다.',
    remedy: '주소와 SES·SNS 설정(샌드박스, 지출 한도 등)을 확인한 뒤 코드를 다시 보내세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 코드 발송에 실패한 것입니다.',
  },
  INVALID_PARAMETER: {
    title: '유효하지 않은 Cognito 파라미터',
    cause:
      '파라미터 형식이 잘못됐거나 사용자 풀 또는 앱 클라이언트 설정과 맞지 않습니다. 어떤 값인지는 메시지에 있습니다.',
    remedy: '필수 속성이나 클라이언트의 인증 흐름 등 풀 설정과 비교하세요.',
  },
  RESOURCE_NOT_FOUND: {
    title: '없는 사용자 풀 또는 클라이언트',
    cause: '이 리전에 사용자 풀, 앱 클라이언트, 그룹 또는 자격 증명 공급자가 없습니다.',
    remedy: 'ID와 리전을 확인하세요. 풀 ID는 리전으로 시작합니다.',
  },
  TOO_MANY_REQUESTS: {
    title: 'Cognito 요청 과다',
    cause: '계정의 호출이 이 Cognito 작업 범주의 할당량을 넘었습니다.',
    remedy: '지터를 둔 지수 백오프를 적용하고, 토큰을 캐시하고, 할당량 상향을 요청하세요.',
  },
  UNEXPECTED_LAMBDA: {
    title: '트리거 실행 실패',
    cause: 'Cognito가 사용자 풀의 Lambda 트리거를 호출하지 못했거나 트리거가 중단됐습니다.',
    remedy: '나중에 다시 시도하고, 트리거 로그, 동시성, Cognito의 호출 권한을 확인하세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 트리거를 실행하지 못한 것입니다.',
  },
  INTERNAL_ERROR: {
    title: 'Cognito 내부 오류',
    cause: 'Cognito 내부에서 오류가 발생했습니다. 변경이 이미 적용됐을 수 있습니다.',
    remedy: '간격을 늘려 가며 다시 시도하고, 변경을 다시 보내기 전에 사용자를 조회하세요.',
  },
  PASSWORD_HISTORY_POLICY_VIOLATION: {
    title: '이전에 사용한 비밀번호',
    cause: '사용자 풀이 최근에 사용한 비밀번호를 허용하지 않습니다.',
    remedy: '사용한 적 없는 비밀번호를 입력하도록 안내하세요.',
  },
}

/**
 * Says in Korean what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/aws/cognito-idp/explain/ko'
 *
 * explain('USER_NOT_CONFIRMED').title // => '미인증 사용자'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
