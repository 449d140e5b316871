/**
 * The words for people in Korean, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/ko'
import { catalogue } from '../catalogue.ts'

/** What failures of the Discord API mean, in Korean, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  RATE_LIMITED: {
    title: '라우트 또는 봇의 호출 한도 초과',
    cause: '이 라우트의 버킷 한도나 초당 50회인 전체 한도를 넘었습니다.',
    remedy:
      'retryAfterMs만큼 해당 버킷을, details.global이 true면 모든 호출을 멈추세요. 반복되면 IP가 차단됩니다.',
    limits: [
      {
        text: '봇 하나당 모든 경로를 합쳐 초당 50회',
        docsUrl: 'https://docs.discord.com/developers/topics/rate-limits',
      },
    ],
  },
  GENERAL_ERROR: {
    title: '구체적인 코드가 없는 거부',
    cause: '해석할 수 없는 본문처럼 별도 코드가 없는 문제입니다.',
    remedy: '메시지를 확인하고 요청을 레퍼런스와 비교하세요.',
  },
  GENERAL_ERROR_401: {
    title: '유효하지 않은 봇 토큰',
    cause: '토큰이 잘못됐거나 재설정됐거나 헤더에 “Bot” 접두어가 없습니다.',
    remedy: '개발자 포털의 현재 토큰으로 “Authorization: Bot <token>”을 보내세요.',
  },
  UNKNOWN_CHANNEL: {
    title: '채널을 찾을 수 없음',
    cause: '채널이 삭제됐거나 채널 ID가 아닙니다.',
    remedy: '설정에서 채널을 제거하고 설정한 사람에게 알리세요.',
  },
  UNKNOWN_GUILD: {
    title: '서버를 찾을 수 없음',
    cause: '서버가 삭제됐거나 봇이 서버에서 제거됐습니다.',
    remedy: '해당 서버의 데이터를 정리하세요.',
  },
  UNKNOWN_MEMBER: {
    title: '서버 멤버가 아님',
    cause: '사용자가 서버를 나갔거나 추방됐거나 참여한 적이 없습니다.',
    remedy: '나간 사용자로 처리하세요.',
  },
  UNKNOWN_MESSAGE: {
    title: '메시지를 찾을 수 없음',
    cause: '메시지가 삭제됐거나 다른 채널의 메시지입니다.',
    remedy: '수정하지 말고 새 메시지를 보내세요.',
  },
  UNKNOWN_ROLE: {
    title: '역할을 찾을 수 없음',
    cause: '역할이 삭제됐거나 다른 서버의 역할입니다.',
    remedy: '서버의 역할 목록을 다시 조회하세요.',
  },
  UNKNOWN_USER: {
    title: '사용자를 찾을 수 없음',
    cause: '이 ID의 계정이 없습니다.',
    remedy: 'ID를 확인하세요. 숫자로 저장하면 JavaScript가 반올림합니다.',
  },
  UNKNOWN_EMOJI: {
    title: '이모지를 찾을 수 없음',
    cause: '이모지가 삭제됐거나 리액션이 name:id 형식이 아닙니다.',
    remedy: '기본 이모지는 URL 인코딩하고 커스텀 이모지는 name:id로 쓰세요.',
  },
  UNKNOWN_WEBHOOK: {
    title: '웹훅을 찾을 수 없음',
    cause: '웹훅이 삭제됐습니다. 채널과 함께 삭제됐을 수 있습니다.',
    remedy: 'URL 사용을 중단하고 새 웹훅을 요청하세요.',
  },
  UNKNOWN_INTERACTION: {
    title: '만료된 인터랙션',
    cause: '첫 응답까지 3초가 넘었거나 토큰의 유효 시간 15분이 지났습니다.',
    remedy: '오래 걸리는 작업 전에 먼저 응답을 지연(defer) 처리하세요.',
  },
  INTERACTION_ALREADY_ACKNOWLEDGED: {
    title: '이미 응답한 인터랙션',
    cause: '이 코드나 봇의 다른 인스턴스가 이미 첫 응답을 보냈습니다.',
    remedy: '기존 응답을 수정하거나 후속 메시지를 보내고, 인스턴스가 하나만 처리하는지 확인하세요.',
  },
  MISSING_ACCESS: {
    title: '봇이 접근할 수 없음',
    cause: '봇이 서버에 없거나 채널 보기 권한이 없습니다.',
    remedy: '채널 보기 권한을 요청하거나 봇을 초대해 달라고 하세요.',
  },
  MISSING_PERMISSIONS: {
    title: '봇 권한 부족',
    cause: '볼 수는 있지만 이 작업 권한이 없거나, 봇의 최상위 역할이 대상보다 낮습니다.',
    remedy: '권한을 요청하고 봇 역할을 더 위로 옮겨 달라고 하세요.',
  },
  CANNOT_SEND_MESSAGES_TO_THIS_USER: {
    title: '메시지를 받지 않는 사용자',
    cause: '사용자가 DM을 닫았거나 봇을 차단했거나 봇과 같은 서버에 없습니다.',
    remedy: '재시도하지 말고 채널에 메시지를 남기세요.',
  },
  CANNOT_SEND_AN_EMPTY_MESSAGE: {
    title: '빈 메시지',
    cause: '내용, 임베드, 스티커, 컴포넌트, 파일이 모두 없습니다.',
    remedy: '하나 이상 넣으세요. 공백만 있는 내용은 없는 것으로 봅니다.',
  },
  INVALID_FORM_BODY: {
    title: '유효하지 않은 필드',
    cause: '요청의 필드가 빠졌거나 너무 길거나 형식이 잘못됐습니다.',
    remedy: 'fault.items에서 필드 경로와 문제를 확인하세요.',
  },
  INVALID_TOKEN: {
    title: '유효하지 않은 토큰',
    cause: '토큰 형식이 잘못됐거나 재설정됐거나 다른 인증 방식의 토큰입니다.',
    remedy: '토큰을 교체하세요. 공개된 곳에서 발견된 토큰은 Discord가 재설정합니다.',
  },
  UNAUTHORIZED: {
    title: '인증되지 않은 호출',
    cause: '토큰이 필요한 호출인데 토큰이 없거나 유효하지 않습니다.',
    remedy: 'Authorization 헤더에 유효한 토큰을 보내세요.',
  },
  MAXIMUM_REACTIONS: {
    title: '리액션 종류 한도 도달',
    cause: '메시지 하나에는 서로 다른 리액션을 20개까지 달 수 있습니다.',
    remedy: '기존 리액션을 제거하거나 이미 있는 리액션을 사용하세요.',
  },
  MAXIMUM_GUILD_CHANNELS: {
    title: '서버 채널 수 한도 도달',
    cause: '서버 하나에는 채널을 500개까지 만들 수 있습니다.',
    remedy: '사용하지 않는 채널을 삭제하거나 스레드를 사용하세요.',
  },
  SLOWMODE_RATE_LIMIT: {
    title: '슬로우 모드 채널',
    cause: '채널에서 사용자마다 일정 시간에 한 번만 글을 쓸 수 있습니다.',
    remedy: 'retryAfterMs만큼 기다리거나 슬로우 모드를 적용받지 않는 권한을 요청하세요.',
  },
  FILE_TOO_LARGE: {
    title: '파일 크기 초과',
    cause: '서버 부스트 단계에서 허용하는 크기를 넘는 파일입니다.',
    remedy: '압축하거나 링크로 보내세요.',
  },
  THREAD_ARCHIVED: {
    title: '보관된 스레드',
    cause: '보관된 스레드에서는 할 수 없는 작업입니다.',
    remedy: '먼저 스레드 보관을 해제하세요.',
  },
  MESSAGE_BLOCKED_BY_AUTOMOD: {
    title: '서버 AutoMod에 차단됨',
    cause: '서버가 설정한 규칙에 걸린 메시지입니다.',
    remedy: '내용을 바꾸거나 서버에 봇 예외를 요청하세요.',
  },
  BLOCKED_BY_CLOUDFLARE: {
    title: '엣지에서 차단됨',
    cause: '주로 User-Agent 때문에 Cloudflare가 호출을 막았습니다.',
    remedy: '“User-Agent: DiscordBot (url, version)” 형식으로 보내세요.',
  },
  API_RESOURCE_OVERLOADED: {
    title: 'Discord 과부하',
    cause: '호출을 처리할 Discord 시스템에 부하가 몰렸습니다.',
    remedy: '잠시 기다린 뒤 재시도하고, 메시지는 전송 여부를 확인한 뒤 다시 보내세요.',
  },
  INDEX_NOT_YET_AVAILABLE: {
    title: '검색 인덱스 생성 중',
    cause: 'Discord가 서버 메시지를 아직 인덱싱하고 있습니다.',
    remedy: 'retryAfterMs 후에 다시 요청하세요.',
  },
  MISSING_REQUIRED_OAUTH2_SCOPE: {
    title: 'OAuth2 스코프 부족',
    cause: '엔드포인트에 필요한 스코프를 사용자가 허용하지 않았습니다.',
    remedy: '해당 스코프로 다시 인가받으세요.',
  },
}

/**
 * Says in Korean what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/discord/explain/ko'
 *
 * explain('MISSING_ACCESS').title // => '봇이 접근할 수 없음'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
