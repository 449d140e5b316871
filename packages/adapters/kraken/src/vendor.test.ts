import { describeContract } from '@faultline/testing/contract'
import { expect, test } from 'vitest'
import { kraken } from './adapter.ts'
import { words } from './explain.ts'
import { respond } from './respond.ts'

const of = (...error: string[]) => ({ error, result: {} })
const batch = {
  error: [],
  result: { orders: [{ txid: 'O1' }, { descr: {}, error: 'EOrder:Insufficient funds' }] },
}
const warned = { error: ['WGeneral:Deprecated'], result: { txid: ['O1'] } }

// biome-ignore format: a row is a line
describeContract({
  adapter: kraken,
  respond,
  words,
  recorded: [
    // https://docs.kraken.com/exchange/guides/general/errors, its example
    { note: 'an invalid key, the example of the vendor’s page', status: 200, headers: { 'content-type': 'application/json' }, body: '{"error":["EAPI:Invalid key"],"result":{}}', means: 'INVALID_KEY' },
  ],
  decisions: [
    ['what follows a code is its subcode', 200, of('EGeneral:Internal error:1234'), { reason: 'INTERNAL_ERROR', code: 'EGeneral:Internal error', subcode: '1234', processed: 'maybe' }],
    ['unless it makes another code', 200, of('EGeneral:Invalid arguments:Index unavailable'), { reason: 'INDEX_UNAVAILABLE', code: 'EGeneral:Invalid arguments:Index unavailable' }],
    ['a remark in parentheses isn’t part of the code', 200, of('EOrder:Insufficient funds (insufficient user funds)'), { reason: 'INSUFFICIENT_FUNDS', code: 'EOrder:Insufficient funds', message: 'EOrder:Insufficient funds (insufficient user funds)' }],
    ['an unknown error has the category of its class', 200, of('EService:Busy'), { reason: undefined, code: 'EService:Busy', family: 'EService', category: 'unavailable', decidedBy: 'family', processed: 'maybe' }],
    ['an unknown class says nothing', 200, of('ENew:Thing'), { reason: undefined, family: 'ENew', category: 'unknown', processed: 'maybe' }],
    ['a wait until a moment', 200, of('EService: Throttled: 1700000030'), { reason: 'THROTTLED', category: 'rate_limited', retryAfterMs: 30_000 }, { date: 'Tue, 14 Nov 2023 22:13:20 GMT' }],
    ['a lockout lasts about 15 minutes', 200, of('EGeneral:Temporary lockout'), { category: 'rate_limited', retryAfterMs: 900_000 }],
    ['a nonce isn’t worth sending again', 200, of('EAPI:Invalid nonce'), { category: 'unauthenticated', retryable: false }],
    ['the exchange’s own lack of funds passes', 200, of('EOrder:Insufficient margin'), { category: 'unavailable', retryable: true, processed: 'no' }],
    ['of several errors the one that most forbids a retry', 200, of('EService:Unavailable', 'EAPI:Invalid key'), { reason: 'INVALID_KEY', retryable: false }],
    ['a warning leaves a success a success', 200, warned, { value: warned }],
    ['a warning beside an error says nothing', 200, of('WGeneral:x', 'EAPI:Invalid key'), { reason: 'INVALID_KEY' }],
    ['a rejected order of a batch is an item', 200, batch, { category: 'partial_failure', items: [
      { at: 1, code: 'EOrder:Insufficient funds', reason: 'INSUFFICIENT_FUNDS', documented: true, category: 'payment_required', retryable: false, processed: 'no', message: 'EOrder:Insufficient funds' },
    ] }],
    ['an entry that isn’t an error is malformed', 200, { error: [{}] }, { category: 'malformed_response' }],
    ['so is a body without a result', 200, { error: [] }, { category: 'malformed_response' }],
  ],
})

test('a remark isn’t a subcode, and a warning isn’t an item', () => {
  const outcome = kraken.classify({
    status: 200,
    body: of('WGeneral:x', 'EOrder:Insufficient funds (remark)'),
  })
  expect(outcome).toMatchObject({ fault: { reason: 'INSUFFICIENT_FUNDS' } })
  expect(outcome).not.toHaveProperty('fault.subcode')
  expect(outcome).not.toHaveProperty('fault.items')
})
