import type { Explanation } from '@faultline/core/explain/ko'
import type { commonFailures } from '../common-failures.ts'

/** What the errors mean, in Korean, that any service may send. */
export const commonWords: { readonly [Reason in keyof typeof commonFailures]?: Explanation } = {
  ACCESS_DENIED: {
    title: '권한 없음',
    cause:
      '자격 증명은 유효하지만 이 리소스에 대한 작업을 허용하는 정책이 없거나, 명시적으로 거부되어 있습니다.',
    remedy: 'IAM 정책에 해당 작업을 추가하고 리소스·KMS 키·조직 정책도 확인하세요.',
  },
  EXPIRED_TOKEN: {
    title: '임시 자격 증명 만료',
    cause: '요청 서명에 사용한 세션 토큰이 만료됐습니다.',
    remedy: '임시 자격 증명을 새로 발급받아 요청에 다시 서명해 보내세요.',
    categoryNote: '상태 코드만 보면 권한이나 요청 형식 문제 같지만, 자격 증명이 만료된 것입니다.',
  },
  INVALID_SIGNATURE: {
    title: '서명 불일치',
    cause:
      'AWS가 계산한 서명과 다릅니다. 시크릿 키, 서명 범위의 리전·서비스, 변경된 헤더, 서버 시각 오차가 흔한 원인입니다.',
    remedy: '키, 서명 범위, 서버 시각을 확인하고 다시 서명하세요. 같은 요청을 그대로 보내면 다시 실패합니다.',
    categoryNote: '상태 코드만 보면 권한 문제 같지만, 서명이 맞지 않는 것입니다.',
  },
  REQUEST_EXPIRED: {
    title: '서명 시각 만료',
    cause: '서명 시각이 AWS 시각과 15분 넘게 차이 나거나 미리 서명된 URL이 만료됐습니다.',
    remedy: '서버 시각을 맞추고 요청에 다시 서명하세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 서명 시각만 문제입니다.',
  },
  THROTTLING: {
    title: '호출 속도 초과',
    cause: '계정의 API 호출 속도가 허용치를 넘었습니다.',
    remedy: '모든 워커에서 지터를 둔 지수 백오프를 적용하고, 반복되면 한도 상향을 요청하세요.',
    categoryNote: 'AWS는 HTTP 400으로 보내는 경우가 많지만 호출 한도 초과입니다.',
  },
  UNRECOGNIZED_CLIENT: {
    title: '알 수 없는 액세스 키',
    cause: '액세스 키 ID를 찾을 수 없거나 세션 토큰이 그 키의 것이 아닙니다.',
    remedy: '서비스가 사용하는 자격 증명을 확인하고, 임시 키라면 세션 토큰을 함께 보내는지 확인하세요.',
    categoryNote: '상태 코드만 보면 권한 문제 같지만, 키 자체를 인식하지 못한 것입니다.',
  },
  VALIDATION_ERROR: {
    title: '입력값 검증 실패',
    cause: '파라미터가 이 API의 제약 조건에 맞지 않습니다. 어떤 조건인지는 메시지에 있습니다.',
    remedy: '해당 파라미터를 수정하세요. 고치기 전까지 같은 요청은 계속 실패합니다.',
  },
  INCOMPLETE_SIGNATURE: {
    title: '불완전한 서명',
    cause:
      'Authorization 헤더나 서명 파라미터에 자격 증명 범위 같은 필수 항목이 빠졌거나 형식이 잘못됐습니다.',
    remedy: 'AWS SDK나 서명 라이브러리로 서명하고, 프록시가 헤더를 바꾸지 않는지 확인하세요.',
    categoryNote: '상태 코드만 보면 권한 문제 같지만, 서명이 불완전한 것입니다.',
  },
  INTERNAL_FAILURE: {
    title: 'AWS 내부 오류',
    cause: '서비스 내부에서 오류가 발생했습니다. 요청이 이미 처리됐을 수 있습니다.',
    remedy:
      '두 번 실행되어도 괜찮은 요청이면 간격을 늘려 가며 다시 시도하고, 계속 실패하면 AWS Health Dashboard를 확인하세요.',
  },
  INVALID_ACTION: {
    title: '없는 작업',
    cause: '요청한 API 버전에 이 이름의 작업이 없습니다.',
    remedy: '작업 이름의 철자, API 버전, 엔드포인트를 확인하고 SDK가 오래됐다면 업데이트하세요.',
  },
  INVALID_CLIENT_TOKEN_ID: {
    title: '유효하지 않은 액세스 키 ID',
    cause: '이 ID의 활성 액세스 키가 없습니다. 오타, 삭제, 비활성화 또는 세션 토큰 누락이 원인입니다.',
    remedy: '서비스가 사용하는 자격 증명을 확인하고, 키가 삭제됐다면 교체하세요.',
    categoryNote: '상태 코드만 보면 권한 문제 같지만, 액세스 키가 유효하지 않은 것입니다.',
  },
  INVALID_PARAMETER_COMBINATION: {
    title: '함께 쓸 수 없는 파라미터',
    cause: '각 파라미터는 유효하더라도 함께 사용할 수 없습니다.',
    remedy: '메시지를 확인하고 그중 하나를 빼세요.',
  },
  INVALID_PARAMETER_VALUE: {
    title: '허용되지 않는 파라미터 값',
    cause: '값의 형식이나 범위가 잘못됐거나 이 리소스에 맞지 않습니다. 어떤 값인지는 메시지에 있습니다.',
    remedy: 'API 레퍼런스와 비교해 값을 수정하세요.',
  },
  INVALID_QUERY_PARAMETER: {
    title: '잘못된 쿼리 문자열',
    cause: '쿼리 문자열의 파라미터 형식이 잘못됐거나 서비스가 모르는 파라미터입니다.',
    remedy: '파라미터 이름과 URL 인코딩을 확인하세요.',
  },
  MALFORMED_HTTP_REQUEST: {
    title: '손상된 HTTP 요청',
    cause: '압축된 본문을 풀 수 없는 경우처럼 AWS가 HTTP 요청 자체를 읽지 못했습니다.',
    remedy: 'Content-Encoding, Content-Length와 중간에 있는 프록시를 확인하세요.',
  },
  MALFORMED_QUERY_STRING: {
    title: '쿼리 문자열 구문 오류',
    cause: 'AWS가 요청의 쿼리 문자열을 해석하지 못했습니다.',
    remedy: '쿼리 문자열을 직접 조합하지 말고 URL 라이브러리로 만드세요.',
    categoryNote: '상태 코드만 보면 대상이 없는 것 같지만, 쿼리 문자열 형식이 잘못된 것입니다.',
  },
  MISSING_ACTION: {
    title: '작업 이름 누락',
    cause: '요청에 수행할 작업이 지정되어 있지 않습니다.',
    remedy: 'Action 파라미터나 X-Amz-Target 헤더를 보내고, 프록시가 제거하지 않는지 확인하세요.',
  },
  MISSING_AUTHENTICATION_TOKEN: {
    title: '서명되지 않은 요청',
    cause: '요청에 서명이나 액세스 키가 없습니다.',
    remedy: '클라이언트에 자격 증명을 설정하고, 프록시가 Authorization 헤더를 제거하지 않는지 확인하세요.',
    categoryNote: '상태 코드만 보면 권한 문제 같지만, 자격 증명이 없는 것입니다.',
  },
  MISSING_PARAMETER: {
    title: '필수 파라미터 누락',
    cause: '작업에 필요한 파라미터가 요청에 없습니다. 어떤 파라미터인지는 메시지에 있습니다.',
    remedy: '파라미터를 추가하고, 코드에서 값이 undefined이거나 비어 있지 않은지 확인하세요.',
  },
  NOT_AUTHORIZED: {
    title: '작업 수행 권한 없음',
    cause: '요청에 사용한 자격 증명으로는 이 작업을 수행할 수 없습니다.',
    remedy: '정책에 작업을 추가하고 올바른 역할을 사용하는지 확인하세요.',
    categoryNote: '상태 코드만 보면 자격 증명이 없는 것 같지만, 권한이 부족한 것입니다.',
  },
  OPT_IN_REQUIRED: {
    title: '활성화되지 않은 서비스',
    cause: '계정이 이 서비스를 구독하지 않았거나 리전을 활성화하지 않았습니다.',
    remedy: '계정에서 서비스 또는 리전을 활성화하세요.',
  },
  REQUEST_ABORTED: {
    title: '연결 조기 종료',
    cause: 'AWS가 응답을 보내기 전에 연결이 끊어졌습니다. 요청이 이미 처리됐을 수 있습니다.',
    remedy: '클라이언트와 프록시의 타임아웃을 확인하고, 두 번 실행되어도 괜찮은 요청이면 다시 시도하세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 연결이 일찍 끊어졌을 뿐입니다.',
  },
  REQUEST_ENTITY_TOO_LARGE: {
    title: '요청 본문 크기 초과',
    cause: '본문의 크기가 서비스가 받는 한도를 넘습니다.',
    remedy: '요청을 나누거나 데이터를 다른 곳에 저장하고 참조만 보내세요.',
  },
  REQUEST_TIMEOUT: {
    title: '요청 수신 시간 초과',
    cause: '요청의 나머지 데이터가 제때 도착하지 않아 AWS가 수신을 중단했습니다. 요청은 처리되지 않았습니다.',
    remedy: '다시 보내고, 자주 발생하면 네트워크와 본문 크기를 확인하세요.',
  },
  SERIALIZATION: {
    title: '본문 해석 실패',
    cause:
      '본문이 올바른 JSON이나 XML이 아니거나, 숫자 자리에 문자열을 넣은 것처럼 필드 타입이 API 정의와 다릅니다.',
    remedy: '필드 타입을 API 레퍼런스와 비교하고 본문은 SDK로 직렬화하세요.',
  },
  SERVICE_UNAVAILABLE: {
    title: '일시적으로 사용할 수 없는 서비스',
    cause: '서비스가 지금 요청을 처리할 수 없습니다.',
    remedy:
      '지터를 둔 지수 백오프로 다시 시도하고, 두 번 실행되면 안 되는 쓰기라면 처리 여부를 먼저 확인하세요.',
  },
  UNKNOWN_OPERATION: {
    title: '알 수 없는 작업',
    cause: '이 엔드포인트에 없는 작업입니다. 이름이 잘못됐거나 다른 서비스로 요청을 보낸 경우입니다.',
    remedy: 'X-Amz-Target 또는 경로와 엔드포인트 호스트의 서비스 이름을 확인하세요.',
    categoryNote: '상태 코드만 보면 리소스가 없는 것 같지만, 작업 이름이 잘못된 것입니다.',
  },
}
