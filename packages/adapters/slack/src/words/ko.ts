/**
 * The words for people in Korean, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/ko'
import { catalogue } from '../catalogue.ts'

/** What failures of the Slack Web API mean, in Korean, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  CHANNEL_NOT_FOUND: {
    title: '채널이 없거나 볼 수 없음',
    cause:
      '채널 ID가 잘못됐거나, 토큰의 사용자 또는 봇이 이 채널을 볼 수 없습니다. 비공개 채널도 없는 채널처럼 응답합니다.',
    remedy: '채널 이름 대신 ID를 사용하고, 비공개 채널이면 앱을 채널에 초대하세요.',
  },
  NOT_IN_CHANNEL: {
    title: '채널 멤버가 아님',
    cause: '토큰의 사용자 또는 봇이 해당 채널에 참여하고 있지 않습니다.',
    remedy: '앱을 채널에 초대하거나, 공개 채널이라면 참여하지 않아도 되는 스코프를 추가하세요.',
  },
  IS_ARCHIVED: {
    title: '보관된 채널',
    cause: '보관 처리된 채널이라 글을 올리거나 변경할 수 없습니다.',
    remedy: '채널 보관을 해제하거나 다른 채널을 사용하세요.',
  },
  USER_NOT_FOUND: {
    title: '사용자를 찾을 수 없음',
    cause: '이 ID의 사용자가 없거나 토큰으로는 볼 수 없는 사용자입니다.',
    remedy: 'ID를 확인하고, 토큰과 같은 워크스페이스의 사용자인지 확인하세요.',
  },
  TEAM_NOT_FOUND: {
    title: '워크스페이스를 찾을 수 없음',
    cause: '이 팀 ID의 워크스페이스가 없거나 토큰에 접근 권한이 없습니다.',
    remedy: '팀 ID가 맞는지, 앱이 해당 워크스페이스에 설치돼 있는지 확인하세요.',
  },
  MESSAGE_NOT_FOUND: {
    title: '메시지를 찾을 수 없음',
    cause: '이 채널에 해당 타임스탬프의 메시지가 없습니다. 삭제됐거나 타임스탬프가 반올림됐을 수 있습니다.',
    remedy: 'ts는 Slack이 보낸 문자열 그대로 저장하세요. 값이 맞다면 삭제된 메시지로 처리하세요.',
  },
  FILE_NOT_FOUND: {
    title: '파일을 찾을 수 없음',
    cause: '이 ID의 파일이 없거나 토큰으로는 볼 수 없는 파일입니다.',
    remedy: 'ID를 확인하세요. 맞다면 삭제된 파일로 처리하세요.',
  },
  RATELIMITED: {
    title: '메서드 호출 한도 초과',
    cause: '이 워크스페이스에서 앱이 해당 메서드를 등급별 분당 한도보다 자주 호출했습니다.',
    remedy: 'Retry-After만큼 이 워크스페이스의 해당 메서드 호출을 모두 멈춘 뒤 다시 보내세요.',
  },
  RATE_LIMITED: {
    title: '메시지 전송 한도 초과',
    cause: '앱이 짧은 시간에 채널이나 워크스페이스에 너무 많은 메시지를 올렸습니다.',
    remedy: '채널당 초당 1건 정도로 줄이고, 잠시 기다린 뒤 다시 보내세요.',
  },
  MESSAGE_LIMIT_EXCEEDED: {
    title: '워크스페이스 메시지 한도 도달',
    cause: '워크스페이스가 요금제에서 허용하는 메시지 수에 도달했습니다.',
    remedy: '한도가 풀릴 때까지 기다리거나 워크스페이스 소유자에게 요금제 변경을 요청하세요.',
  },
  INVALID_AUTH: {
    title: '유효하지 않은 토큰',
    cause: '토큰이 잘못됐거나 허용되지 않은 IP 주소에서 호출했습니다.',
    remedy: '배포된 토큰과 허용 IP 목록을 확인하세요. 재시도로는 해결되지 않습니다.',
  },
  NOT_AUTHED: {
    title: '토큰 없음',
    cause: '요청에 토큰이 없습니다.',
    remedy: 'Authorization 헤더에 “Bearer xoxb-…” 형식으로 토큰을 보내세요.',
  },
  TOKEN_REVOKED: {
    title: '폐기된 토큰',
    cause: '사용자나 워크스페이스가 삭제됐거나 앱이 제거됐습니다.',
    remedy: '저장한 토큰을 지우고 앱을 다시 설치하도록 안내하세요.',
  },
  TOKEN_EXPIRED: {
    title: '만료된 토큰',
    cause: '토큰 교체(token rotation)를 쓰는 앱에서 액세스 토큰의 유효 시간이 지났습니다.',
    remedy: '리프레시 토큰으로 새 액세스 토큰을 발급받은 뒤 다시 보내세요.',
  },
  ACCOUNT_INACTIVE: {
    title: '비활성화된 사용자 또는 워크스페이스',
    cause: '토큰의 사용자나 워크스페이스가 비활성화됐거나 삭제됐습니다.',
    remedy: '토큰 사용을 중단하고 해당 설치 정보를 정리하세요.',
  },
  MISSING_SCOPE: {
    title: '토큰 스코프 부족',
    cause:
      '메서드에 필요한 스코프가 토큰에 없습니다. 필요한 스코프는 details.needed, 가진 스코프는 details.provided에 있습니다.',
    remedy: '앱에 스코프를 추가하고 다시 설치해 새 토큰을 받으세요. 기존 토큰은 바뀌지 않습니다.',
  },
  NOT_ALLOWED_TOKEN_TYPE: {
    title: '토큰 종류 불일치',
    cause: '사용자 토큰이 필요한 메서드를 봇 토큰으로 호출했거나 그 반대입니다.',
    remedy: '메서드 문서에서 허용하는 토큰 종류를 확인하고 바꾸세요.',
  },
  RESTRICTED_ACTION: {
    title: '워크스페이스 설정으로 제한된 작업',
    cause: '관리자가 이 사용자나 앱의 작업을 제한해 두었습니다.',
    remedy: '워크스페이스 관리자에게 설정 변경을 요청하거나 다른 채널을 사용하세요.',
  },
  NOT_AN_ADMIN: {
    title: '관리자가 아닌 호출자',
    cause: '토큰이 관리자나 소유자가 아닌 사용자의 것입니다.',
    remedy: '관리자 계정으로 앱을 설치하세요.',
  },
  FEATURE_NOT_ENABLED: {
    title: '워크스페이스에서 사용하지 않는 기능',
    cause: '메서드가 다루는 기능이 워크스페이스나 조직에서 켜져 있지 않습니다.',
    remedy: '관리자에게 기능 활성화를 요청하고, 그전까지는 호출을 건너뛰세요.',
  },
  RESTRICTED_PLAN_LEVEL: {
    title: '요금제에 없는 기능',
    cause: '워크스페이스나 조직의 요금제에 이 메서드가 포함돼 있지 않습니다.',
    remedy: '소유자에게 요금제 변경을 요청하거나 이 워크스페이스에서는 기능을 끄세요.',
  },
  INVALID_ARGUMENTS: {
    title: '잘못된 인자',
    cause: '인자가 빠졌거나 타입이 맞지 않습니다. 문제가 된 인자는 메시지에 나열됩니다.',
    remedy: '메시지에 나온 인자를 수정하세요.',
  },
  INVALID_BLOCKS: {
    title: '잘못된 Block Kit',
    cause:
      '블록의 타입이 틀렸거나 너무 길거나 필드가 빠졌습니다. 위치가 있으면 fault.items에 JSON 포인터로 담깁니다.',
    remedy: 'Block Kit Builder로 블록을 검증하고 해당 블록을 수정하세요.',
  },
  NO_TEXT: {
    title: '빈 메시지',
    cause: '메시지에 텍스트, 블록, 첨부가 모두 없습니다.',
    remedy: '텍스트를 넣으세요. 블록을 쓸 때도 텍스트는 알림에 표시됩니다.',
  },
  MSG_TOO_LONG: {
    title: '너무 긴 메시지',
    cause: '텍스트가 메시지 하나의 최대 길이를 넘었습니다.',
    remedy: '여러 메시지로 나누거나 파일로 업로드하세요.',
  },
  INVALID_CURSOR: {
    title: '유효하지 않은 커서',
    cause: '커서 형식이 잘못됐거나 잘렸거나 이중으로 인코딩됐거나 만료됐습니다.',
    remedy: '첫 페이지부터 다시 조회하고 next_cursor를 받은 그대로 전달하세요.',
  },
  NAME_TAKEN: {
    title: '이미 사용 중인 채널 이름',
    cause: '같은 이름의 채널이 있습니다. 보관됐거나 비공개라 보이지 않을 수도 있습니다.',
    remedy: '기존 채널을 찾아 사용하거나 다른 이름을 쓰세요.',
  },
  ALREADY_REACTED: {
    title: '이미 추가된 리액션',
    cause: '호출자가 이 메시지에 같은 이모지를 이미 추가했습니다.',
    remedy: '완료된 것으로 처리하고 다시 보내지 마세요.',
  },
  EXPIRED_TRIGGER_ID: {
    title: '만료된 트리거 ID',
    cause: '사용자 동작 후 뷰를 여는 호출까지 3초가 넘었습니다.',
    remedy: '오래 걸리는 작업보다 먼저 뷰를 열고 나중에 갱신하세요. 사용자가 다시 동작해야 합니다.',
  },
  INTERNAL_ERROR: {
    title: 'Slack 내부 오류',
    cause: 'Slack 내부에서 문제가 생겼고 일부는 이미 처리됐을 수 있습니다.',
    remedy: '게시나 생성 요청이라면 반영 여부를 확인한 뒤 다시 보내세요.',
  },
  REQUEST_TIMEOUT: {
    title: 'POST 데이터 누락 또는 잘림',
    cause: '본문이 비어 있거나 전송 중 잘려 Slack이 다 받지 못했습니다. 장애가 아닙니다.',
    remedy: 'Content-Length와 클라이언트가 보내는 본문을 확인하세요.',
  },
}

/**
 * Says in Korean what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/slack/explain/ko'
 *
 * explain('MISSING_SCOPE').title // => '토큰 스코프 부족'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
