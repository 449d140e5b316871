import type { FailureVerdict } from './adapter.ts'
import type { Category, Processed } from './category.ts'
import type { Fault } from './fault.ts'

/**
 * A failure found in an exchange: a rule's verdict or, with a category of its own, one that no body tells: the
 * connection's, or a body that cannot be used.
 */
export interface FailureFinding extends FailureVerdict {
  readonly category?: Category
  readonly retryable?: boolean
  readonly processed?: Processed
  readonly decidedBy?: Fault['decidedBy']
}
