/**
 * The words for people in Korean, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/ko'
import { commonWords } from '../../common-words/ko.ts'
import { catalogue } from '../catalogue.ts'

/** What failures of Amazon Bedrock Runtime mean, in Korean, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  ...commonWords,
  MODEL_ERROR: {
    title: '모델 오류',
    cause: '모델이 요청을 처리하다 실패했습니다. details.originalStatusCode가 모델의 상태 코드입니다.',
    remedy: '한두 번 다시 시도하고, 계속 실패하면 입력을 줄이거나 다른 모델을 사용하세요.',
    categoryNote: 'HTTP 424만으로는 원인을 알 수 없지만, 모델이 실패한 것입니다.',
  },
  MODEL_NOT_READY: {
    title: '준비 중인 모델',
    cause: '모델이 아직 요청을 처리할 준비가 되지 않았습니다.',
    remedy: '몇 초 뒤 다시 시도하세요.',
    categoryNote: '상태 코드만 보면 호출 한도 초과 같지만, 모델이 준비 중인 것입니다.',
  },
  MODEL_TIMEOUT: {
    title: '모델 응답 시간 초과',
    cause: '모델이 제한 시간 안에 처리를 마치지 못했습니다.',
    remedy: '입력이나 출력을 줄이거나 스트리밍을 사용하세요.',
  },
  SERVICE_QUOTA_EXCEEDED: {
    title: '서비스 할당량 초과',
    cause: '요청이 계정의 할당량을 넘었습니다.',
    remedy: '나중에 다시 시도하고, 반복되면 할당량 상향을 요청하세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 할당량을 넘은 것입니다.',
  },
  RESOURCE_NOT_FOUND: {
    title: '없는 모델 또는 프로파일',
    cause: '이 리전에 모델 ID, 추론 프로파일 또는 ARN이 없습니다.',
    remedy: 'ID와 리전을 확인하세요.',
  },
  CONFLICT: {
    title: '다른 요청과 충돌',
    cause: '다른 요청이 같은 리소스를 변경했거나 같은 토큰의 이전 요청이 처리 중입니다.',
    remedy: '현재 상태를 조회한 뒤 요청을 다시 보내세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 다른 요청과 충돌한 것입니다.',
  },
  INTERNAL_SERVER: {
    title: 'Bedrock 내부 오류',
    cause: 'Bedrock이 요청을 처리하는 동안 내부 오류가 발생했습니다.',
    remedy: '간격을 늘려 가며 다시 시도하거나 다른 모델이나 리전으로 우회하세요.',
  },
  MODEL_STREAM_ERROR: {
    title: '스트리밍 중 모델 오류',
    cause: '모델이 응답 도중에 실패해 스트림이 중단됐습니다.',
    remedy: '받은 응답을 버리고 다시 시도하세요. 그때까지의 토큰은 과금될 수 있습니다.',
    categoryNote: '상태 코드만 보면 선행 요청 실패 같지만, 모델이 실패한 것입니다.',
  },
}

/**
 * Says in Korean what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/aws/bedrock-runtime/explain/ko'
 *
 * explain('MODEL_NOT_READY').title // => '준비 중인 모델'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
