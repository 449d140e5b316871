import type { UserEvent } from '@faultline/sandbox/vendors'
import type { Entry, Fate } from '../job/ledger.ts'

/** How often the vendor may have stored an event of each fate. */
const mayBeStored: Record<Fate, readonly number[]> = {
  accepted: [1],
  'dead-lettered': [0],
  'in doubt': [0, 1],
}

/**
 * Holds the ledger against what was sent and what the vendor really stored, and gives a sentence for every event that
 * does not add up.
 */
export function audit(
  sent: readonly UserEvent[],
  ledger: readonly Entry[],
  stored: ReadonlyMap<string, number>,
): string[] {
  const fates = new Map<string, Fate[]>(sent.map(({ event_id }) => [event_id, []]))
  const strangers: string[] = [...stored.keys()].filter((id) => !fates.has(id))
  for (const { fate, events } of ledger) {
    for (const { event_id } of events) {
      const own = fates.get(event_id)
      if (own) own.push(fate)
      else strangers.push(event_id)
    }
  }
  return [
    ...strangers.map((id) => `${id} was never sent`),
    ...[...fates].flatMap(([id, own]) => problemOf(id, own, stored.get(id) ?? 0)),
  ]
}

function problemOf(id: string, [fate, ...more]: readonly Fate[], times: number): string[] {
  if (fate === undefined) return [`${id} was lost: it is not in the ledger`]
  if (more.length > 0) return [`${id} is in the ledger more than once: ${[fate, ...more].join(', ')}`]
  return mayBeStored[fate].includes(times) ? [] : [`${id} is ${fate}, but was stored ${times} times`]
}
