import type { FailureWords } from './en.ts'

/** The words about a failure in Korean, which the site and the command line share. */
export const ko: FailureWords = {
  facts: {
    vendor: '벤더',
    category: '카테고리',
    code: '코드',
    subcode: '세부 코드',
    reason: 'reason',
    status: 'HTTP 상태',
    label: '벤더 표기',
    origin: '원인 주체',
    retryable: '재시도',
    processed: '반영 여부',
    message: '메시지',
    whatHappened: '내용',
    cause: '원인',
    remedy: '해결 방법',
    whyCategory: '이 카테고리인 이유',
    limits: '제한',
    wire: '응답 예시',
    wireNote: '기록된 실제 응답이 아니라 벤더의 응답 형식에 맞춰 작성한 예시입니다.',
    source: '출처',
    vendorPage: '벤더 문서',
    readOn: (date) => `${date} 확인`,
    statusAlone: (status) =>
      `본문이 비어 있거나 벤더 형식이면 코드 없이 HTTP ${status}만 와도 같은 뜻입니다. HTTP ${status}로 온 게이트웨이 페이지는 해당하지 않습니다.`,
    digits: (code, status, category) => `${code} 코드는 HTTP ${status} ‘${category}’ 오류와 관계없습니다.`,
    under200: (status) =>
      `HTTP 상태가 ${status}인 실패입니다. 상태만 확인하는 코드는 이를 성공으로 처리합니다.`,
    retryYes: '가능합니다. 처리되지 않은 요청이므로 다시 보내도 안전합니다.',
    retryIfIdempotent:
      '멱등한 요청만 가능합니다. 나중에 성공할 수는 있지만 이번 요청이 이미 반영됐을 수 있습니다.',
    retryNo: '불가능합니다. 원인을 해결하기 전에는 같은 요청이 계속 실패합니다.',
    retryDone: '필요 없습니다. 요청한 일이 이미 처리됐으므로 완료로 처리하세요.',
    when: '시점: 벤더가 알려 준 시간(Retry-After나 rate limit 헤더)만큼 기다립니다. 없으면 0.5초부터 지터를 둔 지수 백오프를 씁니다.',
    synonyms: '다른 표현',
    neighbours: '헷갈리기 쉬운 실패',
    origins: {
      request: '요청',
      account: '계정',
      quota: '사용 한도',
      vendor: '벤더',
      network: '네트워크',
      customer: '고객',
    },
    retryAnswers: { yes: '가능', no: '불가', ifIdempotent: '멱등 시 가능' },
    processedAnswers: { no: '반영 안 됨', maybe: '반영됐을 수 있음', yes: '이미 반영됨' },
  },
  decision: {
    readAs: '인식한 형식',
    formats: {
      curl: 'HTTP 응답',
      body: '응답 본문',
      har: 'HAR 항목',
      log: '로그 한 줄',
      literal: '프로그램이 출력한 객체',
      fault: '로그에 남은 fault',
      message: 'VendorError 메시지',
      error: '응답 없이 발생한 오류',
      name: '코드, reason 또는 메시지',
    },
    cut: (read, of) =>
      `붙여 넣은 내용이 ${of.toLocaleString('ko')}자여서 앞뒤 ${(read / 2).toLocaleString('ko')}자씩만 읽었습니다.`,
    others: {
      first: (responses) => `응답 ${responses.toLocaleString('ko')}개 중 첫 번째만 판단했습니다.`,
      last: (responses) => `응답 ${responses.toLocaleString('ko')}개 중 마지막 것만 판단했습니다.`,
    },
    success: '성공',
    successText: (title) => `${title}의 성공 응답입니다.`,
    unsure: '판단할 수 없습니다',
    unsureOf: (title) =>
      `${title}의 성공 신호도 실패 신호도 없어 성공인지 실패인지 알 수 없습니다. 응답 전체를 붙여 넣거나 HTTP 상태를 입력하세요.`,
    looksLike: (title) => `${title}의 응답처럼 보이지만 다른 벤더도 같은 형식을 씁니다.`,
    nobody: '어느 벤더의 응답인지 확실하지 않아 HTTP 상태로만 판단했습니다.',
    nameText:
      '응답이 아니라 이름이므로 성공인지 실패인지 판단하지 않습니다. 이 이름으로 문서화된 실패는 다음과 같습니다.',
    noName: '응답이 아니고, 이런 이름으로 문서화된 실패도 없습니다.',
    sameName: '이름이 같은 실패',
    similarName: '이름이 비슷한 실패',
    evidence: (title) => `${title}의 응답으로 본 근거`,
    signs: {
      id: (id) => `입력에 벤더 ID(${id})가 있습니다.`,
      host: (host) => `입력에 이 벤더의 호스트(${host})가 있습니다.`,
      header: (name, others) => `${name} 헤더가 있습니다${besides(others)}.`,
      code: (code, others) => `${code} 코드가 카탈로그에 있습니다${besides(others)}.`,
      field: (name, others) => `${name} 필드가 있습니다${besides(others)}.`,
    },
    rule: '판단 근거',
    rules: {
      code: '벤더 코드가 카탈로그에 있습니다. 코드가 HTTP 상태보다 먼저 적용됩니다.',
      subcode: '벤더 코드와 세부 코드의 조합이 카탈로그에 있습니다.',
      message: '하나의 코드가 여러 실패를 뜻하므로 문서화된 메시지로 구분했습니다.',
      header: '본문에 문서화된 코드는 없지만 벤더의 헤더가 어떤 실패인지 알려 줍니다.',
      family: '코드는 카탈로그에 없지만 코드가 속한 분류(family)가 있어 그 카테고리를 따랐습니다.',
      status: '본문에 문서화된 코드가 없어 HTTP 상태로 판단했습니다.',
      body: '상태는 성공이지만 본문이 문서화된 성공 형식이 아니어서 본문으로 판단했습니다.',
      transport: '응답을 끝까지 받지 못해 연결 오류의 종류로 판단했습니다.',
    },
    inferred: '메시지에는 어떤 규칙이 적용됐는지 나와 있지 않아, 남은 정보로 추론한 결과입니다.',
    decision: '재시도',
    decisions: {
      exactly: (delay) => `가능합니다. 벤더가 알려 준 대로 ${delay} 뒤에 다시 보내세요.`,
      jittered: (delay) => `가능합니다. 최대 ${delay} 안에서 무작위로 정한 시간만큼 기다린 뒤 다시 보내세요.`,
      already_processed: '필요 없습니다. 요청한 일이 이미 처리됐으므로 완료로 처리하세요.',
      not_retryable: '불가능합니다. 원인을 해결하기 전에는 같은 요청이 계속 실패합니다.',
      maybe_processed: '불가능합니다. 이미 반영됐을 수 있고 멱등한 요청이 아닙니다.',
      attempts_exhausted: '불가능합니다. 기본 최대 시도 횟수(5회)에 도달했습니다.',
      delay_too_long: '불가능합니다. 타이머 한도보다 오래 기다려야 합니다.',
    },
    milliseconds: (value) => `${value}ms`,
    seconds: (value) => `${value}초`,
  },
}

/** Of a sign that isn't one vendor's alone, how many others have it. */
function besides(others: number): string {
  return others === 0 ? '(다른 벤더에는 없음)' : `(다른 벤더 ${others}곳에도 있음)`
}
