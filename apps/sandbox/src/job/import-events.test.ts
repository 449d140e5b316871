import {
  after,
  before,
  cutAfter,
  cutBefore,
  cutWithin,
  gatewayPage,
  importAnswer,
  type Mishap,
  rateLimit,
  scenarios,
  startVendors,
  type UserEvent,
} from '@faultline/sandbox/vendors'
import { describe, expect, test } from 'vitest'
import { audit } from '../run/audit.ts'
import { makeBatches } from '../run/make-batches.ts'
import { importEvents } from './import-events.ts'
import { createJournal } from './journal.ts'
import type { Entry } from './ledger.ts'

const events = (count: number): UserEvent[] =>
  Array.from({ length: count }, (_, index) => ({
    event_id: `e-${index}`,
    user_id: 'u',
    event_name: 'login',
    event_datetime: '2026-11-01T00:00:00Z',
  }))

/** Imports one batch after these mishaps; gives the ledger's fates and sizes, the number of calls, and what was stored. */
async function importOne(batch: readonly UserEvent[], mishaps: readonly Mishap[]) {
  const vendors = await startVendors()
  vendors.dfineryImport.script(...mishaps)
  const journal = createJournal()
  const ledger: Entry[] = []
  for await (const entry of importEvents(vendors.dfineryImport.url, [batch], journal.noteFor('import')))
    ledger.push(entry)
  await vendors.stop()
  expect(audit(batch, ledger, vendors.stored)).toEqual([])
  return {
    fates: ledger.map(({ fate, events }) => `${events.length} ${fate}`),
    calls: vendors.dfineryImport.calls.length,
    stored: vendors.stored.size,
    fault: ledger.at(-1)?.fault,
    counts: journal.counts.get('import'),
  }
}

describe('one batch of 4', () => {
  const rows: [name: string, mishaps: Mishap[], fates: string[], calls: number, stored: number][] = [
    ['no mishap', [], ['4 accepted'], 1, 4],
    ['told to wait twice', [rateLimit(30), rateLimit(30)], ['4 accepted'], 3, 4],
    ['500 before storing', [before(() => importAnswer('INTERNAL_SERVER_ERROR'))], ['4 in doubt'], 1, 0],
    ['500 after storing', [after(() => importAnswer('INTERNAL_SERVER_ERROR'))], ['4 in doubt'], 1, 4],
    ['504 page after storing', [after(() => gatewayPage(504))], ['4 in doubt'], 1, 4],
    ['502 page', [before(() => gatewayPage(502))], ['4 in doubt'], 1, 0],
    ['cut before', [cutBefore], ['4 in doubt'], 1, 0],
    ['cut after', [cutAfter], ['4 in doubt'], 1, 4],
    ['cut within', [cutWithin(9)], ['4 in doubt'], 1, 4],
    ['413 page', [before(() => gatewayPage(413))], ['2 accepted', '2 accepted'], 3, 4],
    ['too many events', [before(() => importAnswer('TOO_MANY_EVENTS'))], ['2 accepted', '2 accepted'], 3, 4],
    ['bad request', [before(() => importAnswer('BAD_REQUEST'))], ['4 dead-lettered'], 1, 0],
    ['wrong token', [before(() => importAnswer('INVALID_TOKEN'))], ['4 dead-lettered'], 1, 0],
    [
      'wait, split, half in doubt',
      [rateLimit(30), before(() => gatewayPage(413)), cutAfter],
      ['2 in doubt', '2 accepted'],
      4,
      4,
    ],
  ]
  test.each(rows)('%s', async (_, mishaps, fates, calls, stored) => {
    expect(await importOne(events(4), mishaps)).toMatchObject({ fates, calls, stored })
  })
})

test('a batch that is too large is split until it fits', async () => {
  const { fates, counts } = await importOne(events(250), [])
  expect(fates).toEqual(['63 accepted', '62 accepted', '63 accepted', '62 accepted'])
  expect(counts?.answers).toEqual(
    new Map([
      ['request_too_large', 3],
      ['ok', 4],
    ]),
  )
  expect(counts?.deeds).toEqual(new Map([['split', 3]]))
})

test('one broken event is dead-lettered alone, with the reason', async () => {
  const batch = events(8).map((event, index) => ({ ...event, event_name: index === 5 ? '' : 'login' }))
  const { fates, fault } = await importOne(batch, [])
  expect(fates.sort()).toEqual(['1 accepted', '1 dead-lettered', '2 accepted', '4 accepted'])
  const { fault: alone } = await importOne(batch.slice(5, 6), [])
  expect(alone).toMatchObject({ reason: 'VALIDATION_FAILURE', processed: 'no' })
  expect(fault).toBeUndefined()
})

test('a vendor that cannot be reached has stored nothing: nothing is in doubt', async () => {
  const vendors = await startVendors()
  await vendors.stop()
  const journal = createJournal()
  const patience = { maxAttempts: 3, baseDelayMs: 5 }
  const { url } = vendors.dfineryImport
  const entries = importEvents(url, [events(1)], journal.noteFor('import'), patience)
  expect((await entries.next()).value).toMatchObject({
    fate: 'dead-lettered',
    fault: { category: 'network', processed: 'no' },
  })
  expect(journal.counts.get('import')?.deeds).toEqual(new Map([['waited', 2]]))
})

describe('a rough day', () => {
  test.each([1, 2, 3])('with seed %d adds up', async (seed) => {
    const vendors = await startVendors({ seed, scenario: scenarios.rough })
    const batches = [...makeBatches(2000, 80, seed)]
    const ledger: Entry[] = []
    const note = createJournal().noteFor('import')
    for await (const entry of importEvents(vendors.dfineryImport.url, batches, note)) ledger.push(entry)
    await vendors.stop()
    expect(audit(batches.flat(), ledger, vendors.stored)).toEqual([])
    expect(vendors.stored.size).toBeGreaterThan(1500)
  })
})
