/**
 * The words for people in Korean, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/ko'
import { commonWords } from '../../common-words/ko.ts'
import { catalogue } from '../catalogue.ts'

/** What failures of AWS Lambda mean, in Korean, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  ...commonWords,
  FUNCTION_ERROR: {
    title: '함수 실행 실패',
    cause: 'Lambda가 함수를 실행했지만 예외, 시간 초과, 비정상 종료로 실패했습니다. HTTP 상태는 200입니다.',
    remedy: '함수 로그를 확인해 수정하세요. 작업 일부가 이미 처리됐을 수 있습니다.',
  },
  TOO_MANY_REQUESTS: {
    title: '동시 실행 또는 호출 한도 초과',
    cause:
      '계정이나 함수의 동시 실행 수 또는 호출 속도가 한도에 도달했습니다. 어느 쪽인지는 details.Reason에 있습니다.',
    remedy: '지수 백오프를 적용하고, 반복되면 동시 실행 한도를 늘리세요.',
  },
  REQUEST_TOO_LARGE: {
    title: '페이로드 크기 초과',
    cause: '페이로드가 호출 하나의 한도를 넘었습니다.',
    remedy: '데이터를 S3에 두고 참조를 전달하세요.',
  },
  RESOURCE_NOT_FOUND: {
    title: '없는 함수·버전·별칭',
    cause: '이 리전에 함수, 버전 또는 별칭이 없습니다.',
    remedy: '이름, 한정자(qualifier), 리전을 확인하세요.',
  },
  RESOURCE_CONFLICT: {
    title: '이미 있거나 변경 중인 함수',
    cause: '리소스가 이미 있거나 업데이트가 진행 중입니다.',
    remedy: '리소스를 조회해 요청한 상태인지 확인하세요. 아니라면 업데이트가 끝난 뒤 다시 시도하세요.',
  },
  RESOURCE_NOT_READY: {
    title: '준비 중인 함수',
    cause: '오래 사용하지 않은 함수의 VPC 연결을 다시 만드는 중입니다.',
    remedy: '1분쯤 뒤 다시 시도하세요.',
    categoryNote: '상태 코드만 보면 장애 같지만, 잠시 준비가 필요할 뿐입니다.',
  },
  RECURSIVE_INVOCATION: {
    title: '재귀 호출 중단',
    cause: '함수가 다른 AWS 리소스를 거쳐 자신을 반복 호출해 Lambda가 중단했습니다.',
    remedy: '출력용 큐나 버킷을 분리하는 등 순환 구조를 끊으세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 순환 호출이 중단된 것입니다.',
  },
}

/**
 * Says in Korean what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/aws/lambda/explain/ko'
 *
 * explain('TOO_MANY_REQUESTS').title // => '동시 실행 또는 호출 한도 초과'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
