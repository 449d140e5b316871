import type { Fault, Processed } from '@faultline/core'
import type { UserEvent } from '@faultline/simulators'

/**
 * How the import of an event ended: stored; dead-lettered, because it can't succeed; or in doubt, because the vendor
 * may have stored it before it failed, and sending it again might store it twice.
 */
export type ImportResult = (typeof importResults)[number]

/** Every way in which the import of an event can end. */
export const importResults = ['accepted', 'dead-lettered', 'in doubt'] as const

/** One batch that needs no more work, and if it wasn't accepted, why. */
export interface Entry {
  readonly result: ImportResult
  readonly events: readonly UserEvent[]
  readonly fault?: Fault | undefined
}

/** How many events ended with each result. */
export function countByResult(ledger: readonly Entry[]): Record<ImportResult, number> {
  const count = { accepted: 0, 'dead-lettered': 0, 'in doubt': 0 }
  for (const { result, events } of ledger) count[result] += events.length
  return count
}

/** The result of a batch that failed for good: whether the vendor stored it decides, not why it failed. */
export function resultOf(fault: Fault): ImportResult {
  return resultIfProcessed[fault.processed]
}

const resultIfProcessed: Record<Processed, ImportResult> = {
  no: 'dead-lettered',
  maybe: 'in doubt',
  yes: 'accepted',
}
