/**
 * The words for people in Korean, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/ko'
import { catalogue } from '../catalogue.ts'

/** What failures of the LINE Messaging API mean, in Korean, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  BAD_REQUEST: {
    title: '잘못된 요청',
    cause: 'message에 적힌 이유로 LINE이 요청을 처리할 수 없습니다.',
    remedy: 'message를 확인하고 API 레퍼런스와 비교해 요청을 수정하세요.',
  },
  REQUEST_BODY_ERRORS: {
    title: '요청 본문 필드 오류',
    cause: '규칙에 맞지 않는 필드가 있으며 fault의 items에 필드별로 나와 있습니다.',
    remedy: 'items에 나온 필드를 수정하세요.',
  },
  INVALID_PROPERTY: {
    title: '유효하지 않은 속성',
    cause: '본문에 LINE이 모르거나 쓸 수 없는 속성이 있습니다.',
    remedy: 'message에 나온 속성을 제거하거나 바로잡으세요.',
  },
  UNPARSABLE_BODY: {
    title: 'JSON이 아닌 본문',
    cause: '본문을 JSON으로 해석할 수 없습니다. message에 줄과 열이 있습니다.',
    remedy: 'JSON 라이브러리로 본문을 직렬화하세요.',
  },
  UNSUPPORTED_CONTENT_TYPE: {
    title: '지원하지 않는 Content-Type',
    cause: '이 엔드포인트가 받지 않는 Content-Type입니다.',
    remedy: 'application/json이나 문서에 나온 타입으로 보내세요.',
  },
  INVALID_REPLY_TOKEN: {
    title: '사용됐거나 만료된 응답 토큰',
    cause: '이미 쓴 토큰이거나 너무 오래된 토큰입니다. 앞선 시도가 이미 전달됐을 수도 있습니다.',
    remedy: '응답이 전달됐는지 확인하고, 아니라면 푸시 메시지로 보내고 이벤트에 더 빨리 응답하세요.',
    categoryNote:
      'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  FAILED_TO_SEND: {
    title: '메시지 발송 실패',
    cause: '메시지를 보내지 못했습니다. 없는 사용자 ID인 경우가 많습니다.',
    remedy: '사용자 ID를 확인하고 이 ID로는 더 보내지 마세요.',
    categoryNote:
      'HTTP 400은 보통 잘못된 요청을 뜻하지만, 이 경우는 현재 상태에서 처리할 수 없는 요청입니다.',
  },
  UNAUTHORIZED: {
    title: '유효하지 않은 채널 액세스 토큰',
    cause: 'Authorization 헤더에 유효한 채널 액세스 토큰이 없습니다.',
    remedy: '채널 액세스 토큰을 새로 발급해 Bearer로 보내세요.',
  },
  FORBIDDEN: {
    title: '계정 또는 요금제 권한 없음',
    cause: 'LINE 공식 계정의 요금제나 권한으로 쓸 수 없는 API입니다.',
    remedy: 'LINE 공식 계정의 요금제와 권한을 확인하세요.',
  },
  NOT_FOUND: {
    title: '찾을 수 없거나 볼 수 없음',
    cause: '리소스가 없거나, 사용자가 친구가 아니거나, 차단했거나, 동의하지 않았습니다.',
    remedy: '프로필이나 리소스가 없는 것으로 처리하세요.',
  },
  RETRY_KEY_ACCEPTED: {
    title: '이미 접수된 메시지',
    cause:
      '같은 재시도 키의 요청이 이미 접수되어 메시지가 발송됐습니다. 결과의 partial에 그 요청의 ID가 있습니다.',
    remedy: '발송된 것으로 처리하고 다른 재시도 키로 다시 보내지 마세요.',
  },
  GONE: {
    title: '더 이상 제공되지 않음',
    cause: '있었지만 만료됐거나 종료된 리소스입니다.',
    remedy: '더 이상 요청하지 마세요.',
  },
  PAYLOAD_TOO_LARGE: {
    title: '2MB를 넘는 요청',
    cause: '요청이 LINE이 받는 크기를 넘습니다.',
    remedy: '한 요청에 담는 메시지를 줄이세요.',
  },
  UNSUPPORTED_MEDIA_TYPE: {
    title: '지원하지 않는 파일 형식',
    cause: '업로드한 파일의 형식을 LINE이 지원하지 않습니다.',
    remedy: '문서에 나온 형식으로 변환하세요.',
  },
  TOO_MANY_REQUESTS: {
    title: '호출 한도 초과',
    cause: '채널이 이 엔드포인트를 한도보다 자주 호출했습니다.',
    remedy: '이 채널의 모든 워커를 멈춘 뒤 간격을 늘려 가며 다시 보내세요.',
  },
  MONTHLY_LIMIT_REACHED: {
    title: '월간 메시지 소진',
    cause: '공식 계정의 요금제로 이번 달에 보낼 수 있는 메시지를 모두 보냈습니다.',
    remedy: '요금제를 바꾸거나 추가 메시지를 허용하고, 아니면 다음 달까지 기다리세요.',
    categoryNote: 'HTTP 429는 보통 호출 한도 초과를 뜻하지만, 이 경우는 잔액이나 사용량을 모두 썼습니다.',
  },
  INTERNAL_SERVER_ERROR: {
    title: 'LINE 서버 오류',
    cause: 'LINE에서 오류가 났지만 메시지는 전달됐을 수 있습니다.',
    remedy: '같은 X-Line-Retry-Key로 같은 요청을 다시 보내고, 키가 없었다면 무조건 다시 보내지 마세요.',
  },
}

/**
 * Says in Korean what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/line/explain/ko'
 *
 * explain('RETRY_KEY_ACCEPTED').title // => '이미 접수된 메시지'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
