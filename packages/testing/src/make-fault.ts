import { type Adapter, categories, type Fault, type FaultFrom } from '@faultline/core'
import type { DocumentedFailure } from '@faultline/core/adapter'
import { type DocumentedReason, failureOf } from './documented-reason.ts'
import { factsOf } from './facts-of.ts'
import { originOf } from './origin-of.ts'

/**
 * Makes the fault of a documented failure as the adapter would give it for a response with its code and nothing else:
 * for tests of code that takes faults. `overrides` replace its fields. Throws a RangeError if the catalogue has no such
 * reason.
 *
 * @see [Testing your handling: A fault, by its reason](https://faultline.github.io/guide/testing/#a-fault-by-its-reason)
 *
 * @example
 * ```ts
 * import { dfineryImport } from '@faultline/dfinery-import'
 * import { makeFault } from '@faultline/testing'
 *
 * const fault = makeFault(dfineryImport, 'TOO_MANY_REQUEST', { retryAfterMs: 2000 })
 * fault.category // => 'rate_limited'
 * fault.retryAfterMs // => 2000
 * ```
 */
export function makeFault<A extends Adapter<Fault, unknown>, const R extends DocumentedReason<A>>(
  adapter: A,
  reason: R,
  overrides: Partial<Omit<Fault, 'vendor' | 'reason' | 'documented'>> = {},
): Extract<FaultFrom<A>, { readonly reason: R }> {
  const failure = failureOf(adapter, reason)
  const { category, retryAfterMs } = failure
  const { status, code, subcode, message } = factsOf(failure)
  const { retryable, processed } = categories[category]
  const fault: Fault = {
    vendor: adapter.vendor,
    status,
    ...(code !== undefined && { code }),
    ...(subcode !== undefined && { subcode }),
    reason,
    documented: true,
    category,
    origin: originOf(category, status),
    retryable: failure.retryable ?? retryable,
    processed: failure.processed ?? processed,
    ...(retryAfterMs !== undefined && { retryAfterMs }),
    message: message ?? `${code ?? `HTTP ${status}`}`,
    phase: 'response',
    decidedBy: decidedBy(failure),
    docsUrl: failure.docsUrl ?? adapter.catalogue.docsUrl,
    ...overrides,
  }
  return fault as Extract<FaultFrom<A>, { readonly reason: R }>
}

/** Which rule finds an entry. */
export function decidedBy({ codes, subcode, message, messagePrefix }: DocumentedFailure): Fault['decidedBy'] {
  if (message !== undefined || messagePrefix !== undefined) return 'message'
  if (codes.length === 0) return 'status'
  return subcode === undefined ? 'code' : 'subcode'
}
