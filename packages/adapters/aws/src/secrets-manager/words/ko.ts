/**
 * The words for people in Korean, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/ko'
import { commonWords } from '../../common-words/ko.ts'
import { catalogue } from '../catalogue.ts'

/** What failures of AWS Secrets Manager mean, in Korean, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  ...commonWords,
  RESOURCE_NOT_FOUND: {
    title: '없는 보안 암호 또는 버전',
    cause: '이 리전에 보안 암호가 없거나 요청한 버전이 없습니다.',
    remedy: '이름, 버전 스테이지, 리전을 확인하세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 보안 암호가 없는 것입니다.',
  },
  DECRYPTION_FAILURE: {
    title: '복호화 실패',
    cause: 'KMS 키가 비활성화·삭제됐거나 사용할 권한이 없습니다.',
    remedy: 'KMS 키의 상태와 정책을 확인하세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, KMS 키가 문제입니다.',
  },
  INVALID_REQUEST: {
    title: '현재 상태에서 불가능한 요청',
    cause: '보안 암호가 삭제 예약됐거나 교체가 구성되지 않은 경우 등입니다.',
    remedy: '보안 암호를 복원하거나 먼저 구성하세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 보안 암호의 상태가 다른 것입니다.',
  },
  RESOURCE_EXISTS: {
    title: '이미 있는 보안 암호',
    cause: '같은 이름의 보안 암호나 같은 토큰의 버전이 이미 있습니다.',
    remedy: '새로 만들지 말고 업데이트하세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 이미 존재하는 것입니다.',
  },
  INTERNAL_SERVICE_ERROR: {
    title: 'Secrets Manager 내부 오류',
    cause: 'Secrets Manager 내부에서 오류가 발생했습니다. 변경이 이미 적용됐을 수 있습니다.',
    remedy: '간격을 늘려 가며 다시 시도하고, 그동안 캐시된 보안 암호를 사용하세요.',
  },
  INVALID_PARAMETER: {
    title: '유효하지 않은 Secrets Manager 파라미터',
    cause: '보안 암호 이름에 허용되지 않는 문자를 쓴 것처럼 파라미터의 이름이나 값이 올바르지 않습니다.',
    remedy: '메시지를 확인해 파라미터를 수정하세요.',
  },
  LIMIT_EXCEEDED: {
    title: '보안 암호 또는 버전 수 초과',
    cause: '계정의 보안 암호가 너무 많거나 보안 암호의 버전 또는 레이블이 너무 많습니다.',
    remedy: '필요 없는 항목을 삭제하고, 값이 바뀔 때만 새 버전을 만드세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 한도에 도달한 것입니다.',
  },
  ENCRYPTION_FAILURE: {
    title: '보안 암호 암호화 실패',
    cause:
      'Secrets Manager가 KMS 키로 보안 암호를 암호화하지 못했습니다. 키가 비활성화됐거나 삭제 중인 경우가 많습니다.',
    remedy: '키 상태를 확인하거나 다른 키를 지정하세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 키를 사용할 수 없는 것입니다.',
  },
  INVALID_NEXT_TOKEN: {
    title: '유효하지 않은 페이지 토큰',
    cause: 'NextToken의 형식이 잘못됐거나 만료됐거나 다른 필터로 받은 토큰입니다.',
    remedy: '첫 페이지부터 목록을 다시 조회하세요.',
  },
  MALFORMED_POLICY_DOCUMENT: {
    title: '잘못된 리소스 정책',
    cause: '리소스 정책이 올바른 JSON이 아니거나 정책 문법에 맞지 않습니다.',
    remedy: '연결하기 전에 IAM Access Analyzer로 정책을 검사하세요.',
  },
  PUBLIC_POLICY: {
    title: '보안 암호를 공개하는 정책',
    cause: '리소스 정책이 지나치게 넓은 접근을 허용하며, 요청에 BlockPublicPolicy가 설정되어 있습니다.',
    remedy: '와일드카드 대신 계정과 역할을 정책에 명시하세요.',
  },
  PRECONDITION_NOT_MET: {
    title: '선행 조건 미충족',
    cause: '리소스 정책이 없는 경우처럼 보안 암호의 설정이 이 호출을 허용하지 않습니다.',
    remedy: '메시지를 확인해 필요한 조건을 먼저 갖추세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 보안 암호 설정을 먼저 바꿔야 합니다.',
  },
}

/**
 * Says in Korean what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/aws/secrets-manager/explain/ko'
 *
 * explain('RESOURCE_NOT_FOUND').title // => '없는 보안 암호 또는 버전'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
