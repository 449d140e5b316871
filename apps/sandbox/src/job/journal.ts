import type { Outcome } from '@faultline/core'

/** Counts what happened at one vendor: how often it gave which answer, and how often we did what about it. */
export type Note = (column: 'answers' | 'deeds', name: string, times?: number) => void

/** The counts of one vendor, by column and name. */
export type Counts = Record<'answers' | 'deeds', Map<string, number>>

/** What happened at all vendors, as the table at the end shows it. */
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
      const own = counts.get(vendor) ?? { answers: new Map(), deeds: new Map() }
      counts.set(vendor, own)
      return (column, name, times = 1) => own[column].set(name, (own[column].get(name) ?? 0) + times)
    },
  }
}

/** How an answer is counted: by its portable category, the same for every vendor. */
export function answerName(outcome: Outcome<unknown>): string {
  return outcome.ok ? 'ok' : outcome.fault.category
}
