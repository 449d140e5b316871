import type { Adapter, Fault, FaultFrom } from '@faultline/core'
import { type DocumentedFailure, failuresOf } from '@faultline/core/adapter'

/** The reasons that an adapter documents: `DocumentedReason<typeof dfineryImport>`. */
export type DocumentedReason<A> = Exclude<FaultFrom<A>['reason'], undefined>

/** Finds a documented failure. Throws a RangeError if the catalogue has no such reason. */
export function failureOf({ catalogue }: Adapter<Fault, unknown>, reason: string): DocumentedFailure {
  const failure = failuresOf(catalogue).find((candidate) => candidate.reason === reason)
  if (failure) return failure
  throw new RangeError(`The catalogue of ${catalogue.vendor} has no failure ${reason}`)
}
