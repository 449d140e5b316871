import type { CategoryTraits } from '@faultline/core'
import { retryAnswer } from '@faultline/decoder'
import { type Language, strings } from '../language/language.ts'
import type { Documented } from './documented-by.ts'

/** A question that everybody has, with its short answer and what it means. */
export interface Answer {
  readonly question: string
  readonly answer: string
  /** Sentences. */
  readonly text: readonly string[]
  /** How good the news is. */
  readonly mood: 'good' | 'bad' | 'unsure'
}

/** What is asked about: a category, or a documented failure. */
export type Asked = Pick<CategoryTraits, 'retryable' | 'processed'> &
  Partial<Pick<Documented, 'vendor' | 'entry'>>

/** The two questions of a person with a failed request, of a category or of one failure. */
export function answersTo(asked: Asked, language: Language): readonly [processed: Answer, retry: Answer] {
  return [processedAnswer(asked, language), retryQuestion(asked, language)]
}

function processedAnswer({ processed }: Asked, language: Language): Answer {
  const t = strings[language].catalogue
  return {
    question: t.processed,
    answer: t.processedAnswers[processed],
    text: [t.processedText[processed]],
    mood: processed === 'maybe' ? 'unsure' : 'good',
  }
}

function retryQuestion(asked: Asked, language: Language): Answer {
  const t = strings[language].catalogue
  const short = retryAnswer(asked)
  const why = asked.processed === 'yes' ? t.retryText.done : t.retryText[short]
  return {
    question: t.retryable,
    answer: t.retryAnswers[short],
    text: [why, ...(short === 'no' ? [] : [...keyText(asked, language), waitText(asked, language)])],
    mood: ({ yes: 'good', ifIdempotent: 'unsure', no: 'bad' } as const)[short],
  }
}

/** How a request becomes idempotent, if that matters and the vendor honours a key. */
function keyText({ processed, vendor }: Asked, language: Language): string[] {
  const key = vendor?.adapter.catalogue.idempotencyKey
  if (!key || processed !== 'maybe') return []
  const t = strings[language].catalogue
  return ['header' in key ? t.keyHeader(key.header) : t.keyField(key.field)]
}

function waitText({ entry }: Asked, language: Language): string {
  const t = strings[language].catalogue
  return entry?.retryAfterMs === undefined ? t.wait : t.fixedWait(entry.retryAfterMs / 1000)
}
