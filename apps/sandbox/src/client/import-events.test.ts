import {
  after,
  before,
  cutAfter,
  cutBefore,
  cutWithin,
  type FaultInjection,
  gatewayPage,
  importResponse,
  rateLimit,
  scenarios,
  startVendors,
  type UserEvent,
} from '@faultline/simulators'
import { describe, expect, test } from 'vitest'
import { audit } from '../ledger/audit.ts'
import { createJournal } from '../ledger/journal.ts'
import type { Entry } from '../ledger/ledger.ts'
import { importEvents } from './import-events.ts'
import { makeBatches } from './make-batches.ts'

const events = (count: number): UserEvent[] =>
  Array.from({ length: count }, (_, index) => ({
    event_id: `e-${index}`,
    user_id: 'u',
    event_name: 'login',
    event_datetime: '2026-11-01T00:00:00Z',
  }))

/** Imports one batch while these faults are injected; returns what happened. */
async function importOne(batch: readonly UserEvent[], injections: readonly FaultInjection[]) {
  const vendors = await startVendors()
  vendors.dfineryImport.script(...injections)
  const journal = createJournal()
  const ledger: Entry[] = []
  for await (const entry of importEvents(vendors.dfineryImport.url, [batch], journal.noteFor('import')))
    ledger.push(entry)
  await vendors.stop()
  expect(audit(batch, ledger, vendors.stored)).toEqual([])
  return {
    results: ledger.map(({ result, events }) => `${events.length} ${result}`),
    calls: vendors.dfineryImport.calls.length,
    stored: vendors.stored.size,
    fault: ledger.at(-1)?.fault,
    counts: journal.counts.get('import'),
  }
}

describe('one batch of 4', () => {
  const rows: [
    name: string,
    injections: FaultInjection[],
    results: string[],
    calls: number,
    stored: number,
  ][] = [
    ['nothing goes wrong', [], ['4 accepted'], 1, 4],
    ['rate-limited twice', [rateLimit(30), rateLimit(30)], ['4 accepted'], 3, 4],
    ['500 before storing', [before(() => importResponse('INTERNAL_SERVER_ERROR'))], ['4 in doubt'], 1, 0],
    ['500 after storing', [after(() => importResponse('INTERNAL_SERVER_ERROR'))], ['4 in doubt'], 1, 4],
    ['504 page after storing', [after(() => gatewayPage(504))], ['4 in doubt'], 1, 4],
    ['502 page', [before(() => gatewayPage(502))], ['4 in doubt'], 1, 0],
    ['cut before', [cutBefore], ['4 in doubt'], 1, 0],
    ['cut after', [cutAfter], ['4 in doubt'], 1, 4],
    ['cut within', [cutWithin(9)], ['4 in doubt'], 1, 4],
    ['413 page', [before(() => gatewayPage(413))], ['2 accepted', '2 accepted'], 3, 4],
    [
      'too many events',
      [before(() => importResponse('TOO_MANY_EVENTS'))],
      ['2 accepted', '2 accepted'],
      3,
      4,
    ],
    ['bad request', [before(() => importResponse('BAD_REQUEST'))], ['4 dead-lettered'], 1, 0],
    ['wrong token', [before(() => importResponse('INVALID_TOKEN'))], ['4 dead-lettered'], 1, 0],
    [
      'wait, split, half in doubt',
      [rateLimit(30), before(() => gatewayPage(413)), cutAfter],
      ['2 in doubt', '2 accepted'],
      4,
      4,
    ],
  ]
  test.each(rows)('%s', async (_, injections, results, calls, stored) => {
    expect(await importOne(events(4), injections)).toMatchObject({ results, calls, stored })
  })
})

test('a batch that is too large is split until it fits', async () => {
  const { results, counts } = await importOne(events(250), [])
  expect(results).toEqual(['63 accepted', '62 accepted', '63 accepted', '62 accepted'])
  expect(counts?.responses).toEqual(
    new Map([
      ['request_too_large', 3],
      ['ok', 4],
    ]),
  )
  expect(counts?.actions).toEqual(new Map([['split', 3]]))
})

test('one broken event is dead-lettered alone, with the reason', async () => {
  const batch = events(8).map((event, index) => ({ ...event, event_name: index === 5 ? '' : 'login' }))
  const { results, fault } = await importOne(batch, [])
  expect(results.sort()).toEqual(['1 accepted', '1 dead-lettered', '2 accepted', '4 accepted'])
  const { fault: alone } = await importOne(batch.slice(5, 6), [])
  expect(alone).toMatchObject({ reason: 'VALIDATION_FAILURE', processed: 'no' })
  expect(fault).toBeUndefined()
})

test('a vendor that cannot be reached stored nothing, so nothing is in doubt', async () => {
  const vendors = await startVendors()
  await vendors.stop()
  const journal = createJournal()
  const limits = { maxAttempts: 3, baseDelayMs: 5 }
  const { url } = vendors.dfineryImport
  const entries = importEvents(url, [events(1)], journal.noteFor('import'), limits)
  expect((await entries.next()).value).toMatchObject({
    result: 'dead-lettered',
    fault: { category: 'network', processed: 'no' },
  })
  expect(journal.counts.get('import')?.actions).toEqual(new Map([['waited', 2]]))
})

describe('the rough scenario', () => {
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
