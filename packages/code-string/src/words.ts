import type { ReasonOf, Words } from '@faultline/core'
import type { catalogue } from './catalogue.ts'

/** What each failure means to the person who meets it. */
export const words: { readonly [R in ReasonOf<typeof catalogue>]: Words } = {
  VALIDATION_INPUT_PARAMS_ERROR: {
    en: {
      title: 'A parameter is missing or not valid',
      cause: 'The query lacks a required parameter, or one of its values is malformed.',
      remedy: 'Correct the parameter that the message names. The same request fails every time.',
    },
    ko: {
      title: '누락되었거나 잘못된 파라미터',
      cause: '필수 파라미터가 빠졌거나 값의 형식이 틀렸습니다.',
      remedy: '메시지에 나온 파라미터를 고치세요. 같은 요청은 몇 번을 보내도 실패합니다.',
    },
  },
  UNAUTHORIZED: {
    en: {
      title: 'The API key is not accepted',
      cause: 'The call carries no API key, or one that the vendor does not know.',
      remedy: 'Check which key the service is deployed with and replace it. Trying again does not help.',
    },
    ko: {
      title: '유효하지 않은 API 키',
      cause: '요청에 API 키가 없거나 벤더가 모르는 키입니다.',
      remedy: '배포된 API 키를 확인하고 교체하세요. 재시도로는 해결되지 않습니다.',
    },
  },
  NOT_FOUND: {
    en: {
      title: 'There is no such entry',
      cause: 'The vendor has no entry under the identifier or path that was asked for.',
      remedy: 'Treat the entry as absent; check the path only if everything is missing.',
    },
    ko: {
      title: '항목 없음',
      cause: '요청한 식별자나 경로에 해당하는 항목이 벤더에 없습니다.',
      remedy: '없는 항목으로 처리하세요. 모든 요청이 그렇다면 경로를 확인하세요.',
    },
  },
  TOO_MANY_REQUESTS: {
    en: {
      title: 'The plan’s rate limit is exceeded',
      cause: 'More calls were made in this period than the plan of this key includes.',
      remedy: 'Wait until the limit resets, with every worker, then send the same request again.',
    },
    ko: {
      title: '요금제 호출 한도 초과',
      cause: '이번 주기에 이 키의 요금제가 허용하는 횟수보다 많이 호출했습니다.',
      remedy: '모든 워커를 멈추고 한도가 초기화될 때까지 기다린 뒤 같은 요청을 다시 보내세요.',
    },
  },
  SERVER_ERROR: {
    en: {
      title: 'The vendor’s server failed',
      cause: 'Something unforeseen went wrong at the vendor; it usually passes.',
      remedy: 'Try again later, waiting longer each time, if doing it twice is harmless.',
    },
    ko: {
      title: '벤더 서버 오류',
      cause: '벤더 서버에 예기치 못한 문제가 생겼습니다. 대개 일시적입니다.',
      remedy: '두 번 처리되어도 괜찮은 요청이면 간격을 늘려 가며 다시 보내세요.',
    },
  },
}
