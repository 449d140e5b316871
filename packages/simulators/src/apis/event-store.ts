/** An event as the import API accepts it and the export API returns it. */
export interface UserEvent {
  readonly event_id: string
  readonly user_id: string
  readonly event_name: string
  /** ISO 8601, UTC. */
  readonly event_datetime: string
}

/** What the vendor really stored, whatever it responded. */
export interface EventStore {
  /** How many times each event was stored, by its id. */
  readonly stored: ReadonlyMap<string, number>
  readonly events: readonly UserEvent[]
  add(events: readonly UserEvent[]): void
}

/** An empty store. An event sent twice is stored twice, as in an import API without idempotency keys. */
export function createEventStore(): EventStore {
  const stored = new Map<string, number>()
  const events: UserEvent[] = []
  return {
    stored,
    events,
    add(batch) {
      for (const event of batch) {
        events.push(event)
        stored.set(event.event_id, (stored.get(event.event_id) ?? 0) + 1)
      }
    },
  }
}
