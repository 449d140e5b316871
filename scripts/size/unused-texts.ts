import { categories } from '@faultline/core'
import { type Category, type Explanation, explain, languages } from '@faultline/core/explain'

/** Strings that only `retryDecision` has: a bundle that holds one carries the retry code. */
const retryMarks = ['attempts_exhausted', 'delay_too_long']

/** Every text that a bundle of an adapter alone must not hold: its words for people, core's, and the retry decision's. */
export async function unusedTextsOf(adapterModule: string): Promise<string[]> {
  const { words } = await import(`${adapterModule}/explain`)
  const own = languages.flatMap((language) => Object.values<Explanation>(words[language] ?? {}))
  const ofCategories = Object.keys(categories).flatMap((category) =>
    languages.map((language) => explain(category as Category, language)),
  )
  return [...own, ...ofCategories].flatMap(({ cause, remedy }) => [cause, remedy]).concat(retryMarks)
}
