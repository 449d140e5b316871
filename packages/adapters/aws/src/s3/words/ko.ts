/**
 * The words for people in Korean, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/ko'
import { catalogue } from '../catalogue.ts'

/** What failures of Amazon S3 mean, in Korean, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  ACCESS_DENIED: {
    title: '버킷 또는 객체 권한 없음',
    cause:
      '작업을 허용하는 정책이 없거나 정책·퍼블릭 액세스 차단으로 거부됐습니다. 버킷 목록 권한이 없으면 없는 객체도 이 오류로 나타납니다.',
    remedy: 'IAM·버킷·KMS 키 정책을 확인하고 객체가 실제로 있는지도 확인하세요.',
  },
  BUCKET_ALREADY_EXISTS: {
    title: '다른 계정이 사용 중인 버킷 이름',
    cause: '버킷 이름은 모든 AWS 계정이 공유하며, 이 이름은 다른 계정이 쓰고 있습니다.',
    remedy: '다른 이름을 사용하세요.',
  },
  BUCKET_ALREADY_OWNED_BY_YOU: {
    title: '이미 보유한 버킷',
    cause: '이전 요청으로 이미 내 계정에 버킷이 만들어졌습니다.',
    remedy: '이미 처리된 것으로 간주하세요.',
  },
  BUCKET_NOT_EMPTY: {
    title: '비어 있지 않은 버킷',
    cause: '버킷에 객체, 버전, 삭제 마커 또는 완료되지 않은 업로드가 남아 있습니다.',
    remedy: '이전 버전까지 모두 삭제한 뒤 다시 시도하세요.',
    categoryNote: '상태 코드만 보면 동시 변경 같지만, 버킷을 비우면 해결됩니다.',
  },
  CONDITIONAL_REQUEST_CONFLICT: {
    title: '조건부 쓰기 도중 충돌',
    cause: '조건부 쓰기가 진행되는 동안 객체가 변경되거나 삭제됐습니다.',
    remedy: 'PutObject는 다시 시도하고, 멀티파트 업로드라면 처음부터 다시 시작하세요.',
  },
  ENTITY_TOO_LARGE: {
    title: '한 번에 올리기에 너무 큰 객체',
    cause: '객체가 요청 하나로 올릴 수 있는 크기를 넘었습니다.',
    remedy: '멀티파트 업로드를 사용하세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 크기만 초과했습니다.',
  },
  INTERNAL_ERROR: {
    title: 'S3 내부 오류',
    cause: 'S3 내부에서 오류가 발생했습니다. HTTP 200을 보낸 뒤에 발생하기도 합니다.',
    remedy:
      '간격을 늘려 가며 다시 시도하고, 복사나 업로드 완료 요청이라면 객체가 생성됐는지 먼저 확인하세요.',
  },
  INVALID_ACCESS_KEY_ID: {
    title: '알 수 없는 액세스 키',
    cause: 'S3가 이 액세스 키 ID를 알지 못합니다. 삭제됐거나 다른 파티션의 키일 수 있습니다.',
    remedy: '배포된 키를 확인하고 교체하세요.',
    categoryNote: '상태 코드만 보면 권한 문제 같지만, 키 자체를 인식하지 못한 것입니다.',
  },
  INVALID_OBJECT_STATE: {
    title: '보관 처리된 객체',
    cause: '객체가 아카이브 계층에 있어 복원하기 전에는 읽을 수 없습니다.',
    remedy: 'RestoreObject를 요청하고 복원이 끝난 뒤 읽으세요.',
    categoryNote: '상태 코드만 보면 권한 문제 같지만, 객체를 복원하면 됩니다.',
  },
  INVALID_PART: {
    title: '업로드 파트를 찾을 수 없음',
    cause: '요청에 적은 파트 번호나 ETag가 업로드된 파트와 맞지 않습니다.',
    remedy: '파트 목록을 조회해 빠진 파트를 올린 뒤 업로드를 완료하세요.',
  },
  MALFORMED_XML: {
    title: '잘못된 XML',
    cause: '요청 XML이 올바른 형식이 아니거나 스키마와 맞지 않습니다.',
    remedy: '해당 작업의 스키마와 본문을 비교하세요.',
  },
  NO_SUCH_BUCKET: {
    title: '없는 버킷',
    cause: '버킷이 존재하지 않거나 삭제됐습니다.',
    remedy: '버킷 이름과 계정을 확인하세요.',
  },
  NO_SUCH_KEY: {
    title: '없는 객체',
    cause: '버킷에 이 키의 객체가 없습니다.',
    remedy: '객체가 없는 것으로 처리하고, 있어야 한다면 키의 대소문자와 인코딩을 확인하세요.',
  },
  NO_SUCH_UPLOAD: {
    title: '없는 멀티파트 업로드',
    cause: '업로드가 이미 완료됐거나 중단됐거나, 업로드 ID가 잘못됐습니다.',
    remedy: '이전 시도가 업로드를 완료했을 수 있으니 객체가 있는지 확인하세요.',
  },
  NOT_FOUND: {
    title: '대상 없음',
    cause: '버킷이나 객체가 없습니다. HEAD 응답에는 본문이 없어 더 자세한 내용을 알 수 없습니다.',
    remedy: '없는 것으로 처리하세요.',
  },
  OPERATION_ABORTED: {
    title: '버킷에 다른 작업 진행 중',
    cause: '같은 리소스를 변경하는 작업이 진행 중입니다.',
    remedy: '몇 초 기다렸다가 다시 시도하세요.',
  },
  PERMANENT_REDIRECT: {
    title: '다른 리전의 버킷',
    cause: '요청을 보낸 엔드포인트가 이 버킷을 담당하지 않습니다.',
    remedy: 'x-amz-bucket-region 헤더의 리전이나 응답에 적힌 엔드포인트를 사용하세요.',
    categoryNote: '리다이렉트 상태 코드지만, 따라가려면 다시 서명해야 합니다.',
  },
  PRECONDITION_FAILED: {
    title: '사전 조건 불일치',
    cause: '객체가 If-Match, If-None-Match 또는 날짜 조건과 맞지 않습니다.',
    remedy: '객체를 다시 읽고 판단하세요.',
  },
  REQUEST_TIMEOUT: {
    title: '연결 대기 시간 초과',
    cause: 'S3가 요청 데이터를 기다리다 시간이 초과됐거나 응답을 전달하지 못했습니다.',
    remedy: '다시 시도하고, 큰 객체는 나눠 올리세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 연결이 멈춘 것입니다.',
  },
  REQUEST_TIME_TOO_SKEWED: {
    title: '서버 시각 오차',
    cause: '요청 시각이 S3 시각과 너무 차이 납니다.',
    remedy: '서버 시각을 맞추고 다시 서명하세요.',
    categoryNote: '상태 코드만 보면 권한 문제 같지만, 시각만 맞지 않습니다.',
  },
  SIGNATURE_DOES_NOT_MATCH: {
    title: '서명 불일치',
    cause: 'S3가 계산한 서명과 다릅니다. 시크릿 키, 리전, 경로 인코딩, 헤더가 흔한 원인입니다.',
    remedy: '키와 정규 요청(canonical request)을 확인하고 다시 서명하세요.',
    categoryNote: '상태 코드만 보면 권한 문제 같지만, 서명이 맞지 않는 것입니다.',
  },
  SLOW_DOWN: {
    title: '프리픽스 요청 속도 초과',
    cause: 'S3가 프리픽스의 요청 속도를 제한하고 있거나 아직 확장 중입니다.',
    remedy: '지수 백오프를 적용하고 키를 여러 프리픽스로 분산하세요.',
    categoryNote: '상태 코드만 보면 장애 같지만, 호출 한도 초과입니다.',
    limits: [
      {
        text: '프리픽스 하나당 PUT·COPY·POST·DELETE 초당 3,500회 이상',
        docsUrl: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance.html',
      },
      {
        text: '프리픽스 하나당 GET·HEAD 초당 5,500회 이상',
        docsUrl: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance.html',
      },
    ],
  },
  AUTHORIZATION_HEADER_MALFORMED: {
    title: '잘못된 Authorization 헤더',
    cause: 'Authorization 헤더를 사용할 수 없습니다. 버킷과 다른 리전으로 서명한 경우가 가장 많습니다.',
    remedy: '응답에 적힌 리전으로 서명하고 액세스 키 ID가 비어 있지 않은지 확인하세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 서명 범위가 맞지 않는 것입니다.',
  },
  BAD_DIGEST: {
    title: '체크섬 불일치',
    cause: 'S3가 받은 데이터가 Content-MD5나 함께 보낸 체크섬과 다릅니다.',
    remedy: '압축 등을 마친 실제 전송 데이터로 체크섬을 계산해 다시 업로드하세요.',
  },
  ENTITY_TOO_SMALL: {
    title: '너무 작은 객체 또는 파트',
    cause:
      '업로드한 크기가 최소 크기보다 작습니다. 멀티파트 업로드에서는 마지막을 제외한 각 파트가 5MiB 이상이어야 합니다.',
    remedy: '파트 크기를 키우세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 크기만 너무 작습니다.',
  },
  EXPIRED_TOKEN: {
    title: '임시 자격 증명 만료',
    cause:
      '요청의 세션 토큰이 만료됐습니다. 미리 서명된 URL이라면 서명에 사용한 자격 증명이 만료된 것입니다.',
    remedy:
      '임시 자격 증명을 새로 발급받아 다시 서명하세요. URL은 서명에 사용한 세션보다 오래 유효할 수 없습니다.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 자격 증명이 만료된 것입니다.',
  },
  INVALID_ARGUMENT: {
    title: '유효하지 않은 인수',
    cause:
      '헤더, 쿼리 파라미터 또는 필드 값을 S3가 받아들이지 않습니다. 어떤 값인지는 응답의 ArgumentName에 있습니다.',
    remedy: '값을 수정하세요. 고치기 전까지 같은 요청은 계속 실패합니다.',
  },
  INVALID_RANGE: {
    title: '객체 크기를 벗어난 범위',
    cause: '요청한 바이트 범위가 객체 끝을 넘어 시작합니다. 빈 객체에는 유효한 범위가 없습니다.',
    remedy: '객체 크기를 먼저 확인하고 그 안에서만 읽으세요.',
  },
  INVALID_REQUEST: {
    title: '허용되지 않는 요청 방식',
    cause:
      '암호화나 서명 버전 등 규칙이나 버킷 설정에 맞지 않는 요청입니다. 자세한 이유는 메시지에 있습니다.',
    remedy: '메시지를 확인하고 해당 부분을 수정하세요.',
  },
  INVALID_TOKEN: {
    title: '유효하지 않은 세션 토큰',
    cause: '토큰 형식이 잘못됐거나 잘렸거나 액세스 키와 맞지 않습니다.',
    remedy: '액세스 키, 시크릿 키, 토큰을 같은 임시 자격 증명에서 가져오세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 토큰이 유효하지 않은 것입니다.',
  },
  METHOD_NOT_ALLOWED: {
    title: '이 리소스에 쓸 수 없는 메서드',
    cause: 'S3가 이 리소스에 해당 메서드를 제공하지 않습니다. 삭제 마커인 버전을 읽을 때도 발생합니다.',
    remedy: '버전 ID와 메서드를 확인하고, 삭제 마커라면 삭제된 객체로 처리하세요.',
  },
  NO_SUCH_VERSION: {
    title: '없는 버전',
    cause: '이 키에 해당 ID의 버전이 없습니다.',
    remedy: '삭제된 버전으로 처리하거나 버전 목록을 조회해 현재 ID를 사용하세요.',
  },
  SERVICE_UNAVAILABLE: {
    title: '일시적으로 사용할 수 없는 S3',
    cause: 'S3가 지금 요청을 처리할 수 없습니다.',
    remedy: '지터를 둔 지수 백오프로 다시 시도하고, 계속되면 요청 속도를 낮추세요.',
  },
}

/**
 * Says in Korean what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/aws/s3/explain/ko'
 *
 * explain('NO_SUCH_KEY').title // => '없는 객체'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
