import { explain } from '@faultline/core/explain'
import { misleadingDigits } from '@faultline/decoder'
import { type Language, strings } from '../language/language.ts'
import type { Documented } from './documented-by.ts'

/** Says that a code has nothing to do with the HTTP status that it resembles, unless the vendor's words say so. */
export function digitsNote(one: Documented, language: Language): string | undefined {
  const digits = misleadingDigits(one.code, one.entry.category)
  if (!digits || one.words(language).cause.includes(`HTTP ${digits.status}`)) return undefined
  const { title } = explain(digits.category, language)
  return strings[language].catalogue.digits(`${one.code}`, digits.status, title)
}
