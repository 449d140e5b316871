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
    cause: '큐 URL이 잘못됐거나 큐가 삭제됐거나 조회 권한이 없습니다.',
    remedy: 'URL, 리전, 계정을 확인하세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 큐가 없는 것입니다.',
  },
  RECEIPT_HANDLE_IS_INVALID: {
    title: '잘못된 수신 핸들',
    cause: '수신 핸들 형식이 잘못됐거나 다른 큐의 것입니다.',
    remedy: '메시지를 가장 최근에 수신할 때 받은 핸들을 사용하세요.',
    categoryNote: '상태 코드만 보면 대상이 없는 것 같지만, 핸들이 잘못된 것입니다.',
  },
  MESSAGE_NOT_INFLIGHT: {
    title: '처리 중이 아닌 메시지',
    cause: '가시성 제한 시간이 지났거나 메시지가 삭제됐습니다.',
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
    categoryNote: 'SQS는 HTTP 403으로 보내지만 호출 한도 초과입니다.',
  },
  BATCH_REQUEST_TOO_LONG: {
    title: '배치 크기 초과',
    cause: '배치의 메시지를 합친 크기가 한도를 넘었습니다.',
    remedy: '배치를 나눠 보내세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 크기만 초과했습니다.',
  },
  QUEUE_NAME_EXISTS: {
    title: '속성이 다른 같은 이름의 큐',
    cause: '같은 이름의 큐가 있고 속성이 요청과 다릅니다.',
    remedy: '기존 큐를 사용하거나 SetQueueAttributes로 속성을 변경하세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 이름이 이미 사용 중입니다.',
  },
  TOO_MANY_ENTRIES_IN_BATCH_REQUEST: {
    title: '배치 항목 수 초과',
    cause: '배치 하나에는 항목을 10개까지 담을 수 있습니다.',
    remedy: '배치를 10개씩 나누세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 배치 항목만 너무 많습니다.',
    limits: [
      {
        text: '배치 하나에 메시지 10개',
        docsUrl:
          'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html',
      },
    ],
  },
  EMPTY_BATCH_REQUEST: {
    title: '빈 배치',
    cause: '배치에 항목이 없습니다.',
    remedy: '보낼 항목이 없으면 호출을 건너뛰세요.',
  },
  BATCH_ENTRY_IDS_NOT_DISTINCT: {
    title: '중복된 배치 항목 ID',
    cause: '배치의 두 항목이 같은 Id를 사용합니다.',
    remedy: '인덱스처럼 배치 안에서 겹치지 않는 Id를 항목마다 지정하세요.',
  },
  INVALID_MESSAGE_CONTENTS: {
    title: '메시지에 허용되지 않는 문자',
    cause: '본문이나 속성에 SQS가 전달하지 않는 문자가 있습니다. 대부분 제어 문자입니다.',
    remedy: '해당 문자를 제거하거나 내용을 base64로 인코딩하세요.',
  },
  INVALID_ATTRIBUTE_VALUE: {
    title: '유효하지 않은 큐 속성 값',
    cause: '큐 속성 값이 범위를 벗어났거나 형식이 잘못됐습니다.',
    remedy: '속성별 허용 범위를 확인하세요. FIFO 속성은 FIFO 큐에만 쓸 수 있습니다.',
  },
  KMS_ACCESS_DENIED: {
    title: '암호화 키 권한 없음',
    cause: '암호화된 큐이며 호출자에게 KMS 키 사용 권한이 없습니다.',
    remedy: '키 정책이나 IAM 정책에서 kms:GenerateDataKey와 kms:Decrypt를 허용하세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 키 권한이 없는 것입니다.',
  },
  KMS_THROTTLED: {
    title: 'KMS 호출 속도 초과',
    cause: '큐의 KMS 키에 대한 요청이 KMS 허용 속도를 넘었습니다.',
    remedy: '백오프를 적용하고, 큐의 데이터 키 재사용 기간을 늘려 KMS 호출을 줄이세요.',
    categoryNote: 'SQS는 HTTP 400으로 보내지만 KMS 호출 한도 초과입니다.',
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
