import type { DfineryImportFault } from '@faultline/dfinery-import'

/**
 * Whether halves of a refused batch may fare better: it is too large, or some event in it is bad, which halving finds
 * without giving up the good ones beside it. A gateway's own "too large" counts like the vendor's.
 */
export function isWorthSplitting(fault: DfineryImportFault, batch: readonly unknown[]): boolean {
  const forItsContent = fault.category === 'request_too_large' || fault.reason === 'VALIDATION_FAILURE'
  return forItsContent && batch.length > 1
}

/** Both halves of a batch. */
export function inHalves<T>(batch: readonly T[]): [T[], T[]] {
  const middle = Math.ceil(batch.length / 2)
  return [batch.slice(0, middle), batch.slice(middle)]
}
