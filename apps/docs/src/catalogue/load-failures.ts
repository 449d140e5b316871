import { href, type Language } from '../language/language.ts'
import type { FailureList, ListedFailure } from './failure-list.ts'
import { type Chosen, searchIn } from './found-failures.ts'
import { kebab } from './kebab.ts'

/** Every failure, and the search over them. */
export interface Failures {
  readonly list: FailureList
  readonly search: (chosen: Chosen) => ListedFailure[]
}

let loading: Promise<Failures> | undefined

/** Loads every failure in the language of the page, once. Rejects if that fails, and tries again the next time. */
export function loadFailures(language: Language): Promise<Failures> {
  loading ??= load(language).catch((error: unknown) => {
    loading = undefined
    throw error
  })
  return loading
}

async function load(language: Language): Promise<Failures> {
  const response = await fetch(href('catalogue/failures.json', language))
  const list: FailureList = await response.json()
  return { list, search: searchIn(list) }
}

/** Where a failure is on this site, without base and language: its page, or its row on its vendor's page. */
export function listedPath(
  { vendors }: FailureList,
  [vendor, , reason, , , , , title]: ListedFailure,
): string {
  const [id = ''] = vendors[vendor] ?? []
  return `catalogue/${id}${title === '' ? '#' : '/'}${kebab(reason)}`
}
