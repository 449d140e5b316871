import { type Category, categories, type Origin, type Processed } from '@faultline/core'
import { type DocumentedFailure, failuresOf } from '@faultline/core/adapter'
import { type Explanation, type Language, languages } from '@faultline/core/explain'
import { type Vendor, vendors } from '../vendors.ts'
import { kebab } from './kebab.ts'

/** One documented failure with all that its catalogue, its category and its words say. */
export interface Documented {
  readonly vendor: Vendor
  readonly entry: DocumentedFailure
  /** The vendor's code as documented first; absent if only a message or a status identifies the failure. */
  readonly code: string | number | undefined
  readonly origin: Origin
  readonly retryable: boolean
  readonly processed: Processed
  readonly words: { readonly [L in Language]: Explanation }
  /** The vendor's page for it. */
  readonly docsUrl: string
  /** Its page on this site, without base, language and slashes around: `catalogue/dfinery-import/too-many-events`. */
  readonly path: string
}

const byVendor = new Map(
  vendors.map((vendor) => [vendor, failuresOf(vendor.adapter.catalogue).map(toDocumented(vendor))]),
)

/** Every documented failure of every vendor, in the order of their documents. */
export const documented: readonly Documented[] = [...byVendor.values()].flat()

/** The documented failures of a category, over all vendors. */
export function documentedIn(category: Category): readonly Documented[] {
  return documented.filter(({ entry }) => entry.category === category)
}

/** The documented failures of one vendor. */
export function documentedBy(vendor: Vendor): readonly Documented[] {
  return byVendor.get(vendor) ?? []
}

function toDocumented(vendor: Vendor): (entry: DocumentedFailure) => Documented {
  const { catalogue } = vendor.adapter
  return (entry) => {
    const { origin, retryable, processed } = categories[entry.category]
    const words = Object.fromEntries(
      languages.map((language) => [language, vendor.explain(entry.reason, language)]),
    )
    return {
      vendor,
      entry,
      code: entry.codes[0],
      origin,
      retryable: entry.retryable ?? retryable,
      processed: entry.processed ?? processed,
      words: words as Documented['words'],
      docsUrl: entry.docsUrl ?? catalogue.docsUrl,
      path: `catalogue/${catalogue.vendor}/${kebab(entry.reason)}`,
    }
  }
}
