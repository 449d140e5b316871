import type { ReasonOf, Words } from '@faultline/core'
import type { catalogue } from './catalogue.ts'

/** What each failure means to the person who meets it. */
export const words: { readonly [R in ReasonOf<typeof catalogue>]: Words } = {
  BAD_REQUEST: {
    en: {
      title: 'A parameter is not valid',
      cause: 'Something in the request body is missing, misspelt or of the wrong type.',
      remedy:
        'Compare the body with the endpoint’s reference and correct it. The same body fails every time.',
    },
    ko: {
      title: '잘못된 파라미터',
      cause: '요청 본문에 빠진 값이 있거나 필드 이름 또는 타입이 틀렸습니다.',
      remedy: '엔드포인트 문서와 요청 본문을 비교해 고치세요. 같은 본문은 몇 번을 보내도 실패합니다.',
    },
  },
  UNAUTHORIZED: {
    en: {
      title: 'The credential is not accepted',
      cause: 'The Authorization header is missing, or the vendor does not accept the token in it.',
      remedy: 'Check that every call carries a bearer token and that it is the current one.',
    },
    ko: {
      title: '인증 실패',
      cause: 'Authorization 헤더가 없거나, 담긴 토큰을 벤더가 받아들이지 않았습니다.',
      remedy: '모든 호출에 Bearer 토큰을 담아 보내는지, 현재 유효한 토큰인지 확인하세요.',
    },
  },
  INVALID_TOKEN: {
    en: {
      title: 'The token is not valid',
      cause: 'The bearer token is misspelt, was deleted, or belongs to another account.',
      remedy: 'Copy the token again from the vendor’s console and deploy it. Trying again does not help.',
    },
    ko: {
      title: '유효하지 않은 토큰',
      cause: 'Bearer 토큰에 오타가 있거나, 삭제되었거나, 다른 계정의 토큰입니다.',
      remedy: '벤더 콘솔에서 토큰을 다시 복사해 배포하세요. 재시도로는 해결되지 않습니다.',
    },
  },
  FORBIDDEN: {
    en: {
      title: 'The operation is not allowed',
      cause: 'The token is known, but the vendor refuses this operation for it.',
      remedy: 'Read the fault’s message for the vendor’s reason and settle it with the account’s owner.',
    },
    ko: {
      title: '허용되지 않은 작업',
      cause: '토큰은 확인되었지만 벤더가 이 작업을 거부했습니다.',
      remedy: 'fault의 message에서 거부 사유를 확인하고 계정 관리자와 해결하세요.',
    },
  },
  ACCOUNT_DISABLED: {
    en: {
      title: 'The account is disabled',
      cause: 'The vendor has switched the account off, so no token of it works.',
      remedy: 'Stop sending, and ask the vendor’s support what is needed to enable the account again.',
      categoryNote: 'A 403 usually means a missing right, but here it is the account itself that is off.',
    },
    ko: {
      title: '비활성화된 계정',
      cause: '벤더가 계정을 비활성화해 이 계정의 어떤 토큰도 동작하지 않습니다.',
      remedy: '요청을 멈추고 벤더 고객 지원에 계정을 다시 활성화하는 방법을 문의하세요.',
      categoryNote: '403은 보통 권한 부족을 뜻하지만, 이 경우는 계정 자체가 비활성화된 것입니다.',
    },
  },
  INSUFFICIENT_BALANCE: {
    en: {
      title: 'The balance is used up',
      cause: 'The account does not hold enough balance to pay for this call.',
      remedy: 'Hold the remaining calls back, top up the balance, then send them.',
      categoryNote: 'A 403 usually means a missing right, but here a payment is all that is missing.',
    },
    ko: {
      title: '잔액 부족',
      cause: '계정 잔액이 이 호출의 비용보다 적습니다.',
      remedy: '남은 호출을 보류하고 잔액을 충전한 뒤 보내세요.',
      categoryNote: '403은 보통 권한 부족을 뜻하지만, 이 경우는 잔액만 채우면 해결됩니다.',
    },
  },
  TOKEN_DISABLED: {
    en: {
      title: 'The token is disabled',
      cause: 'Somebody has switched this token off; the account itself still works.',
      remedy: 'Enable the token in the vendor’s console, or deploy another one.',
      categoryNote: 'A 403 usually means a missing right, but here the credential itself is no longer valid.',
    },
    ko: {
      title: '비활성화된 토큰',
      cause: '누군가 이 토큰을 비활성화했습니다. 계정 자체는 정상입니다.',
      remedy: '벤더 콘솔에서 토큰을 활성화하거나 다른 토큰을 배포하세요.',
      categoryNote: '403은 보통 권한 부족을 뜻하지만, 이 경우는 토큰 자체가 더 이상 유효하지 않습니다.',
    },
  },
  INSUFFICIENT_PERMISSIONS: {
    en: {
      title: 'The token lacks a permission',
      cause: 'The token is valid, but this endpoint or data set is not among its permissions.',
      remedy: 'Add the permission to the token, or call with a token that has it.',
    },
    ko: {
      title: '토큰 권한 부족',
      cause: '토큰은 유효하지만 이 엔드포인트나 데이터에 대한 권한이 없습니다.',
      remedy: '토큰에 권한을 추가하거나 권한이 있는 토큰으로 호출하세요.',
    },
  },
  NOT_FOUND: {
    en: {
      title: 'There is no such data',
      cause: 'The vendor holds nothing under what was asked for, or the path is wrong.',
      remedy: 'Check the path once; if it is right, treat the record as absent.',
    },
    ko: {
      title: '데이터 없음',
      cause: '요청한 데이터가 벤더에 없거나 경로가 틀렸습니다.',
      remedy: '먼저 경로를 확인하고, 경로가 맞다면 없는 데이터로 처리하세요.',
    },
  },
  METHOD_NOT_ALLOWED: {
    en: {
      title: 'The endpoint has no such method',
      cause: 'The endpoint exists but does not answer this HTTP method.',
      remedy: 'Use the method that the reference gives for it, which for lookups and searches is POST.',
    },
    ko: {
      title: '지원하지 않는 메서드',
      cause: '엔드포인트는 있지만 이 HTTP 메서드를 지원하지 않습니다.',
      remedy: '문서에 나온 메서드를 사용하세요. 조회와 검색은 POST입니다.',
    },
  },
  GONE: {
    en: {
      title: 'The endpoint was withdrawn',
      cause: 'The vendor deprecated this endpoint and has switched it off.',
      remedy: 'Move to the endpoint that replaces it; this one does not come back.',
    },
    ko: {
      title: '폐기된 엔드포인트',
      cause: '지원이 중단되어 더 이상 제공되지 않는 엔드포인트입니다.',
      remedy: '대체 엔드포인트로 옮기세요. 이 엔드포인트는 다시 제공되지 않습니다.',
    },
  },
  TOO_MANY_REQUESTS: {
    en: {
      title: 'The request limit is exceeded',
      cause: 'The token made more calls in this period than the vendor allows.',
      remedy: 'Wait as long as the response asks, with every worker, then send the same request again.',
    },
    ko: {
      title: '요청 한도 초과',
      cause: '이 토큰으로 허용된 횟수보다 많이 호출했습니다.',
      remedy: '모든 워커를 멈추고 응답이 요구한 시간만큼 기다린 뒤 같은 요청을 다시 보내세요.',
    },
  },
  INTERNAL_SERVER_ERROR: {
    en: {
      title: 'The vendor’s server failed',
      cause: 'Something went wrong at the vendor while it handled the request.',
      remedy: 'Try again later if doing it twice is harmless; tell the vendor’s support if it goes on.',
    },
    ko: {
      title: '벤더 서버 오류',
      cause: '벤더가 요청을 처리하는 중에 문제가 생겼습니다.',
      remedy: '두 번 처리되어도 괜찮은 요청이면 잠시 후 다시 보내고, 계속되면 벤더 고객 지원에 알리세요.',
    },
  },
  BAD_GATEWAY: {
    en: {
      title: 'The vendor’s gateway got a bad answer',
      cause: 'A gateway in front of the vendor’s service could not use what the service answered.',
      remedy: 'Try again after a short wait, if doing it twice is harmless.',
    },
    ko: {
      title: '게이트웨이 오류',
      cause: '벤더의 게이트웨이가 내부 서비스에서 올바른 응답을 받지 못했습니다.',
      remedy: '두 번 처리되어도 괜찮은 요청이면 잠시 후 다시 보내세요.',
    },
  },
  SERVICE_UNAVAILABLE: {
    en: {
      title: 'The service is down for now',
      cause: 'The vendor is under maintenance or cannot carry the present load.',
      remedy: 'Pause and try again, waiting longer each time, if doing it twice is harmless.',
    },
    ko: {
      title: '일시적인 서비스 중단',
      cause: '벤더가 점검 중이거나 과부하 상태입니다.',
      remedy: '두 번 처리되어도 괜찮은 요청이면 간격을 늘려 가며 다시 보내세요.',
    },
  },
  GATEWAY_TIMEOUT: {
    en: {
      title: 'The vendor did not answer in time',
      cause: 'The gateway stopped waiting for the service behind it, which may still finish the work.',
      remedy: 'Try again if doing it twice is harmless; otherwise check first whether it was done.',
    },
    ko: {
      title: '게이트웨이 시간 초과',
      cause: '게이트웨이가 내부 서비스의 응답을 기다리다 중단했습니다. 작업은 뒤늦게 완료될 수 있습니다.',
      remedy: '두 번 처리되어도 괜찮은 요청이면 다시 보내고, 아니라면 처리 여부부터 확인하세요.',
    },
  },
}
