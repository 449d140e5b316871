import {
  entryAnswer,
  gatewayPage,
  type Mishap,
  propertyAnswer,
  rateLimit,
  startVendors,
  type Vendors,
} from '@faultline/sandbox/vendors'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createJournal } from './journal.ts'
import { type Answer, findEntry, findProperty } from './look-up.ts'

let vendors: Vendors
beforeEach(async () => {
  vendors = await startVendors()
})
afterEach(() => vendors.stop())

const rows: [name: string, property: Mishap[], entry: Mishap[], answer: Answer, calls: number][] = [
  ['nothing goes wrong', [], [], 'found', 1],
  ['waits as told', [rateLimit(20)], [rateLimit(20)], 'found', 2],
  [
    'tries again after a failure, for reading twice does no harm',
    [() => propertyAnswer(500, 'Failed', { httpStatus: 200 }), () => gatewayPage(502)],
    [() => entryAnswer('ServerError', { nested: true }), () => gatewayPage(504)],
    'found',
    3,
  ],
  [
    'does not ask again for what is not there',
    [() => propertyAnswer(404)],
    [() => entryAnswer('NotFound')],
    'not found',
    1,
  ],
  [
    'gives up where asking again cannot help',
    [() => propertyAnswer(403, 'Insufficient balance')],
    [() => entryAnswer('Unauthorized')],
    'gave up',
    1,
  ],
]

test.each(rows)('%s', async (_, property, entry, answer, calls) => {
  const { statusObject, codeString } = vendors
  statusObject.script(...property)
  codeString.script(...entry)
  const note = createJournal().noteFor('any')
  expect(await findProperty(statusObject.url, '1 Main Street', note)).toBe(answer)
  expect(await findEntry(codeString.url, 1, note)).toBe(answer)
  expect([statusObject.calls.length, codeString.calls.length]).toEqual([calls, calls])
})
