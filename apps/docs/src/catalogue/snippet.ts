import type { Category, Language } from '@faultline/core'
import type { Documented } from './documented.ts'

/** The TypeScript that handles one failure, whole: it compiles as it stands. */
export function snippetOf(one: Documented, language: Language): string {
  const { vendor, entry } = one
  const plan = planFor(one)
  const core = ['VendorError', ...plan.imports].sort(byName).join(', ')
  return `import { ${core} } from '@faultline/core'
import { ${vendor.exportName} } from '${vendor.packageName}'

export async function send(request: Request, ${plan.parameter}) {
  const outcome = await ${vendor.exportName}.decode(fetch(request))
  if (outcome.ok) return outcome.value

  if (outcome.fault.reason === '${entry.reason}') {
    // ${plan.comment[language]}
${plan.lines.map((line) => `    ${line}`).join('\n')}
  }
  throw new VendorError(outcome.fault, outcome)
}
`
}

interface Plan {
  readonly imports: readonly string[]
  readonly parameter: string
  readonly comment: { readonly [L in Language]: string }
  readonly lines: readonly string[]
}

const deadLetter: Plan = {
  imports: ['type Fault'],
  parameter: 'deadLetter: (fault: Fault) => void',
  comment: {
    en: 'The same request fails every time: set it aside with its fault.',
    ko: '같은 요청은 몇 번을 보내도 실패하므로 fault와 함께 따로 보관합니다.',
  },
  lines: ['return deadLetter(outcome.fault)'],
}

const split: Plan = {
  imports: [],
  parameter: 'sendInHalves: () => Promise<void>',
  comment: {
    en: 'Nothing was processed: the halves may be sent as if for the first time.',
    ko: '아무것도 처리되지 않았으므로 반으로 나누어 처음부터 보내면 됩니다.',
  },
  lines: ['return sendInHalves()'],
}

const absent: Plan = {
  imports: [],
  parameter: 'absent?: undefined',
  comment: { en: 'For a look-up, absent is an answer.', ko: '조회라면 ‘없음’도 하나의 결과입니다.' },
  lines: ['return absent'],
}

const page: Plan = {
  imports: ['type Fault'],
  parameter: 'pageOnCall: (fault: Fault) => void',
  comment: {
    en: 'No request gets through until a person acts: stop sending, and say so once.',
    ko: '사람이 조치하기 전까지 모든 요청이 실패합니다. 전송을 멈추고 한 번만 알립니다.',
  },
  lines: ['return pageOnCall(outcome.fault)'],
}

const plans: { readonly [C in Category]?: Plan } = {
  request_too_large: split,
  not_found: absent,
  unauthenticated: page,
  permission_denied: page,
  account_disabled: page,
  payment_required: page,
}

const waitAndSendAgain: Plan = {
  imports: ['retryDecision'],
  parameter: 'attempt: number, sendAgain: (delayMs: number) => void',
  comment: {
    en: 'It was not processed: wait as long as the vendor says, else ever longer.',
    ko: '처리되지 않았습니다. 벤더가 알려 준 시간만큼, 없으면 점점 더 길게 기다립니다.',
  },
  lines: [
    'const decision = retryDecision(outcome.fault, { attempt })',
    'if (decision.retry) return sendAgain(decision.delayMs)',
  ],
}

const sendAgainIfIdempotent: Plan = {
  ...waitAndSendAgain,
  comment: {
    en: 'It may have taken effect: only a request that may arrive twice is sent again.',
    ko: '이미 반영되었을 수 있으므로 두 번 도착해도 되는 요청만 다시 보냅니다.',
  },
  lines: [
    "const idempotent = request.method === 'GET'",
    'const decision = retryDecision(outcome.fault, { attempt, idempotent })',
    'if (decision.retry) return sendAgain(decision.delayMs)',
  ],
}

function planFor({ entry, retryable, processed }: Documented): Plan {
  if (!retryable) return plans[entry.category] ?? deadLetter
  return processed === 'maybe' ? sendAgainIfIdempotent : waitAndSendAgain
}

/** Types and values together, as an import is sorted. */
function byName(a: string, b: string): number {
  return a.replace('type ', '').localeCompare(b.replace('type ', ''))
}
