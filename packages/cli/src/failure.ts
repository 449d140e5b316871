import { type Category, categories, type Origin, type Processed } from '@faultline/core'
import { type DocumentedFailure, failuresOf } from '@faultline/core/adapter'
import type { Explanation } from '@faultline/core/explain'
import type { ExplainedVendor } from './vendor.ts'

/** A documented failure with all that its catalogue and its category say about it. */
export interface Failure {
  readonly vendor: ExplainedVendor
  readonly entry: DocumentedFailure
  readonly category: Category
  readonly origin: Origin
  readonly retryable: boolean
  readonly processed: Processed
  /** The words for people, in the language in which the vendor was loaded. */
  readonly words: Explanation
  /** The vendor's page for it. */
  readonly docsUrl: string
}

/** The documented failures of a vendor, in the order of its catalogue. */
export function failuresIn(vendor: ExplainedVendor): Failure[] {
  const { catalogue } = vendor.adapter
  return failuresOf(catalogue).map((entry) => {
    const { reason, category, codes, subcode } = entry
    const traits = categories[category]
    return {
      vendor,
      entry,
      category,
      origin: traits.origin,
      retryable: entry.retryable ?? traits.retryable,
      processed: entry.processed ?? traits.processed,
      get words() {
        return vendor.explain({ vendor: catalogue.vendor, reason, category, code: codes[0], subcode })
      },
      docsUrl: entry.docsUrl ?? catalogue.docsUrl,
    }
  })
}

/** A failure as data, for programs. */
export function failureData({ vendor, entry, words, ...facts }: Failure) {
  const { reason, codes, subcode, status, statusAlone, label, message, messagePrefix, retryAfterMs } = entry
  const { category, origin, retryable, processed, docsUrl } = facts
  return {
    vendor: vendor.entry.vendor,
    reason,
    codes,
    subcode,
    status,
    statusAlone,
    label,
    message,
    messagePrefix,
    category,
    origin,
    retryable,
    processed,
    retryAfterMs,
    ...words,
    docsUrl,
  }
}
