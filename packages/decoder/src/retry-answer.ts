import type { Fault } from '@faultline/core'
import type { Language } from '@faultline/core/explain'
import { failureWords } from './words/words.ts'

/** Yes, no, or only if sending twice does no harm. */
export type RetryAnswer = 'yes' | 'no' | 'ifIdempotent'

type Facts = Pick<Fault, 'retryable' | 'processed'>

/**
 * The short answer to “Retry?”, as a key of `retryAnswers`.
 *
 * @example
 * ```ts
 * import { retryAnswer } from '@faultline/decoder'
 *
 * retryAnswer({ retryable: true, processed: 'maybe' }) // => 'ifIdempotent'
 * ```
 */
export function retryAnswer({ retryable, processed }: Facts): RetryAnswer {
  if (!retryable || processed === 'yes') return 'no'
  return processed === 'maybe' ? 'ifIdempotent' : 'yes'
}

/**
 * The answer in sentences: whether to retry and why, then when.
 *
 * @example
 * ```ts
 * import { retrySentences } from '@faultline/decoder'
 *
 * retrySentences({ retryable: false, processed: 'no' }, 'en') // => ['No. The same request keeps failing until the cause is fixed.']
 * ```
 */
export function retrySentences(facts: Facts, language: Language): string[] {
  const t = failureWords[language].facts
  if (facts.processed === 'yes') return [t.retryDone]
  const answer = { yes: t.retryYes, ifIdempotent: t.retryIfIdempotent, no: t.retryNo }[retryAnswer(facts)]
  return facts.retryable ? [answer, t.when] : [answer]
}
