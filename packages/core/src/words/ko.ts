import type { Category } from '../category.ts'
import type { Explanation } from '../words.ts'

/** What each category means to the person who sees it, in Korean. True of every vendor, whatever an entry overrides. */
export const categoryWords: { readonly [C in Category]: Explanation } = {
  invalid_request: {
    title: '잘못된 요청',
    cause: '파라미터가 빠졌거나 형식이 틀렸거나 벤더의 검증을 통과하지 못했습니다.',
    remedy: '요청을 수정한 뒤 다시 보내세요. 수정하기 전에는 같은 요청이 계속 실패합니다.',
  },
  out_of_range: {
    title: '허용 범위를 벗어난 값',
    cause: '형식은 맞지만 값이 벤더가 허용하는 범위를 벗어났습니다. 너무 오래된 날짜가 대표적인 예입니다.',
    remedy: '허용 범위 안의 값으로 바꾸세요.',
  },
  request_too_large: {
    title: '요청 크기 초과',
    cause: '한 번에 보낼 수 있는 항목 수나 바이트 수를 넘었습니다.',
    remedy: '요청을 더 작게 나눠 각각 보내세요.',
  },
  not_found: {
    title: '찾을 수 없음',
    cause: '요청한 경로나 ID에 해당하는 대상이 벤더에 없습니다.',
    remedy: '경로와 ID를 확인하세요. 둘 다 맞다면 없는 데이터로 처리하면 됩니다.',
  },
  method_not_allowed: {
    title: '지원하지 않는 메서드',
    cause: '이 엔드포인트는 해당 HTTP 메서드나 작업을 지원하지 않습니다.',
    remedy: '벤더 문서에 나온 메서드로 호출하세요.',
  },
  gone: {
    title: '지원 종료',
    cause: '벤더가 이 엔드포인트나 API 버전의 지원을 종료했습니다.',
    remedy: '이를 대체하는 엔드포인트나 버전으로 옮기세요.',
  },
  conflict: {
    title: '현재 상태와 충돌',
    cause: '이미 있거나 이미 처리된 요청이거나, 그사이 다른 요청이 상태를 바꿨습니다.',
    remedy:
      '현재 상태를 먼저 확인하세요. 원하던 상태라면 완료로 처리하고, 아니라면 그 상태에 맞춰 새 요청을 보내세요.',
  },
  failed_precondition: {
    title: '현재 상태에서는 처리할 수 없음',
    cause:
      '대상이 이 요청을 처리할 수 있는 상태가 아닙니다. 이미 결제된 청구서, 만료된 링크, 최대 개수 도달 등이 여기에 해당합니다.',
    remedy: '현재 상태를 확인하고 필요한 조건부터 갖추세요. 그 전에는 같은 요청이 계속 실패합니다.',
  },
  partial_failure: {
    title: '일부만 성공',
    cause: '요청에 담긴 항목 중 일부는 처리됐고 나머지는 거부됐습니다.',
    remedy:
      'fault.items에서 항목별 결과를 확인하고 다시 보내도 안전한 항목만 다시 보내세요. 요청 전체를 다시 보내면 안 됩니다.',
  },
  declined: {
    title: '거절됨',
    cause: '카드사나 통신사 등 벤더와 연결된 곳, 또는 이상 거래 심사에서 거절했습니다.',
    remedy: '바로 재시도해도 성공하기 어렵습니다. 고객에게 알리고 다른 카드 같은 대안을 안내하세요.',
  },
  unauthenticated: {
    title: '인증 실패',
    cause: '인증 정보가 없거나 틀렸거나, 만료 또는 비활성화됐습니다.',
    remedy: '배포된 인증 정보를 확인하고 교체하세요. 재시도로는 해결되지 않습니다.',
  },
  permission_denied: {
    title: '권한 없음',
    cause: '인증 정보는 유효하지만 이 작업을 할 권한이 없습니다.',
    remedy: '계정 관리자에게 권한을 요청하거나 권한이 있는 인증 정보를 사용하세요.',
  },
  account_disabled: {
    title: '비활성화된 계정',
    cause: '벤더가 계정 자체를 비활성화해 어떤 인증 정보로도 호출할 수 없습니다.',
    remedy: '요청을 멈추고 벤더에 계정을 다시 활성화해 달라고 문의하세요.',
  },
  payment_required: {
    title: '잔액 또는 요금제 한도 소진',
    cause: '계정 잔액이 부족하거나 현재 요금제로는 이 호출을 할 수 없습니다.',
    remedy: '남은 호출을 보류하고, 잔액을 충전하거나 요금제를 바꾼 뒤 재개하세요.',
  },
  pending: {
    title: '처리 중',
    cause: '벤더가 아직 처리하고 있거나 결과를 아직 알려 줄 수 없습니다.',
    remedy: '잠시 기다렸다가 결과를 조회하거나 다시 확인하세요. 새 요청을 만들면 안 됩니다.',
  },
  rate_limited: {
    title: '호출 한도 초과',
    cause: '정해진 시간에 허용된 것보다 많이 호출했습니다. 거부된 요청은 처리되지 않았습니다.',
    remedy: '모든 워커를 멈추고 벤더가 알려 준 시간만큼 기다렸다가 다시 보내세요.',
  },
  cancelled: {
    title: '요청 중단',
    cause: '통신이 끝나기 전에 한쪽에서 연결을 닫았습니다.',
    remedy: '어느 쪽에서 닫았는지 확인하세요. 멱등하지 않은 요청이라면 반영 여부를 확인한 뒤 다시 보내세요.',
  },
  timeout: {
    title: '응답 시간 초과',
    cause: '벤더나 앞단 게이트웨이가 제시간에 응답하지 않았습니다. 요청은 이미 반영됐을 수 있습니다.',
    remedy: '멱등한 요청만 재시도하고, 아니라면 반영 여부부터 확인하세요.',
  },
  unavailable: {
    title: '서비스 이용 불가',
    cause: '벤더나 앞단 게이트웨이, 또는 벤더가 사용하는 시스템에 장애나 과부하가 생겼거나 점검 중입니다.',
    remedy: '멱등한 요청이라면 간격을 늘려 가며 재시도하고, 벤더의 상태 페이지를 확인하세요.',
  },
  internal: {
    title: '벤더 내부 오류',
    cause: '벤더 시스템 내부에서 문제가 생겼습니다. 요청은 이미 반영됐을 수 있습니다.',
    remedy: '멱등한 요청이라면 잠시 후 재시도하고, 계속 실패하면 벤더에 문의하세요.',
  },
  network: {
    title: '네트워크 오류',
    cause: '연결하지 못했거나 응답을 다 받기 전에 연결이 끊겼습니다.',
    remedy: 'DNS, 프록시, 방화벽을 확인하세요. 연결된 뒤 끊겼다면 요청이 반영됐을 수 있습니다.',
  },
  malformed_response: {
    title: '형식에 맞지 않는 응답',
    cause: '게이트웨이 오류 페이지, 잘린 본문, 변경된 API 응답처럼 벤더의 형식이 아닌 응답이 왔습니다.',
    remedy: '실제로 받은 응답을 확인하세요. 다시 보내기 전에 요청이 반영됐는지 확인해야 합니다.',
  },
  unknown: {
    title: '원인을 알 수 없는 실패',
    cause: '벤더 문서에 없는 실패이고, HTTP 상태로도 원인을 알 수 없습니다.',
    remedy: '요청을 데드 레터로 보관하고 반영 여부를 확인한 뒤 벤더에 문의하세요.',
  },
}
