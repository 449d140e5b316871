import type { Fault } from '@faultline/core'
import { explain } from '@faultline/core/explain'
import type { Decoded } from '@faultline/decoder'
import { decisionText, retryAnswer } from '@faultline/decoder'
import { documentedBy } from '../catalogue/documented-by.ts'
import { categoryPath } from '../catalogue/paths.ts'
import { element } from '../element.ts'
import { href, type Language, strings } from '../language/language.ts'
import type { Vendor } from '../vendor.ts'
import { showSigns } from './show-signs.ts'

/** What a person said about the request. */
export interface Request {
  readonly attempt: number
  readonly idempotent: boolean
}

/** Shows a fault: what happened, whether to retry, and why it was decided so. */
export function showFault(
  fault: Fault,
  decoded: Decoded<Vendor>,
  request: Request,
  language: Language,
): HTMLElement[] {
  const t = strings[language].decoder
  const { vendor, inferred } = decoded
  const one = vendor && documentedBy(vendor).find(({ entry }) => entry.reason === fault.reason)
  const words = vendor ? vendor.explain(fault, language) : explain(fault, language)
  const decision = decisionText(fault, request.attempt, request.idempotent, language)
  const target = one ? one.path : categoryPath(fault.category)
  const isAnybodys = vendor === undefined && fault.vendor === 'unknown'
  // Of a response that nobody is known to have sent, the first sentence has said already what decides.
  const byStatus = isAnybodys && decoded.response !== undefined
  return [
    element('h2', {}, words.title),
    element('p', {}, words.cause, ' ', words.remedy),
    ...(byStatus ? [element('p', { class: 'caution' }, t.nobody)] : []),
    facts(fault, isAnybodys ? undefined : (vendor?.title ?? fault.vendor), language),
    element('h3', {}, t.decision),
    element('p', { class: `answer ${decision.retry ? 'yes' : 'no'}`, id: 'decision' }, decision.text),
    ...(byStatus
      ? []
      : [
          element('h3', {}, t.rule),
          element('p', { id: 'rule' }, t.rules[fault.decidedBy], inferred ? ` ${t.inferred}` : ''),
        ]),
    ...showSigns(decoded, language),
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

function facts(fault: Fault, vendor: string | undefined, language: Language): HTMLElement {
  const t = strings[language].catalogue
  const rows: readonly (readonly [string, string | number | undefined])[] = [
    [t.vendor, vendor],
    [t.status, fault.status === 0 ? undefined : fault.status],
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
