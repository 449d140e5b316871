import type { Language } from '@faultline/core/explain'
import { en, type FailureWords } from './en.ts'
import { ko } from './ko.ts'

/**
 * The words about a failure in every language: the site and the command line say the same.
 *
 * @example
 * ```ts
 * import { failureWords } from '@faultline/decoder'
 *
 * failureWords.en.facts.retryable // => 'Retry?'
 * failureWords.ko.facts.retryAnswers.no // => '불가'
 * ```
 */
export const failureWords: { readonly [L in Language]: FailureWords } = { en, ko }
