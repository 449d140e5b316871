/**
 * The words for people in Korean, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/ko'
import { catalogue } from '../catalogue.ts'

/** What failures of the Google Maps web services mean, in Korean, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  OVER_QUERY_LIMIT: {
    title: '요청 한도 초과',
    cause: '프로젝트가 할당량에서 허용하는 초당, 분당 또는 일일 요청 수를 넘었습니다.',
    remedy: '호출을 멈추고 간격을 늘려 가며 재시도하세요. 일일 할당량이면 콘솔에서 올리세요.',
  },
  OVER_DAILY_LIMIT: {
    title: '키, 결제, 한도 또는 카드 문제',
    cause:
      '넷 중 하나입니다. 키가 없거나 틀렸거나, 결제가 꺼져 있거나, 직접 설정한 한도에 도달했거나, 카드가 유효하지 않습니다.',
    remedy: '콘솔에서 네 가지를 확인하세요. 기다려서 해결되는 것은 직접 설정한 한도뿐입니다.',
  },
  REQUEST_DENIED: {
    title: '거부된 요청',
    cause: '이 키로는 API를 사용할 수 없습니다. 프로젝트에서 API가 꺼져 있거나 키 제한에 걸렸습니다.',
    remedy: '메시지를 확인하고 콘솔에서 API를 활성화하거나 키 제한을 변경하세요.',
  },
  API_KEY_INVALID: {
    title: '유효하지 않은 API 키',
    cause: '키에 오타가 있거나 만료 또는 삭제됐습니다.',
    remedy: '콘솔에서 키를 발급하거나 복사해 배포하세요.',
  },
  API_KEY_MISSING: {
    title: 'API 키 없음',
    cause: '요청에 key 파라미터가 없습니다.',
    remedy: '키를 담아 보내고, 코드가 실행되는 환경에 키가 설정돼 있는지 확인하세요.',
  },
  BILLING_DISABLED: {
    title: '비활성화된 결제 계정',
    cause: '프로젝트에 활성 결제 계정이 없습니다. 결제 계정이 없으면 Maps를 사용할 수 없습니다.',
    remedy: '콘솔에서 프로젝트에 결제 계정을 연결하세요.',
  },
  INVALID_REQUEST: {
    title: '누락됐거나 잘못된 파라미터',
    cause:
      '파라미터가 빠졌거나 형식이 틀렸습니다. 다음 페이지 토큰도 발급 후 약 2초 동안은 이렇게 실패합니다.',
    remedy: '파라미터를 수정하세요. 페이지 토큰이라면 2초 뒤에 다시 시도하세요.',
  },
  NOT_FOUND: {
    title: '장소를 찾을 수 없음',
    cause: '장소 ID가 더 이상 유효하지 않거나 출발지, 도착지 또는 경유지를 지도에서 찾을 수 없습니다.',
    remedy: '장소를 다시 조회하세요. 업체가 이전하거나 폐업하면 장소 ID가 바뀝니다.',
  },
  MAX_WAYPOINTS_EXCEEDED: {
    title: '경유지 개수 초과',
    cause: '경로의 경유지가 요청 하나에 허용되는 개수를 넘었습니다.',
    remedy: '경로를 여러 구간으로 나누세요.',
  },
  MAX_ROUTE_LENGTH_EXCEEDED: {
    title: '너무 긴 경로',
    cause: '경로가 너무 길거나 복잡해 계산할 수 없습니다.',
    remedy: '경유지를 줄이거나 경로를 여러 구간으로 나누세요.',
  },
  UNKNOWN_ERROR: {
    title: 'Google 서버 오류',
    cause: 'Google이 요청을 처리하다 실패했습니다. 대부분 일시적입니다.',
    remedy: '잠시 후 재시도하세요.',
  },
}

/**
 * Says in Korean what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/google-maps/explain/ko'
 *
 * explain('OVER_QUERY_LIMIT').title // => '요청 한도 초과'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
