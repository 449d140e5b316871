import { type Fault, retryDecision } from '@faultline/core'
import type { Language } from '@faultline/core/explain'
import { failureWords } from './words/words.ts'

/**
 * Says whether to retry this attempt's request, counted from 1, and when, as a sentence.
 *
 * @example
 * ```ts
 * import { decisionText } from '@faultline/decoder'
 * import { slack } from '@faultline/slack'
 *
 * const outcome = slack.classify({ status: 429, headers: { 'retry-after': '30' }, body: '{"ok":false,"error":"ratelimited"}' })
 * const text = outcome.ok ? '' : decisionText(outcome.fault, 1, false, 'en').text
 * text // => 'Yes, after 30 s: the vendor asks for that.'
 * ```
 */
export function decisionText(
  fault: Fault,
  attempt: number,
  idempotent: boolean,
  language: Language,
): { readonly retry: boolean; readonly text: string } {
  const t = failureWords[language].decision.decisions
  // The longest that jitter can give: a random delay is shown as “up to”.
  const decision = retryDecision(fault, { attempt, idempotent, random: () => 1 })
  if (!decision.retry) return { retry: false, text: t[decision.why] }
  const delay = delayText(decision.delayMs, language)
  return { retry: true, text: fault.retryAfterMs === undefined ? t.jittered(delay) : t.exactly(delay) }
}

function delayText(ms: number, language: Language): string {
  const t = failureWords[language].decision
  return ms < 1000 ? t.milliseconds(ms) : t.seconds(String(Math.round(ms / 100) / 10))
}
