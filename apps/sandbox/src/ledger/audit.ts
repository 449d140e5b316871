import type { UserEvent } from '@faultline/simulators'
import type { Entry, ImportResult } from './ledger.ts'

/** How many times the vendor may have stored an event with each result. */
const timesStored: Record<ImportResult, readonly number[]> = {
  accepted: [1],
  'dead-lettered': [0],
  'in doubt': [0, 1],
}

/**
 * Checks the ledger against what was sent and what the vendor really stored, and returns a sentence for every event
 * that doesn't add up.
 */
export function audit(
  sent: readonly UserEvent[],
  ledger: readonly Entry[],
  stored: ReadonlyMap<string, number>,
): string[] {
  const results = new Map<string, ImportResult[]>(sent.map(({ event_id }) => [event_id, []]))
  const neverSent: string[] = [...stored.keys()].filter((id) => !results.has(id))
  for (const { result, events } of ledger) {
    for (const { event_id } of events) {
      const resultsOfEvent = results.get(event_id)
      if (resultsOfEvent) resultsOfEvent.push(result)
      else neverSent.push(event_id)
    }
  }
  return [
    ...neverSent.map((id) => `${id} was never sent`),
    ...[...results].flatMap(([id, resultsOfEvent]) => problemOf(id, resultsOfEvent, stored.get(id) ?? 0)),
  ]
}

function problemOf(id: string, [result, ...more]: readonly ImportResult[], times: number): string[] {
  if (result === undefined) return [`${id} was lost: it isn't in the ledger`]
  if (more.length > 0) return [`${id} is in the ledger more than once: ${[result, ...more].join(', ')}`]
  return timesStored[result].includes(times) ? [] : [`${id} is ${result}, but was stored ${times} times`]
}
