import { describeContract } from '@faultline/testing/contract'
import { portone } from './adapter.ts'
import { words } from './explain.ts'
import { respond } from './respond.ts'

const channel = { type: 'LIVE', key: 'channel-key-1', pgProvider: 'INICIS_V2', pgMerchantId: 'M1' }
const perChannel = {
  type: 'CHANNEL_SPECIFIC',
  failures: [
    { type: 'PG_PROVIDER', channel, pgCode: '9999', pgMessage: '거절' },
    { type: 'INVALID_REQUEST', channel: { ...channel, key: undefined }, message: 'Bad.' },
  ],
  succeededChannels: [{ ...channel, key: 'channel-key-2' }],
}

// biome-ignore format: a row is a line
describeContract({
  adapter: portone,
  respond,
  success: 'json',
  words,
  wordsFor: 'every reason',
  hostile: 'sample',
  decisions: [
    ['a gateway’s refusal under 502 isn’t retried, and may have taken effect', 502, { type: 'PG_PROVIDER', message: 'PG', pgCode: '3095', pgMessage: '한도 초과' }, { reason: 'PG_PROVIDER', subcode: '3095', category: 'declined', origin: 'customer', retryable: false, processed: 'maybe', message: 'PG', details: { pgMessage: '한도 초과' } }],
    ['the gateway’s text is the message if PortOne wrote none', 502, { type: 'PG_PROVIDER', pgCode: '1', pgMessage: '한도 초과' }, { message: '한도 초과' }],
    ['a payment paid before took effect', 409, { type: 'ALREADY_PAID' }, { category: 'conflict', retryable: false, processed: 'yes' }],
    ['one that waits for a deposit may have', 409, { type: 'ALREADY_PAID_OR_WAITING' }, { category: 'conflict', processed: 'maybe' }],
    ['an ID in use may be from an earlier try', 409, { type: 'PLATFORM_PARTNER_ID_ALREADY_EXISTS' }, { category: 'conflict', processed: 'maybe' }],
    ['one that came from a partner isn’t', 409, { type: 'B2B_COUNTERPARTY_ID_ALREADY_EXISTS_BY_PARTNER' }, { category: 'conflict', processed: 'no' }],
    ['a verified identity was not sent another message', 409, { type: 'IDENTITY_VERIFICATION_ALREADY_VERIFIED' }, { category: 'conflict', processed: 'maybe' }],
    ['a key whose first request still runs is worth asking again', 409, { type: 'IDEMPOTENCY_OUTSTANDING_REQUEST' }, { category: 'pending', retryable: true, processed: 'maybe' }],
    ['an operation under way passes, and nothing was done', 409, { type: 'PLATFORM_PARTNER_PENDING_NTS_OPERATION' }, { category: 'pending', retryable: true, processed: 'no' }],
    ['a changed balance may be this cancellation, sent before', 409, { type: 'CANCELLABLE_AMOUNT_CONSISTENCY_BROKEN' }, { category: 'conflict', processed: 'maybe' }],
    ['limits are in the details', 400, { type: 'PLATFORM_CANCELLABLE_AMOUNT_EXCEEDED', cancellableAmount: 900, requestAmount: 1000, amountType: 'PAYMENT' }, { category: 'out_of_range', details: { cancellableAmount: 900, requestAmount: 1000, amountType: 'PAYMENT' } }],
    ['every channel that failed is an item', 502, perChannel, { reason: 'CHANNEL_SPECIFIC', category: 'partial_failure', retryable: false, processed: 'maybe', items: [
      { at: 'channel-key-1', code: 'PG_PROVIDER', subcode: '9999', reason: 'PG_PROVIDER', documented: true, category: 'declined', retryable: false, processed: 'maybe', message: '거절' },
      { at: 'M1', code: 'INVALID_REQUEST', reason: 'INVALID_REQUEST', documented: true, category: 'invalid_request', retryable: false, processed: 'no', message: 'Bad.' },
    ] }],
    ['a type that isn’t documented is kept', 409, { type: 'NEW_ERROR' }, { reason: undefined, code: 'NEW_ERROR', category: 'conflict' }],
    ['the type of a success is data', 200, { type: 'LIVE', id: 'p' }, { value: { type: 'LIVE', id: 'p' } }],
  ],
})
