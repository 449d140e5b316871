import { languages } from '@faultline/core'
import type { Documented } from './documented.ts'

/** Everything by which a person may look for a failure, in both languages, lower case. */
export function searchText({ entry, vendor, words }: Documented): string {
  const spoken = languages.flatMap((language) => Object.values(words[language]))
  return [
    entry.code,
    entry.status,
    entry.reason,
    entry.label,
    entry.message ?? '',
    entry.category,
    vendor.adapter.vendor,
    vendor.title,
    ...spoken,
  ]
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
