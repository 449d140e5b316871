import type { Fault } from '@faultline/core'
import { explain } from '@faultline/core/explain'
import { documentedBy } from '../catalogue/documented-by.ts'
import { categoryPath } from '../catalogue/paths.ts'
import { retryAnswer } from '../catalogue/retry-answer.ts'
import { element } from '../element.ts'
import { href, type Language, strings } from '../language/language.ts'
import { decisionText } from './decision-text.ts'
import type { Decoded } from './decode-paste.ts'

/** What a person said about the request. */
export interface Request {
  readonly attempt: number
  readonly idempotent: boolean
}

/** Shows what came of a paste. */
export function show(decoded: Decoded, request: Request, language: Language): HTMLElement[] {
  const t = strings[language].decoder
  const { outcome, vendor } = decoded
  const read = element('p', { class: 'read-as' }, `${t.readAs}: ${t.formats[decoded.format]}`)
  const notes = [read, ...(decoded.assumed ? [element('p', { class: 'caution' }, t.assumed)] : [])]
  if (!outcome) return [...notes, element('h2', {}, t.unsure), element('p', {}, t.unsureText)]
  if (!outcome.ok) return [...notes, ...showFault(outcome.fault, decoded, request, language)]
  return [
    ...notes,
    element('h2', { class: 'success' }, t.success),
    element('p', {}, t.successText(vendor?.title ?? '')),
  ]
}

function showFault(
  fault: Fault,
  { vendor, inferred }: Decoded,
  request: Request,
  language: Language,
): HTMLElement[] {
  const t = strings[language].decoder
  const one = vendor && documentedBy(vendor).find(({ entry }) => entry.reason === fault.reason)
  const words = vendor ? vendor.explain(fault, language) : explain(fault, language)
  const decision = decisionText(fault, request.attempt, request.idempotent, language)
  const target = one ? one.path : categoryPath(fault.category)
  return [
    element('h2', {}, words.title),
    element('p', {}, words.cause, ' ', words.remedy),
    facts(fault, vendor?.title ?? fault.vendor, language),
    element('h3', {}, t.decision),
    element('p', { class: `answer ${decision.retry ? 'yes' : 'no'}`, id: 'decision' }, decision.text),
    element('h3', {}, t.rule),
    element('p', { id: 'rule' }, t.rules[fault.decidedBy], inferred ? ` ${t.inferred}` : ''),
    element(
      'p',
      {},
      element('a', { href: href(target, language), id: 'page' }, one ? t.page : t.categoryPage),
    ),
    element(
      'details',
      {},
      element('summary', {}, t.faultData),
      element('pre', { tabindex: '0' }, element('code', {}, JSON.stringify(fault, null, 2))),
    ),
  ]
}

function facts(fault: Fault, vendor: string, language: Language): HTMLElement {
  const t = strings[language].catalogue
  const rows: readonly (readonly [string, string | number | undefined])[] = [
    [t.vendor, vendor],
    [t.status, fault.status],
    [t.code, fault.code],
    [t.subcode, fault.subcode],
    [t.reason, fault.reason],
    [t.category, fault.category],
    [t.origin, t.origins[fault.origin]],
    [t.retryable, t.retryAnswers[retryAnswer(fault)]],
    [t.processed, t.processedAnswers[fault.processed]],
    [t.message, fault.message],
  ]
  return element(
    'dl',
    { class: 'facts' },
    ...rows.map(([name, value]) =>
      value === undefined
        ? undefined
        : element('div', {}, element('dt', {}, name), element('dd', {}, String(value))),
    ),
  )
}
