import { failureWords } from '@faultline/decoder'
import type { catalogueEn } from './catalogue-en.ts'

/** The words of the pages of the catalogue in Korean. */
export const catalogueKo: typeof catalogueEn = {
  ...failureWords.ko.facts,
  title: '카탈로그',
  description:
    '벤더(외부 API 제공사)가 문서화한 모든 실패를 모았습니다. 내용과 원인, 해결 방법, 재시도 여부를 알려 줍니다.',
  intro:
    '벤더(외부 API 제공사)가 문서화한 모든 실패와 해결 방법입니다. 코드나 이름, 메시지 일부를 입력하거나 벤더를 선택하세요.',
  vendorIntro: (title, count) => `${title} 문서에 나온 실패 ${count}가지를 문서 순서대로 정리했습니다.`,
  overview: '전체 보기',
  package: '패키지',
  vendors: (count) => `벤더 ${count}곳 (A–Z)`,
  alphabet: '첫 글자로 벤더 찾기',
  allLetters: '전체',
  failures: (count) => `실패 ${count.toLocaleString('ko')}가지`,
  hosts: '호스트',
  import: 'import 경로',
  list: '대조한 목록',
  idempotencyKey: '멱등 키',
  categories: '카테고리',
  categoriesDescription: '모든 벤더에 똑같이 적용되는, 고정된 실패 분류입니다.',
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
    asSuccess: (status) => `HTTP ${status} 응답은 검사를 통과하므로 실패가 정상 결과로 반환됩니다.`,
    done: '요청한 일은 이미 처리됐는데 실패로 보고하므로, 호출한 쪽에서 다시 보낼 수 있습니다.',
    inVain: (status) =>
      `HTTP ${status} 응답이면 재시도하지만 저절로 해결되는 실패가 아니므로 같은 요청을 끝없이 보냅니다.`,
    twice: (status) => `HTTP ${status} 응답이면 멱등하지 않은 요청도 재시도하므로 두 번 반영될 수 있습니다.`,
    atOnce: (status) =>
      `HTTP ${status} 응답이면 벤더가 기다리라고 한 시간과 상관없이 곧바로, 끝없이 재시도합니다.`,
    givesUp: (status) =>
      `나중에 성공할 수 있는 실패인데도 HTTP ${status} 응답이라는 이유로 재시도하지 않습니다.`,
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
    ifIdempotent: '나중에 성공할 수 있지만, 두 번 보내도 문제없는 요청일 때만 다시 보내세요.',
    no: '원인을 해결하기 전에는 같은 요청이 계속 실패합니다.',
    done: '더 할 일이 없습니다.',
  },
  keyHeader: (name) => `${name} 헤더가 있는 요청은 멱등합니다.`,
  keyField: (name) => `본문에 ${name} 필드가 있는 요청은 멱등합니다.`,
  wait: '벤더가 알려 준 시간(Retry-After나 rate limit 헤더)만큼 기다리고, 없으면 0.5초부터 지터를 둔 백오프를 씁니다.',
  fixedWait: (seconds) =>
    `응답에 다른 시간이 없으면 벤더 문서에 나온 대로 ${seconds.toLocaleString('ko')}초 기다립니다.`,
  wireStatus: (status) => `문서에 HTTP 상태가 없어 HTTP ${status} 응답으로 가정했습니다.`,
  verified: '문서 확인일',
  takenFrom: (list) => `코드는 ${list}의 목록에서 가져왔습니다.`,
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
}
