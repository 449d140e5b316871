import type { Category } from '@faultline/core'
import type { Language } from '@faultline/core/explain'
import { bracketed, comment } from './code-width.ts'
import type { Documented } from './documented.ts'

/** The TypeScript that handles one failure, whole: it compiles as it stands. */
export function snippetOf(one: Documented, language: Language): string {
  const { vendor, entry } = one
  const plan = planFor(one)
  const core = ['VendorError', ...plan.imports].sort(byName)
  const body = [
    ...comment(plan.comment[language], 4),
    ...plan.lines(vendor.exportName).map((line) => `    ${line}`),
  ]
  return `${bracketed('import {', core, "} from '@faultline/core'")}
import { ${vendor.exportName} } from '${vendor.module}'

${bracketed('export async function send(', ['request: Request', ...plan.parameters], ') {')}
  const outcome = await ${vendor.exportName}.decode(fetch(request))
  if (outcome.ok) return outcome.value

  if (outcome.fault.reason === '${entry.reason}') {
${body.join('\n')}
  }
  throw new VendorError(outcome.fault, outcome)
}
`
}

interface Plan {
  readonly imports: readonly string[]
  readonly parameters: readonly string[]
  readonly comment: { readonly [L in Language]: string }
  /** What is done about it, given the name of the adapter. */
  readonly lines: (adapter: string) => readonly string[]
}

const deadLetter: Plan = {
  imports: ['type Fault'],
  parameters: ['deadLetter: (fault: Fault) => void'],
  comment: {
    en: 'The same request keeps failing: dead-letter it with its fault.',
    ko: '같은 요청은 몇 번을 보내도 실패하므로 fault와 함께 데드 레터로 보관합니다.',
  },
  lines: () => ['return deadLetter(outcome.fault)'],
}

const split: Plan = {
  imports: [],
  parameters: ['sendInHalves: () => Promise<void>'],
  comment: {
    en: 'Nothing was processed, so each half is safe to send.',
    ko: '처리된 항목이 없으므로 반으로 나눠 각각 보내면 됩니다.',
  },
  lines: () => ['return sendInHalves()'],
}

const absent: Plan = {
  imports: [],
  parameters: ['absent?: undefined'],
  comment: { en: 'For a lookup, “missing” is a valid result.', ko: '조회라면 ‘없음’도 하나의 결과입니다.' },
  lines: () => ['return absent'],
}

const page: Plan = {
  imports: ['type Fault'],
  parameters: ['pageOnCall: (fault: Fault) => void'],
  comment: {
    en: 'Every request fails until a person acts: stop sending and page on-call once.',
    ko: '사람이 조치하기 전까지 모든 요청이 실패합니다. 전송을 멈추고 담당자를 한 번만 호출합니다.',
  },
  lines: () => ['return pageOnCall(outcome.fault)'],
}

const tellCustomer: Plan = {
  imports: ['type Fault'],
  parameters: ['tellCustomer: (fault: Fault) => void'],
  comment: {
    en: 'Somebody behind the vendor refused: offer the customer an alternative.',
    ko: '카드사처럼 벤더와 연결된 곳에서 거절했습니다. 고객에게 다른 방법을 안내합니다.',
  },
  lines: () => ['return tellCustomer(outcome.fault)'],
}

const lookUp: Plan = {
  imports: [],
  parameters: ['lookUp: () => Promise<unknown>'],
  comment: {
    en: 'The vendor is still at work on it: look the result up, don’t send a new request.',
    ko: '벤더가 아직 처리하고 있습니다. 새로 보내지 말고 결과를 조회합니다.',
  },
  lines: () => ['return lookUp()'],
}

const resendItems: Plan = {
  imports: ['type ItemFault'],
  parameters: ['resend: (items: readonly ItemFault[]) => void'],
  comment: {
    en: 'Some items were accepted: send only those again that failed and may be retried.',
    ko: '일부 항목은 처리됐습니다. 실패한 항목 중 재시도할 수 있는 것만 다시 보냅니다.',
  },
  lines: () => [
    'const { items = [] } = outcome.fault',
    'return resend(items.filter(({ retryable }) => retryable))',
  ],
}

const done: Plan = {
  imports: [],
  parameters: ['done?: undefined'],
  comment: {
    en: 'What was asked for has already happened: treat it as done.',
    ko: '요청한 일이 이미 처리됐으므로 완료로 처리합니다.',
  },
  lines: () => ['return done'],
}

const plans: { readonly [C in Category]?: Plan } = {
  request_too_large: split,
  not_found: absent,
  unauthenticated: page,
  permission_denied: page,
  account_disabled: page,
  payment_required: page,
  declined: tellCustomer,
  pending: lookUp,
  partial_failure: resendItems,
}

const waitAndSendAgain: Plan = {
  imports: ['retryDecision'],
  parameters: ['attempt: number', 'sendAgain: (delayMs: number) => void'],
  comment: {
    en: 'It wasn’t processed: wait as long as the vendor says, otherwise back off.',
    ko: '처리되지 않았습니다. 벤더가 알려 준 시간만큼 기다리고, 없으면 백오프합니다.',
  },
  lines: () => [
    'const decision = retryDecision(outcome.fault, { attempt })',
    'if (decision.retry) return sendAgain(decision.delayMs)',
  ],
}

const sendAgainIfIdempotent: Plan = {
  ...waitAndSendAgain,
  imports: ['isIdempotent', 'retryDecision'],
  comment: {
    en: 'It may have taken effect: only an idempotent request is sent again.',
    ko: '이미 반영됐을 수 있으므로 멱등한 요청만 다시 보냅니다.',
  },
  lines: (adapter) => [
    'const decision = retryDecision(outcome.fault, {',
    '  attempt,',
    `  idempotent: isIdempotent(${adapter}, request),`,
    '})',
    'if (decision.retry) return sendAgain(decision.delayMs)',
  ],
}

function planFor({ entry, retryable, processed }: Documented): Plan {
  if (processed === 'yes') return done
  const plan = plans[entry.category] ?? deadLetter
  if (!retryable || plan === lookUp) return plan
  return processed === 'maybe' ? sendAgainIfIdempotent : waitAndSendAgain
}

/** Types and values together, as an import is sorted. */
function byName(a: string, b: string): number {
  return a.replace('type ', '').localeCompare(b.replace('type ', ''))
}
