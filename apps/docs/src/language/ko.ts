import { failureWords } from '@faultline/decoder'
import type { Strings } from './en.ts'

const shared = failureWords.ko

/** The words of the site's own pages in Korean. */
export const ko: Strings = {
  synonyms: {
    invalid_request: ['유효하지 않은 요청', '검증 실패', '파라미터 오류'],
    request_too_large: ['용량 초과', '배치 크기 초과'],
    not_found: ['존재하지 않음', '데이터 없음'],
    conflict: ['중복', '이미 존재함', '동시 변경'],
    failed_precondition: ['상태 오류', '이미 결제됨', '만료됨', '최대 개수 초과'],
    declined: ['카드 거절', '승인 거절', '결제 거절'],
    unauthenticated: ['토큰 오류', '잘못된 API 키', '토큰 만료', '로그인 필요'],
    permission_denied: ['접근 거부', '권한 부족', '스코프 부족'],
    payment_required: ['잔액 부족', '크레딧 부족', '결제 필요', '요금제 한도'],
    pending: ['진행 중', '처리 대기', '아직 준비되지 않음'],
    partial_failure: ['부분 성공', '부분 실패', '일부 항목 실패'],
    rate_limited: ['속도 제한', '요청 제한', '레이트 리밋', '너무 많은 요청', '스로틀링'],
    cancelled: ['취소됨', '연결 끊김'],
    timeout: ['타임아웃', '시간 초과'],
    unavailable: ['장애', '과부하', '점검', '게이트웨이 오류'],
    internal: ['서버 오류', '내부 서버 오류'],
    network: ['연결 거부', '연결 실패', 'DNS 오류'],
    malformed_response: ['JSON 파싱 오류', 'HTML 응답', '예상하지 못한 응답'],
  },
  catalogue: {
    ...shared.facts,
    title: '카탈로그',
    description:
      '벤더(외부 API 제공사)가 문서화한 모든 실패를 모았습니다. 내용과 원인, 해결 방법, 재시도 여부를 알려 줍니다.',
    intro:
      '벤더(외부 API 제공사)가 문서화한 모든 실패와 해결 방법입니다. 코드나 이름, 메시지 일부를 입력하거나 벤더를 선택하세요.',
    vendorIntro: (title, count) => `${title} 문서에 나온 실패 ${count}가지를 문서 순서대로 정리했습니다.`,
    overview: '전체 보기',
    package: '패키지',
    categories: '카테고리',
    categoriesDescription: '모든 벤더에 똑같이 적용되는 실패 분류입니다.',
    categoriesIntro:
      '모든 벤더의 모든 실패는 이 가운데 하나에 속합니다. 목록이 고정되어 있어, 카테고리에 맞춰 짠 코드는 다음 벤더에도 그대로 쓸 수 있습니다.',
    documentedFailures: '문서화된 실패',
    inCategory: '이 카테고리에 속한 문서화된 실패',
    allInCategory: (count) => `이 카테고리의 실패 ${count}개 모두 보기`,
    noneInCategory:
      '여기에 있는 벤더 중에는 이 카테고리의 실패를 문서화한 곳이 없습니다. 문서화된 코드가 없는 응답은 이 카테고리로 분류될 수 있습니다.',
    meaning: '의미',
    grpc: 'gRPC 코드',
    snippet: '코드에서 처리하기',
    wrong: '잘못된 예: HTTP 상태만 확인',
    right: (module) => `올바른 예: ${module} 사용`,
    wrongWhy: {
      asSuccess: (status) => `HTTP ${status}은(는) 검사를 통과하므로 실패가 정상 결과로 반환됩니다.`,
      done: '요청한 일은 이미 처리됐는데 실패로 보고하므로, 호출한 쪽에서 다시 보낼 수 있습니다.',
      inVain: (status) =>
        `HTTP ${status}이면 재시도하지만 저절로 해결되는 실패가 아니므로 같은 요청을 끝없이 보냅니다.`,
      twice: (status) => `HTTP ${status}이면 멱등하지 않은 요청도 재시도하므로 두 번 반영될 수 있습니다.`,
      atOnce: (status) =>
        `HTTP ${status}이면 벤더가 기다리라고 한 시간과 상관없이 곧바로, 끝없이 재시도합니다.`,
      givesUp: (status) =>
        `나중에 성공할 수 있는 실패인데도 HTTP ${status}이라는 이유로 재시도하지 않습니다.`,
      statusLeft: (status, others) =>
        others === 0
          ? `오류에 HTTP ${status}만 남고 벤더가 보낸 내용은 사라집니다.`
          : `오류에 HTTP ${status}만 남습니다. 벤더 문서에는 같은 상태로 오는 실패가 ${others}가지 더 있어 어떤 실패였는지 알 수 없습니다.`,
      noStatus: '이 실패의 HTTP 상태는 문서에 없고, 실패를 구분해 줄 코드는 사라집니다.',
      messageLost: '이 실패의 HTTP 상태는 문서에 없고, 실패를 구분해 줄 메시지는 사라집니다.',
    },
    processedText: {
      no: '요청이 반영되지 않았습니다.',
      maybe: '요청이 이미 반영됐을 수 있습니다. 다시 보내기 전에 확인하세요.',
      yes: '요청한 일이 이미 처리됐습니다. 완료로 처리하세요.',
    },
    retryText: {
      yes: '다시 보내도 안전하며, 같은 요청이 나중에 성공할 수 있습니다.',
      ifIdempotent: '나중에 성공할 수 있지만, 두 번 보내도 문제가 없는 요청이어야 합니다.',
      no: '요청을 수정하기 전에는 같은 요청이 계속 실패합니다.',
      done: '더 할 일이 없습니다.',
    },
    keyHeader: (name) => `${name} 헤더가 있는 요청은 멱등합니다.`,
    keyField: (name) => `본문에 ${name} 필드가 있는 요청은 멱등합니다.`,
    wait: '벤더가 알려 준 시간(Retry-After나 rate limit 헤더)만큼 기다리고, 없으면 0.5초부터 지터를 둔 백오프를 씁니다.',
    fixedWait: (seconds) =>
      `응답에 다른 시간이 없으면 벤더 문서에 나온 대로 ${seconds.toLocaleString('ko')}초 기다립니다.`,
    wireStatus: (status) => `문서에 HTTP 상태가 없어 ${status}으로 가정했습니다.`,
    limits: '제한',
    verified: '문서 확인일',
    takenFrom: (list) => `코드 목록 출처: ${list}`,
    copy: '복사',
    copied: '복사했습니다',
    copyJson: 'JSON 복사',
    likeness: {
      same_code: '코드가 같고 메시지나 세부 코드로 구분됩니다',
      same_name: '다른 벤더에 이름이 같은 실패가 있습니다',
      similar_name: '이름이 비슷합니다',
      same_category: '카테고리가 같습니다',
    },
    filter: {
      legend: '필터',
      search: '코드 또는 메시지',
      placeholder: '40402, query_error, 토큰 …',
      any: '전체',
      count: (found, shown) =>
        `실패 ${found.toLocaleString('ko')}개${shown < found ? `, 처음 ${shown}개 표시` : ''}`,
      none: '일치하는 항목이 없습니다. 디코더는 응답 전체를 해석하고 비슷한 이름도 찾아 줍니다.',
      paste: '응답 전체가 있다면',
      clear: '초기화',
    },
    twins: '이 페이지를 다른 형식으로',
    decoderLink: '디코더로 확인하기',
  },
  decoder: {
    ...shared.decision,
    title: '디코더',
    description:
      '응답을 붙여 넣으면 어떤 실패인지, 어떤 규칙으로 판단했는지, 재시도해도 되는지 알려 줍니다. 데이터는 브라우저를 벗어나지 않습니다.',
    intro:
      'curl -i 출력, 응답 본문, console.log나 Python이 출력한 객체, HAR 항목, 로그 한 줄, 오류, 코드 하나까지 무엇이든 붙여 넣으세요. 이 페이지 안에서 패키지가 직접 해석하며 어디로도 전송하지 않습니다.',
    paste: '여기에 붙여 넣기',
    ask: '응답을 붙여 넣거나 코드를 입력하세요',
    askHint: 'HTTP/1.1 200 OK {"status":false,"code":40402}, card_declined, TypeError: fetch failed …',
    askVendors: '벤더',
    askAll: (count) => `카탈로그에서 ${count.toLocaleString('ko')}개 모두 보기`,
    askMore: '디코더에서 벤더, 상태, 시도 횟수 고르기',
    placeholder:
      'HTTP/1.1 200 OK\ncontent-type: application/json\n\n{"status":false,"code":40402,"message":"TOO_MANY_EVENTS","data":null}',
    examples: '예시',
    exampleNames: {
      curl: 'curl -i',
      body: '응답 본문',
      har: 'HAR 항목',
      log: '로그 한 줄',
      message: 'VendorError',
    },
    status: 'HTTP 상태',
    statusHint: '자동 인식',
    vendor: '벤더',
    vendorGuess: (title) => `감지됨: ${title}`,
    vendorAuto: '자동 감지',
    attempt: '지금까지 시도한 횟수',
    idempotent: '멱등한 요청입니다',
    share: '링크 복사',
    shared:
      '복사했습니다. 링크에는 상태, 판단에 쓰인 헤더, 본문이 담겨 있으며 링크를 가진 사람만 볼 수 있습니다.',
    notShared: '주소창에 링크를 만들었습니다.',
    assumed: (status) => `HTTP 상태가 없어 ${status}(으)로 가정했습니다.`,
    empty: '결과가 여기에 나타납니다.',
    unreadable: '읽을 수 있는 상태나 본문이 없습니다.',
    notLoaded: '벤더 데이터를 불러오지 못했습니다. 연결을 확인하고 다시 입력해 보세요.',
    unsureText:
      '어느 벤더의 응답인지 확실하지 않아 성공인지 실패인지 알 수 없습니다. 벤더를 고르고 HTTP 상태를 입력하세요.',
    decodeAs: (title) => `${title} 응답으로 해석하기`,
    name: '코드, reason 또는 메시지',
    searchCatalogue: '카탈로그에서 찾기',
    page: '자세한 설명',
    categoryPage: '카테고리 설명',
    faultData: 'fault 데이터',
  },
  diagram: {
    label: '재시도 여부를 판단하는 순서',
    steps: [
      { question: '이미 반영됐나요?', stop: '예: 완료로 처리', why: 'already_processed' },
      { question: '같은 요청이 나중에 성공할 수 있나요?', stop: '아니요: 중단', why: 'not_retryable' },
      {
        question: '확실히 처리되지 않았거나, 두 번 보내도 안전한 요청인가요?',
        stop: '둘 다 아님: 중단하고 확인',
        why: 'maybe_processed',
      },
      { question: '시도 횟수가 남았나요?', stop: '아니요: 중단', why: 'attempts_exhausted' },
      {
        question: '기다릴 만한 시간인가요? 벤더가 알려 준 시간을 쓰고, 없으면 지터를 둔 백오프를 씁니다.',
        stop: '아니요: 중단',
        why: 'delay_too_long',
      },
    ],
    end: '기다렸다가 다시 보내기',
  },
  integrations: {
    title: '연동',
    description: 'HTTP 클라이언트, 큐, 서버, 관측 도구에서 무엇을 import하면 되는지 정리했습니다.',
    intro:
      '도구마다 import 경로가 하나씩 있습니다. 모두 어댑터를 인자로 받고 같은 retryDecision으로 판단하며, 재시도 루프는 쓰던 도구의 것을 그대로 씁니다.',
    reference: '모든 export',
    readme: '패키지 README에서 더 보기',
  },
  recipes: '레시피',
  notFound: {
    title: '이 주소에는 페이지가 없습니다',
    text: '페이지가 옮겨졌거나 주소를 잘못 입력했을 수 있습니다.',
    search: (words) => `“${words}” 검색하기`,
    ways: [
      { path: 'catalogue', name: '카탈로그', about: '벤더를 A부터 Z까지, 실패를 코드별로 찾습니다' },
      { path: 'decoder', name: '디코더', about: '응답을 붙여 넣으면 무슨 뜻인지 알려 줍니다' },
      { path: 'guide/getting-started', name: '가이드', about: '처음이라면 여기서 시작하세요' },
      { path: '', name: '홈', about: 'Faultline을 소개합니다' },
    ],
  },
  home: {
    arrives: 'HTTP 200으로 온 응답',
    becomes: 'Faultline이 알려 주는 내용',
    facts: {
      reason: '무슨 일인지',
      category: '모든 벤더에 공통인 분류',
      origin: '누가 해결해야 하는지',
      retryable: '재시도해도 되는지',
      retryAfterMs: '언제 다시 보낼지',
      processed: '이미 반영됐는지',
    },
    notPublished: '아직 npm에 배포되지 않았습니다. 첫 릴리스 전까지는 직접 빌드해 설치합니다.',
    gettingStarted: '시작하기',
    figures: {
      vendors: '어댑터가 있는 벤더 API',
      failures: '타입이 있는 문서화된 실패',
      asSuccess: '그중 성공 상태로 오는 실패',
      categories: '모든 벤더에 공통인 카테고리',
    },
  },
  frame: {
    copyMarkdown: 'Markdown으로 복사',
    copied: '복사했습니다',
    project: '프로젝트',
    repository: '저장소',
    changelog: '변경 이력',
    report: '문제 제보',
    notPublished: '아직 npm에 배포되지 않았습니다',
  },
  related: {
    guide: '가이드에서 쓰임새 보기',
    catalogue: '카탈로그에서 실패별 의미와 해결 방법 보기',
  },
}
