import type { ReasonOf, Words } from '@faultline/core'
import type { catalogue } from './catalogue.ts'

/** What each failure means to the person who meets it. */
export const words: { readonly [R in ReasonOf<typeof catalogue>]: Words } = {
  CLIENT_CONNECTION_CLOSED: {
    en: {
      title: 'The connection was closed before the export was complete',
      cause:
        'DFINERY saw the client’s side of the connection end, often through a timeout of the client, a proxy or a load balancer between. The status is 200 because rows may already have been sent.',
      remedy:
        'Throw away the rows received so far, find out what closes the connection, and export again, with a shorter period if it takes long.',
    },
    ko: {
      title: '내보내기가 끝나기 전에 연결이 끊김',
      cause:
        '클라이언트 쪽 연결이 먼저 닫혔습니다. 클라이언트나 중간의 프록시, 로드 밸런서의 타임아웃이 흔한 원인입니다. 이미 데이터가 전송되고 있었을 수 있어 상태 코드는 200입니다.',
      remedy:
        '지금까지 받은 행은 버리고, 연결이 끊기는 원인을 네트워크에서 찾은 뒤 다시 내보내세요. 오래 걸린다면 기간을 줄이세요.',
    },
  },
  INVALID_PARAMETER: {
    en: {
      title: 'A parameter is missing or malformed',
      cause:
        'The query or the JSON body lacks a required parameter, or one of them has a wrong format or value.',
      remedy:
        'Compare service_id, the dates and the filters with the API page, and correct them. The same request fails every time.',
    },
    ko: {
      title: '파라미터 누락 또는 형식 오류',
      cause: '쿼리나 JSON 본문에 필수 파라미터가 없거나, 형식이나 값이 올바르지 않습니다.',
      remedy: 'service_id, 날짜, 필터를 API 문서와 비교해 고치세요. 같은 요청은 몇 번을 보내도 실패합니다.',
    },
  },
  EXCEED_DATE_RANGE_LIMIT: {
    en: {
      title: 'The start date is out of the allowed range',
      cause: 'The dates are well formed, but the export asks for more days, or older ones, than it may.',
      remedy: 'Choose a later start date; export a long period in several shorter ones.',
      categoryNote:
        'Status 400 alone would mean a request that cannot be read. Here the request is well formed, and one date lies outside what is allowed.',
    },
    ko: {
      title: '조회 시작일이 허용 범위를 벗어남',
      cause: '날짜 형식은 맞지만, 한 번에 내보낼 수 있는 기간보다 길거나 너무 오래된 날짜를 요청했습니다.',
      remedy: '시작일을 더 최근으로 옮기세요. 긴 기간은 여러 번으로 나누어 내보내세요.',
      categoryNote:
        '상태 코드 400만 보면 잘못된 형식의 요청이지만, 여기서는 형식은 맞고 날짜만 허용 범위를 벗어났습니다.',
    },
  },
  UNAUTHORIZED_TOKEN: {
    en: {
      title: 'The export token is not accepted',
      cause:
        'The bearer token is wrong, was reissued since, or is the import token, which is a different one.',
      remedy: 'Deploy the current export token of this service. Reissuing makes the old one invalid at once.',
    },
    ko: {
      title: '유효하지 않은 Export 토큰',
      cause: 'Bearer 토큰이 틀렸거나, 그사이 재발급되었거나, 별도로 발급되는 Import 토큰을 쓰고 있습니다.',
      remedy: '이 서비스의 최신 Export 토큰을 배포하세요. 재발급하면 이전 토큰은 바로 무효가 됩니다.',
    },
  },
  TOO_MANY_API_REQUESTS: {
    en: {
      title: 'The limit of export calls is exceeded',
      cause: 'Too many exports were asked for in this period, or too many run at once.',
      remedy: 'Wait until the limit resets, and run fewer exports side by side. This one was not started.',
    },
    ko: {
      title: 'Export API 호출 한도 초과',
      cause: '이번 주기의 호출 횟수를 넘었거나 동시에 실행 중인 내보내기가 너무 많습니다.',
      remedy:
        '한도가 초기화될 때까지 기다리고 동시에 실행하는 내보내기 수를 줄이세요. 거절된 요청은 실행되지 않았습니다.',
    },
  },
  UNKNOWN_ERROR: {
    en: {
      title: 'The export service failed',
      cause: 'Something unexpected went wrong inside DFINERY.',
      remedy:
        'Throw away what was received and try again later; an export changes nothing, but the attempt may count towards the limit.',
    },
    ko: {
      title: 'Export 서비스 내부 오류',
      cause: 'DFINERY 내부에서 예상하지 못한 문제가 생겼습니다.',
      remedy:
        '받은 데이터는 버리고 잠시 뒤 다시 시도하세요. 내보내기는 데이터를 바꾸지 않지만, 실패한 호출도 한도에 포함될 수 있습니다.',
    },
  },
  QUERY_ERROR: {
    en: {
      title: 'The query of the export failed',
      cause: 'DFINERY could not run the database query behind this export, so nothing of it was executed.',
      remedy:
        'Throw away what was received and try again later. If it fails again, ask for a shorter period or fewer columns.',
    },
    ko: {
      title: '내보내기 쿼리 실패',
      cause: '이 내보내기에 필요한 데이터베이스 쿼리를 실행하지 못했습니다.',
      remedy: '받은 데이터는 버리고 잠시 뒤 다시 시도하세요. 계속 실패하면 기간이나 항목을 줄여 요청하세요.',
    },
  },
}
