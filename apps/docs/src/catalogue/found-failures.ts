import type { FailureList, ListedFailure } from './failure-list.ts'

/** What a person chose, by the names of the controls; `text` is what was typed. */
export type Chosen = { readonly [name: string]: string }

/** Makes the search over a list: it takes what was chosen, and gives the failures that fit, in their order. */
export function searchIn(list: FailureList): (chosen: Chosen) => ListedFailure[] {
  const texts = list.failures.map((failure) => searchText(list, failure))
  return ({ text = '', ...facts }) => {
    const words = text.toLowerCase().split(/\s+/)
    return list.failures.filter(
      (failure, index) =>
        words.every((word) => texts[index]?.includes(word)) &&
        Object.entries(facts).every(([name, value]) => factOf(list, failure, name) === value),
    )
  }
}

/** Everything by which a person may look for a failure, in lower case. */
function searchText({ vendors, categories }: FailureList, failure: ListedFailure): string {
  const [vendor, code, reason, status, category, , , title, hidden] = failure
  return [vendors[vendor], code, reason, status, categories[category], title, hidden].join(' ').toLowerCase()
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
