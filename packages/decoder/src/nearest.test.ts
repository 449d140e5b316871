import { expect, it } from 'vitest'
import { fiveVendors } from './__tests__/five-vendors.ts'
import { nearest } from './nearest.ts'

it.each([
  ['a code', '40402', 'dfinery-import TOO_MANY_EVENTS', true],
  ['a reason', 'TOO_MANY_EVENTS', 'dfinery-import TOO_MANY_EVENTS', true],
  ['a reason in other letters', 'too many events', 'dfinery-import TOO_MANY_EVENTS', true],
  ['a message', 'chat not found', 'telegram CHAT_NOT_FOUND', true],
  ['a misspelt code', 'mising_scope', 'slack MISSING_SCOPE', false],
  ['a word too much', 'card_declined_error', 'stripe CARD_DECLINED', false],
])('finds %s', async (_, text, failure, exact) => {
  const [first] = await nearest([text], fiveVendors)
  expect(`${first?.vendor.adapter.vendor} ${first?.entry.reason}`).toBe(failure)
  expect(first?.exact).toBe(exact)
})

it.each(['asdf', '', '40999', '…'])('finds nothing for %j', async (text) => {
  expect(await nearest([text], fiveVendors)).toEqual([])
})

it('finds those of one vendor only, if told so', async () => {
  const found = await nearest(['invalid_request'], fiveVendors, ['stripe'])
  expect(found.every(({ vendor }) => vendor.adapter.vendor === 'stripe')).toBe(true)
})
