/**
 * The words for people in Korean, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/ko'
import { commonWords } from '../../common-words/ko.ts'
import { catalogue } from '../catalogue.ts'

/** What failures of Amazon DynamoDB mean, in Korean, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  ...commonWords,
  CONDITIONAL_CHECK_FAILED: {
    title: '조건식 불일치',
    cause: '항목이 조건식과 맞지 않습니다. 이미 있거나, 없거나, 변경됐습니다.',
    remedy: '항목을 다시 읽고 판단하세요. 항목이 바뀌기 전까지 같은 쓰기는 계속 실패합니다.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 항목 상태가 다른 것입니다.',
  },
  ITEM_COLLECTION_SIZE_LIMIT_EXCEEDED: {
    title: '항목 컬렉션 용량 초과',
    cause: '로컬 보조 인덱스가 있는 테이블에서 한 파티션 키의 항목이 10GB를 넘었습니다.',
    remedy: '해당 파티션 키의 항목을 옮기거나 삭제하세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 컬렉션이 가득 찬 것입니다.',
  },
  PROVISIONED_THROUGHPUT_EXCEEDED: {
    title: '테이블 처리량 초과',
    cause: '테이블·인덱스·파티션의 읽기 또는 쓰기가 용량을 넘었습니다.',
    remedy: '지수 백오프를 적용하고, 집중된 키를 분산하거나 용량을 늘리세요.',
    categoryNote: 'DynamoDB는 HTTP 400으로 보내지만 호출 한도 초과입니다.',
  },
  REQUEST_LIMIT_EXCEEDED: {
    title: '계정 처리량 초과',
    cause: '모든 테이블을 합친 처리량이 계정 한도를 넘었습니다.',
    remedy: '백오프를 적용하고 한도 상향을 요청하세요.',
    categoryNote: 'DynamoDB는 HTTP 400으로 보내지만 호출 한도 초과입니다.',
  },
  RESOURCE_NOT_FOUND: {
    title: '없는 테이블 또는 인덱스',
    cause: '이 리전에 테이블이나 인덱스가 없거나 아직 활성 상태가 아닙니다.',
    remedy: '이름과 리전을 확인하고, 새 테이블이라면 활성화될 때까지 기다리세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 테이블이 없는 것입니다.',
  },
  TRANSACTION_CANCELED: {
    title: '트랜잭션 취소',
    cause:
      '하나 이상의 작업을 처리할 수 없어 전체가 취소됐습니다. 어떤 작업이 왜 실패했는지는 fault의 items에 있습니다.',
    remedy: 'items를 확인해 충돌·스로틀링은 다시 시도하고, 나머지는 수정하거나 제외하세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 실제 원인은 items에 있습니다.',
  },
  TRANSACTION_CONFLICT: {
    title: '다른 트랜잭션과 충돌',
    cause: '진행 중인 다른 트랜잭션이 같은 항목을 사용하고 있습니다.',
    remedy: '간격을 늘려 가며 다시 시도하세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 항목이 사용 중일 뿐입니다.',
  },
  TRANSACTION_IN_PROGRESS: {
    title: '같은 트랜잭션 처리 중',
    cause: '같은 토큰의 이전 요청이 아직 처리 중입니다.',
    remedy: '몇 초 뒤 같은 토큰으로 같은 요청을 보내세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 첫 요청이 아직 처리 중입니다.',
  },
  IDEMPOTENT_PARAMETER_MISMATCH: {
    title: '다른 요청에 사용된 토큰',
    cause: '이 클라이언트 요청 토큰은 내용이 다른 요청에 이미 사용됐습니다.',
    remedy: '새 요청에는 새 토큰을 사용하세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 토큰이 이미 사용된 것입니다.',
  },
  INTERNAL_SERVER_ERROR: {
    title: 'DynamoDB 내부 오류',
    cause: 'DynamoDB 내부에서 오류가 발생했습니다. 쓰기가 이미 저장됐을 수 있습니다.',
    remedy:
      '간격을 늘려 가며 다시 시도하고, 두 번 실행되면 안 되는 쓰기에는 조건식이나 클라이언트 요청 토큰을 사용하세요.',
  },
  LIMIT_EXCEEDED: {
    title: '동시 테이블 작업 한도 초과',
    cause: '동시에 생성·수정·삭제 중인 테이블이 너무 많거나 한 스트림을 읽는 소비자가 너무 많습니다.',
    remedy: '진행 중인 작업이 끝난 뒤 다시 시도하세요.',
    categoryNote: 'DynamoDB는 HTTP 400으로 보내지만 동시 작업 수 제한입니다.',
  },
  RESOURCE_IN_USE: {
    title: '이미 있거나 변경 중인 테이블',
    cause: '테이블이 이미 있거나 CREATING, UPDATING처럼 작업을 허용하지 않는 상태입니다.',
    remedy: '테이블 상태를 조회해 활성 상태면 그대로 사용하고, 아니면 활성화될 때까지 기다리세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 테이블 상태가 다른 것입니다.',
  },
  REPLICATED_WRITE_CONFLICT: {
    title: '다른 리전과 쓰기 충돌',
    cause: '강력한 일관성을 사용하는 글로벌 테이블에서 다른 리전이 같은 항목을 변경하고 있습니다.',
    remedy: '간격을 늘려 가며 다시 시도하고, 자주 발생하면 항목별로 한 리전에서만 쓰세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 다른 리전이 같은 항목을 쓰고 있는 것입니다.',
  },
  DUPLICATE_ITEM: {
    title: '이미 있는 항목',
    cause: '테이블에 같은 기본 키의 항목이 이미 있습니다.',
    remedy: '이전에 직접 쓴 항목이면 처리된 것으로 보고, 아니면 항목을 업데이트하세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 항목이 이미 있는 것입니다.',
  },
}

/**
 * Says in Korean what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/aws/dynamodb/explain/ko'
 *
 * explain('CONDITIONAL_CHECK_FAILED').title // => '조건식 불일치'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
