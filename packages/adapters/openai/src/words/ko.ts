/**
 * The words for people in Korean, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/ko'
import { catalogue } from '../catalogue.ts'

/** What failures of the OpenAI API mean, in Korean, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  INSUFFICIENT_QUOTA: {
    title: '크레딧 소진',
    cause:
      '조직이나 프로젝트의 크레딧 또는 월 예산을 모두 사용했습니다. 상태 코드는 같지만 호출이 너무 잦아서 생긴 오류가 아닙니다.',
    remedy: '호출을 멈추고 결제 설정에서 크레딧을 충전하거나 예산을 올리세요. 기다려도 해결되지 않습니다.',
    categoryNote: 'HTTP 429는 보통 호출 한도 초과를 뜻하지만, 이 경우는 크레딧이 소진된 것입니다.',
  },
  RATE_LIMIT_EXCEEDED: {
    title: '요청 수 또는 토큰 수 초과',
    cause: '이 모델에 대해 현재 등급이 허용하는 분당 또는 일일 요청 수나 토큰 수를 넘었습니다.',
    remedy: 'fault에 나온 시간만큼 모든 워커를 멈추세요. 요청당 토큰 수를 줄이는 것도 효과가 있습니다.',
  },
  SERVER_ERROR: {
    title: 'OpenAI 서버 오류',
    cause: 'OpenAI가 요청을 처리하다 실패했습니다. 모델이 호출한 도구는 이미 실행됐을 수 있습니다.',
    remedy:
      '두 번 실행돼도 괜찮은 요청이면 간격을 늘려 가며 재시도하고, 계속 실패하면 상태 페이지를 확인하세요.',
  },
  SERVER_IS_OVERLOADED: {
    title: 'OpenAI 과부하',
    cause: '지금 OpenAI가 처리할 수 있는 것보다 많은 요청이 이 모델에 몰렸습니다.',
    remedy: '간격을 늘려 가며 재시도하거나 다른 모델로 우회하세요.',
  },
  INVALID_API_KEY: {
    title: '유효하지 않은 API 키',
    cause: 'API 키에 오타가 있거나, 삭제됐거나, 다른 프로젝트의 키입니다.',
    remedy: '대시보드에서 키를 발급하거나 복사해 배포하세요. 이 키로 보내는 호출은 모두 실패합니다.',
  },
  UNSUPPORTED_COUNTRY_REGION_TERRITORY: {
    title: '지원하지 않는 국가',
    cause: 'OpenAI가 서비스하지 않는 국가나 네트워크에서 보낸 요청입니다.',
    remedy: '지원되는 국가의 서버에서 보내고, 호스트나 프록시의 실제 위치를 확인하세요.',
  },
  MODEL_NOT_FOUND: {
    title: '사용할 수 없는 모델',
    cause: '이 이름의 모델이 없거나 프로젝트에 접근 권한이 없습니다.',
    remedy: '모델 이름과 프로젝트에 허용된 모델 목록을 확인하세요.',
  },
  CONTEXT_LENGTH_EXCEEDED: {
    title: '컨텍스트 길이 초과',
    cause: '메시지, 도구 정의, 응답에 필요한 길이를 합치면 모델의 컨텍스트 한도를 넘습니다.',
    remedy: '대화 기록을 줄이거나 요약하고, 아니면 컨텍스트가 더 큰 모델을 사용하세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 길이만 초과했습니다.',
  },
  BILLING_HARD_LIMIT_REACHED: {
    title: '지출 한도 도달',
    cause: '조직이 직접 정했거나 OpenAI가 정한 지출 한도에 도달했습니다.',
    remedy: '결제 설정에서 한도를 올린 뒤 요청을 다시 보내세요.',
    categoryNote: 'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 지출 한도 때문입니다.',
  },
  CREDIT_BALANCE_EXHAUSTED: {
    title: '선불 크레딧 소진',
    cause: '조직의 선불 잔액이 비었습니다.',
    remedy: '결제 설정에서 크레딧을 충전하세요. 기다려도 해결되지 않습니다.',
    categoryNote: 'HTTP 429는 보통 호출 한도 초과를 뜻하지만, 이 경우는 잔액이 없습니다.',
  },
  BILLING_NOT_ACTIVE: {
    title: '결제 비활성 상태',
    cause: '조직에 유효한 결제 수단이 없거나 미납된 청구서가 있습니다.',
    remedy: '계정 소유자가 결제 수단을 등록하거나 청구서를 정산해야 합니다. 기다려도 해결되지 않습니다.',
    categoryNote: 'HTTP 429는 보통 호출 한도 초과를 뜻하지만, 이 경우는 결제가 비활성화돼 있습니다.',
  },
  INVALID_PROMPT: {
    title: '허용되지 않는 프롬프트',
    cause: 'OpenAI가 프롬프트 자체를 거부했습니다. 정책이 금지하는 내용으로 판단된 경우가 많습니다.',
    remedy: '프롬프트를 수정하세요. 같은 프롬프트는 계속 거부됩니다.',
  },
  IMAGE_CONTENT_POLICY_VIOLATION: {
    title: '정책 위반 이미지',
    cause: '이미지에서 OpenAI 정책이 금지하는 내용이 발견됐습니다.',
    remedy: '이미지를 보낸 사용자에게 안내하세요. 같은 이미지는 계속 거부됩니다.',
  },
  FAILED_TO_DOWNLOAD_IMAGE: {
    title: '이미지 URL 다운로드 실패',
    cause: '요청에 담긴 URL에서 OpenAI가 이미지를 내려받지 못했습니다.',
    remedy: 'URL이 공개돼 있고 봇 접근을 막지 않는지 확인하거나 이미지를 base64로 직접 보내세요.',
  },
  VECTOR_STORE_TIMEOUT: {
    title: '파일 검색 시간 초과',
    cause: '이 요청의 파일 검색에 벡터 스토어가 제때 응답하지 않았습니다.',
    remedy: '재시도하거나 더 작은 벡터 스토어를 검색하세요.',
  },
  DATA_RESIDENCY_MISMATCH: {
    title: '프로젝트의 데이터 리전 불일치',
    cause:
      '프로젝트는 특정 리전에만 데이터를 두도록 설정됐지만, 요청은 다른 리전에서 데이터를 처리하거나 사용하려 합니다.',
    remedy: '프로젝트 리전의 엔드포인트를 사용하고, 그 리전에서 제공되는 파일, 모델, 도구만 쓰세요.',
  },
  BIO_POLICY: {
    title: '생물학 정책에 따른 차단',
    cause: 'OpenAI의 안전 검사가 요청이나 출력을 생물학적 위험으로 판단했습니다.',
    remedy: '요청을 수정하거나 허용되지 않는 내용임을 사용자에게 안내하세요. 같은 요청은 계속 거부됩니다.',
  },
  MISALIGNMENT_POLICY_VIOLATION: {
    title: '정렬 정책에 따른 차단',
    cause:
      'OpenAI의 안전 검사가 모델의 의도에서 벗어난 동작(misalignment)에 관한 정책에 따라 응답을 중단했습니다.',
    remedy: '지시문이나 작업 내용을 수정하세요. 같은 요청은 계속 거부됩니다.',
  },
  INVALID_IMAGE: {
    title: '사용할 수 없는 이미지',
    cause: '이미지로 보낸 데이터가 OpenAI에서 처리할 수 있는 이미지가 아닙니다.',
    remedy: '이미지가 로컬에서 열리는지 확인하고 PNG, JPEG, WebP로 다시 저장해 보내세요.',
  },
  INVALID_IMAGE_FORMAT: {
    title: '지원하지 않는 이미지 형식',
    cause: '모델이 읽지 못하는 형식의 이미지 파일입니다.',
    remedy: 'PNG, JPEG, WebP 또는 움직이지 않는 GIF로 변환하세요.',
  },
  INVALID_BASE64_IMAGE: {
    title: '잘못된 base64 이미지',
    cause:
      '요청에 담긴 이미지를 base64로 디코딩할 수 없습니다. 데이터가 잘렸거나 두 번 인코딩된 경우가 많습니다.',
    remedy: '파일 바이트를 한 번만 인코딩하고 올바른 미디어 타입의 data URL로 보내세요.',
  },
  INVALID_IMAGE_URL: {
    title: '잘못된 이미지 URL',
    cause: '이미지 URL로 보낸 값이 OpenAI가 가져올 수 있는 URL이 아닙니다.',
    remedy: '전체 http 또는 https URL이나 base64 이미지를 담은 data URL을 보내세요.',
  },
  IMAGE_TOO_LARGE: {
    title: '이미지 해상도 초과',
    cause: '이미지의 픽셀 수가 모델이 받는 한도를 넘습니다.',
    remedy: '이미지를 축소한 뒤 보내세요.',
  },
  IMAGE_TOO_SMALL: {
    title: '너무 작은 이미지',
    cause: '이미지의 픽셀 수가 모델이 요구하는 최소 크기보다 적습니다.',
    remedy: '더 큰 이미지를 보내고, 자리표시용 이미지나 추적 픽셀이 아닌지 확인하세요.',
  },
  IMAGE_PARSE_ERROR: {
    title: '이미지 디코딩 실패',
    cause: '이미지 데이터가 손상됐거나 미디어 타입과 달라 OpenAI가 이미지를 디코딩하지 못했습니다.',
    remedy: '파일이 잘리지 않았는지, 미디어 타입이 맞는지 확인하세요.',
  },
  INVALID_IMAGE_MODE: {
    title: '지원하지 않는 색상 모드',
    cause: '모델이 읽지 못하는 색상 모드의 이미지입니다.',
    remedy: '이미지를 RGB 또는 RGBA로 변환하세요.',
  },
  IMAGE_FILE_TOO_LARGE: {
    title: '이미지 파일 용량 초과',
    cause: '이미지 파일의 용량이 OpenAI의 한도를 넘습니다.',
    remedy: '이미지를 압축하거나 축소하세요.',
  },
  UNSUPPORTED_IMAGE_MEDIA_TYPE: {
    title: '지원하지 않는 이미지 미디어 타입',
    cause: '이미지의 미디어 타입이 OpenAI가 받는 타입이 아닙니다.',
    remedy: '필요하면 이미지를 변환하고 image/png처럼 실제 형식에 맞는 미디어 타입을 보내세요.',
  },
  EMPTY_IMAGE_FILE: {
    title: '빈 이미지 파일',
    cause: '이미지에 데이터가 없습니다. 스트림을 두 번 읽었거나 업로드에 실패한 경우가 많습니다.',
    remedy: '보내기 전에 크기를 확인하고 내용이 있는 파일을 다시 보내세요.',
  },
  IMAGE_FILE_NOT_FOUND: {
    title: '없는 이미지 파일',
    cause: '요청이 가리키는 파일이 없거나, 만료 또는 삭제됐거나, 이 프로젝트에서 볼 수 없습니다.',
    remedy: '이미지를 다시 업로드하고 새 파일 ID를 사용하세요.',
  },
}

/**
 * Says in Korean what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/openai/explain/ko'
 *
 * explain('INSUFFICIENT_QUOTA').title // => '크레딧 소진'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
