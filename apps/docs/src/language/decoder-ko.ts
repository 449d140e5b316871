import { failureWords } from '@faultline/decoder'
import type { decoderEn } from './decoder-en.ts'

/** The words of the decoder in Korean. */
export const decoderKo: typeof decoderEn = {
  ...failureWords.ko.decision,
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
  statusHint: '자동 감지',
  vendor: '벤더',
  vendorGuess: (title) => `감지됨: ${title}`,
  vendorAuto: '자동 감지',
  attempt: '지금까지 시도한 횟수',
  idempotent: '멱등한 요청입니다',
  share: '링크 복사',
  shared:
    '복사했습니다. 링크에는 상태, 판단에 쓰인 헤더, 본문이 담겨 있으며 링크를 가진 사람만 볼 수 있습니다.',
  notShared: '링크를 주소창에 넣었습니다.',
  assumed: (status) => `HTTP 상태가 없어 HTTP ${status} 응답으로 가정했습니다.`,
  empty: '결과가 여기에 나타납니다.',
  unreadable: '읽을 수 있는 상태나 본문이 없습니다.',
  notLoaded: '벤더 데이터를 불러오지 못했습니다. 연결을 확인하고 다시 입력해 보세요.',
  unsureText:
    '어느 벤더의 응답인지 확실하지 않아 성공인지 실패인지 알 수 없습니다. 벤더를 고르고 HTTP 상태를 입력하세요.',
  whose: '어느 벤더의 응답인가요?',
  alike: (titles) =>
    `${titles.join(', ')} 모두 이런 응답을 보내므로 내용만으로는 구분할 수 없습니다. 요청과 응답을 더 붙여 넣거나 아래에서 고르세요.`,
  wentTo: (host) => `요청 주소의 호스트가 ${host}인 경우`,
  hasHeader: (name) => `응답에 ${name} 헤더가 있는 경우`,
  itsIf: (signs) => signs.join(' 또는 '),
  decodeAs: (title) => `${title} 응답으로 해석하기`,
  name: '코드, reason 또는 메시지',
  fromSearch: '찾는 결과가 없나요?',
  pasteInstead: '디코더에 응답 붙여 넣기',
  searchCatalogue: '카탈로그에서 찾기',
  page: '자세한 설명',
  categoryPage: '카테고리 설명',
  faultData: 'fault 데이터',
}
