import type { ReasonOf, Words } from '@faultline/core'
import type { catalogue } from './catalogue.ts'

/** What each failure means to the person who meets it. */
export const words: { readonly [R in ReasonOf<typeof catalogue>]: Words } = {
  INVALID_INPUT: {
    en: {
      title: 'The input is not valid',
      cause: 'A parameter is missing or has the wrong format.',
      remedy: 'Correct the request before you send it again. The same one fails every time.',
    },
    ko: {
      title: '잘못된 입력값',
      cause: '파라미터가 빠졌거나 형식이 맞지 않습니다.',
      remedy: '요청을 고친 뒤 다시 보내세요. 같은 요청은 몇 번을 보내도 실패합니다.',
    },
  },
  TOO_MANY_CALLS: {
    en: {
      title: 'The call limit is exceeded',
      cause: 'More calls were made than the plan allows in this period.',
      remedy: 'Wait until the limit resets, then send the same request again. It was not processed.',
    },
    ko: {
      title: '호출 한도 초과',
      cause: '해당 기간에 허용된 호출 수를 넘었습니다.',
      remedy: '한도가 초기화된 뒤 같은 요청을 다시 보내세요. 요청은 처리되지 않았습니다.',
    },
  },
}
