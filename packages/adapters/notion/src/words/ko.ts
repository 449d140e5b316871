/**
 * The words for people in Korean, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/ko'
import { catalogue } from '../catalogue.ts'

/** What failures of the Notion API mean, in Korean, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  UNAUTHORIZED: {
    title: '유효하지 않은 토큰',
    cause: '통합(integration) 토큰이 잘못됐거나 재발급됐거나 워크스페이스에서 취소됐습니다.',
    remedy: '배포된 토큰을 확인하세요. 공개 통합이라면 사용자가 워크스페이스를 다시 연결해야 합니다.',
  },
  RESTRICTED_RESOURCE: {
    title: '통합 기능 권한 부족',
    cause: '페이지는 볼 수 있지만 콘텐츠 추가 같은 기능 권한이 통합에 없습니다.',
    remedy: '통합 설정에서 기능 권한을 추가하세요. 토큰을 다시 발급받을 필요는 없습니다.',
  },
  OBJECT_NOT_FOUND: {
    title: '없거나 통합에 공유되지 않음',
    cause: '이 ID의 객체가 없거나, 페이지나 데이터베이스가 통합에 공유되지 않았습니다.',
    remedy: '페이지의 연결(Connections) 메뉴에서 통합을 추가하세요. 공유돼 있다면 삭제된 것으로 처리하세요.',
  },
  RATE_LIMITED: {
    title: '통합의 호출 한도 초과',
    cause: '통합이 평균 초당 3회 정도의 한도보다 많이 호출했습니다.',
    remedy: 'Retry-After만큼 이 통합의 호출을 모두 멈춘 뒤 다시 보내세요.',
    limits: [
      {
        text: '연결 하나당 평균 초당 3회',
        docsUrl: 'https://developers.notion.com/reference/request-limits',
      },
    ],
  },
  INVALID_JSON: {
    title: 'JSON이 아닌 본문',
    cause: '요청 본문을 JSON으로 해석할 수 없습니다.',
    remedy: '본문을 JSON.stringify로 직렬화하고 셸에서 직접 조립하지 마세요.',
  },
  INVALID_REQUEST_URL: {
    title: '없는 엔드포인트',
    cause: 'API에 없는 경로로 요청했습니다.',
    remedy: 'URL을 레퍼런스와 비교하고, undefined이거나 인코딩되지 않은 ID가 없는지 확인하세요.',
  },
  INVALID_REQUEST: {
    title: '지원하지 않는 요청',
    cause: '엔드포인트는 있지만 이 종류의 객체나 이 API 버전에서는 지원하지 않습니다.',
    remedy: '보내는 Notion-Version 기준으로 레퍼런스를 확인하세요.',
  },
  INVALID_BETA: {
    title: '사용할 수 없는 베타 기능',
    cause: '존재하지 않거나 이 통합에 열려 있지 않은 베타 기능을 요청했습니다.',
    remedy: '베타 헤더를 제거하거나 베타 사용을 신청하세요.',
  },
  VALIDATION_ERROR: {
    title: '스키마와 맞지 않는 파라미터',
    cause: '속성이 빠졌거나 타입이 다르거나 허용 길이를 넘었습니다. 위치는 메시지에 있습니다.',
    remedy: '메시지에 나온 경로를 수정하세요. 텍스트는 2,000자, 배열은 100개까지 허용됩니다.',
  },
  CONFLICT_ERROR: {
    title: '동시에 변경됨',
    cause: '저장하는 동안 다른 사용자가 같은 페이지나 블록을 변경했습니다.',
    remedy: '다시 조회해 변경 내용이 여전히 유효한지 확인한 뒤 다시 보내세요.',
  },
  INTERNAL_SERVER_ERROR: {
    title: 'Notion 내부 오류',
    cause: 'Notion 내부에서 예상하지 못한 문제가 생겼습니다.',
    remedy: '조회는 재시도하세요. 변경은 반영 여부를 확인한 뒤 다시 보내고, 요청 ID와 함께 문의하세요.',
  },
  SERVICE_OVERLOAD: {
    title: 'Notion 과부하',
    cause: 'Notion에 부하가 몰려 요청이 거절됐습니다.',
    remedy: 'Retry-After만큼, 없으면 간격을 늘려 가며 기다린 뒤 다시 보내세요. 요청은 처리되지 않았습니다.',
  },
  SERVICE_UNAVAILABLE: {
    title: 'Notion 사용 불가 또는 60초 초과',
    cause: 'Notion을 사용할 수 없거나 60초 안에 처리를 끝내지 못했습니다.',
    remedy: '조회는 페이지 크기를 줄여 나중에 재시도하고, 변경은 반영 여부를 확인한 뒤 다시 보내세요.',
  },
  GATEWAY_TIMEOUT: {
    title: 'Notion 게이트웨이 시간 초과',
    cause: 'Notion 게이트웨이가 응답을 기다리다 중단했습니다.',
    remedy: '조회는 재시도하고, 변경은 반영 여부를 확인한 뒤 다시 보내세요.',
  },
  INVALID_GRANT: {
    title: '유효하지 않은 인가 코드 또는 리프레시 토큰',
    cause: '이미 사용했거나 만료됐거나 다른 redirect URI 또는 클라이언트에 발급된 코드입니다.',
    remedy: '사용자가 다시 인가하도록 하세요. 코드는 받은 즉시 한 번만 교환하세요.',
    categoryNote: 'OAuth는 잘못된 grant를 400으로 보내지만 실제 문제는 인증 정보입니다.',
  },
  MISSING_VERSION: {
    title: 'Notion-Version 헤더 누락',
    cause: '모든 요청은 기준 API 버전을 명시해야 합니다.',
    remedy: '변경 이력에 있는 날짜로 Notion-Version 헤더를 보내세요.',
  },
  DATABASE_CONNECTION_UNAVAILABLE: {
    title: 'Notion 데이터베이스 연결 불가',
    cause: 'Notion이 자체 데이터베이스에 연결하거나 질의하지 못했습니다.',
    remedy: '간격을 늘려 가며 재시도하고, 변경은 반영 여부를 확인한 뒤 다시 보내세요.',
  },
}

/**
 * Says in Korean what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/notion/explain/ko'
 *
 * explain('CONFLICT_ERROR').title // => '동시에 변경됨'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
