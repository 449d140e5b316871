/**
 * The words for people in Korean, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/ko'
import { catalogue } from '../catalogue.ts'

/** What each failure of the DFINERY export API means to the person who sees it, in Korean. */
export const words: WordsOf<typeof catalogue> = {
  CLIENT_CONNECTION_CLOSED: {
    title: '내보내기가 끝나기 전에 연결이 끊김',
    cause:
      '클라이언트 쪽에서 먼저 연결을 닫았습니다. 클라이언트나 중간의 프록시, 로드 밸런서의 타임아웃이 흔한 원인입니다. 이미 데이터가 전송되고 있었을 수 있어 상태 코드는 200입니다.',
    remedy:
      '지금까지 받은 행은 버리고, 연결이 끊기는 원인을 찾은 뒤 다시 내보내세요. 오래 걸린다면 기간을 줄이세요.',
  },
  INVALID_PARAMETER: {
    title: '파라미터 누락 또는 형식 오류',
    cause: '쿼리나 JSON 본문에 필수 파라미터가 없거나, 형식이나 값이 올바르지 않습니다.',
    remedy:
      'service_id, 날짜, 필터를 API 문서와 비교해 수정하세요. 수정하기 전에는 같은 요청이 계속 실패합니다.',
  },
  EXCEED_DATE_RANGE_LIMIT: {
    title: '조회 시작일이 허용 범위를 벗어남',
    cause: '날짜 형식은 맞지만, 한 번에 내보낼 수 있는 기간보다 길거나 너무 오래된 날짜를 요청했습니다.',
    remedy: '시작일을 더 최근으로 옮기세요. 긴 기간은 여러 번으로 나눠 내보내세요.',
    categoryNote:
      'HTTP 400은 보통 형식이 잘못된 요청을 뜻하지만, 이 경우는 형식은 맞고 날짜만 허용 범위를 벗어났습니다.',
  },
  UNAUTHORIZED_TOKEN: {
    title: '유효하지 않은 Export 토큰',
    cause: 'Bearer 토큰이 틀렸거나, 그사이 재발급됐거나, 별도로 발급되는 Import 토큰을 쓰고 있습니다.',
    remedy: '이 서비스의 최신 Export 토큰을 배포하세요. 토큰을 재발급하면 이전 토큰은 즉시 무효가 됩니다.',
  },
  TOO_MANY_API_REQUESTS: {
    title: 'Export API 호출 한도 초과',
    cause: '이번 주기의 호출 횟수를 넘었거나 동시에 실행 중인 내보내기가 너무 많습니다.',
    remedy:
      '한도가 초기화될 때까지 기다리고, 동시에 실행하는 내보내기 수를 줄이세요. 거부된 요청은 실행되지 않았습니다.',
    limits: [
      { text: '기본 시간당 100건, 동시에 5건', docsUrl: 'https://docs.dfinery.ai/api-guide/en/rate-limit' },
    ],
  },
  UNKNOWN_ERROR: {
    title: 'Export 서비스 내부 오류',
    cause: 'DFINERY 내부에서 예상하지 못한 문제가 생겼습니다.',
    remedy:
      '받은 데이터는 버리고 잠시 후 재시도하세요. 내보내기는 데이터를 바꾸지 않지만, 실패한 호출도 한도에 포함될 수 있습니다.',
  },
  QUERY_ERROR: {
    title: '내보내기 쿼리 실패',
    cause: 'DFINERY가 이 내보내기에 필요한 데이터베이스 쿼리를 전혀 실행하지 못했습니다.',
    remedy: '받은 데이터는 버리고 잠시 후 재시도하세요. 계속 실패하면 기간이나 컬럼을 줄여 요청하세요.',
  },
}

/**
 * Says in Korean what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/dfinery-export/explain/ko'
 *
 * explain('QUERY_ERROR').title // => '내보내기 쿼리 실패'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
