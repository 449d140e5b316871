import { type Language, strings } from '../language/language.ts'
import type { Documented } from './documented.ts'

/** Yes, no, or only if sending twice does no harm. */
export type RetryAnswer = 'yes' | 'no' | 'ifIdempotent'

type Facts = Pick<Documented, 'retryable' | 'processed'>

/** The short answer to “Retry?”, as a key of the site's words. */
export function retryAnswer({ retryable, processed }: Facts): RetryAnswer {
  if (!retryable || processed === 'yes') return 'no'
  return processed === 'maybe' ? 'ifIdempotent' : 'yes'
}

/** The answer in sentences: whether to retry and why, then when. */
export function retrySentences(facts: Facts, language: Language): string[] {
  const t = strings[language].catalogue
  if (facts.processed === 'yes') return [t.retryDone]
  const answer = { yes: t.retryYes, ifIdempotent: t.retryIfIdempotent, no: t.retryNo }[retryAnswer(facts)]
  return facts.retryable ? [answer, t.when] : [answer]
}
