import type { FailureList, ListedFailure } from './failure-list.ts'

/** What a person chose, by the names of the controls; `text` is what was typed. */
export type Chosen = { readonly [name: string]: string }

/**
 * Makes the search over a list: it takes what was chosen, and gives the failures that fit, those first that fit by their
 * code or name, then by their title and message, then by their vendor and category.
 */
export function searchIn(list: FailureList): (chosen: Chosen) => ListedFailure[] {
  const indexed = list.failures.map((failure) => ({ failure, texts: textsOf(list, failure) }))
  return ({ text = '', ...facts }) => {
    const words = text.toLowerCase().split(/\s+/)
    const found: ListedFailure[][] = [[], [], []]
    for (const { failure, texts } of indexed) {
      const rank = texts.findIndex((text) => words.every((word) => text.includes(word)))
      if (Object.entries(facts).every(([name, value]) => factOf(list, failure, name) === value))
        found[rank]?.push(failure)
    }
    return found.flat()
  }
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
