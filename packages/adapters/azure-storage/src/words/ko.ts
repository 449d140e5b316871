/**
 * The words for people in Korean, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/ko'
import { catalogue } from '../catalogue.ts'

/** What failures of the Azure Storage API mean, in Korean, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  ACCOUNT_IS_DISABLED: {
    title: '비활성화된 스토리지 계정',
    cause: '스토리지 계정이 비활성화되어 있습니다. 구독이 중지된 경우가 많습니다.',
    remedy: 'Azure Portal에서 계정과 구독 상태를 확인하세요.',
    categoryNote: '상태 코드만 보면 권한 문제 같지만, 계정이 비활성 상태입니다.',
  },
  AUTHENTICATION_FAILED: {
    title: '서명 또는 토큰 인증 실패',
    cause: '공유 키 서명이나 SAS가 잘못됐거나 만료됐거나, 서버 시각이 맞지 않습니다.',
    remedy: '키, SAS 유효 기간, 서버 시각을 확인하고 다시 서명하세요. 같은 요청은 다시 실패합니다.',
    categoryNote: '상태 코드만 보면 권한 문제 같지만, 자격 증명이 인정되지 않은 것입니다.',
  },
  AUTHORIZATION_FAILURE: {
    title: '허용되지 않은 요청',
    cause: '계정의 방화벽이나 정책이 이 위치의 요청을 허용하지 않습니다.',
    remedy: '계정의 네트워크 규칙과 정책을 확인하세요.',
  },
  AUTHORIZATION_PERMISSION_MISMATCH: {
    title: '역할 또는 SAS 권한 부족',
    cause: '이 작업에 필요한 데이터 역할이 없거나 SAS에 권한이 포함되지 않았습니다.',
    remedy: 'Storage Blob Data Contributor 같은 역할을 부여하거나 SAS를 다시 발급하세요.',
  },
  BLOB_ALREADY_EXISTS: {
    title: '이미 존재하는 Blob',
    cause: '같은 이름의 Blob이 있으며, 요청이 덮어쓰기를 허용하지 않습니다.',
    remedy: '내가 올린 내용이라면 완료로 처리하고, 아니면 다른 이름을 사용하세요.',
  },
  BLOB_ARCHIVED: {
    title: '보관 계층의 Blob',
    cause: 'Blob이 보관(archive) 계층에 있어 바로 읽을 수 없습니다.',
    remedy: '계층을 핫이나 쿨로 바꾸고 리하이드레이션이 끝날 때까지 기다리세요.',
    categoryNote: '상태 코드만 보면 동시 변경 같지만, 리하이드레이션이 필요합니다.',
  },
  BLOB_IMMUTABLE_DUE_TO_POLICY: {
    title: '변경 불가 Blob',
    cause: '불변성 정책 때문에 Blob을 변경하거나 삭제할 수 없습니다.',
    remedy: '정책 기간이 끝날 때까지 기다리세요.',
    categoryNote: '상태 코드만 보면 동시 변경 같지만, 정책이 Blob을 보호하고 있습니다.',
  },
  BLOB_NOT_FOUND: {
    title: '없는 Blob',
    cause: '컨테이너에 이 이름의 Blob이 없습니다.',
    remedy: '없는 것으로 처리하고, 있어야 한다면 대소문자와 인코딩을 확인하세요.',
  },
  CONDITION_NOT_MET: {
    title: '조건 불일치',
    cause: 'Blob이 If-Match 등의 조건과 맞지 않습니다. HTTP 304라면 변경되지 않았다는 뜻입니다.',
    remedy: '304라면 보관한 사본을 쓰고, 아니면 Blob을 다시 읽고 판단하세요.',
  },
  CONTAINER_BEING_DELETED: {
    title: '삭제 중인 컨테이너',
    cause: '삭제한 컨테이너의 이름은 30초 이상 다시 쓸 수 없습니다.',
    remedy: '잠시 뒤 다시 시도하거나 다른 이름을 사용하세요.',
    categoryNote: '상태 코드만 보면 동시 변경 같지만, 시간이 조금 필요할 뿐입니다.',
  },
  CONTAINER_NOT_FOUND: {
    title: '없는 컨테이너',
    cause: '계정에 이 이름의 컨테이너가 없습니다.',
    remedy: '컨테이너를 만들거나 이름과 계정을 확인하세요.',
  },
  INVALID_BLOCK_LIST: {
    title: '블록 목록 불일치',
    cause: '목록의 블록이 업로드되지 않았거나, 일주일 안에 커밋되지 않아 삭제됐습니다.',
    remedy: '빠진 블록을 올린 뒤 목록을 커밋하세요.',
  },
  LEASE_ALREADY_PRESENT: {
    title: '이미 임대된 상태',
    cause:
      'Blob이나 컨테이너가 이미 임대돼 있습니다. 다른 클라이언트이거나 이전 요청에서 얻은 임대일 수 있습니다.',
    remedy: '임대가 해제되거나 만료될 때까지 기다리거나 임대를 중단하세요.',
  },
  LEASE_ID_MISSING: {
    title: '임대 ID 누락',
    cause: 'Blob이나 컨테이너가 임대 중인데 요청에 임대 ID가 없습니다.',
    remedy: 'x-ms-lease-id를 보내거나 임대가 끝날 때까지 기다리세요.',
    categoryNote: '상태 코드만 보면 동시 변경 같지만, 임대 ID만 빠진 것입니다.',
  },
  OPERATION_TIMED_OUT: {
    title: '작업 시간 초과',
    cause: '서비스가 제한 시간 안에 끝내지 못했습니다. 이미 처리됐을 수 있습니다.',
    remedy: '결과를 확인한 뒤 제한 시간을 늘려 다시 시도하세요.',
    categoryNote: '상태 코드만 보면 서버 오류 같지만, 시간이 초과된 것입니다.',
  },
  PENDING_COPY_OPERATION: {
    title: '복사 진행 중',
    cause: '이 Blob으로의 복사가 아직 끝나지 않았습니다. 내가 시작한 복사일 수도 있습니다.',
    remedy: 'x-ms-copy-status가 pending이 아닐 때까지 기다리세요.',
    categoryNote: '상태 코드만 보면 동시 변경 같지만, 복사가 끝나면 해결됩니다.',
  },
  SERVER_BUSY: {
    title: '서버 과부하',
    cause: '스토리지 서버가 지금은 요청을 받을 수 없습니다.',
    remedy: '지수 백오프로 다시 시도하세요.',
  },
  SERVER_BUSY_OPERATIONS: {
    title: '초당 작업 수 초과',
    cause: '계정의 초당 작업 수가 한도를 넘었습니다.',
    remedy: '지수 백오프를 적용하고 부하를 여러 계정으로 분산하세요.',
    categoryNote: '상태 코드만 보면 장애 같지만, 호출 한도 초과입니다.',
  },
  POP_RECEIPT_MISMATCH: {
    title: '팝 영수증 불일치',
    cause: '메시지가 다시 노출되어 다른 쪽에서 수신했거나 업데이트됐습니다.',
    remedy: '메시지를 다시 수신해 새 팝 영수증을 사용하세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 영수증이 오래된 것입니다.',
  },
  INTERNAL_ERROR: {
    title: '스토리지 내부 오류',
    cause: 'Azure Storage 내부에서 오류가 발생했습니다. 쓰기가 이미 저장됐을 수 있습니다.',
    remedy: '간격을 늘려 가며 다시 시도하고, 두 번 실행되면 안 되는 쓰기에는 조건 헤더를 사용하세요.',
  },
  INVALID_AUTHENTICATION_INFO: {
    title: '유효하지 않은 Authorization 헤더',
    cause: 'Authorization 헤더 형식이 잘못됐거나 Microsoft Entra 토큰이 만료됐거나 다른 대상용입니다.',
    remedy: 'https://storage.azure.com 대상의 토큰을 받고 헤더 형식을 확인하세요.',
  },
  NO_AUTHENTICATION_INFORMATION: {
    title: '자격 증명 없음',
    cause: '요청에 Authorization 헤더도 SAS도 없고, 공개 리소스도 아닙니다.',
    remedy: '클라이언트에 자격 증명을 설정하거나 URL에 SAS를 붙이세요.',
  },
  INVALID_HEADER_VALUE: {
    title: '유효하지 않은 헤더 값',
    cause: '헤더 값의 형식이 잘못됐습니다. 어떤 헤더인지는 응답에 있으며 x-ms-version인 경우가 많습니다.',
    remedy: '헤더를 수정하세요. 에뮬레이터는 SDK가 보내는 버전을 모를 수 있습니다.',
  },
  INVALID_QUERY_PARAMETER_VALUE: {
    title: '유효하지 않은 쿼리 파라미터',
    cause: 'URL 파라미터 값을 이 작업에서 받지 않습니다. 어떤 파라미터인지는 응답에 있습니다.',
    remedy: '값을 수정하고 URL의 SAS가 두 번 인코딩되지 않았는지 확인하세요.',
  },
  INVALID_RESOURCE_NAME: {
    title: '이름에 사용할 수 없는 문자',
    cause: '컨테이너, Blob, 큐 또는 공유의 이름이 명명 규칙에 맞지 않습니다.',
    remedy: '컨테이너와 큐 이름에는 소문자, 숫자, 연속되지 않은 하이픈을 3~63자로 사용하세요.',
  },
  INVALID_RANGE: {
    title: 'Blob 크기를 벗어난 범위',
    cause: '요청한 바이트 범위가 Blob의 끝을 넘어 시작합니다. 빈 Blob에는 유효한 범위가 없습니다.',
    remedy: 'Blob 길이를 먼저 확인하고 그 안에서만 읽으세요.',
  },
  MD5_MISMATCH: {
    title: '체크섬 불일치',
    cause: '서버가 받은 데이터가 함께 보낸 Content-MD5와 다릅니다.',
    remedy: '실제로 전송하는 데이터로 체크섬을 계산해 다시 업로드하세요.',
  },
  REQUEST_BODY_TOO_LARGE: {
    title: '요청 본문 크기 초과',
    cause: '본문이 이 작업에서 받는 크기를 넘습니다.',
    remedy: 'Blob을 블록으로 나눠 올리거나 블록 크기를 줄이세요.',
  },
  RESOURCE_NOT_FOUND: {
    title: '리소스 없음',
    cause: '이 계정에 해당 경로의 리소스가 없습니다. 파일과 테이블은 이 이상 알려 주지 않는 경우가 많습니다.',
    remedy: '경로, 대소문자, URL의 계정을 확인하고, 없어도 되는 리소스면 없는 것으로 처리하세요.',
  },
  CONTAINER_ALREADY_EXISTS: {
    title: '이미 있는 컨테이너',
    cause: '계정에 같은 이름의 컨테이너가 이미 있습니다.',
    remedy: '컨테이너가 있기만 하면 되는 경우 처리된 것으로 간주하세요.',
  },
  AUTHORIZATION_SOURCE_IP_MISMATCH: {
    title: 'SAS가 허용하지 않는 IP 주소',
    cause: 'SAS가 특정 IP 주소만 허용하는데 다른 주소에서 요청이 왔습니다.',
    remedy: '프록시나 NAT를 거친 실제 발신 주소로 SAS를 다시 발급하세요.',
  },
  QUEUE_NOT_FOUND: {
    title: '없는 큐',
    cause: '계정에 이 이름의 큐가 없습니다.',
    remedy: '큐를 생성하거나 이름과 계정을 확인하세요.',
  },
}

/**
 * Says in Korean what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/azure-storage/explain/ko'
 *
 * explain('BLOB_NOT_FOUND').title // => '없는 Blob'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
