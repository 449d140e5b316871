import { languages } from '@faultline/core/explain'
import { strings } from '../language/language.ts'
import type { Documented } from './documented.ts'

/** Everything by which a person may look for a failure, in every language, lower case. */
export function searchText({ entry, vendor, words }: Documented): string {
  const spoken = languages.flatMap((language) => [
    ...Object.values(words[language]),
    ...(strings[language].synonyms[entry.category] ?? []),
  ])
  return [
    ...entry.codes,
    entry.subcode,
    entry.status,
    entry.reason,
    entry.label,
    entry.message,
    entry.messagePrefix,
    entry.category,
    vendor.adapter.vendor,
    vendor.title,
    ...spoken,
  ]
    .filter((part) => part !== undefined)
    .join(' ')
    .toLowerCase()
}

/** Whether every word typed is found in a failure's text; an empty search finds all. */
export function matches(text: string, typed: string): boolean {
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
