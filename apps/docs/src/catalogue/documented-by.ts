import { type Category, categories, type Origin, type Processed } from '@faultline/core'
import { type DocumentedFailure, failuresOf } from '@faultline/core/adapter'
import type { Explanation, Language } from '@faultline/core/explain'
import type { Vendor } from '../vendor.ts'
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
  readonly words: (language: Language) => Explanation
  /** The vendor's page for it. */
  readonly docsUrl: string
  /** Whether it has words of its own: then it has a page of its own, else it's a row of its vendor's page. */
  readonly hasPage: boolean
  /** Its place in an address, in its vendor's folder or page: `too-many-events`. */
  readonly slug: string
  /** Where it is on this site, without base and language: `catalogue/slack/not-authed`, or `catalogue/slack#bad-ip`. */
  readonly path: string
}

const known = new WeakMap<Vendor, readonly Documented[]>()

/** The documented failures of one vendor, in the order of its catalogue. */
export function documentedBy(vendor: Vendor): readonly Documented[] {
  const found = known.get(vendor) ?? failuresOf(vendor.adapter.catalogue).map(toDocumented(vendor))
  known.set(vendor, found)
  return found
}

function toDocumented(vendor: Vendor): (entry: DocumentedFailure) => Documented {
  const { catalogue } = vendor.adapter
  return (entry) => {
    const category: Category = entry.category
    const { origin, retryable, processed } = categories[category]
    const { reason, codes, subcode } = entry
    const subject = { vendor: catalogue.vendor, reason, category, code: codes[0], subcode }
    const hasPage = vendor.hasWords(reason)
    const slug = kebab(reason)
    return {
      vendor,
      entry,
      code: codes[0],
      origin,
      retryable: entry.retryable ?? retryable,
      processed: entry.processed ?? processed,
      words: (language) => vendor.explain(subject, language),
      docsUrl: entry.docsUrl ?? catalogue.docsUrl,
      hasPage,
      slug,
      path: `catalogue/${catalogue.vendor}${hasPage ? '/' : '#'}${slug}`,
    }
  }
}
