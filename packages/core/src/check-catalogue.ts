import { type Catalogue, isFailureEntry } from './catalogue.ts'
import { categories, categoryOfStatus, isSuccessStatus } from './category.ts'
import { languages, type Words } from './words.ts'

/** One thing that is wrong with a catalogue: where, and what to do. */
export interface CatalogueProblem {
  /** The entry's reason, or the vendor where it is the catalogue itself. */
  readonly at: string
  /** What is wrong, and what would be right. */
  readonly problem: string
}

/**
 * Checks that a catalogue is sound and that its words are complete in every language: no duplicate reason or code,
 * UPPER_SNAKE reasons, known categories, and a stated cause (`categoryNote` of the words) wherever a category
 * contradicts what the documented status means on its own. Never throws; an empty array means that all is well.
 *
 * @example
 * ```ts
 * import { checkCatalogue, defineCatalogue } from '@faultline/core'
 *
 * const catalogue = defineCatalogue({
 *   vendor: 'acme', docsUrl: 'https://docs.acme.example/errors', readOn: '2026-11-20',
 *   entries: [{ status: 400, code: 1, reason: 'badInput', label: 'bad', category: 'invalid_request' }],
 * })
 * checkCatalogue(catalogue, {}).map(({ problem }) => problem)
 * // => ['The reason is not UPPER_SNAKE.', 'The en words are missing.', 'The ko words are missing.']
 * ```
 */
export function checkCatalogue(
  catalogue: Catalogue,
  words: { readonly [reason: string]: Words | undefined },
): CatalogueProblem[] {
  const problems: CatalogueProblem[] = []
  const report = (at: string, problem: string) => void problems.push({ at, problem })
  const failures = catalogue.entries.filter(isFailureEntry)
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(catalogue.vendor))
    report(catalogue.vendor, 'The vendor is not kebab-case.')
  if (Number.isNaN(Date.parse(catalogue.readOn)))
    report(catalogue.vendor, 'readOn is not a date (YYYY-MM-DD).')
  if (!URL.canParse(catalogue.docsUrl)) report(catalogue.vendor, 'docsUrl is not a URL.')
  const reasons = new Set<string>()
  const signs = new Set<string>()
  for (const { reason, code, message, category, status } of failures) {
    const sign = `${code} ${message ?? ''}`.toLowerCase()
    if (reasons.has(reason)) report(reason, 'The reason is there twice.')
    if (signs.has(sign)) report(reason, `The code ${code} is there twice with the same message.`)
    reasons.add(reason)
    signs.add(sign)
    if (!/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(reason)) report(reason, 'The reason is not UPPER_SNAKE.')
    if (!Object.hasOwn(categories, category)) report(reason, `There is no category ${category}.`)
    const own = Object.hasOwn(words, reason) ? words[reason] : undefined
    for (const language of languages) {
      const text = own?.[language]
      if (!text?.title || !text.cause || !text.remedy) report(reason, `The ${language} words are missing.`)
      else if (contradicts(category, status) && !text.categoryNote)
        report(
          reason,
          `Status ${status} alone would be ${categoryOfStatus(status)}: say in the ${language} categoryNote why it is ${category}.`,
        )
    }
  }
  for (const reason of Object.keys(words))
    if (!reasons.has(reason)) report(reason, 'There are words for it but no entry.')
  return problems
}

function contradicts(category: string, status: number): boolean {
  return !isSuccessStatus(status) && categoryOfStatus(status) !== category
}
