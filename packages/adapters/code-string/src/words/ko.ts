/**
 * The words for people in Korean, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/ko'
import { catalogue } from '../catalogue.ts'

/** What each failure of the APITube News API means to the person who sees it, in Korean. */
export const words: WordsOf<typeof catalogue> = {
  VALIDATION_INPUT_PARAMS_ERROR: {
    title: '누락됐거나 잘못된 파라미터',
    cause: '쿼리에 필수 파라미터가 빠졌거나 값의 형식이 틀렸습니다.',
    remedy: '메시지에 나온 파라미터를 수정하세요. 수정하기 전에는 같은 요청이 계속 실패합니다.',
  },
  UNAUTHORIZED: {
    title: '유효하지 않은 API 키',
    cause: '요청에 API 키가 없거나 벤더에 등록되지 않은 키입니다.',
    remedy: '배포된 API 키를 확인하고 교체하세요. 재시도로는 해결되지 않습니다.',
  },
  NOT_FOUND: {
    title: '항목 없음',
    cause: '요청한 ID나 경로에 해당하는 항목이 벤더에 없습니다.',
    remedy: '없는 항목으로 처리하세요. 모든 요청이 이렇게 실패한다면 경로를 확인하세요.',
  },
  TOO_MANY_REQUESTS: {
    title: '요금제 호출 한도 초과',
    cause: '이번 주기에 이 키의 요금제가 허용하는 횟수보다 많이 호출했습니다.',
    remedy: '모든 워커를 멈추고 한도가 초기화될 때까지 기다린 뒤 같은 요청을 다시 보내세요.',
  },
  SERVER_ERROR: {
    title: '벤더 서버 오류',
    cause: '벤더 서버에 예상하지 못한 문제가 생겼습니다. 대부분 일시적입니다.',
    remedy: '두 번 처리돼도 괜찮은 요청이라면 간격을 늘려 가며 재시도하세요.',
  },
}

/**
 * Says in Korean what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/code-string/explain/ko'
 *
 * explain('TOO_MANY_REQUESTS').title // => '요금제 호출 한도 초과'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
