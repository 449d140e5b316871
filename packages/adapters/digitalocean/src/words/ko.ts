/**
 * The words for people in Korean, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/ko'
import { catalogue } from '../catalogue.ts'

/** What failures of the DigitalOcean API mean, in Korean, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  BAD_REQUEST: {
    title: '잘못된 요청',
    cause: '요청 형식이 틀렸거나 이 리소스에 허용되지 않는 값이 있습니다.',
    remedy: '메시지에 나온 필드나 규칙을 확인해 요청을 수정하세요.',
  },
  CONFLICT: {
    title: '리소스 충돌',
    cause: '먼저 이루어졌거나 아직 진행 중인 변경과 충돌합니다.',
    remedy: '리소스의 현재 상태를 확인한 뒤 변경이 여전히 필요한지 판단하세요.',
  },
  FORBIDDEN: {
    title: '토큰 권한 부족',
    cause: '토큰의 scope나 팀 역할로는 할 수 없는 작업이거나 계정에 활성화되지 않은 제품입니다.',
    remedy: '필요한 scope로 토큰을 새로 만들거나 팀 소유자에게 권한을 요청하세요.',
  },
  NOT_FOUND: {
    title: '리소스 없음',
    cause: '리소스가 삭제됐거나 토큰과 다른 팀의 리소스입니다.',
    remedy: 'ID와 토큰의 팀을 확인하고, 맞다면 삭제된 것으로 처리하세요.',
  },
  PRECONDITION_FAILED: {
    title: '전제 조건 미충족',
    cause: '한도에 도달했거나 요금제가 맞지 않거나 리소스 상태가 이 호출에 맞지 않습니다.',
    remedy: '메시지에 나온 조건을 해결한 뒤 다시 보내세요.',
    categoryNote:
      'HTTP 412는 보통 그사이 리소스가 변경됐음을 뜻하지만, 이 경우는 한도나 상태가 맞지 않습니다.',
  },
  SERVER_ERROR: {
    title: 'DigitalOcean 내부 오류',
    cause: 'DigitalOcean이 요청을 처리하는 중에 문제가 생겼습니다.',
    remedy:
      '생성 요청이라면 다시 보내기 전에 목록을 조회해 이미 생성됐는지 확인하세요. 문의할 때는 요청 ID를 함께 전달하세요.',
  },
  TOO_MANY_REQUESTS: {
    title: '요청 한도 초과',
    cause: '토큰의 시간당 한도를 모두 썼거나 1분에 너무 많이 요청했습니다.',
    remedy: '한도가 초기화될 때까지 이 토큰을 쓰는 작업을 모두 멈춘 뒤 다시 보내세요.',
  },
  UNAUTHORIZED: {
    title: '토큰 인증 실패',
    cause: 'API 토큰이 없거나 잘못 입력됐거나 폐기 또는 만료됐습니다.',
    remedy: '유효한 토큰을 배포하세요. 재시도로는 해결되지 않습니다.',
  },
  UNPROCESSABLE_ENTITY: {
    title: '처리할 수 없는 요청',
    cause: '필드가 검증을 통과하지 못했거나 계정의 한도에 도달했습니다.',
    remedy: '메시지를 확인해 필드를 수정하거나, 리소스를 정리하거나 한도 상향을 요청하세요.',
  },
}

/**
 * Says in Korean what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/digitalocean/explain/ko'
 *
 * explain('TOO_MANY_REQUESTS').title // => '요청 한도 초과'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
