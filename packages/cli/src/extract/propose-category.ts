import { type Category, categoryOfStatus } from '@faultline/core'
import { isSuccessStatus } from '@faultline/core/adapter'
import type { ErrorRow } from './error-tables.ts'

/** A category for a row, and what suggests it: a person has to say whether it's right. */
export interface Proposal {
  readonly category: Category
  /** The words that decided, or the status; empty if nothing did. */
  readonly because: string
}

/**
 * Proposes a category by the names of a row, then by its explanation, then by its HTTP status. The status of a row that
 * says nothing else is all there is; a word beats it, because vendors put many things under 400. Never throws.
 */
export function proposeCategory(
  row: Pick<ErrorRow, 'statuses' | 'codes' | 'label' | 'message' | 'explanation'>,
): Proposal {
  const { statuses, codes, label = '', message = '', explanation = '' } = row
  const names = [...codes, label, message].map(wordsOf).join(' | ')
  const status = statuses.find((each) => !isSuccessStatus(each))
  const fromStatus = status === undefined ? undefined : categoryOfStatus(status)
  if (fromStatus && decisive.has(fromStatus)) return { category: fromStatus, because: `HTTP ${status}` }
  const found =
    firstWords(names) ??
    (fromStatus === undefined || vague.has(fromStatus) ? firstWords(explanation) : undefined)
  if (found) return found
  if (fromStatus && fromStatus !== 'unknown') return { category: fromStatus, because: `HTTP ${status}` }
  return { category: 'unknown', because: '' }
}

function firstWords(text: string): Proposal | undefined {
  for (const [category, pattern] of signs) {
    const match = pattern.exec(text)
    if (match) return { category, because: `“${match[0].trim()}”` }
  }
  return undefined
}

/** `TooManyRequests` and `too_many_requests` as words. */
function wordsOf(name: string): string {
  return name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll(/[_.:/#-]+/g, ' ')
    .toLowerCase()
}

/** Statuses that vendors use for what they mean. */
const decisive: ReadonlySet<Category> = new Set(['rate_limited', 'method_not_allowed', 'gone'])

/** Statuses that vendors use for many things: the explanation may say which. */
const vague: ReadonlySet<Category> = new Set(['invalid_request', 'unknown', 'internal'])

/** The more specific before the more general. English and Korean. */
const signs: readonly (readonly [Category, RegExp])[] = [
  [
    'rate_limited',
    /too many (?:requests?|calls?|api|attempts?)|rate ?limit|throttl|slow ?down|tps|호출 (?:한도|제한|횟수)|사용 한도|요청 ?(?:한도|횟수|제한)|비정상적으로 많은/i,
  ],
  [
    'payment_required',
    /insufficient (?:balance|funds|credits?)|quota|billing|payment required|out of credits?|잔액 ?부족|크레딧|요금제|할당량/i,
  ],
  [
    'request_too_large',
    /too large|too many (?:events|items|records|user profiles|rows|entries|recipients)|(?:payload|body|request|file|entity) (?:size|too)|number of .{0,40}exceed|exceeded number|size limit|너무 (?:큽|많)|(?:수|크기|용량) (?:초과|제한)/i,
  ],
  [
    'account_disabled',
    /(?:account|user|merchant|customer) (?:is |has been |was )?(?:disabled|suspended|blocked|deactivated|inactive|closed|locked)|suspended|(?:계정|회원|가맹점).{0,6}(?:정지|비활성|해지|잠)/i,
  ],
  [
    'declined',
    /declin|rejected by (?:the )?(?:issuer|bank|carrier)|card (?:lost|stolen|expired)|fraud|카드사|승인 ?거절|거절/i,
  ],
  [
    'permission_denied',
    /permission|forbidden|access denied|not allowed to|not permitted|insufficient (?:scope|permission|privilege)|scope|not authorized|권한|접근.{0,4}(?:거부|불가|금지)|허용되지 않은 (?:ip|사용자)/i,
  ],
  [
    'unauthenticated',
    /unauthori[sz]ed|unauthenticated|authenticat|(?:invalid|expired|missing|bad|wrong|no) (?:api |access |auth |service |client |export )*(?:token|key|credentials?|signature|secret|service id|client id)|(?:token|key|credentials?|signature) (?:is |has )?(?:expired|invalid|missing|disabled|revoked)|인증|로그인|토큰|서명|서비스 id/i,
  ],
  ['method_not_allowed', /method not (?:allowed|supported)|unsupported method|허용되지 않은 메서드/i],
  ['gone', /\bgone\b|deprecat|no longer (?:available|supported)|sunset|지원 ?종료|더 이상/i],
  ['conflict', /conflict|duplicate|already|concurrent|idempoten|version mismatch|중복|이미|충돌/i],
  ['timeout', /time ?d? ?out|deadline|시간 ?초과|타임아웃/i],
  [
    'cancelled',
    /cancel|client connection|connection (?:was )?(?:closed|terminated) by|client closed|연결.{0,4}(?:종료|끊)/i,
  ],
  ['pending', /pending|in progress|processing|not (?:yet )?ready|try again shortly|처리 ?중|진행 ?중|대기/i],
  ['unavailable', /unavailable|overload|maintenance|bad gateway|service down|점검|과부하|일시적/i],
  [
    'internal',
    /internal|server error|unexpected error|unknown error|system error|query (?:error|failed)|database|서버 ?(?:내부|오류|에러)|내부 ?(?:오류|에러)|시스템/i,
  ],
  [
    'not_found',
    /not found|no such|does not exist|doesn.t exist|unknown (?:user|id|resource)|not exist|없는|없습니다|찾을 수 없|존재하지 않/i,
  ],
  [
    'out_of_range',
    /out of range|range limit|exceed|too (?:long|short|big|small|high|low)|maximum|minimum|범위|초과/i,
  ],
  [
    'failed_precondition',
    /precondition|expired|not (?:enabled|active|verified|supported|eligible)|invalid (?:state|status)|limit reached|max(?:imum)? number|만료|상태/i,
  ],
  [
    'invalid_request',
    /invalid|malformed|missing|required|validation|bad request|incorrect|unsupported|must|parse|parameter|param|잘못|누락|필수|유효하지|형식|검증|파라미터/i,
  ],
]
