/**
 * The words for people in Korean, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/ko'
import { catalogue } from '../catalogue.ts'

/** What each failure of the BatchData API means to the person who sees it, in Korean. */
export const words: WordsOf<typeof catalogue> = {
  BAD_REQUEST: {
    title: '잘못된 파라미터',
    cause: '요청 본문에 빠진 값이 있거나 필드 이름 또는 타입이 틀렸습니다.',
    remedy: '엔드포인트 문서와 비교해 요청 본문을 수정하세요. 수정하기 전에는 같은 본문이 계속 실패합니다.',
  },
  UNAUTHORIZED: {
    title: '인증 실패',
    cause: 'Authorization 헤더가 없거나, 벤더가 헤더에 담긴 토큰을 받아들이지 않았습니다.',
    remedy: '모든 호출에 Bearer 토큰을 담아 보내는지, 현재 유효한 토큰인지 확인하세요.',
  },
  INVALID_TOKEN: {
    title: '유효하지 않은 토큰',
    cause: 'Bearer 토큰에 오타가 있거나, 삭제됐거나, 다른 계정의 토큰입니다.',
    remedy: '벤더 콘솔에서 토큰을 다시 복사해 배포하세요. 재시도로는 해결되지 않습니다.',
  },
  FORBIDDEN: {
    title: '허용되지 않은 작업',
    cause: '토큰은 확인됐지만 벤더가 이 작업을 거부했습니다.',
    remedy: 'fault의 message에서 거부 사유를 확인하고 계정 관리자와 해결하세요.',
  },
  ACCOUNT_DISABLED: {
    title: '비활성화된 계정',
    cause: '벤더가 계정을 비활성화해 이 계정의 모든 토큰을 사용할 수 없습니다.',
    remedy: '요청을 멈추고 벤더 고객 지원에 계정을 다시 활성화하는 방법을 문의하세요.',
    categoryNote: 'HTTP 403은 보통 권한 부족을 뜻하지만, 이 경우는 계정 자체가 비활성화됐습니다.',
  },
  INSUFFICIENT_BALANCE: {
    title: '잔액 부족',
    cause: '계정 잔액이 이 호출의 비용보다 적습니다.',
    remedy: '남은 호출을 보류하고 잔액을 충전한 뒤 보내세요.',
    categoryNote: 'HTTP 403은 보통 권한 부족을 뜻하지만, 이 경우는 잔액만 충전하면 해결됩니다.',
  },
  TOKEN_DISABLED: {
    title: '비활성화된 토큰',
    cause: '누군가 이 토큰을 비활성화했습니다. 계정 자체는 정상입니다.',
    remedy: '벤더 콘솔에서 토큰을 활성화하거나 다른 토큰을 배포하세요.',
    categoryNote: 'HTTP 403은 보통 권한 부족을 뜻하지만, 이 경우는 토큰 자체가 더 이상 유효하지 않습니다.',
  },
  INSUFFICIENT_PERMISSIONS: {
    title: '토큰 권한 부족',
    cause: '토큰은 유효하지만 이 엔드포인트나 데이터에 대한 권한이 없습니다.',
    remedy: '토큰에 권한을 추가하거나 권한이 있는 토큰으로 호출하세요.',
  },
  NOT_FOUND: {
    title: '데이터 없음',
    cause: '요청한 데이터가 벤더에 없거나 경로가 틀렸습니다.',
    remedy: '먼저 경로를 확인하고, 경로가 맞다면 없는 데이터로 처리하세요.',
  },
  METHOD_NOT_ALLOWED: {
    title: '지원하지 않는 메서드',
    cause: '엔드포인트는 있지만 이 HTTP 메서드를 지원하지 않습니다.',
    remedy: '문서에 나온 메서드를 사용하세요. 조회와 검색은 POST입니다.',
  },
  GONE: {
    title: '지원이 종료된 엔드포인트',
    cause: '벤더가 이 엔드포인트의 지원을 종료해 더 이상 사용할 수 없습니다.',
    remedy: '대체 엔드포인트로 옮기세요. 이 엔드포인트는 다시 제공되지 않습니다.',
  },
  TOO_MANY_REQUESTS: {
    title: '요청 한도 초과',
    cause: '이 토큰으로 정해진 시간에 허용된 것보다 많이 호출했습니다.',
    remedy: '모든 워커를 멈추고 응답에 나온 시간만큼 기다린 뒤 같은 요청을 다시 보내세요.',
  },
  INTERNAL_SERVER_ERROR: {
    title: '벤더 서버 오류',
    cause: '벤더가 요청을 처리하는 중에 문제가 생겼습니다.',
    remedy: '두 번 처리돼도 괜찮은 요청이라면 잠시 후 재시도하고, 계속 실패하면 벤더 고객 지원에 문의하세요.',
  },
  BAD_GATEWAY: {
    title: '게이트웨이 오류',
    cause: '벤더의 게이트웨이가 내부 서비스에서 올바른 응답을 받지 못했습니다.',
    remedy: '두 번 처리돼도 괜찮은 요청이라면 잠시 후 재시도하세요.',
  },
  SERVICE_UNAVAILABLE: {
    title: '서비스 일시 중단',
    cause: '벤더가 점검 중이거나 과부하 상태입니다.',
    remedy: '두 번 처리돼도 괜찮은 요청이라면 간격을 늘려 가며 재시도하세요.',
  },
  GATEWAY_TIMEOUT: {
    title: '게이트웨이 시간 초과',
    cause:
      '게이트웨이가 내부 서비스의 응답을 더 기다리지 않고 중단했습니다. 작업은 나중에 완료될 수 있습니다.',
    remedy: '두 번 처리돼도 괜찮은 요청이라면 재시도하고, 아니라면 반영 여부부터 확인하세요.',
  },
}

/**
 * Says in Korean what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/status-object/explain/ko'
 *
 * explain('INSUFFICIENT_BALANCE').title // => '잔액 부족'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
