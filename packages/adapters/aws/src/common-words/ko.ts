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
    cause: '요청 서명에 사용한 세션 토큰이 만료되었습니다.',
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
    cause: '서명 시각이 AWS 시각과 15분 넘게 차이 나거나 미리 서명된 URL이 만료되었습니다.',
    remedy: '서버 시각을 맞추고 요청에 다시 서명하세요.',
    categoryNote: '상태 코드만 보면 요청 형식 오류 같지만, 서명 시각만 문제입니다.',
  },
  THROTTLING: {
    title: '호출 속도 초과',
    cause: '계정의 API 호출 속도가 허용치를 넘었습니다.',
    remedy: '모든 워커에서 지터를 둔 지수 백오프를 적용하고, 반복되면 한도 상향을 요청하세요.',
    categoryNote: 'AWS는 HTTP 400으로 보내는 경우가 많지만 호출 속도 제한입니다.',
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
}
