/**
 * The words for people in Korean, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/ko'
import { commonWords } from '../../common-words/ko.ts'
import { catalogue } from '../catalogue.ts'

/** What failures of AWS STS mean, in Korean, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  ...commonWords,
  INVALID_IDENTITY_TOKEN: {
    title: '유효하지 않은 ID 토큰',
    cause: 'AWS가 웹 ID 토큰을 검증하지 못했습니다.',
    remedy: '자격 증명 공급자에서 새 토큰을 받고 발급자(issuer)와 대상(audience)을 확인하세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 토큰이 인정되지 않은 것입니다.',
  },
  IDP_COMMUNICATION_ERROR: {
    title: '자격 증명 공급자 연결 실패',
    cause: '토큰을 검증하려 했지만 자격 증명 공급자에 연결하지 못했습니다.',
    remedy: '몇 번 다시 시도하고, 계속되면 공급자 상태를 확인하세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 공급자에 연결할 수 없는 것입니다.',
  },
  IDP_REJECTED_CLAIM: {
    title: '자격 증명 공급자의 거부',
    cause: '자격 증명 공급자가 ID가 유효하지 않거나 만료·취소됐다고 응답했습니다.',
    remedy: '사용자를 다시 로그인시키고 새 토큰을 사용하세요.',
    categoryNote: '상태 코드만 보면 권한 문제 같지만, ID가 인정되지 않은 것입니다.',
  },
  REGION_DISABLED: {
    title: '이 리전에서 STS 비활성',
    cause: '계정에서 이 리전의 STS를 활성화하지 않았습니다.',
    remedy: 'IAM에서 리전을 활성화하거나 다른 리전을 사용하세요.',
    categoryNote: '상태 코드만 보면 권한 문제 같지만, 리전이 비활성 상태입니다.',
  },
  INVALID_AUTHORIZATION_MESSAGE: {
    title: '해독할 수 없는 메시지',
    cause: '인코딩된 메시지가 잘렸거나 AWS 권한 오류에서 받은 메시지가 아닙니다.',
    remedy: '오류에서 인코딩된 메시지 전체를 줄바꿈 없이 복사하세요.',
  },
  MALFORMED_POLICY_DOCUMENT: {
    title: '잘못된 세션 정책',
    cause: '세션 정책이 올바른 JSON이 아니거나 정책 문법에 맞지 않습니다.',
    remedy: '전달하기 전에 IAM Access Analyzer로 정책을 검사하세요.',
  },
  PACKED_POLICY_TOO_LARGE: {
    title: '세션 정책과 태그 크기 초과',
    cause: '세션 정책과 태그를 압축한 크기가 세션 한도를 넘습니다.',
    remedy: '정책을 줄이거나 관리형 정책의 ARN을 사용하거나 태그를 줄이세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 크기만 초과했습니다.',
  },
}

/**
 * Says in Korean what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/aws/sts/explain/ko'
 *
 * explain('INVALID_IDENTITY_TOKEN').title // => '유효하지 않은 ID 토큰'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
