/**
 * The words for people in Korean, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/ko'
import { catalogue } from '../catalogue.ts'

/** What failures of the GitHub REST API mean, in Korean, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  MISSING: {
    title: '존재하지 않는 리소스 참조',
    cause: '요청이 가리키는 마일스톤, 라벨, 브랜치 같은 리소스가 GitHub에 없습니다.',
    remedy: 'fault.items에서 해당 필드를 확인하고 참조 대상을 만들거나 수정하세요.',
    categoryNote: 'GitHub는 참조도 필드로 검증하므로 없는 대상이 422로 옵니다.',
  },
  MISSING_FIELD: {
    title: '필수 필드 누락',
    cause: '엔드포인트에 필요한 필드가 요청에 없습니다.',
    remedy: 'fault.items에 나온 필드를 추가하세요.',
  },
  INVALID: {
    title: '필드 형식 오류',
    cause: '필드 값의 형식이 맞지 않습니다. 6자리 16진수가 아닌 색상이 그 예입니다.',
    remedy: 'fault.items에 나온 필드를 수정하세요.',
  },
  ALREADY_EXISTS: {
    title: '이미 존재하는 값',
    cause: '라벨 이름이나 릴리스 태그처럼 유일해야 하는 값을 다른 리소스가 쓰고 있습니다.',
    remedy: '기존 리소스를 조회해 사용하거나 갱신하고, 아니면 다른 이름을 쓰세요.',
    categoryNote: 'GitHub는 중복 값을 검증 오류로 다루므로 422로 옵니다.',
  },
  UNPROCESSABLE: {
    title: '처리할 수 없는 파라미터',
    cause: '파라미터의 형식은 맞지만 조합이 잘못됐거나 대상 리소스에 쓸 수 없습니다.',
    remedy: '항목의 메시지를 확인하고 파라미터를 수정하세요.',
  },
  CUSTOM: {
    title: '메시지로만 설명되는 검증 실패',
    cause: '전용 코드가 없는 검증 오류이며 이유는 항목의 메시지에 있습니다.',
    remedy: 'fault.items의 메시지를 확인하세요. 사람이 읽는 문구이므로 분기 조건으로 쓰지 마세요.',
  },
  VALIDATION_FAILED: {
    title: '검증 실패',
    cause: '형식은 맞지만 받아들여지지 않은 요청입니다. 이유가 텍스트로만 제공됩니다.',
    remedy: 'fault.items의 텍스트를 확인하고 요청을 수정하세요.',
  },
  INVALID_REQUEST: {
    title: '스키마와 맞지 않는 요청',
    cause: '필수 파라미터가 없거나 타입이 다릅니다.',
    remedy: '엔드포인트 문서와 비교해 메시지에 나온 파라미터를 수정하세요.',
  },
  PROBLEMS_PARSING_JSON: {
    title: 'JSON이 아닌 본문',
    cause: '요청 본문을 JSON으로 해석할 수 없습니다.',
    remedy: '본문을 JSON.stringify로 직렬화하고 인코딩을 확인하세요.',
  },
  BODY_NOT_AN_OBJECT: {
    title: '객체가 아닌 JSON 본문',
    cause: '본문이 JSON이지만 객체가 아니라 배열, 문자열 또는 숫자입니다.',
    remedy: '엔드포인트 파라미터를 필드로 갖는 객체를 보내세요.',
  },
  BAD_CREDENTIALS: {
    title: '유효하지 않은 토큰',
    cause: '토큰이 잘못됐거나 만료 또는 취소됐습니다. 반복되면 한동안 정상 토큰까지 거부됩니다.',
    remedy: '이 토큰을 쓰는 호출을 멈추고 교체하세요. 설치 토큰은 1시간 뒤 만료되므로 새로 발급받으세요.',
  },
  REQUIRES_AUTHENTICATION: {
    title: '토큰 없음',
    cause: '토큰이 필요한 엔드포인트인데 요청에 토큰이 없습니다.',
    remedy: 'Authorization 헤더에 토큰을 보내세요. 리다이렉트되면서 헤더를 지우는 클라이언트도 있습니다.',
  },
  RESOURCE_NOT_ACCESSIBLE: {
    title: '앱 또는 토큰 권한 부족',
    cause: '토큰은 유효하지만 앱이나 세분화된 토큰에 필요한 권한이 없습니다.',
    remedy: 'details.acceptedPermissions의 권한을 추가하고 조직의 승인을 받으세요.',
  },
  SAML_ENFORCEMENT: {
    title: '조직 SSO 미승인 토큰',
    cause: '조직이 싱글 사인온(SSO)을 요구하는데 이 토큰이 승인되지 않았습니다.',
    remedy: '토큰 소유자가 GitHub 토큰 설정에서 해당 조직의 SSO를 승인해야 합니다.',
  },
  NOT_FOUND: {
    title: '없거나 토큰으로 볼 수 없음',
    cause: '경로에 해당하는 것이 없거나, 접근 권한이 없는 비공개 리소스라 숨겨졌습니다.',
    remedy: '경로의 오타와 끝 슬래시, 토큰의 접근 권한을 먼저 확인한 뒤 없는 것으로 처리하세요.',
  },
  PRIMARY_RATE_LIMIT: {
    title: '시간당 호출 한도 소진',
    cause: '사용자, 앱 또는 IP 주소가 이번 시간에 허용된 호출을 모두 사용했습니다.',
    remedy:
      '한도가 초기화될 때까지 이 토큰의 호출을 모두 멈추세요. 조건부 요청이나 GitHub App을 쓰면 여유가 생깁니다.',
    categoryNote: 'GitHub는 호출 한도 초과를 429뿐 아니라 403으로도 보냅니다.',
  },
  SECONDARY_RATE_LIMIT: {
    title: '짧은 시간에 과도한 호출',
    cause: '시간당 한도와는 별개로, 동시 호출이나 부하가 큰 호출, 생성 호출이 너무 많았습니다.',
    remedy: '최소 1분간 멈춘 뒤 순서대로 호출하세요. 계속 호출하면 연동이 차단될 수 있습니다.',
    categoryNote: 'GitHub는 호출 한도 초과를 429뿐 아니라 403으로도 보냅니다.',
  },
  SERVER_ERROR: {
    title: 'GitHub 처리 시간 초과',
    cause: '처리에 10초 넘게 걸려 GitHub가 요청을 중단했습니다.',
    remedy:
      '페이지 크기를 줄이는 등 한 번에 더 적게 요청하세요. 변경 요청은 반영 여부를 확인한 뒤 다시 보내세요.',
  },
}

/**
 * Says in Korean what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/github/explain/ko'
 *
 * explain('SECONDARY_RATE_LIMIT').title // => '짧은 시간에 과도한 호출'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
