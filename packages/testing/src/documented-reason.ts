import type { Adapter, Fault, FaultFrom } from '@faultline/core'
import { type Catalogue, type DocumentedFailure, failuresOf } from '@faultline/core/adapter'

/** The reasons that an adapter documents: `DocumentedReason<typeof dfineryImport>`. */
export type DocumentedReason<A> = Exclude<FaultFrom<A>['reason'], undefined>

/** Finds a documented failure. Throws a RangeError if the catalogue has no such reason. */
export function failureOf({ catalogue }: Adapter<Fault, unknown>, reason: string): DocumentedFailure {
  const failure = failuresByReason(catalogue).get(reason)
  if (failure) return failure
  throw new RangeError(`The catalogue of ${catalogue.vendor} has no failure ${reason}`)
}

const known = new WeakMap<Catalogue, ReadonlyMap<string, DocumentedFailure>>()

/** Made once for a catalogue, because the contract asks for thousands of failures. */
function failuresByReason(catalogue: Catalogue): ReadonlyMap<string, DocumentedFailure> {
  const found = known.get(catalogue)
  if (found) return found
  const failures = new Map(failuresOf(catalogue).map((failure) => [failure.reason, failure]))
  known.set(catalogue, failures)
  return failures
}
