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
    categoryNote: 'Kinesis는 HTTP 400으로 보내지만 호출 한도 초과입니다.',
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
  INVALID_ARGUMENT: {
    title: '유효하지 않은 Kinesis 인수',
    cause: '인수가 한도를 넘거나 다른 샤드의 시퀀스 번호처럼 스트림과 맞지 않습니다.',
    remedy: '메시지를 확인하고 인수를 수정하세요.',
  },
  LIMIT_EXCEEDED: {
    title: '스트림 작업 한도 초과',
    cause: '계정의 스트림이나 샤드가 너무 많거나 이 작업을 너무 자주 호출합니다.',
    remedy: '기다렸다가 다시 시도하고, 반복되면 스트림을 삭제하거나 한도 상향을 요청하세요.',
    categoryNote: 'Kinesis는 HTTP 400으로 보내지만 한도 초과입니다.',
  },
  KMS_ACCESS_DENIED: {
    title: '스트림 암호화 키 권한 없음',
    cause: '암호화된 스트림이며 호출자에게 KMS 키 사용 권한이 없습니다.',
    remedy: '프로듀서에는 kms:GenerateDataKey, 컨슈머에는 kms:Decrypt를 허용하세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 키 권한이 없는 것입니다.',
  },
  KMS_THROTTLING: {
    title: 'KMS 호출 속도 초과',
    cause: '스트림의 KMS 키에 대한 요청이 KMS 허용 속도를 넘었습니다.',
    remedy: '지수 백오프를 적용하고, 반복되면 KMS 한도 상향을 요청하세요.',
    categoryNote: 'Kinesis는 HTTP 400으로 보내지만 KMS 호출 한도 초과입니다.',
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
