import type { Outcome } from '@faultline/core'

/** Counts what happened at one vendor: how often it gave which response, and what we did about it. */
export type Note = (column: 'responses' | 'actions', name: string, times?: number) => void

/** The counts of one vendor, by column and name. */
export type Counts = Record<'responses' | 'actions', Map<string, number>>

/** What happened at all vendors, as shown in the table at the end. */
export interface Journal {
  readonly counts: ReadonlyMap<string, Counts>
  /** The counter of one vendor. */
  noteFor(vendor: string): Note
}

/** An empty journal. */
export function createJournal(): Journal {
  const counts = new Map<string, Counts>()
  return {
    counts,
    noteFor(vendor) {
      const own = counts.get(vendor) ?? { responses: new Map(), actions: new Map() }
      counts.set(vendor, own)
      return (column, name, times = 1) => own[column].set(name, (own[column].get(name) ?? 0) + times)
    },
  }
}

/** The name under which a response is counted: its portable category, the same for every vendor. */
export function responseName(outcome: Outcome<unknown>): string {
  return outcome.ok ? 'ok' : outcome.fault.category
}
