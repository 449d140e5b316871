import type { Fault } from './fault.ts'

/**
 * How much a failure forbids a retry, from 0 (safe to send again) to 3 (it has taken effect): of several failures of
 * one request, the one that forbids most decides.
 */
export function retryReluctance({ processed, retryable }: Pick<Fault, 'processed' | 'retryable'>): number {
  if (processed === 'yes') return 3
  if (!retryable) return 2
  return processed === 'maybe' ? 1 : 0
}
