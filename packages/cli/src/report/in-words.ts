import type { Language } from '@faultline/core/explain'
import { strings } from '../language/language.ts'
import type { BadRun } from './bad-records.ts'

/** Where bad records are, in words: `line 7`, or `line 7–12`. */
export function placeOf({ unit, first, last }: BadRun, language: Language): string {
  const number = numberIn(language)
  const numbers = first === last ? number(first) : `${number(first)}–${number(last)}`
  return strings[language].report.where[unit](numbers)
}

/** How long a step of time is, in words. */
export function stepName(stepMs: number, language: Language): string {
  const { steps: t } = strings[language].report
  const seconds = stepMs / 1000
  if (seconds === 1) return t.second
  if (seconds < 60) return t.seconds(seconds)
  if (seconds < 3600) return t.minute(seconds / 60)
  return seconds < 86_400 ? t.hour(seconds / 3600) : t.day(seconds / 86_400)
}

/** Writes counts as people of a language do. */
export const numberIn = (language: Language) => (count: number) => count.toLocaleString(language)

/** Writes parts of a whole as percentages. */
export const shareIn = (language: Language) => (part: number, whole: number) =>
  (whole === 0 ? 0 : part / whole).toLocaleString(language, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  })
