import type { Outcome } from '@faultline/core'
import { dfineryExport } from '@faultline/dfinery-export'
import type { UserEvent } from '@faultline/simulators'
import { makeFault } from '@faultline/testing'
import { expect, test } from 'vitest'
import type { Entry, ImportResult } from '../ledger/ledger.ts'
import { settleDoubts } from './settle-doubts.ts'

const event = (event_id: string): UserEvent => ({
  event_id,
  user_id: 'u',
  event_name: 'login',
  event_datetime: '2026-11-01T00:00:00Z',
})
const entry = (result: ImportResult, ids: string): Entry => ({ result, events: [...ids].map(event) })
const noExport: Outcome<never> = { ok: false, fault: makeFault(dfineryExport, 'QUERY_ERROR') }

/** Runs it against a vendor that has stored some events, and responds to what is sent again as scripted. */
async function settle(
  ledger: Entry[],
  storedEachRound: (string | undefined)[],
  results: ImportResult[] = [],
) {
  const sent: string[] = []
  const settled = await settleDoubts(ledger, {
    storedIds: async () => {
      const stored = storedEachRound.shift()
      return stored === undefined ? noExport : { ok: true, value: new Set(stored) }
    },
    async *sendAgain(batches) {
      for (const events of batches) {
        sent.push(...events.map(({ event_id }) => event_id))
        yield { result: results.shift() ?? 'accepted', events }
      }
    },
  })
  const ids = (wanted: ImportResult) =>
    settled
      .flatMap(({ result, events }) => (result === wanted ? events : []))
      .map(({ event_id }) => event_id)
      .sort()
      .join('')
  return {
    accepted: ids('accepted'),
    'dead-lettered': ids('dead-lettered'),
    'in doubt': ids('in doubt'),
    sent: sent.join(''),
  }
}

test.each([
  ['nothing in doubt', [entry('accepted', 'a')], [], [], { accepted: 'a', sent: '' }],
  ['what is stored is accepted', [entry('in doubt', 'ab')], ['ab'], [], { accepted: 'ab', sent: '' }],
  ['what isn’t is sent again', [entry('in doubt', 'abc')], ['b'], [], { accepted: 'abc', sent: 'ac' }],
  [
    'only that',
    [entry('in doubt', 'ab'), entry('dead-lettered', 'c')],
    ['a'],
    [],
    { accepted: 'ab', 'dead-lettered': 'c', sent: 'b' },
  ],
  [
    'what fails again for good is dead-lettered',
    [entry('in doubt', 'a')],
    [''],
    ['dead-lettered'],
    { 'dead-lettered': 'a' },
  ],
  [
    'a new doubt is looked for again',
    [entry('in doubt', 'a')],
    ['', 'a'],
    ['in doubt'],
    { accepted: 'a', sent: 'a' },
  ],
  [
    'three times',
    [entry('in doubt', 'a')],
    ['', '', '', ''],
    ['in doubt', 'in doubt', 'in doubt'],
    { 'in doubt': 'a', sent: 'aaa' },
  ],
  [
    'without an export nothing is sent',
    [entry('in doubt', 'a')],
    [undefined],
    [],
    { 'in doubt': 'a', sent: '' },
  ],
] as const)('%s', async (_, ledger, stored, results, expected) => {
  expect(await settle([...ledger], [...stored], [...results])).toMatchObject(expected)
})
