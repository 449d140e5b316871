import { type Category, categories, type Origin, type Processed } from '@faultline/core'
import { explain } from '@faultline/core/explain'
import { type RetryAnswer, retryAnswer } from '@faultline/decoder'
import { type Language, strings } from '../language/language.ts'
import { vendors } from '../vendors.ts'
import { categoryNames } from './category-names.ts'
import { documentedBy } from './documented.ts'
import { codeText, identifyingMessage } from './entry-heading.ts'

/** Every failure of every vendor in one language, as the filter needs it: small, because it comes over the wire. */
export interface FailureList {
  readonly vendors: readonly ListedVendor[]
  readonly categories: readonly ListedCategory[]
  readonly failures: readonly ListedFailure[]
}

/** The vendor's id and title. */
export type ListedVendor = readonly [id: string, title: string]
/** What a category says beside its name; `synonyms` is what else people call it. */
export type ListedCategory = readonly [name: Category, title: string, origin: Origin, synonyms: string]
/** One failure; its vendor and its category by their places in the lists, its title only if it has words of its own. */
export type ListedFailure = readonly [
  vendor: number,
  code: string,
  reason: string,
  status: number | '',
  category: number,
  retryable: RetryAnswer,
  processed: Processed,
  title: string,
  /** Other codes, the vendor's name for it and its message: found, not shown. */
  hidden: string,
]

/** Makes the list in one language. */
export function failureList(language: Language): FailureList {
  const { synonyms } = strings[language]
  return {
    vendors: vendors.map(({ adapter, title }) => [adapter.vendor, title]),
    categories: categoryNames.map((name) => [
      name,
      explain(name, language).title,
      categories[name].origin,
      synonyms[name]?.join(' ') ?? '',
    ]),
    failures: vendors.flatMap((vendor, index) =>
      documentedBy(vendor).map((one): ListedFailure => {
        const { reason, status, category, codes, label } = one.entry
        return [
          index,
          codeText(one),
          reason,
          status ?? '',
          categoryNames.indexOf(category),
          retryAnswer(one),
          one.processed,
          one.hasPage ? one.words(language).title : '',
          [...codes.slice(1), label, identifyingMessage(one)].filter(Boolean).join(' '),
        ]
      }),
    ),
  }
}
