import { retryDecision } from '@faultline/core'
import type { Explanation } from '@faultline/core/explain'
import type { Decoded } from '@faultline/decoder'
import type { Vendor } from '../vendor.ts'

/** What came of a response, with the words for its fault if there is one. */
export interface Explained extends Decoded<Vendor> {
  readonly words?: Explanation
}

/** What was said about the request. */
export interface RequestFacts {
  /** How often it has been sent. */
  readonly attempt: number
  readonly idempotent: boolean
}

/** What came of a response, as data for programs. `outcome` is null if nothing says whether it's a success. */
export function decodedData(decoded: Explained, request: RequestFacts) {
  const { format, vendor, candidates, nearest, outcome, assumed, cut, others, words } = decoded
  const shared = {
    format,
    vendor: vendor?.entry.vendor ?? null,
    statusAssumed: assumed,
    cut,
    decoded: others?.read,
    more: others?.count ?? 0,
    candidates: candidates.map(({ id, signs }) => ({ vendor: id, signs })),
    nearest: nearest.map(({ vendor, entry, exact }) => ({
      vendor: vendor.entry.vendor,
      reason: entry.reason,
      exact,
    })),
  }
  if (!outcome) return { ...shared, outcome: null }
  if (outcome.ok) return { ...shared, outcome: 'success' }
  const { fault, excerpt } = outcome
  return { ...shared, outcome: 'failure', fault, excerpt, retry: retryDecision(fault, request), ...words }
}
