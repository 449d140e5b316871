import type { Category } from './category.ts'
import type { Words } from './words.ts'

/** What each category means to the person who meets it. */
export const categoryWords: { readonly [C in Category]: Words } = {
  invalid_request: {
    en: {
      title: 'The request is not valid',
      cause: 'A parameter is missing, malformed or fails the vendor’s validation.',
      remedy: 'Correct the request before you send it again; the same one fails every time.',
    },
    ko: {
      title: '잘못된 요청',
      cause: '파라미터가 빠졌거나 형식이 틀렸거나 벤더의 검증을 통과하지 못했습니다.',
      remedy: '요청을 고친 뒤 다시 보내세요. 같은 요청은 몇 번을 보내도 실패합니다.',
    },
  },
  out_of_range: {
    en: {
      title: 'A value is out of range',
      cause: 'A well-formed value lies outside what the vendor allows, such as a date too far back.',
      remedy: 'Choose a value inside the allowed range.',
    },
    ko: {
      title: '허용 범위를 벗어난 값',
      cause: '형식은 맞지만 값이 벤더가 허용하는 범위를 벗어났습니다. 너무 오래된 날짜가 대표적입니다.',
      remedy: '허용 범위 안의 값으로 바꾸세요.',
    },
  },
  request_too_large: {
    en: {
      title: 'The request is too large',
      cause: 'It holds more items or bytes than the vendor takes in one request.',
      remedy: 'Split it into smaller requests and send each of them.',
    },
    ko: {
      title: '요청 크기 초과',
      cause: '한 번에 받을 수 있는 항목 수나 바이트 수를 넘었습니다.',
      remedy: '요청을 더 작게 나누어 각각 보내세요.',
    },
  },
  not_found: {
    en: {
      title: 'Not found',
      cause: 'What the request addresses does not exist at the vendor.',
      remedy: 'Check the address and the identifier; treat it as absent if both are right.',
    },
    ko: {
      title: '찾을 수 없음',
      cause: '요청이 가리키는 대상이 벤더에 없습니다.',
      remedy: '주소와 식별자를 확인하세요. 둘 다 맞다면 없는 데이터로 처리하면 됩니다.',
    },
  },
  method_not_allowed: {
    en: {
      title: 'The method is not offered here',
      cause: 'The vendor does not offer this HTTP method or function at this address.',
      remedy: 'Use the method that the vendor documents for the endpoint.',
    },
    ko: {
      title: '지원하지 않는 메서드',
      cause: '이 주소에서는 해당 HTTP 메서드나 기능을 제공하지 않습니다.',
      remedy: '벤더 문서에 나온 메서드로 호출하세요.',
    },
  },
  gone: {
    en: {
      title: 'The endpoint was withdrawn',
      cause: 'The vendor deprecated what you call and has switched it off.',
      remedy: 'Move to the endpoint that replaces it.',
    },
    ko: {
      title: '폐기된 엔드포인트',
      cause: '벤더가 지원을 중단하고 내린 기능입니다.',
      remedy: '대체 엔드포인트로 옮기세요.',
    },
  },
  conflict: {
    en: {
      title: 'Conflict with the present state',
      cause: 'Something changed in the meantime, or a precondition of the request does not hold.',
      remedy: 'Read the present state, decide afresh, and send a new request.',
    },
    ko: {
      title: '현재 상태와 충돌',
      cause: '그사이 상태가 바뀌었거나 요청의 전제 조건이 맞지 않습니다.',
      remedy: '현재 상태를 다시 읽고 판단한 뒤 새 요청을 보내세요.',
    },
  },
  unauthenticated: {
    en: {
      title: 'The credential is not accepted',
      cause: 'The token, key or service id is missing, wrong or disabled.',
      remedy:
        'Check which credential the service is deployed with and replace it. Trying again does not help.',
    },
    ko: {
      title: '인증 실패',
      cause: '토큰, 키 또는 서비스 ID가 없거나 틀렸거나 비활성화되었습니다.',
      remedy: '배포된 인증 정보를 확인하고 교체하세요. 재시도로는 해결되지 않습니다.',
    },
  },
  permission_denied: {
    en: {
      title: 'The credential lacks the right',
      cause: 'The credential is valid but not allowed to do this.',
      remedy: 'Ask the account’s owner for the permission, or use a credential that has it.',
    },
    ko: {
      title: '권한 없음',
      cause: '인증 정보는 유효하지만 이 작업을 할 권한이 없습니다.',
      remedy: '계정 관리자에게 권한을 요청하거나 권한이 있는 인증 정보를 사용하세요.',
    },
  },
  account_disabled: {
    en: {
      title: 'The account is switched off',
      cause: 'The vendor has disabled the account itself, whatever credential is used.',
      remedy: 'Contact the vendor to have the account enabled again.',
    },
    ko: {
      title: '비활성화된 계정',
      cause: '어떤 인증 정보를 쓰든 계정 자체가 비활성화된 상태입니다.',
      remedy: '벤더에 연락해 계정을 다시 활성화하세요.',
    },
  },
  payment_required: {
    en: {
      title: 'Balance or plan exhausted',
      cause: 'The account has no balance left, or its plan does not cover the call.',
      remedy: 'Top up the balance or change the plan, then send what was held back.',
    },
    ko: {
      title: '잔액 또는 요금제 한도 소진',
      cause: '계정 잔액이 없거나 현재 요금제에 이 호출이 포함되지 않습니다.',
      remedy: '잔액을 충전하거나 요금제를 바꾼 뒤 보류한 요청을 보내세요.',
    },
  },
  rate_limited: {
    en: {
      title: 'Too many calls',
      cause: 'More calls were made than the vendor allows in this period. The refused one was not processed.',
      remedy: 'Wait as long as the vendor says, let every worker wait with you, and send it again.',
    },
    ko: {
      title: '호출 한도 초과',
      cause: '정해진 시간 동안 허용된 것보다 많이 호출했습니다. 거절된 요청은 처리되지 않았습니다.',
      remedy: '벤더가 알려 준 시간만큼 기다렸다가 다시 보내세요. 다른 워커도 함께 멈춰야 합니다.',
    },
  },
  cancelled: {
    en: {
      title: 'The exchange was cancelled',
      cause: 'One side closed the connection before the exchange ended.',
      remedy:
        'Find out which side closed it. If the request is not idempotent, check its effect before sending it again.',
    },
    ko: {
      title: '중단된 요청',
      cause: '통신이 끝나기 전에 한쪽이 연결을 닫았습니다.',
      remedy: '어느 쪽이 닫았는지 확인하세요. 멱등하지 않은 요청이라면 반영 여부를 확인한 뒤 다시 보내세요.',
    },
  },
  timeout: {
    en: {
      title: 'No answer in time',
      cause: 'The vendor, or a gateway before it, did not answer in time. The request may have taken effect.',
      remedy: 'Send it again only if it is idempotent; otherwise check first whether it took effect.',
    },
    ko: {
      title: '응답 시간 초과',
      cause: '벤더나 앞단 게이트웨이가 제시간에 응답하지 않았습니다. 요청은 이미 반영되었을 수 있습니다.',
      remedy: '멱등한 요청만 다시 보내고, 아니라면 반영 여부부터 확인하세요.',
    },
  },
  unavailable: {
    en: {
      title: 'The vendor cannot serve now',
      cause: 'The vendor or a gateway before it is overloaded, restarting or under maintenance.',
      remedy: 'Try again with growing delays if the request is idempotent; look at the vendor’s status page.',
    },
    ko: {
      title: '서비스 이용 불가',
      cause: '벤더나 앞단 게이트웨이가 과부하 상태이거나 재시작 또는 점검 중입니다.',
      remedy: '멱등한 요청이라면 간격을 늘려 가며 재시도하고, 벤더의 상태 페이지를 확인하세요.',
    },
  },
  internal: {
    en: {
      title: 'The vendor failed',
      cause: 'Something went wrong inside the vendor’s system. The request may have taken effect.',
      remedy: 'Try again later if the request is idempotent; report it to the vendor if it stays.',
    },
    ko: {
      title: '벤더 내부 오류',
      cause: '벤더 시스템 내부에서 문제가 생겼습니다. 요청은 이미 반영되었을 수 있습니다.',
      remedy: '멱등한 요청이라면 잠시 후 재시도하고, 계속되면 벤더에 문의하세요.',
    },
  },
  network: {
    en: {
      title: 'No answer arrived',
      cause: 'The connection could not be made or broke before the whole answer was there.',
      remedy:
        'Check name resolution, proxy and firewall. If the connection was made, the request may have taken effect.',
    },
    ko: {
      title: '네트워크 오류',
      cause: '연결하지 못했거나 응답을 다 받기 전에 연결이 끊겼습니다.',
      remedy: 'DNS, 프록시, 방화벽을 확인하세요. 연결된 뒤 끊겼다면 요청이 반영되었을 수 있습니다.',
    },
  },
  malformed_response: {
    en: {
      title: 'The answer is not in the vendor’s format',
      cause: 'A gateway’s page, a cut body or a changed API came back where the documented format was due.',
      remedy: 'Look at what was really sent. Check the effect of the request before you send it again.',
    },
    ko: {
      title: '형식에 맞지 않는 응답',
      cause: '문서에 정해진 형식 대신 게이트웨이 페이지, 잘린 본문, 변경된 API 응답이 왔습니다.',
      remedy: '실제로 온 응답을 확인하세요. 다시 보내기 전에 요청이 반영되었는지 먼저 확인해야 합니다.',
    },
  },
  unknown: {
    en: {
      title: 'A failure that nobody documented',
      cause:
        'The vendor signals a failure whose code is not in its document and which the status does not explain.',
      remedy: 'Keep the request aside, look the code up with the vendor, and add it to the catalogue.',
    },
    ko: {
      title: '문서에 없는 실패',
      cause: '벤더 문서에 없는 코드로 실패를 알렸고 HTTP 상태로도 원인을 알 수 없습니다.',
      remedy: '요청을 따로 보관하고 벤더에 코드를 문의한 뒤 카탈로그에 추가하세요.',
    },
  },
}
