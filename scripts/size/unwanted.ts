import { type Catalogue, categories, isFailureEntry, languages } from '@faultline/core'

type Explain = (reason: string, language: string) => { cause: string; remedy: string }

/** Strings that only `retryDecision` has: a bundle that holds one carries the retry code. */
export const retryMarks = ['attempts_exhausted', 'delay_too_long'] as const

/** The sentences for people of a module, in every language; empty for one that has no catalogue. */
export async function sentencesOf(module: string): Promise<string[]> {
  const [{ explain }, exported] = await Promise.all([import(`${module}/explain`), import(module)])
  const catalogue = Object.values(exported).map(catalogueOf).find(Boolean)
  const reasons =
    catalogue?.entries.filter(isFailureEntry).map(({ reason }) => reason) ?? Object.keys(categories)
  return reasons.flatMap((reason) =>
    languages.flatMap((language) => {
      const { cause, remedy } = (explain as Explain)(reason, language)
      return [cause, remedy]
    }),
  )
}

/** An adapter's, if the exported value is an adapter. */
function catalogueOf(exported: unknown): Catalogue | undefined {
  return typeof exported === 'object' && exported !== null && 'catalogue' in exported
    ? (exported.catalogue as Catalogue)
    : undefined
}
