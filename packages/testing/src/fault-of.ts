import { type Adapter, categories, type Fault, type FaultFrom, isFailureEntry } from '@faultline/core'

/** The reasons that an adapter documents: `DocumentedReason<typeof dfineryImport>`. */
export type DocumentedReason<A> = Exclude<FaultFrom<A>['reason'], undefined>

/**
 * Gives the fault of a documented failure as the adapter would give it, with the vendor's label for a message: for
 * tests of code that takes faults. `overrides` are laid over it. Throws a RangeError where the catalogue has no such
 * reason.
 *
 * @example
 * ```ts
 * import { dfineryImport } from '@faultline/dfinery-import'
 * import { faultOf } from '@faultline/testing'
 *
 * const fault = faultOf(dfineryImport, 'TOO_MANY_REQUEST', { retryAfterMs: 2000 })
 * fault.category // => 'rate_limited'
 * fault.retryAfterMs // => 2000
 * ```
 */
export function faultOf<A extends Adapter<Fault, unknown>, const R extends DocumentedReason<A>>(
  adapter: A,
  reason: R,
  overrides: Partial<Omit<Fault, 'vendor' | 'reason' | 'documented'>> = {},
): Extract<FaultFrom<A>, { readonly reason: R }> {
  const { vendor, docsUrl, entries } = adapter.catalogue
  const entry = entries.filter(isFailureEntry).find((candidate) => candidate.reason === reason)
  if (!entry) throw new RangeError(`The catalogue of ${vendor} has no failure ${reason}`)
  const { origin, retryable, processed } = categories[entry.category]
  const fault: Fault = {
    vendor,
    status: entry.status,
    code: entry.code,
    reason,
    documented: true,
    category: entry.category,
    origin,
    retryable: entry.retryable ?? retryable,
    processed: entry.processed ?? processed,
    message: entry.message ?? entry.label,
    phase: 'response',
    decidedBy: entry.message === undefined ? 'code' : 'message',
    docsUrl: entry.docsUrl ?? docsUrl,
    ...overrides,
  }
  return fault as Extract<FaultFrom<A>, { readonly reason: R }>
}
