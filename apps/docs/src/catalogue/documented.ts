import {
  type Category,
  categories,
  type FailureEntry,
  isFailureEntry,
  type Origin,
  type Processed,
  type Words,
} from '@faultline/core'
import { type Vendor, vendors } from '../vendors.ts'
import { kebab } from './kebab.ts'

/** One documented failure with all that its catalogue, its category and its words say. */
export interface Documented {
  readonly vendor: Vendor
  readonly entry: FailureEntry
  readonly origin: Origin
  readonly retryable: boolean
  readonly processed: Processed
  readonly words: Words
  /** The vendor's page for it. */
  readonly docsUrl: string
  /** Its page on this site, without base, language and slashes around: `catalogue/dfinery-import/too-many-events`. */
  readonly path: string
}

/** Every documented failure of every vendor, in the order of their documents. */
export const documented: readonly Documented[] = vendors.flatMap(documentedBy)

/** The documented failures of a category, over all vendors. */
export function documentedIn(category: Category): readonly Documented[] {
  return documented.filter(({ entry }) => entry.category === category)
}

/** The documented failures of one vendor. */
export function documentedBy(vendor: Vendor): Documented[] {
  const { catalogue } = vendor.adapter
  return catalogue.entries.filter(isFailureEntry).map((entry) => {
    const words = vendor.words[entry.reason]
    if (!words) throw new Error(`${catalogue.vendor}: there are no words for ${entry.reason}`)
    const { origin, retryable, processed } = { ...categories[entry.category], ...overrides(entry) }
    return {
      vendor,
      entry,
      origin,
      retryable,
      processed,
      words,
      docsUrl: entry.docsUrl ?? catalogue.docsUrl,
      path: `catalogue/${catalogue.vendor}/${kebab(entry.reason)}`,
    }
  })
}

function overrides({ retryable, processed }: FailureEntry): Partial<Documented> {
  return { ...(retryable !== undefined && { retryable }), ...(processed !== undefined && { processed }) }
}
