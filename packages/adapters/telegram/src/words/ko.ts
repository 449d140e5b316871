/**
 * The words for people in Korean, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/ko'
import { catalogue } from '../catalogue.ts'

/** What failures of the Telegram Bot API mean, in Korean, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  TOO_MANY_REQUESTS: {
    title: '전송 한도 초과',
    cause: '초당 약 30건, 한 채팅에 초당 1건, 그룹에 분당 20건을 넘게 보냈습니다.',
    remedy: 'retryAfterMs만큼 멈추고 대량 발송은 나눠서 보내세요.',
    limits: [
      {
        text: '모든 채팅을 합쳐 초당 약 30건',
        docsUrl: 'https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this',
      },
      {
        text: '채팅 하나에 초당 1건',
        docsUrl: 'https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this',
      },
      {
        text: '그룹 하나에 분당 20건',
        docsUrl: 'https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this',
      },
    ],
  },
  USER_IS_BLOCKED: {
    title: '봇을 차단한 사용자',
    cause: '사용자가 봇을 중지하거나 차단했습니다.',
    remedy: '구독을 해지하세요. 다시 시작하는 것은 사용자만 할 수 있습니다.',
    categoryNote: '봇 권한 문제가 아니라 사용자가 거부한 것입니다.',
  },
  USER_DEACTIVATED: {
    title: '탈퇴한 사용자',
    cause: '사용자가 계정을 삭제했거나 Telegram이 삭제했습니다.',
    remedy: '해당 채팅의 데이터를 정리하세요.',
    categoryNote: '금지된 것이 아니라 계정이 더 이상 없습니다.',
  },
  CHAT_NOT_FOUND: {
    title: '채팅이 없거나 봇을 시작한 적 없음',
    cause: 'ID가 잘못됐거나 사용자가 이 봇을 시작한 적이 없습니다.',
    remedy: '음수 부호를 포함해 ID가 맞는지, 이 봇에서 받은 ID인지 확인하세요.',
    categoryNote: 'Telegram은 없는 채팅을 400으로 응답합니다.',
  },
  PRIVATE_CHAT_NOT_FOUND: {
    title: '사용자와의 개인 채팅 없음',
    cause: '사용자가 이 봇에 메시지를 보낸 적이 없습니다.',
    remedy: '사용자가 먼저 봇을 시작하도록 안내하세요.',
    categoryNote: 'Telegram은 없는 채팅을 400으로 응답합니다.',
  },
  GROUP_UPGRADED_TO_SUPERGROUP: {
    title: 'ID가 바뀐 그룹',
    cause: '그룹이 슈퍼그룹으로 전환돼 기존 ID를 쓸 수 없습니다.',
    remedy: 'details.migrate_to_chat_id를 새 채팅 ID로 저장하고 그쪽으로 다시 보내세요.',
    categoryNote: '요청 형식이 아니라 그룹 상태가 바뀐 것이 원인입니다.',
  },
  GROUP_DELETED: {
    title: '삭제된 그룹',
    cause: '그룹이 더 이상 존재하지 않습니다.',
    remedy: '해당 채팅의 데이터를 정리하세요.',
    categoryNote: '금지된 것이 아니라 그룹이 더 이상 없습니다.',
  },
  KICKED_FROM_GROUP: {
    title: '그룹에서 추방된 봇',
    cause: '관리자가 봇을 그룹에서 제거했습니다.',
    remedy: '다시 추가될 때까지 이 그룹으로 보내지 마세요.',
  },
  KICKED_FROM_SUPERGROUP: {
    title: '슈퍼그룹에서 추방된 봇',
    cause: '관리자가 봇을 슈퍼그룹에서 제거했습니다.',
    remedy: '다시 추가될 때까지 이 슈퍼그룹으로 보내지 마세요.',
  },
  KICKED_FROM_CHANNEL: {
    title: '채널에서 추방된 봇',
    cause: '관리자가 봇을 채널에서 제거했습니다.',
    remedy: '다시 추가될 때까지 이 채널에 게시하지 마세요.',
  },
  NOT_MEMBER_OF_CHANNEL: {
    title: '채널에 없는 봇',
    cause: '봇은 관리자로 추가된 채널에만 게시할 수 있습니다.',
    remedy: '채널 관리자에게 봇을 관리자로 추가해 달라고 하세요.',
  },
  NOT_MEMBER_OF_SUPERGROUP: {
    title: '슈퍼그룹에 없는 봇',
    cause: '봇이 추가된 적이 없거나 나갔습니다.',
    remedy: '멤버에게 봇을 추가해 달라고 하세요.',
  },
  MESSAGE_NOT_MODIFIED: {
    title: '이미 같은 내용의 메시지',
    cause: '새 내용과 키보드가 기존과 완전히 같습니다.',
    remedy: '완료된 것으로 처리하세요. 수정 전에 비교하면 호출을 줄일 수 있습니다.',
    categoryNote: '요청이 잘못된 것이 아니라 이미 반영된 상태입니다.',
  },
  MESSAGE_DELETE_FORBIDDEN: {
    title: '삭제할 수 없는 메시지',
    cause: '48시간이 지났거나 삭제할 수 없는 종류이거나 다른 사람의 메시지입니다.',
    remedy: '그대로 두거나 봇에 메시지 삭제 권한을 주세요.',
    categoryNote: '요청 형식이 아니라 메시지의 시점이나 작성자가 원인입니다.',
  },
  QUERY_ID_INVALID: {
    title: '오래된 콜백 쿼리',
    cause: '버튼을 누른 지 오래됐거나 이미 응답한 쿼리입니다.',
    remedy: '오래 걸리는 작업 전에 먼저 콜백에 응답하고, 이 쿼리는 무시하세요.',
    categoryNote: '형식이 아니라 쿼리가 만료된 것이 원인입니다.',
  },
  WC_CONVERT_URL_INVALID: {
    title: '잘못된 버튼 또는 파일 URL',
    cause: '버튼이나 가져올 파일의 URL을 Telegram이 받아들이지 않았습니다.',
    remedy: '전체 https URL을 사용하세요. 로컬 호스트는 쓸 수 없습니다.',
  },
  WEBPAGE_CURL_FAILED: {
    title: 'Telegram이 파일을 가져오지 못함',
    cause: 'URL의 서버가 제때 응답하지 않았거나 거부했거나 너무 큰 파일을 보냈습니다.',
    remedy: '외부에서 URL을 확인하거나 파일을 직접 업로드하세요.',
    categoryNote: 'URL이 가리키는 서버가 원인입니다.',
  },
  FILE_TOO_BIG: {
    title: '파일 크기 초과',
    cause: '봇은 20MB까지 내려받고 50MB까지 올릴 수 있습니다.',
    remedy: '링크로 보내거나 자체 Bot API 서버를 운영하세요.',
    categoryNote: 'Telegram은 너무 큰 파일을 400으로 응답합니다.',
  },
  UNAUTHORIZED: {
    title: '유효하지 않은 봇 토큰',
    cause: '토큰이 취소됐거나 봇이 삭제됐습니다.',
    remedy: 'BotFather에서 현재 토큰을 받아 배포하세요.',
  },
  NOT_FOUND: {
    title: '없는 메서드 또는 잘못된 토큰 형식',
    cause: '호스트 뒤 경로가 “/bot<token>/<method>” 형식이 아니거나 토큰이 잘렸습니다.',
    remedy: 'URL 조립 방식과 토큰이 undefined가 아닌지 확인하세요.',
  },
  WEBHOOK_ACTIVE: {
    title: '웹훅이 설정돼 있음',
    cause: 'Telegram은 웹훅과 getUpdates 중 하나로만 업데이트를 전달합니다.',
    remedy: '폴링 전에 웹훅을 삭제하세요. 운영 토큰을 개발에 쓰고 있지 않은지도 확인하세요.',
    categoryNote: '두 수신 방식은 함께 쓸 수 없습니다.',
  },
  TERMINATED_BY_OTHER_GET_UPDATES: {
    title: '다른 인스턴스가 폴링 중',
    cause: '두 프로세스가 같은 토큰으로 getUpdates를 호출하고 있습니다.',
    remedy: '하나를 중지하세요. 배포할 때는 기존 프로세스를 먼저 종료하세요.',
  },
  BAD_WEBHOOK: {
    title: '허용되지 않는 웹훅',
    cause: 'URL의 호스트, 포트 또는 인증서가 허용되지 않습니다. 이유는 메시지에 있습니다.',
    remedy: '공개 주소에서 유효한 인증서로 443, 80, 88, 8443 포트의 https를 사용하세요.',
  },
  RESTARTING: {
    title: 'Bot API 재시작 중',
    cause: 'Telegram 서버가 재시작하면서 요청을 중단했습니다.',
    remedy: '몇 초 뒤 재시도하고, 메시지는 전송 여부를 확인한 뒤 다시 보내세요.',
    categoryNote: '재시작은 곧 끝나는 일시적인 상태입니다.',
  },
  INTERNAL_SERVER_ERROR: {
    title: 'Telegram 내부 오류',
    cause: 'Telegram 내부에서 문제가 생겼습니다.',
    remedy: '나중에 재시도하고, 메시지는 전송 여부를 확인한 뒤 다시 보내세요.',
  },
  MESSAGE_THREAD_NOT_FOUND: {
    title: '토픽을 찾을 수 없음',
    cause: '토픽이 삭제됐거나 다른 그룹의 토픽입니다.',
    remedy: 'message_thread_id 없이 보내거나 다른 토픽을 사용하세요.',
    categoryNote: 'Telegram은 없는 토픽을 400으로 응답합니다.',
  },
  USER_ADMIN_INVALID: {
    title: '대상이 관리자임',
    cause: '봇은 관리자를 제한하거나 추방할 수 없습니다.',
    remedy: '관리자는 건너뛰세요.',
    categoryNote: '요청 형식이 아니라 대상의 역할이 원인입니다.',
  },
  REPLY_MARKUP_TOO_LONG: {
    title: '키보드 크기 초과',
    cause: '인라인 키보드의 버튼이나 데이터가 허용량을 넘었습니다.',
    remedy: '페이지로 나누고 콜백 데이터를 짧게 하세요.',
    categoryNote: 'Telegram은 너무 큰 키보드를 400으로 응답합니다.',
  },
  FILE_ID_INVALID: {
    title: '유효하지 않은 파일 ID',
    cause: 'file_id가 잘렸거나 다른 봇의 것이거나 파일을 잠시 사용할 수 없습니다.',
    remedy: '이 봇이 직접 받은 file_id를 사용하거나 파일을 다시 업로드하세요.',
  },
  NOT_MEMBER_OF_GROUP: {
    title: '봇이 그룹에 없음',
    cause: '봇이 그룹에 추가된 적이 없거나 나갔습니다.',
    remedy: '그룹 구성원에게 봇을 추가해 달라고 요청하세요.',
  },
  CHAT_ID_EMPTY: {
    title: '비어 있는 chat_id',
    cause: '요청에 chat_id가 없거나 값이 비어 있습니다.',
    remedy: '값을 담은 변수를 확인하세요. Content-Type이 본문과 맞지 않아도 필드가 누락됩니다.',
  },
  NO_RIGHT_TO_CHANGE_TITLE: {
    title: '직함 변경 권한 없음',
    cause: '봇에 이 사용자의 직함을 바꿀 수 있는 관리자 권한이 없습니다.',
    remedy: '봇에 관리자 추가 권한을 부여하세요. 봇이 직접 승격한 관리자의 직함만 바꿀 수 있습니다.',
    categoryNote: '요청 형식에는 문제가 없고 봇의 권한이 부족한 것입니다.',
  },
}

/**
 * Says in Korean what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/telegram/explain/ko'
 *
 * explain('USER_IS_BLOCKED').title // => '봇을 차단한 사용자'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
