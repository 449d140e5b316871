/**
 * The words for people in Korean, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/ko'
import { commonWords } from '../../common-words/ko.ts'
import { catalogue } from '../catalogue.ts'

/** What failures of Amazon SQS mean, in Korean, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  ...commonWords,
  QUEUE_DOES_NOT_EXIST: {
    title: '없는 큐',
    cause: '큐 URL이 잘못되었거나 큐가 삭제되었거나 조회 권한이 없습니다.',
    remedy: 'URL, 리전, 계정을 확인하세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 큐가 없는 것입니다.',
  },
  RECEIPT_HANDLE_IS_INVALID: {
    title: '잘못된 수신 핸들',
    cause: '수신 핸들 형식이 잘못되었거나 다른 큐의 것입니다.',
    remedy: '메시지를 가장 최근에 수신할 때 받은 핸들을 사용하세요.',
    categoryNote: '상태 코드만 보면 대상이 없는 것 같지만, 핸들이 잘못된 것입니다.',
  },
  MESSAGE_NOT_INFLIGHT: {
    title: '처리 중이 아닌 메시지',
    cause: '가시성 제한 시간이 지났거나 메시지가 삭제되었습니다.',
    remedy: '메시지를 다시 수신하고 가시성 제한 시간을 늘리세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 메시지 상태가 다른 것입니다.',
  },
  OVER_LIMIT: {
    title: '큐 한도 도달',
    cause: '처리 중 메시지 수 또는 권한 수가 큐의 한도에 도달했습니다.',
    remedy: '처리한 메시지를 삭제하거나 권한을 제거하세요.',
    categoryNote: '상태 코드만 보면 권한 문제 같지만, 한도에 도달한 것입니다.',
  },
  PURGE_QUEUE_IN_PROGRESS: {
    title: '큐 비우기 진행 중',
    cause: '최근 60초 안에 비우기 요청이 있었습니다. 내가 보낸 이전 요청일 수도 있습니다.',
    remedy: '내가 보낸 요청이면 그대로 두고, 아니면 60초 기다리세요.',
    categoryNote: '상태 코드만 보면 권한 문제 같지만, 1분만 기다리면 됩니다.',
  },
  QUEUE_DELETED_RECENTLY: {
    title: '방금 삭제된 큐 이름',
    cause: '큐를 삭제한 뒤 60초가 지나야 같은 이름을 다시 쓸 수 있습니다.',
    remedy: '60초 뒤에 큐를 생성하세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 1분만 기다리면 됩니다.',
  },
  REQUEST_THROTTLED: {
    title: '큐 요청 속도 초과',
    cause: '큐 또는 수신 측이 허용 속도를 넘었습니다.',
    remedy: '백오프를 적용하고 메시지를 배치로 보내세요.',
    categoryNote: 'SQS는 HTTP 403으로 보내지만 속도 제한입니다.',
  },
  BATCH_REQUEST_TOO_LONG: {
    title: '배치 크기 초과',
    cause: '배치의 메시지를 합친 크기가 한도를 넘었습니다.',
    remedy: '배치를 나눠 보내세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 크기만 초과했습니다.',
  },
}

/**
 * Says in Korean what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/aws/sqs/explain/ko'
 *
 * explain('QUEUE_DOES_NOT_EXIST').title // => '없는 큐'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
