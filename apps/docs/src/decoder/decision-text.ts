import { type Fault, retryDecision } from '@faultline/core'
import { type Language, strings } from '../language/language.ts'

/** Says whether to retry, and when, as a sentence. */
export function decisionText(
  fault: Fault,
  attempt: number,
  idempotent: boolean,
  language: Language,
): { readonly retry: boolean; readonly text: string } {
  const t = strings[language].decoder.decisions
  // The longest that jitter can give: a random delay is shown as “up to”.
  const decision = retryDecision(fault, { attempt, idempotent, random: () => 1 })
  if (!decision.retry) return { retry: false, text: t[decision.why] }
  const delay = delayText(decision.delayMs, language)
  return { retry: true, text: fault.retryAfterMs === undefined ? t.jittered(delay) : t.exactly(delay) }
}

function delayText(ms: number, language: Language): string {
  const t = strings[language].decoder
  return ms < 1000 ? t.milliseconds(ms) : t.seconds(String(Math.round(ms / 100) / 10))
}
