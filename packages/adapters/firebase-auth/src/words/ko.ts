/**
 * The words for people in Korean, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/ko'
import { catalogue } from '../catalogue.ts'

/** What failures of the Firebase Authentication and Cloud Messaging APIs mean, in Korean, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  INVALID_LOGIN_CREDENTIALS: {
    title: '이메일 또는 비밀번호 불일치',
    cause:
      '이 이메일과 비밀번호에 해당하는 사용자가 없습니다. Firebase는 둘 중 무엇이 틀렸는지 알려 주지 않습니다.',
    remedy: '사용자에게 다시 입력하거나 비밀번호를 재설정하도록 안내하세요.',
  },
  INVALID_PASSWORD: {
    title: '비밀번호 불일치',
    cause: '비밀번호가 이 사용자의 것이 아니거나 사용자에게 비밀번호가 없습니다.',
    remedy: '사용자에게 다시 입력하거나 비밀번호를 재설정하도록 안내하세요.',
  },
  EMAIL_EXISTS: {
    title: '이미 사용 중인 이메일',
    cause: '프로젝트에 이 이메일을 쓰는 사용자가 이미 있습니다.',
    remedy: '가입 대신 로그인하도록 안내하세요.',
  },
  EMAIL_NOT_FOUND: {
    title: '이 이메일의 사용자 없음',
    cause: '프로젝트에 이 이메일을 가진 사용자가 없습니다.',
    remedy: '철자를 확인하거나 가입을 안내하세요.',
  },
  USER_NOT_FOUND: {
    title: '삭제된 사용자',
    cause: '토큰이 발급된 뒤 사용자가 삭제됐거나 처음부터 없던 사용자입니다.',
    remedy: '사용자를 로그아웃시키세요.',
  },
  USER_DISABLED: {
    title: '비활성화된 사용자',
    cause: '관리자가 이 사용자를 비활성화했습니다.',
    remedy: '문의처를 안내하고, 실수였다면 콘솔에서 사용자를 활성화하세요.',
  },
  TOO_MANY_ATTEMPTS_TRY_LATER: {
    title: '너무 많은 시도',
    cause: '로그인에 여러 번 실패해 Firebase가 기기나 사용자를 잠시 차단했습니다.',
    remedy: '몇 분 기다리세요. 비밀번호를 재설정하면 사용자의 차단이 풀립니다.',
  },
  TOKEN_EXPIRED: {
    title: '만료되거나 폐기된 토큰',
    cause: '사용자의 토큰이 오래됐거나 비밀번호 변경으로 폐기됐습니다.',
    remedy: '사용자에게 다시 로그인하도록 안내하세요.',
  },
  INVALID_ID_TOKEN: {
    title: '유효하지 않은 ID 토큰',
    cause: 'ID 토큰의 형식이 틀렸거나 만료됐거나 다른 프로젝트의 토큰입니다.',
    remedy: 'ID 토큰을 새로 받으세요. 모두 실패한다면 프로젝트 ID를 비교하세요.',
  },
  INVALID_REFRESH_TOKEN: {
    title: '유효하지 않은 리프레시 토큰',
    cause: '리프레시 토큰이 틀렸거나 폐기됐거나 다른 프로젝트의 토큰입니다.',
    remedy: '사용자에게 다시 로그인하도록 안내하세요.',
  },
  CREDENTIAL_TOO_OLD_LOGIN_AGAIN: {
    title: '최근 로그인 필요',
    cause: '민감한 변경이라 최근 몇 분 안에 로그인한 상태여야 합니다.',
    remedy: '비밀번호를 다시 확인한 뒤 변경을 다시 시도하세요.',
  },
  WEAK_PASSWORD: {
    title: '취약한 비밀번호',
    cause: '비밀번호가 Firebase에서 허용하는 길이보다 짧습니다.',
    remedy: '더 긴 비밀번호를 입력받으세요. 최소 길이는 메시지에 나옵니다.',
  },
  OPERATION_NOT_ALLOWED: {
    title: '비활성화된 로그인 방법',
    cause: '프로젝트에서 이 로그인 방법이 활성화돼 있지 않습니다.',
    remedy: '콘솔의 Authentication 설정에서 제공업체를 활성화하세요.',
  },
  EXPIRED_OOB_CODE: {
    title: '만료된 링크',
    cause: '이메일 링크에 담긴 코드가 만료됐습니다.',
    remedy: '이메일을 새로 보내세요.',
  },
  INVALID_OOB_CODE: {
    title: '이미 사용됐거나 잘못된 링크',
    cause:
      '링크에 담긴 코드의 형식이 틀렸거나, 만료됐거나, 이미 사용됐습니다. 메일 보안 프로그램이 먼저 여는 경우도 많습니다.',
    remedy: '이메일을 새로 보내세요.',
  },
  INVALID_CODE: {
    title: '인증 코드 불일치',
    cause: '사용자가 입력한 코드가 문자로 보낸 코드와 다릅니다.',
    remedy: '사용자에게 다시 입력하도록 안내하세요.',
  },
  SESSION_EXPIRED: {
    title: '만료된 인증 코드',
    cause: '문자로 보낸 인증 코드가 만료됐습니다.',
    remedy: '코드를 새로 보내세요.',
  },
  QUOTA_EXCEEDED: {
    title: '할당량 초과',
    cause: '프로젝트가 할당량보다 많은 메시지, 이메일 또는 인증 요청을 보냈습니다.',
    remedy: '전송을 멈추고 1분부터 간격을 늘려 가며 재시도하세요.',
  },
  UNREGISTERED: {
    title: '앱이 삭제된 기기',
    cause: '앱이 삭제됐거나 새 토큰이 발급돼 이 등록 토큰은 더 이상 유효하지 않습니다.',
    remedy: '토큰을 삭제하세요. 다시 보내도 전달되지 않습니다.',
  },
  SENDER_ID_MISMATCH: {
    title: '다른 프로젝트의 토큰',
    cause: '등록 토큰이 다른 발신자용으로 발급됐습니다.',
    remedy: '앱이 등록된 프로젝트의 인증 정보로 보내세요.',
  },
  THIRD_PARTY_AUTH_ERROR: {
    title: 'APNs 또는 웹 푸시 키 오류',
    cause: 'Apple이나 브라우저 푸시 서비스가 프로젝트에 등록된 키를 받아들이지 않습니다.',
    remedy: '콘솔에 유효한 APNs 키를 업로드하거나 웹 푸시 인증서를 확인하세요.',
  },
  INVALID_EMAIL: {
    title: '유효하지 않은 이메일',
    cause: '이메일 주소의 형식이 틀렸거나 값이 비어 있습니다.',
    remedy: '공백을 제거하고 입력 폼에서 주소를 검사해 사용자가 고치도록 안내하세요.',
  },
  MISSING_PASSWORD: {
    title: '비밀번호 누락',
    cause: '요청에 비밀번호가 없거나 비어 있습니다.',
    remedy: '보내기 전에 입력값을 확인하세요.',
  },
  PASSWORD_LOGIN_DISABLED: {
    title: '비활성화된 비밀번호 로그인',
    cause: '프로젝트나 테넌트에서 이메일·비밀번호 로그인을 허용하지 않습니다.',
    remedy: '콘솔에서 이메일·비밀번호 제공업체를 사용 설정하거나 다른 로그인 방법을 제공하세요.',
  },
  PASSWORD_DOES_NOT_MEET_REQUIREMENTS: {
    title: '비밀번호 정책 불충족',
    cause: '비밀번호가 프로젝트의 비밀번호 정책에서 요구하는 문자나 길이를 갖추지 않았습니다.',
    remedy: '메시지의 요구 사항을 사용자에게 보여 주고 다른 비밀번호를 입력받으세요.',
  },
  INVALID_PHONE_NUMBER: {
    title: '유효하지 않은 전화번호',
    cause: 'E.164 형식이 아니거나 해당 국가에 없는 번호입니다.',
    remedy: '+821012345678처럼 더하기 기호와 국가 코드를 붙여 보내세요.',
  },
  PERMISSION_DENIED: {
    title: '서비스 계정 권한 부족',
    cause: '자격 증명은 유효하지만 계정에 이 Firebase 프로젝트의 역할이 없습니다.',
    remedy: 'IAM에서 계정에 Firebase 역할을 부여하고 프로젝트가 맞는지 확인하세요.',
  },
  CONFIGURATION_NOT_FOUND: {
    title: 'Authentication 미설정',
    cause: '프로젝트에 Authentication 설정이 없거나 이 ID의 ID 제공업체가 없습니다.',
    remedy: '콘솔에서 Authentication을 설정하거나 제공업체 ID를 확인하세요.',
  },
  UNAUTHORIZED_DOMAIN: {
    title: '승인되지 않은 도메인',
    cause: '계속 URL(continueUrl)이나 리다이렉트 URL의 도메인이 프로젝트의 승인된 도메인 목록에 없습니다.',
    remedy: '콘솔의 Authentication 설정에서 도메인을 추가하세요.',
  },
  INVALID_CUSTOM_TOKEN: {
    title: '유효하지 않은 커스텀 토큰',
    cause:
      '커스텀 토큰의 형식이 틀렸거나, 유효 시간 1시간이 지났거나, 다른 프로젝트의 계정으로 서명됐습니다.',
    remedy: '같은 프로젝트의 서비스 계정으로 토큰을 새로 만들고 서버 시각을 확인하세요.',
  },
  CREDENTIAL_MISMATCH: {
    title: '다른 프로젝트의 커스텀 토큰',
    cause: '커스텀 토큰이 API 키와 다른 Firebase 프로젝트용으로 만들어졌습니다.',
    remedy: 'API 키와 서비스 계정을 같은 프로젝트의 것으로 맞추세요.',
  },
  INVALID_IDP_RESPONSE: {
    title: 'ID 제공업체 자격 증명 거부',
    cause: 'Google, Apple 등의 토큰이나 코드가 잘못됐거나 만료됐거나 다른 앱용으로 발급됐습니다.',
    remedy: '로그인을 다시 시작하고, 계속 실패하면 콘솔의 클라이언트 ID를 비교하세요.',
  },
  FEDERATED_USER_ID_ALREADY_LINKED: {
    title: '다른 사용자에게 연결된 계정',
    cause: '이 Google, Apple 등의 계정은 이미 프로젝트의 다른 사용자에게 연결돼 있습니다.',
    remedy: '해당 사용자로 로그인하거나 먼저 그 사용자에게서 연결을 해제하세요.',
  },
  PHONE_NUMBER_EXISTS: {
    title: '이미 사용 중인 전화번호',
    cause: '프로젝트의 다른 사용자가 이 전화번호를 사용하고 있습니다.',
    remedy: '번호를 추가하는 대신 그 번호로 로그인하도록 안내하세요.',
  },
  DUPLICATE_LOCAL_ID: {
    title: '이미 사용 중인 사용자 ID',
    cause: '프로젝트에 같은 uid의 사용자가 이미 있습니다.',
    remedy: '이전 시도에서 생성된 사용자면 그대로 업데이트하고, 아니면 다른 uid를 사용하세요.',
  },
  ADMIN_ONLY_OPERATION: {
    title: '관리자만 가능한 작업',
    cause: '프로젝트에서 가입이나 사용자 삭제 같은 작업을 클라이언트에 허용하지 않습니다.',
    remedy: '서버에서 Admin SDK로 처리하거나 Authentication 설정에서 허용하세요.',
  },
  BILLING_NOT_ENABLED: {
    title: '결제 미설정',
    cause: '전화 로그인 같은 기능을 쓰려면 프로젝트에 결제 계정이 있어야 합니다.',
    remedy: '프로젝트를 Blaze 요금제로 전환하세요. 기다려도 해결되지 않습니다.',
  },
  RESET_PASSWORD_EXCEED_LIMIT: {
    title: '비밀번호 재설정 요청 과다',
    cause: '일정 시간에 보낼 수 있는 것보다 많은 비밀번호 재설정 이메일을 요청했습니다.',
    remedy: '이전 이메일을 확인하도록 안내하고 시간을 두고 다시 보내세요.',
  },
  BLOCKING_FUNCTION_ERROR_RESPONSE: {
    title: '차단 함수의 거부',
    cause: '프로젝트의 차단 함수(blocking function)가 가입이나 로그인을 거부했거나 실행에 실패했습니다.',
    remedy: '함수가 알려 준 이유를 사용자에게 보여 주고, 거부할 일이 아니라면 로그를 확인하세요.',
  },
  INVALID_ARGUMENT: {
    title: '유효하지 않은 메시지',
    cause: '푸시 메시지의 필드나 토큰 형식이 잘못됐습니다. 어떤 필드인지는 details에 있습니다.',
    remedy: '해당 필드를 수정하세요. data 값은 문자열이어야 하고 전체 페이로드는 4096바이트까지입니다.',
  },
  UNAVAILABLE: {
    title: 'Firebase 과부하 또는 장애',
    cause: 'Firebase가 지금 요청을 처리할 수 없습니다. 메시지가 이미 발송됐을 수 있습니다.',
    remedy: 'Retry-After 이상 기다리고 간격을 늘려 가며 재시도하세요.',
  },
}

/**
 * Says in Korean what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/firebase-auth/explain/ko'
 *
 * explain('INVALID_LOGIN_CREDENTIALS').title // => '이메일 또는 비밀번호 불일치'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
