import type { ReasonOf, Words } from '@faultline/core'
import type { catalogue } from './catalogue.ts'

/** What each failure means to the person who meets it. */
export const words: { readonly [R in ReasonOf<typeof catalogue>]: Words } = {
  BAD_REQUEST: {
    en: {
      title: 'The request cannot be read',
      cause: 'A required parameter is missing, or a parameter has the wrong format.',
      remedy:
        'Compare the request with the API page, correct it, and send it again. The same request fails every time.',
    },
    ko: {
      title: '요청을 해석할 수 없음',
      cause: '필수 파라미터가 빠졌거나 파라미터 형식이 맞지 않습니다.',
      remedy: 'API 문서와 요청을 비교해 고친 뒤 다시 보내세요. 같은 요청은 몇 번을 보내도 실패합니다.',
    },
  },
  VALIDATION_FAILURE: {
    en: {
      title: 'The content failed validation',
      cause:
        'The request is well formed, but an event, a profile or one of its values breaks the vendor’s rules.',
      remedy: 'Set the batch aside, find the item that breaks the rules, and send the corrected batch.',
    },
    ko: {
      title: '데이터 검증 실패',
      cause: '요청 형식은 맞지만 이벤트나 프로필, 또는 그 값이 벤더의 규칙에 어긋납니다.',
      remedy: '해당 배치를 따로 보관하고 규칙에 어긋난 항목을 찾아 고친 뒤 다시 보내세요.',
    },
  },
  INVALID_SERVICE_ID: {
    en: {
      title: 'The service id is not known',
      cause: 'The service_id in the query is wrong, or it belongs to another environment.',
      remedy: 'Take the service id from the DFINERY console and check which environment you are calling.',
    },
    ko: {
      title: '유효하지 않은 서비스 ID',
      cause: '쿼리의 service_id가 틀렸거나 다른 환경의 값입니다.',
      remedy: 'DFINERY 콘솔에서 서비스 ID를 확인하고, 호출 중인 환경이 맞는지 점검하세요.',
    },
  },
  INVALID_TOKEN: {
    en: {
      title: 'The import token is not accepted',
      cause:
        'The access_token is wrong, was reissued since, or is the export token, which is a different one.',
      remedy: 'Deploy the current import token of this service. Reissuing makes the old one invalid at once.',
    },
    ko: {
      title: '유효하지 않은 Import 토큰',
      cause: 'access_token이 틀렸거나, 그사이 재발급되었거나, 별도로 발급되는 Export 토큰을 쓰고 있습니다.',
      remedy: '이 서비스의 최신 Import 토큰을 배포하세요. 재발급하면 이전 토큰은 바로 무효가 됩니다.',
    },
  },
  TOO_MANY_REQUEST: {
    en: {
      title: 'The usage limit is exceeded',
      cause:
        'More was sent than the limit of this period allows. Despite its digits, the code has nothing to do with “not found”.',
      remedy:
        'Wait until the limit resets, with every worker, then send the same batch again: it was not processed.',
    },
    ko: {
      title: 'API 사용 한도 초과',
      cause:
        '이번 주기에 허용된 양보다 많이 보냈습니다. 코드가 404로 시작하지만 ‘찾을 수 없음’과는 관계없습니다.',
      remedy:
        '모든 워커를 멈추고 한도가 초기화될 때까지 기다린 뒤 같은 배치를 다시 보내세요. 거절된 배치는 처리되지 않았습니다.',
    },
  },
  TOO_MANY_EVENTS: {
    en: {
      title: 'Too many events in one request',
      cause: 'The batch holds more events than one request may carry.',
      remedy: 'Split the batch in halves and send each. Nothing of the refused batch was stored.',
    },
    ko: {
      title: '요청당 이벤트 수 초과',
      cause: '한 번의 요청에 담을 수 있는 이벤트 수를 넘었습니다.',
      remedy: '배치를 반으로 나누어 각각 보내세요. 거절된 배치는 저장되지 않았습니다.',
    },
  },
  TOO_MANY_USER_PROFILES: {
    en: {
      title: 'Too many user profiles in one request',
      cause: 'The batch holds more user profiles than one request may carry.',
      remedy: 'Split the batch in halves and send each. Nothing of the refused batch was stored.',
    },
    ko: {
      title: '요청당 유저 프로필 수 초과',
      cause: '한 번의 요청에 담을 수 있는 유저 프로필 수를 넘었습니다.',
      remedy: '배치를 반으로 나누어 각각 보내세요. 거절된 배치는 저장되지 않았습니다.',
    },
  },
  INTERNAL_SERVER_ERROR: {
    en: {
      title: 'The import service failed',
      cause: 'Something went wrong inside DFINERY. The batch may have been stored all the same.',
      remedy: 'Do not send it again unless a duplicate does no harm; otherwise check what was stored first.',
    },
    ko: {
      title: 'Import 서비스 내부 오류',
      cause: 'DFINERY 내부에서 문제가 생겼습니다. 그래도 배치가 저장되었을 수 있습니다.',
      remedy: '중복 저장이 문제 되지 않을 때만 다시 보내고, 아니라면 저장 여부부터 확인하세요.',
    },
  },
}
