/**
 * The words for people in Korean, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/ko'
import { catalogue } from '../catalogue.ts'

/** What failures of the Plaid API mean, in Korean, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  ITEM_LOGIN_REQUIRED: {
    title: '은행 재로그인 필요',
    cause: '비밀번호 변경, 동의 만료, 사용자의 철회 등으로 은행이 연결을 더 이상 허용하지 않습니다.',
    remedy: '이 Item에 대해 Link를 업데이트 모드로 열어 사용자가 다시 로그인하게 하세요.',
  },
  INVALID_CREDENTIALS: {
    title: '잘못된 은행 로그인 정보',
    cause: '은행이 사용자의 로그인 정보를 받아들이지 않았습니다.',
    remedy: 'Link에서 다시 입력하도록 안내하세요. 여러 번 틀리면 계정이 잠길 수 있습니다.',
  },
  INVALID_MFA: {
    title: '잘못된 인증 응답',
    cause: '은행이 사용자의 추가 인증 응답을 받아들이지 않았습니다.',
    remedy: '사용자에게 Link를 다시 진행하도록 안내하세요.',
  },
  ITEM_LOCKED: {
    title: '은행이 잠근 계정',
    cause: '로그인 실패가 너무 많거나 은행이 이상 징후를 감지했습니다.',
    remedy: '사용자가 은행에서 잠금을 해제한 뒤 Link로 로그인해야 합니다.',
  },
  USER_SETUP_REQUIRED: {
    title: '은행에서 추가 설정 필요',
    cause: '은행이 약관 동의나 계정 설정 완료를 요구하고 있습니다.',
    remedy: '사용자에게 은행 사이트에 로그인해 절차를 마친 뒤 Link를 이용하도록 안내하세요.',
  },
  NO_ACCOUNTS: {
    title: '사용 가능한 계좌 없음',
    cause: '이 은행 로그인에 연동된 상품이 지원하는 개설 계좌가 없습니다.',
    remedy: '사용자에게 다른 로그인이나 은행을 연결하도록 안내하세요.',
  },
  NO_AUTH_ACCOUNTS: {
    title: '이체 가능한 계좌 없음',
    cause: '계좌번호를 사용할 수 있는 입출금 또는 저축 계좌가 Item에 없습니다.',
    remedy: '사용자에게 해당 계좌를 연결하도록 안내하세요.',
  },
  PRODUCTS_NOT_SUPPORTED: {
    title: '지원되지 않는 상품',
    cause: '이 Item에서 사용할 수 없는 상품의 엔드포인트를 호출했습니다.',
    remedy: 'Item의 사용 가능한 상품을 조회하고 이 엔드포인트는 호출하지 마세요.',
  },
  PRODUCT_NOT_ENABLED: {
    title: 'Item에 추가되지 않은 상품',
    cause: '이 상품 없이 Link를 초기화했습니다.',
    remedy: 'Link 토큰을 만들 때 상품을 추가하고 사용자가 Link를 다시 진행하게 하세요.',
  },
  PRODUCT_NOT_READY: {
    title: '아직 준비되지 않은 데이터',
    cause: 'Plaid가 은행에서 이 상품의 데이터를 가져오고 있습니다.',
    remedy: '상품의 웹훅을 기다리거나 잠시 뒤에 다시 요청하세요.',
  },
  ASSET_PRODUCT_NOT_READY: {
    title: '아직 준비되지 않은 자산 보고서',
    cause: 'Plaid가 보고서를 만들고 있습니다.',
    remedy: 'PRODUCT_READY 웹훅을 받은 뒤 보고서를 조회하세요.',
  },
  ASSET_REPORT_GENERATION_FAILED: {
    title: '자산 보고서 생성 실패',
    cause: '보고서 생성이 최종 실패했으며 다시 조회해도 해결되지 않습니다.',
    remedy: '보고서를 새로 만드세요.',
  },
  ITEM_NOT_FOUND: {
    title: '존재하지 않는 Item',
    cause: 'Item이 삭제됐거나 사용자가 접근 권한을 철회했습니다.',
    remedy: '액세스 토큰을 폐기하고 사용자가 다시 연결하게 하세요.',
  },
  INSTITUTION_DOWN: {
    title: '은행 시스템 중단',
    cause: '은행 시스템이 일시적으로 동작하지 않습니다.',
    remedy: '몇 시간 뒤에 다시 시도하고 사용자에게 은행 장애를 안내하세요.',
  },
  INSTITUTION_NOT_RESPONDING: {
    title: '응답하지 않는 은행',
    cause: '은행이 제시간에 Plaid에 응답하지 않았습니다.',
    remedy: '나중에 다시 시도하세요.',
  },
  INSTITUTION_NOT_AVAILABLE: {
    title: '이용할 수 없는 은행',
    cause: '현재 은행에 연결할 수 없습니다.',
    remedy: '나중에 다시 시도하세요.',
  },
  INSTITUTION_NO_LONGER_SUPPORTED: {
    title: '지원이 종료된 은행',
    cause: '이 은행과의 연결 지원이 종료됐습니다.',
    remedy: '사용자에게 다른 은행을 연결하도록 안내하세요.',
  },
  INTERNAL_SERVER_ERROR: {
    title: 'Plaid 내부 오류',
    cause: 'Plaid가 요청을 처리하지 못했거나 은행이 사용할 수 없는 응답을 보냈습니다.',
    remedy: '나중에 다시 시도하세요. 자금을 이동하는 요청이라면 첫 요청의 결과를 먼저 조회하세요.',
  },
  PLANNED_MAINTENANCE: {
    title: 'Plaid 점검 중',
    cause: 'Plaid가 점검을 위해 API를 중단했습니다.',
    remedy: '나중에 다시 시도하고 Plaid 상태 페이지를 확인하세요.',
  },
  INVALID_API_KEYS: {
    title: '잘못된 클라이언트 ID 또는 시크릿',
    cause: '이 환경에 존재하지 않는 조합입니다.',
    remedy: '호출하는 환경의 클라이언트 ID와 시크릿을 복사하세요.',
  },
  INVALID_ACCESS_TOKEN: {
    title: '유효하지 않은 액세스 토큰',
    cause: '토큰에 오타가 있거나 삭제됐거나 다른 환경 또는 클라이언트의 토큰입니다.',
    remedy: '교환받은 토큰을 같은 환경에서 사용하세요.',
  },
  INVALID_PUBLIC_TOKEN: {
    title: '유효하지 않은 퍼블릭 토큰',
    cause: '퍼블릭 토큰은 유효 시간이 짧고 한 번만 교환할 수 있습니다.',
    remedy: 'Link가 성공하면 바로 교환하세요. 늦었다면 사용자가 Link를 다시 진행하게 하세요.',
  },
  INVALID_LINK_TOKEN: {
    title: '유효하지 않은 Link 토큰',
    cause: '토큰이 만료됐거나 이미 사용됐거나 다른 환경의 토큰입니다.',
    remedy: 'Link를 열기 직전에 Link 토큰을 새로 만드세요.',
  },
  INVALID_PRODUCT: {
    title: '사용 권한이 없는 상품',
    cause: '이 환경에서 Plaid 계정에 해당 상품 권한이 없습니다.',
    remedy: '대시보드에서 상품을 신청하세요.',
  },
  UNAUTHORIZED_ENVIRONMENT: {
    title: '사용 권한이 없는 환경',
    cause: '호출한 환경이 Plaid 계정에서 활성화되지 않았습니다.',
    remedy: '대시보드에서 권한을 신청하거나 사용 가능한 환경을 호출하세요.',
  },
  ADDITION_LIMIT: {
    title: 'Item 추가 한도 도달',
    cause: 'Plaid 계정에서 만들 수 있는 Item 수에 도달했습니다.',
    remedy: 'Plaid에 한도 상향을 요청하세요. Item을 삭제해도 한도에 계속 포함될 수 있습니다.',
  },
  RATE_LIMIT: {
    title: '요청 한도 초과',
    cause: '클라이언트가 Plaid가 허용하는 것보다 많은 요청을 보냈습니다.',
    remedy: '모든 워커의 호출 속도를 줄이고 지터를 둔 지수 백오프로 재시도하세요.',
  },
  BALANCE_LIMIT: {
    title: '잔액 조회 한도 초과',
    cause: 'Item의 잔액을 너무 자주 조회했습니다.',
    remedy: '저장해 둔 잔액으로 충분하면 그 값을 쓰고 호출 간격을 늘리세요.',
  },
  TRANSACTIONS_LIMIT: {
    title: '거래 내역 조회 한도 초과',
    cause: '거래 내역을 너무 자주 조회했습니다.',
    remedy: '새 거래가 있다는 웹훅을 받았을 때 조회하세요.',
  },
  MICRODEPOSITS_ALREADY_VERIFIED: {
    title: '이미 확인된 계좌',
    cause: '이전 요청에서 소액 입금 확인이 완료됐습니다.',
    remedy: '확인된 계좌로 처리하세요.',
  },
  MISSING_FIELDS: {
    title: '필수 필드 누락',
    cause: '필수 필드가 빠졌습니다. message에서 필드 이름을 확인할 수 있습니다.',
    remedy: '필드를 추가해 다시 요청하세요.',
  },
  INVALID_FIELD: {
    title: '잘못된 필드 값',
    cause: 'Plaid가 받아들이지 않는 값이 있습니다. message에서 필드 이름을 확인할 수 있습니다.',
    remedy: '필드를 수정해 다시 요청하세요.',
  },
}

/**
 * Says in Korean what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/plaid/explain/ko'
 *
 * explain('ITEM_LOGIN_REQUIRED').title // => '은행 재로그인 필요'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
