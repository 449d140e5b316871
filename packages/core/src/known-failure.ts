import { type Category, type CategoryTraits, categories } from './category.ts'
import type { DocumentedFailure } from './failures-of.ts'
import type { Fault } from './fault.ts'

/** A documented failure with everything that its faults have in common. */
export interface KnownFailure extends CategoryTraits {
  readonly reason: string
  readonly category: Category
  readonly docsUrl: string
  readonly retryAfterMs: number | undefined
}

/** A documented failure found in a response. */
export interface Found {
  readonly known: KnownFailure
  /** The code as documented; absent if the response had none, or one that isn't documented by itself. */
  readonly code: string | number | undefined
  readonly decidedBy: Fault['decidedBy']
}

/** Completes an entry with the defaults of its category and its catalogue. */
export function knownFailure(failure: DocumentedFailure, docsUrl: string): KnownFailure {
  const { reason, category } = failure
  const traits = categories[category]
  return {
    reason,
    category,
    origin: traits.origin,
    retryable: failure.retryable ?? traits.retryable,
    processed: failure.processed ?? traits.processed,
    docsUrl: failure.docsUrl ?? docsUrl,
    retryAfterMs: failure.retryAfterMs,
  }
}
