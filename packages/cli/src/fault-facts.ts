import type { Fault } from '@faultline/core'
import type { Language } from '@faultline/core/explain'
import { failureWords, retryAnswer } from '@faultline/decoder'
import type { Fact } from './sheet.ts'

/** What to know of every failure: its category, who has to act, whether to retry, whether it took effect. */
export function faultFacts(
  fault: Pick<Fault, 'category' | 'origin' | 'retryable' | 'processed'>,
  language: Language,
): readonly Fact[] {
  const t = failureWords[language].facts
  const answer = retryAnswer(fault)
  return [
    [t.category, fault.category],
    [t.origin, t.origins[fault.origin]],
    [t.retryable, t.retryAnswers[answer], answerTones[answer]],
    [t.processed, t.processedAnswers[fault.processed], fault.processed === 'no' ? 'good' : 'caution'],
  ]
}

const answerTones = { yes: 'good', ifIdempotent: 'caution', no: 'bad' } as const
