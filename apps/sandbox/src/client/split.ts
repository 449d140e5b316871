import type { DfineryImportFault } from '@faultline/dfinery-import'

/**
 * Whether the halves of a rejected batch may succeed: the batch is too large, or some event in it is bad, which halving
 * isolates without losing the good ones. A gateway's own "too large" counts like the vendor's.
 */
export function isWorthSplitting(fault: DfineryImportFault, batch: readonly unknown[]): boolean {
  const isAboutContent = fault.category === 'request_too_large' || fault.reason === 'VALIDATION_FAILURE'
  return isAboutContent && batch.length > 1
}

/** Both halves of a batch. */
export function inHalves<T>(batch: readonly T[]): [T[], T[]] {
  const middle = Math.ceil(batch.length / 2)
  return [batch.slice(0, middle), batch.slice(middle)]
}
