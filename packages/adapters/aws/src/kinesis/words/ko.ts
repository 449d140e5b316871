/**
 * The words for people in Korean, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/ko'
import { commonWords } from '../../common-words/ko.ts'
import { catalogue } from '../catalogue.ts'

/** What failures of Amazon Kinesis Data Streams mean, in Korean, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  ...commonWords,
  PROVISIONED_THROUGHPUT_EXCEEDED: {
    title: '스트림 처리량 초과',
    cause: '샤드에 들어오는 레코드 수나 용량이 한도를 넘었습니다.',
    remedy: '지수 백오프를 적용하고, 파티션 키를 분산하거나 샤드를 늘리세요.',
    categoryNote: 'Kinesis는 HTTP 400으로 보내지만 속도 제한입니다.',
  },
  EXPIRED_ITERATOR: {
    title: '샤드 반복자 만료',
    cause: '샤드 반복자는 5분 동안만 유효합니다.',
    remedy: '마지막 시퀀스 번호로 새 반복자를 받으세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 반복자가 만료된 것입니다.',
  },
  RESOURCE_IN_USE: {
    title: '이미 있거나 변경 중인 스트림',
    cause: '스트림이 활성 상태가 아닙니다. 생성·변경·삭제 중이거나 이름이 이미 사용 중입니다.',
    remedy: '스트림이 활성화될 때까지 기다리거나 다른 이름을 사용하세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 스트림 상태가 다른 것입니다.',
  },
  RESOURCE_NOT_FOUND: {
    title: '없는 스트림',
    cause: '이 리전에 스트림이 없습니다.',
    remedy: '이름과 리전을 확인하세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 스트림이 없는 것입니다.',
  },
}

/**
 * Says in Korean what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/aws/kinesis/explain/ko'
 *
 * explain('PROVISIONED_THROUGHPUT_EXCEEDED').title // => '스트림 처리량 초과'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
