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
