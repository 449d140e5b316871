/**
 * The words for people in Korean, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/ko'
import { catalogue } from '../catalogue.ts'

/** What each failure of the DFINERY import API means to the person who sees it, in Korean. */
export const words: WordsOf<typeof catalogue> = {
  BAD_REQUEST: {
    title: '요청을 해석할 수 없음',
    cause: '필수 파라미터가 빠졌거나 파라미터 형식이 맞지 않습니다.',
    remedy: 'API 문서와 비교해 요청을 수정하세요. 수정하기 전에는 같은 요청이 계속 실패합니다.',
  },
  VALIDATION_FAILURE: {
    title: '데이터 검증 실패',
    cause: '요청 형식은 맞지만 이벤트나 유저 프로필, 또는 그 값이 벤더의 규칙에 맞지 않습니다.',
    remedy: '배치를 데드 레터로 보관하고, 규칙에 맞지 않는 항목을 찾아 고친 뒤 다시 보내세요.',
  },
  INVALID_SERVICE_ID: {
    title: '유효하지 않은 서비스 ID',
    cause: '쿼리의 service_id가 틀렸거나 다른 환경의 값입니다.',
    remedy: 'DFINERY 콘솔에서 서비스 ID를 확인하고, 호출하는 환경이 맞는지 점검하세요.',
  },
  INVALID_TOKEN: {
    title: '유효하지 않은 Import 토큰',
    cause: 'access_token이 틀렸거나, 그사이 재발급됐거나, 별도로 발급되는 Export 토큰을 쓰고 있습니다.',
    remedy: '이 서비스의 최신 Import 토큰을 배포하세요. 토큰을 재발급하면 이전 토큰은 즉시 무효가 됩니다.',
  },
  TOO_MANY_REQUEST: {
    title: 'API 사용 한도 초과',
    cause: '이번 주기에 허용된 양보다 많이 보냈습니다. 40401은 HTTP 404(찾을 수 없음) 오류가 아닙니다.',
    remedy:
      '모든 워커를 멈추고 한도가 초기화될 때까지 기다린 뒤 같은 배치를 다시 보내세요. 거부된 배치는 처리되지 않았습니다.',
    limits: [
      {
        text: 'Event API: 기본 분당 1,000,000건',
        docsUrl: 'https://docs.dfinery.ai/api-guide/en/rate-limit',
      },
      {
        text: 'Identity API와 Profile API: 기본 각각 분당 10,000건',
        docsUrl: 'https://docs.dfinery.ai/api-guide/en/rate-limit',
      },
    ],
  },
  TOO_MANY_EVENTS: {
    title: '요청당 이벤트 수 초과',
    cause: '요청 한 번에 보낼 수 있는 이벤트 수를 넘었습니다.',
    remedy: '배치를 반으로 나눠 각각 보내세요. 거부된 배치는 전혀 저장되지 않았습니다.',
    limits: [
      {
        text: '요청 한 번에 이벤트 100개',
        docsUrl: 'https://docs.dfinery.ai/api-guide/en/api/import-api/event-api/post',
      },
    ],
  },
  TOO_MANY_USER_PROFILES: {
    title: '요청당 유저 프로필 수 초과',
    cause: '요청 한 번에 보낼 수 있는 유저 프로필 수를 넘었습니다.',
    remedy: '배치를 반으로 나눠 각각 보내세요. 거부된 배치는 전혀 저장되지 않았습니다.',
  },
  INTERNAL_SERVER_ERROR: {
    title: 'Import 서비스 내부 오류',
    cause: 'DFINERY 내부에서 문제가 생겼습니다. 그래도 배치가 저장됐을 수 있습니다.',
    remedy: '중복 저장돼도 괜찮을 때만 다시 보내고, 아니라면 저장 여부부터 확인하세요.',
  },
}

/**
 * Says in Korean what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/dfinery-import/explain/ko'
 *
 * explain('TOO_MANY_EVENTS').title // => '요청당 이벤트 수 초과'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
