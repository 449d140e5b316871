/**
 * The words for people in Korean, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/ko'
import { catalogue } from '../catalogue.ts'

/** What failures of the Kakao API mean, in Korean, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  INTERNAL: {
    title: '카카오 서버 내부 오류',
    cause: 'HTTP 상태는 400이지만 카카오 서버 내부에서 처리 중 오류가 났습니다.',
    remedy: '두 번 처리돼도 괜찮은 요청이라면 잠시 후 재시도하세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 벤더 쪽에서 처리에 실패했습니다.',
  },
  BAD_PARAMETER: {
    title: '필수 파라미터 누락 또는 오류',
    cause: '필수 파라미터가 빠졌거나 값의 타입 또는 범위가 틀렸습니다.',
    remedy: 'API 문서와 비교해 파라미터를 수정하세요.',
  },
  UNSUPPORTED_API: {
    title: '활성화하지 않은 기능',
    cause: '카카오 로그인이나 동의항목처럼 이 API에 필요한 기능이 앱에서 꺼져 있습니다.',
    remedy: '카카오디벨로퍼스 앱 설정에서 해당 기능을 활성화하세요.',
  },
  BLOCKED_ACCOUNT: {
    title: '제한된 카카오계정',
    cause: '사용자의 카카오계정이 제재됐거나 이 동작이 제한되어 있습니다.',
    remedy: '카카오 고객센터에서 계정 상태를 확인하도록 사용자에게 안내하세요.',
  },
  PERMISSION: {
    title: '앱 권한 없음',
    cause: '앱이 이 API의 사용 권한을 받지 못했습니다.',
    remedy: '카카오디벨로퍼스에서 권한을 신청하세요.',
  },
  RESTRICTED_ACTION: {
    title: '허용되지 않은 동작',
    cause: '카카오 서비스에서 허용하지 않는 동작입니다.',
    remedy: 'API 문서에서 허용되는 범위를 확인하세요.',
  },
  SERVICE_UNAVAILABLE: {
    title: '서비스 점검 또는 장애',
    cause: 'HTTP 상태는 400이지만 서비스가 점검 중이거나 내부에 문제가 있습니다.',
    remedy: '카카오 공지를 확인하고 간격을 늘려 가며 재시도하세요.',
    categoryNote:
      'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 시간이 지나면 풀리는 일시적인 상황입니다.',
  },
  INVALID_HEADER: {
    title: '잘못된 헤더',
    cause: '요청 헤더가 빠졌거나 형식이 틀렸습니다.',
    remedy: 'Authorization과 Content-Type 헤더를 확인하세요.',
  },
  DEPRECATED_API: {
    title: '제공 종료된 API',
    cause: '카카오가 더 이상 제공하지 않는 API입니다.',
    remedy: '대체 API로 옮기세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 API 제공이 종료됐습니다.',
  },
  API_LIMIT_EXCEED: {
    title: '앱 쿼터 초과',
    cause: 'HTTP 상태는 400이지만 앱에 허용된 호출 한도를 넘었습니다.',
    remedy: '한도가 초기화될 때까지 모든 워커를 멈추거나 카카오에 증설을 문의하세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 짧은 시간에 너무 많이 호출했습니다.',
  },
  PAID_LIMIT_EXCEED: {
    title: '유료 API 한도 소진',
    cause: '유료 API의 일간 또는 월간 한도를 모두 썼습니다.',
    remedy: '카카오디벨로퍼스에서 한도 금액을 올리세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 잔액이나 사용량을 모두 썼습니다.',
  },
  BLOCKED_APP: {
    title: '제재된 앱 또는 개발자 계정',
    cause: '카카오가 앱 또는 개발자 계정을 제재했습니다.',
    remedy: '호출을 멈추고 카카오에 사유를 문의하세요.',
    categoryNote: 'HTTP 403은 보통 권한 부족을 뜻하지만, 이 경우는 계정이 제재된 상태입니다.',
  },
  NOT_SIGNED_UP_USER: {
    title: '앱과 연결되지 않은 사용자',
    cause: '앱에 연결한 적이 없거나 연결을 끊은 사용자입니다.',
    remedy: '사용자가 다시 카카오 로그인을 하도록 안내하세요.',
    categoryNote:
      'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  ALREADY_SIGNED_UP_USER: {
    title: '이미 연결된 사용자',
    cause: '이미 앱과 연결된 사용자이므로 더 할 일이 없습니다.',
    remedy: '연결된 사용자로 처리하세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 이미 원하던 결과가 반영된 상태입니다.',
  },
  NOT_KAKAO_ACCOUNT_USER: {
    title: '휴면 또는 존재하지 않는 카카오계정',
    cause: '사용자의 카카오계정이 휴면 상태이거나 더 이상 없습니다.',
    remedy: '휴면 해제를 안내하거나 연결 정보를 정리하세요.',
    categoryNote:
      'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  INVALID_USER_PROPERTY_KEY: {
    title: '등록되지 않은 사용자 프로퍼티',
    cause: '앱에 추가하지 않은 사용자 프로퍼티 키입니다.',
    remedy: '앱 설정에서 프로퍼티를 추가하거나 키를 바로잡으세요.',
  },
  NO_SUCH_APP: {
    title: '존재하지 않는 앱',
    cause: '등록되지 않은 앱의 키입니다.',
    remedy: '카카오디벨로퍼스에서 앱 키를 다시 복사하세요.',
  },
  INVALID_ACCESS_TOKEN: {
    title: '유효하지 않은 액세스 토큰 또는 앱 키',
    cause: '액세스 토큰이 만료 또는 폐기됐거나 앱 키가 틀렸습니다.',
    remedy: '토큰을 한 번 갱신해 다시 호출하고, 그래도 안 되면 다시 로그인하게 하세요.',
  },
  INSUFFICIENT_SCOPE: {
    title: '동의하지 않은 항목',
    cause: '이 API에 필요한 동의항목에 사용자가 동의하지 않았습니다. details에 항목이 있습니다.',
    remedy: 'details의 항목에 대해 추가 동의를 요청하세요.',
  },
  REQUIRED_AGE_VERIFICATION: {
    title: '연령인증 필요',
    cause: '이 호출 전에 사용자의 연령인증이 필요합니다.',
    remedy: '사용자를 카카오 연령인증으로 안내하세요.',
  },
  UNDER_AGE_LIMIT: {
    title: '앱 제한 연령 미만',
    cause: '사용자가 앱에 설정된 제한 연령보다 어립니다.',
    remedy: '이 사용자에게는 기능을 제공하지 마세요.',
    categoryNote: 'HTTP 401은 보통 인증 실패를 뜻하지만, 이 경우는 사용자의 나이가 기준에 맞지 않습니다.',
  },
  SIGNING_IS_NOT_COMPLETED: {
    title: '완료되지 않은 서명',
    cause: '사용자가 아직 서명을 마치지 않았습니다.',
    remedy: '서명이 끝나거나 유효 시간이 지날 때까지 간격을 두고 다시 조회하세요.',
  },
  INVALID_TRANSACTION: {
    title: '서명 유효 시간 만료',
    cause: '사용자가 유효 시간 안에 서명하지 않았습니다.',
    remedy: '서명 요청을 새로 시작하세요.',
  },
  TRANSACTION_HAS_EXPIRED: {
    title: '공개 키 만료',
    cause: '서명에 쓰인 공개 키가 만료됐습니다.',
    remedy: '서명 요청을 새로 시작하세요.',
  },
  LOWER_AGE_LIMIT: {
    title: '14세 미만 사용 불가',
    cause: '14세 미만을 허용하지 않는 앱에 14세 미만 사용자가 요청했습니다.',
    remedy: '이 사용자에게 기능을 제공하지 않거나 앱 설정을 바꾸세요.',
  },
  ALREADY_AGE_AUTHORIZED: {
    title: '이미 완료된 연령인증',
    cause: '사용자가 이전에 연령인증을 마쳤습니다.',
    remedy: '연령인증이 끝난 것으로 처리하세요.',
  },
  AGE_CHECK_LIMIT_EXCEED: {
    title: '연령인증 횟수 초과',
    cause: '사용자가 연령인증을 요청할 수 있는 횟수를 넘었습니다.',
    remedy: '나중에 다시 시도하거나 카카오에 문의하도록 안내하세요.',
  },
  AGE_RESULT_MISMATCHED: {
    title: '연령인증 결과 불일치',
    cause: '이전 연령인증 결과와 일치하지 않습니다.',
    remedy: '본인 명의로 다시 인증하도록 안내하세요.',
  },
  CI_RESULT_MISMATCHED: {
    title: 'CI 불일치',
    cause: '인증한 사람이 카카오계정의 본인과 다릅니다.',
    remedy: '본인 명의로 다시 인증하도록 안내하세요.',
  },
  NOT_TALK_USER: {
    title: '카카오톡 미가입 사용자',
    cause: '카카오계정은 있지만 카카오톡을 쓰지 않는 사용자입니다.',
    remedy: '이 사용자에게는 카카오톡 기능을 제공하지 마세요.',
  },
  USER_DEVICE_UNSUPPORTED: {
    title: '지원하지 않는 수신 기기',
    cause: '받는 사람의 기기에서 지원하지 않는 메시지입니다.',
    remedy: '다른 방법으로 전달하세요.',
  },
  TALK_MESSAGE_DISABLED: {
    title: '메시지 수신 거부',
    cause: '받는 사람가 프로필을 비공개로 했거나 메시지를 받지 않도록 설정했습니다.',
    remedy: '이 수신자를 제외하세요.',
  },
  TALK_SEND_MESSAGE_MONTHLY_LIMIT_EXCEED: {
    title: '월간 메시지 한도 초과',
    cause: '보내는 사람가 한 달 동안 보낼 수 있는 메시지를 모두 보냈습니다.',
    remedy: '다음 달까지 이 사용자의 메시지를 보내지 마세요.',
  },
  TALK_SEND_MESSAGE_DAILY_LIMIT_EXCEED: {
    title: '일간 메시지 한도 초과',
    cause: '보내는 사람가 하루 동안 보낼 수 있는 메시지를 모두 보냈습니다.',
    remedy: '내일까지 이 사용자의 메시지를 보내지 마세요.',
  },
  IMAGE_UPLOAD_SIZE_EXCEED: {
    title: '이미지 용량 초과',
    cause: '업로드할 수 있는 최대 용량보다 큰 이미지입니다.',
    remedy: '이미지 용량을 줄여 다시 업로드하세요.',
  },
  SERVER_TIMEOUT: {
    title: '카카오 내부 시간 초과',
    cause: '카카오 플랫폼 내부에서 시간이 초과돼 반영 여부가 확실하지 않습니다.',
    remedy: '반영됐는지 확인하고, 반영되지 않았다면 재시도하세요.',
  },
  IMAGE_MAX_UPLOAD_NUMBER_EXCEED: {
    title: '이미지 개수 초과',
    cause: '한 번에 업로드할 수 있는 이미지 개수를 넘었습니다.',
    remedy: '여러 요청으로 나눠 업로드하세요.',
  },
  UNDER_MAINTENANCE: {
    title: '서비스 점검 중',
    cause: '서비스가 점검 중입니다.',
    remedy: '카카오 공지를 확인하고 간격을 늘려 가며 재시도하세요.',
  },
  INVALID_REQUEST: {
    title: '잘못된 로그인 요청',
    cause: '로그인 또는 토큰 요청의 파라미터가 빠졌거나 틀렸습니다.',
    remedy: 'grant_type, client_id, redirect_uri와 subcode(KOE…)를 확인하세요.',
  },
  INVALID_CLIENT: {
    title: '잘못된 앱 키 또는 클라이언트 시크릿',
    cause: 'REST API 키가 틀렸거나 클라이언트 시크릿이 없거나 틀렸습니다.',
    remedy: '카카오디벨로퍼스에서 다시 복사하고, 시크릿을 켰다면 함께 보내세요.',
  },
  INVALID_SCOPE: {
    title: '잘못된 동의항목 ID',
    cause: '요청한 scope가 앱의 동의항목이 아닙니다.',
    remedy: '앱에 동의항목을 설정하거나 ID를 바로잡으세요.',
  },
  INVALID_GRANT: {
    title: '유효하지 않은 인가 코드 또는 리프레시 토큰',
    cause: '인가 코드가 이미 쓰였거나 만료됐거나, 리프레시 토큰이 만료됐거나, 리다이렉트 URI가 다릅니다.',
    remedy: '다시 로그인하게 하고, 인가 코드는 받은 즉시 한 번만 사용하세요.',
  },
  MISCONFIGURED: {
    title: '앱 플랫폼 설정 오류',
    cause: '번들 ID나 키 해시 같은 앱의 플랫폼 설정이 요청과 맞지 않습니다.',
    remedy: '카카오디벨로퍼스에서 플랫폼 설정을 바로잡으세요.',
  },
  UNAUTHORIZED: {
    title: '로그인 권한이 없는 앱',
    cause: '이 로그인 방식에 필요한 권한이 앱에 없습니다.',
    remedy: '카카오디벨로퍼스에서 앱 권한을 확인하세요.',
  },
  UNAUTHORIZED_CLIENT: {
    title: '로그인이 제재된 앱',
    cause: '카카오가 앱이나 개발자 계정을 제재해 로그인할 수 없습니다.',
    remedy: '호출을 멈추고 카카오에 사유를 문의하세요.',
  },
  SERVER_ERROR: {
    title: '인증 서버 오류',
    cause: '카카오 인증 서버에서 오류가 났습니다.',
    remedy: '잠시 후 토큰 요청을 재시도하세요. 인가 코드는 이미 쓰였을 수 있습니다.',
  },
  APPS_INTERNAL_SERVER_ERROR: {
    title: '카카오 Apps 내부 오류',
    cause: '채널과 배송지를 다루는 카카오 Apps 내부에서 오류가 났습니다.',
    remedy: '두 번 처리돼도 괜찮은 요청이라면 잠시 후 재시도하세요.',
  },
  APPS_INVALID_REQUEST: {
    title: '카카오 Apps 잘못된 요청',
    cause: '서비스가 해석할 수 없는 요청입니다.',
    remedy: '문서와 비교해 요청을 수정하세요.',
  },
  APPS_INVALID_PARAMETER: {
    title: '카카오 Apps 파라미터 오류',
    cause: '파라미터가 빠졌거나 틀렸습니다.',
    remedy: '문서와 비교해 파라미터를 확인하세요.',
  },
  APPS_TIME_EXPIRED: {
    title: '유효 시간 만료',
    cause: '사용자가 처리해야 할 유효 시간이 지났습니다.',
    remedy: '처음부터 다시 시작하세요.',
  },
  APPS_INVALID_CHANNEL: {
    title: '확인할 수 없는 채널',
    cause: '카카오톡 채널 정보를 찾을 수 없습니다.',
    remedy: '채널의 공개 ID를 확인하세요.',
  },
  APPS_ILLEGAL_STATE_CHANNEL: {
    title: '추가할 수 없는 채널 상태',
    cause: '카카오톡 채널이 추가할 수 없는 상태입니다.',
    remedy: '채널 관리자센터에서 상태를 확인하세요.',
  },
  APPS_APP_TYPE_ERROR: {
    title: '사용할 수 없는 앱 타입',
    cause: '이 타입의 앱으로는 서비스를 쓸 수 없습니다.',
    remedy: '지원하는 타입의 앱을 사용하세요.',
  },
  APPS_APP_SCOPE_ERROR: {
    title: '설정되지 않은 동의항목',
    cause: '서비스에 필요한 동의항목이 앱에 설정되어 있지 않습니다.',
    remedy: '카카오디벨로퍼스에서 동의항목을 설정하세요.',
  },
  APPS_PERMISSION_ERROR: {
    title: '카카오 Apps 권한 없음',
    cause: '앱이 이 서비스의 권한을 받지 못했습니다.',
    remedy: '카카오디벨로퍼스에서 권한을 신청하세요.',
  },
  APPS_APP_KEY_TYPE_ERROR: {
    title: '잘못된 앱 키 타입',
    cause: '서비스에 필요한 타입의 앱 키가 아닙니다.',
    remedy: '플랫폼에 맞는 앱 키를 보내세요.',
  },
  APPS_APP_CHANNEL_NOT_CONNECTED: {
    title: '앱과 연결되지 않은 채널',
    cause: '카카오톡 채널이 앱과 연결되어 있지 않습니다.',
    remedy: '카카오디벨로퍼스에서 채널을 앱에 연결하세요.',
  },
  APPS_AUTH_ERROR: {
    title: '사용자 인증 실패',
    cause: '카카오가 사용자를 인증하지 못했습니다.',
    remedy: '다시 로그인하게 하세요.',
  },
  APPS_NOT_REGISTERED_USER: {
    title: '앱에 연결되지 않은 사용자',
    cause: '사용자가 앱에 연결되어 있지 않습니다.',
    remedy: '먼저 카카오 로그인을 하게 하세요.',
  },
  APPS_INVALID_SCOPE: {
    title: '동의가 필요한 항목',
    cause: '서비스에 필요한 동의항목에 사용자가 동의하지 않았습니다.',
    remedy: '추가 동의를 요청하세요.',
  },
  APPS_ACCOUNT_TERMS_ERROR: {
    title: '약관 동의 필요',
    cause: '필요한 서비스 약관에 사용자가 동의하지 않았습니다.',
    remedy: '약관을 보여 주고 동의를 받으세요.',
  },
  APPS_LOGIN_REQUIRED: {
    title: '로그인 필요',
    cause: '사용자가 로그인하지 않은 상태입니다.',
    remedy: '카카오 로그인을 하게 하세요.',
  },
  APPS_INVALID_SHIPPING_ADDRESS_ID: {
    title: '등록되지 않은 배송지',
    cause: '사용자에게 이 ID의 배송지가 없습니다.',
    remedy: '배송지를 다시 고르게 하세요.',
  },
}

/**
 * Says in Korean what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/kakao/explain/ko'
 *
 * explain('API_LIMIT_EXCEED').title // => '앱 쿼터 초과'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
