/**
 * The words for people in Korean, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/ko'
import { catalogue } from '../catalogue.ts'

/** What failures of the Linear API mean, in Korean, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  FEATURE_NOT_ACCESSIBLE: {
    title: '사용할 수 없는 기능',
    cause: '워크스페이스의 요금제나 설정에 이 호출이 사용하는 기능이 포함되어 있지 않습니다.',
    remedy: '워크스페이스 관리자에게 기능 활성화나 요금제 업그레이드를 요청하세요.',
  },
  INVALID_INPUT: {
    title: '잘못된 입력값',
    cause: '인자가 빠졌거나 형식이 틀렸거나 쿼리가 너무 복잡합니다.',
    remedy: '메시지에 나온 인자를 수정한 뒤 다시 보내세요.',
  },
  ENTITY_NOT_FOUND: {
    title: '레코드 없음',
    cause: '전달한 ID의 레코드가 없거나 이 토큰으로는 볼 수 없습니다.',
    remedy: 'ID를 확인하고, 맞다면 삭제됐거나 비공개인 것으로 처리하세요.',
  },
  RATELIMITED: {
    title: '요청 한도 초과',
    cause: '시간당 요청 수 한도나 쿼리 복잡도 한도를 모두 사용했습니다.',
    remedy:
      '한도가 초기화될 때까지 모든 워커를 멈춘 뒤 다시 보내세요. 폴링 대신 웹훅을 쓰면 호출을 줄일 수 있습니다.',
    categoryNote:
      'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 한도를 넘었을 뿐 요청에는 문제가 없습니다.',
  },
  AUTHENTICATION_ERROR: {
    title: '인증 실패',
    cause: 'API 키나 OAuth 토큰이 없거나 폐기됐거나 만료됐습니다.',
    remedy: 'OAuth 토큰을 갱신하거나 API 키를 새로 만드세요. 개인 API 키는 “Bearer” 없이 보냅니다.',
  },
  FORBIDDEN: {
    title: '권한 없음',
    cause: '사용자나 앱에 필요한 스코프, 역할 또는 팀 접근 권한이 없습니다.',
    remedy: '부족한 스코프나 역할을 부여한 뒤 다시 인증하세요.',
  },
  UNKNOWN: {
    title: '원인 미상의 실패',
    cause: 'Linear가 실패 원인을 알려 주지 않았습니다.',
    remedy: '다시 보내기 전에 변경이 반영됐는지 확인하세요.',
  },
  INTERNAL_ERROR: {
    title: 'Linear 내부 오류',
    cause: 'Linear가 요청을 처리하는 중에 문제가 생겼습니다.',
    remedy: '조회라면 잠시 후 재시도하고, 뮤테이션이라면 반영 여부부터 확인하세요.',
  },
  OTHER: {
    title: '기타 실패',
    cause: 'Linear의 오류 유형에 속하지 않는 실패입니다.',
    remedy: '메시지를 읽고 변경이 반영됐는지 확인하세요.',
  },
  USER_ERROR: {
    title: '요청 거부',
    cause: 'Linear가 요청 자체의 문제로 판단해 거부했습니다.',
    remedy: '사용자용 메시지를 요청한 사람에게 보여 주고 요청을 수정하세요.',
  },
  GRAPHQL_ERROR: {
    title: '스키마에 맞지 않는 쿼리',
    cause: '쿼리 문법이 틀렸거나 스키마에 없는 필드나 인자를 사용했습니다.',
    remedy: '현재 스키마와 비교해 쿼리를 수정하세요.',
  },
  LOCK_TIMEOUT: {
    title: '잠금 대기 시간 초과',
    cause: '다른 변경 작업이 레코드를 너무 오래 잠그고 있었습니다.',
    remedy: '두 번 반영돼도 괜찮은 변경이라면 잠시 후 재시도하세요.',
  },
  USAGE_LIMIT_EXCEEDED: {
    title: '요금제 한도 도달',
    cause: '워크스페이스가 요금제에 포함된 사용량을 모두 썼습니다.',
    remedy: '요금제를 업그레이드하거나 필요 없는 항목을 보관 처리하세요.',
  },
}

/**
 * Says in Korean what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/linear/explain/ko'
 *
 * explain('RATELIMITED').title // => '요청 한도 초과'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
