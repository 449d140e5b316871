import type { FailureList, ListedFailure } from './failure-list.ts'

/** What a person chose, by the names of the controls; `text` is what was typed. */
export type Chosen = { readonly [name: string]: string }

/**
 * Makes the search over a list: it takes what was chosen, and gives the failures that fit, those first whose code or name
 * is what was typed, then those that begin with it, that have it in their code or name, in their title and message, and in
 * their vendor and category.
 */
export function searchIn(list: FailureList): (chosen: Chosen) => ListedFailure[] {
  const indexed = list.failures.map((failure) => ({ failure, texts: textsOf(list, failure) }))
  return ({ text = '', ...facts }) => {
    const words = text.toLowerCase().split(/\s+/)
    const typed = text.toLowerCase()
    const found: ListedFailure[][] = [[], [], [], [], []]
    for (const { failure, texts } of indexed) {
      const within = texts.findIndex((text) => words.every((word) => text.includes(word)))
      const rank = within === 0 ? nameRank(failure, typed) : within + 2
      if (
        within >= 0 &&
        Object.entries(facts).every(([name, value]) => factOf(list, failure, name) === value)
      )
        found[rank]?.push(failure)
    }
    return found.flat()
  }
}

/** 0 if the code or the reason is what was typed, 1 if one of them begins with it, else 2. */
function nameRank([, code, reason]: ListedFailure, typed: string): number {
  const names = [code, reason].map((name) => name.toLowerCase())
  if (names.includes(typed)) return 0
  return names.some((name) => name.startsWith(typed)) ? 1 : 2
}

/** By what a person may look for a failure, in lower case: its names, then what it says too, then everything. */
function textsOf({ vendors, categories }: FailureList, failure: ListedFailure): string[] {
  const [vendor, code, reason, status, category, , , title, hidden] = failure
  const names = `${code} ${reason}`.toLowerCase()
  const said = `${names} ${title} ${hidden}`.toLowerCase()
  return [names, said, `${said} ${status} ${vendors[vendor]} ${categories[category]}`.toLowerCase()]
}

/** What a failure has for one of the choices. */
function factOf(
  { vendors, categories }: FailureList,
  failure: ListedFailure,
  name: string,
): string | undefined {
  const [vendor, , , , category, retryable, processed] = failure
  if (name === 'vendor') return vendors[vendor]?.[0]
  if (name === 'category') return categories[category]?.[0]
  if (name === 'origin') return categories[category]?.[2]
  return name === 'retryable' ? retryable : processed
}
