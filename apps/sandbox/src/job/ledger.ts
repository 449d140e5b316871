import type { Fault } from '@faultline/core'
import type { UserEvent } from '@faultline/sandbox/vendors'

/**
 * What became of an event: stored; set aside, because it cannot succeed; or unknown, because the vendor may have
 * acted on it before it failed, and sending it again might store it twice.
 */
export type Fate = (typeof fates)[number]

export const fates = ['accepted', 'dead-lettered', 'in doubt'] as const

/** One batch that needs no more work, and why where it was not accepted. */
export interface Entry {
  readonly fate: Fate
  readonly events: readonly UserEvent[]
  readonly fault?: Fault | undefined
}

/** How many events met each fate. */
export function countByFate(ledger: readonly Entry[]): Record<Fate, number> {
  const count = { accepted: 0, 'dead-lettered': 0, 'in doubt': 0 }
  for (const { fate, events } of ledger) count[fate] += events.length
  return count
}

/** The fate of a batch that failed for good: only what the vendor certainly did not process may be sent again some day. */
export function fateOf(fault: Fault): Fate {
  return fault.processed === 'maybe' ? 'in doubt' : 'dead-lettered'
}
