import {
  entryResponse,
  type FaultInjection,
  gatewayPage,
  propertyResponse,
  rateLimit,
  startVendors,
  type Vendors,
} from '@faultline/simulators'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createJournal } from '../ledger/journal.ts'
import { findEntry, findProperty, type LookUpResult } from './look-up.ts'

let vendors: Vendors
beforeEach(async () => {
  vendors = await startVendors()
})
afterEach(() => vendors.stop())

const rows: [
  name: string,
  property: FaultInjection[],
  entry: FaultInjection[],
  result: LookUpResult,
  calls: number,
][] = [
  ['nothing goes wrong', [], [], 'found', 1],
  ['waits as the vendor asks', [rateLimit(20)], [rateLimit(20)], 'found', 2],
  [
    'retries after a failure, because reading twice is safe',
    [() => propertyResponse(500, 'Failed', { httpStatus: 200 }), () => gatewayPage(502)],
    [() => entryResponse('ServerError', { nested: true }), () => gatewayPage(504)],
    'found',
    3,
  ],
  [
    'does not retry for what does not exist',
    [() => propertyResponse(404)],
    [() => entryResponse('NotFound')],
    'not found',
    1,
  ],
  [
    'gives up if a retry cannot help',
    [() => propertyResponse(403, 'Insufficient balance')],
    [() => entryResponse('Unauthorized')],
    'gave up',
    1,
  ],
]

test.each(rows)('%s', async (_, property, entry, result, calls) => {
  const { statusObject, codeString } = vendors
  statusObject.script(...property)
  codeString.script(...entry)
  const note = createJournal().noteFor('any')
  expect(await findProperty(statusObject.url, '1 Main Street', note)).toBe(result)
  expect(await findEntry(codeString.url, 1, note)).toBe(result)
  expect([statusObject.calls.length, codeString.calls.length]).toEqual([calls, calls])
})
