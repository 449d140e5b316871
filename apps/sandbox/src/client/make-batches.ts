import { chance, type UserEvent } from '@faultline/simulators'

const names = ['login', 'page_view', 'add_to_cart', 'purchase']
const firstDay = Date.parse('2026-11-01')
const minute = 60_000

/** The days of all events that {@link makeBatches} makes, in the form that the export API expects. */
export const eventDays = { from: '2026-11-01', to: '2026-11-30' }

/**
 * Makes `count` events in batches of `size`. As in production, a backlog sometimes makes a batch larger than the
 * vendor accepts, and about one event in a thousand is broken.
 */
export function* makeBatches(count: number, size: number, seed: number): Generator<readonly UserEvent[]> {
  for (let start = 0, turn = 0; start < count; turn++) {
    const wanted = chance(seed, turn) < 0.1 ? Math.ceil(size * 2.5) : size
    const length = Math.min(wanted, count - start)
    const first = start
    yield Array.from({ length }, (_, index) => makeEvent(first + index, seed))
    start += length
  }
}

function makeEvent(index: number, seed: number): UserEvent {
  const roll = chance(~seed, index)
  return {
    event_id: `e-${String(index + 1).padStart(6, '0')}`,
    user_id: `u-${(index % 997) + 1}`,
    event_name: roll < 0.001 ? '' : names[Math.floor(roll * names.length)]!,
    event_datetime: new Date(firstDay + (index % (29 * 24 * 60)) * minute).toISOString(),
  }
}
