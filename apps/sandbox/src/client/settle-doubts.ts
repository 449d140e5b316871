import type { Outcome } from '@faultline/core'
import type { UserEvent } from '@faultline/simulators'
import type { Entry } from '../ledger/ledger.ts'

/** What settling needs to ask and to do. */
export interface Settling {
  /** The ids of all events that the vendor has stored in the time of the import. */
  readonly storedIds: () => Promise<Outcome<ReadonlySet<string>>>
  /** Sends events that weren't stored, and says how that ended. */
  readonly sendAgain: (batches: readonly (readonly UserEvent[])[]) => AsyncIterable<Entry>
  /** How often to look and send; what is in doubt after that stays so. */
  readonly rounds?: number
}

/**
 * Settles a ledger's doubts: an event that the vendor has stored is accepted, and one that it hasn't is safe to send
 * again. That may leave doubts of its own, so it looks again. What it can't look up stays in doubt. An export must be
 * complete to say that something isn't there, and made after the vendor has stored all that it accepted.
 */
export async function settleDoubts(ledger: readonly Entry[], settling: Settling): Promise<Entry[]> {
  const { storedIds, sendAgain, rounds = 3 } = settling
  const settled = ledger.filter(({ result }) => result !== 'in doubt')
  let doubts = ledger.filter(({ result }) => result === 'in doubt')
  for (let round = 1; round <= rounds && doubts.length > 0; round++) {
    const stored = await storedIds()
    if (!stored.ok) break
    const isStored = ({ event_id }: UserEvent) => stored.value.has(event_id)
    settled.push(...withEvents(doubts, isStored).map((entry): Entry => ({ ...entry, result: 'accepted' })))
    const absent = withEvents(doubts, (event) => !isStored(event))
    doubts = []
    for await (const entry of sendAgain(absent.map(({ events }) => events)))
      (entry.result === 'in doubt' ? doubts : settled).push(entry)
  }
  return [...settled, ...doubts]
}

/** The entries with only those of their events that pass, and none without any. */
function withEvents(entries: readonly Entry[], passes: (event: UserEvent) => boolean): Entry[] {
  return entries
    .map((entry) => ({ ...entry, events: entry.events.filter(passes) }))
    .filter(({ events }) => events.length > 0)
}
