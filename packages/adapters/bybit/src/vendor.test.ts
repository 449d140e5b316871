import { describeContract } from '@faultline/testing/contract'
import { bybit } from './adapter.ts'
import { words } from './explain.ts'
import { respond } from './respond.ts'

const of = (retCode: unknown, result: object = {}, retExtInfo: object = {}) => ({
  retCode,
  retMsg: 'm',
  result,
  retExtInfo,
  time: 1_713_434_299_047,
})
const item = { documented: true, retryable: false, processed: 'no', message: 'm' } as const
const batch = of(
  0,
  { list: [{ orderId: '1' }, { orderId: '' }] },
  {
    list: [
      { code: 0, msg: 'OK' },
      { code: 170_213, msg: 'm' },
    ],
  },
)
const allPlaced = of(0, { list: [{ orderId: '1' }] }, { list: [{ code: 0, msg: 'OK' }] })
const upgrade = of(3_400_045, { reasons: [{ reasonCode: '3400208', reasonMsg: 'm' }] })
const reset = { 'x-bapi-limit-reset-timestamp': '1713434299347' }

// biome-ignore format: a row is a line
describeContract({
  adapter: bybit,
  respond,
  words,
  hostile: 'sample',
  recorded: [
    // ccxt 4.5.84, js/src/bybit.js, a response that it was given
    { note: 'an order without the balance for it, as ccxt received it', status: 200, headers: { 'content-type': 'application/json' }, body: '{"retCode":110007,"retMsg":"ab not enough for new order","result":{},"retExtInfo":{},"time":1668838414793}', means: 'INSUFFICIENT_BALANCE' },
    // bybit-exchange/docs, docs/v5/account/set-margin-mode.mdx
    { note: 'a margin mode that couldn’t be set, as the vendor’s page has it', status: 200, headers: { 'content-type': 'application/json' }, body: '{"retCode":3400045,"retMsg":"Set margin mode failed","result":{"reasons":[{"reasonCode":"3400000","reasonMsg":"Equity needs to be equal to or greater than 1000 USDC"}]}}', means: 'MARGIN_MODE_NOT_SET' },
  ],
  decisions: [
    ['a timeout may have placed the order', 200, of(10_000), { reason: 'SERVER_TIMEOUT', category: 'timeout', retryable: true, processed: 'maybe' }],
    ['so may a busy trading service', 200, of(429), { reason: 'SERVER_OVERLOADED', code: 429, category: 'unavailable', processed: 'maybe' }],
    ['and an order whose creation failed', 200, of(170_149), { reason: 'CREATE_ORDER_FAILED', category: 'internal', processed: 'maybe' }],
    ['an order link ID in use may be that of an earlier try', 200, of(110_072), { reason: 'DUPLICATE_ORDER_LINK_ID', category: 'conflict', processed: 'maybe' }],
    ['an order that was canceled may have been by an earlier try', 200, of(110_010), { reason: 'ORDER_ALREADY_CANCELED', retryable: false, processed: 'maybe' }],
    ['leverage that is so already', 200, of(110_043), { category: 'conflict', processed: 'yes' }],
    ['unless a missing parameter may be why nothing changed', 200, of(34_040), { reason: 'NOT_MODIFIED', processed: 'maybe' }],
    ['one failure, numbered anew by another product', 200, of(170_131), { reason: 'INSUFFICIENT_BALANCE', code: 170_131, category: 'payment_required' }],
    ['a limit names the moment at which it ends', 200, of(10_006), { reason: 'RATE_LIMITED', retryable: true, processed: 'no', retryAfterMs: 300 }, reset],
    ['but only if it’s that limit', 200, of(10_018), { reason: 'IP_RATE_LIMITED', retryAfterMs: undefined }, reset],
    ['a clock that is off isn’t worth a retry', 200, of(10_002), { category: 'unauthenticated', retryable: false }],
    ['429 without a body is another one', 429, '', { reason: 'FREQUENCY_PROTECTION', category: 'rate_limited', decidedBy: 'status' }],
    ['403 may be a limit, a location or a body: the status decides', 403, '', { reason: undefined, category: 'permission_denied', documented: false }],
    ['an order of a batch that failed is an item', 200, batch, { category: 'partial_failure', processed: 'maybe', items: [{ ...item, at: 1, code: 170_213, reason: 'ORDER_NOT_FOUND', category: 'not_found' }] }],
    ['a batch without failures is a success', 200, allPlaced, { value: allPlaced }],
    ['the reasons of a mode that couldn’t be set are items', 200, upgrade, { reason: 'MARGIN_MODE_NOT_SET', items: [{ ...item, at: 0, code: 3_400_208, reason: 'POSITIONS_BLOCK_UPGRADE', category: 'failed_precondition' }] }],
    ['a bot may fail under 0', 200, of(0, { status_code: 421, ban_reason_text: 'No.' }), { family: '421', category: 'account_disabled', message: 'No.', decidedBy: 'family' }],
    ['its 401 is two things', 200, of(0, { status_code: 401 }), { family: '401', category: 'unknown', processed: 'maybe' }],
    ['200 is its success', 200, of(0, { status_code: 200 }), { value: of(0, { status_code: 200 }) }],
    ['0 as text isn’t the signal', 200, of('0'), { category: 'unknown', processed: 'maybe' }],
    ['a code of the WebSocket is kept', 200, of(20_006), { reason: undefined, code: 20_006 }],
  ],
})
