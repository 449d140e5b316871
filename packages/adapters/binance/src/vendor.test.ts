import { describeContract } from '@faultline/testing/contract'
import { binance } from './adapter.ts'
import { words } from './explain.ts'
import { respond } from './respond.ts'

const halves = (newOrderResponse: unknown, newOrderResult = 'FAILURE') => ({
  cancelResult: 'SUCCESS',
  newOrderResult,
  cancelResponse: { symbol: 'BTCUSDT', orderId: 125690984230, status: 'CANCELED' },
  newOrderResponse,
})
const noBalance = { code: -2010, msg: 'Account has insufficient balance for requested action.' }
const item = {
  documented: true,
  retryable: false,
  processed: 'no',
  reason: 'INSUFFICIENT_BALANCE',
  category: 'payment_required',
} as const
const banned =
  'Way too much request weight used; IP banned until 1659146400000. Please use WebSocket Streams for live updates to avoid bans.'

// biome-ignore format: a row is a line
describeContract({
  adapter: binance,
  respond,
  success: 'json',
  words,
  hostile: 'sample',
  recorded: [
    // binance/binance-spot-api-docs, errors.md
    { note: 'an invalid symbol, the example of the vendor’s page', status: 400, headers: { 'content-type': 'application/json' }, body: '{"code":-1121,"msg":"Invalid symbol."}', means: 'BAD_SYMBOL' },
    // binance/binance-spot-api-docs, rest-api.md, cancelReplace
    { note: 'a cancel-replace whose new order failed, as the vendor’s page has it', status: 409, headers: { 'content-type': 'application/json' }, body: '{"code":-2021,"msg":"Order cancel-replace partially failed.","data":{"cancelResult":"SUCCESS","newOrderResult":"FAILURE","cancelResponse":{"symbol":"BTCUSDT","origClientOrderId":"86M8erehfExV8z2RC8Zo8k","orderId":3,"orderListId":-1,"clientOrderId":"G1kLo6aDv2KGNTFcjfTSFq","transactTime":1684804350068,"price":"0.006123","origQty":"10000.000000","executedQty":"0.000000","origQuoteOrderQty":"0.000000","cummulativeQuoteQty":"0.000000","status":"CANCELED","timeInForce":"GTC","type":"LIMIT_MAKER","side":"SELL","selfTradePreventionMode":"NONE"},"newOrderResponse":{"code":-2010,"msg":"Order would immediately match and take."}}}', means: 'CANCEL_REPLACE_PARTIALLY_FAILED' },
  ],
  decisions: [
    ['a timeout may have been executed', 500, { code: -1007, msg: 'm' }, { reason: 'TIMEOUT', category: 'timeout', processed: 'maybe' }],
    ['so may anything under a 5xx', 503, { code: -2010, msg: 'm' }, { reason: 'NEW_ORDER_REJECTED', processed: 'maybe' }],
    ['so may an unlisted code of the server’s or the network’s', 400, { code: -1098, msg: 'm' }, { reason: undefined, code: -1098, processed: 'maybe' }],
    ['a rejection under 400 wasn’t', 400, { code: -2010, msg: 'm' }, { reason: 'NEW_ORDER_REJECTED', processed: 'no', retryable: false }],
    ['a message is the reason of a rejection', 400, noBalance, { reason: 'INSUFFICIENT_BALANCE', code: -2010, category: 'payment_required', decidedBy: 'message' }],
    ['before the matching engine too', 400, { code: -1013, msg: 'Filter failure: LOT_SIZE' }, { reason: 'FILTER_LOT_SIZE', category: 'out_of_range' }],
    ['a client order ID in use may be that of an earlier try', 400, { code: -2010, msg: 'Duplicate order sent.' }, { category: 'conflict', processed: 'maybe' }],
    ['a 429 names the wait', 429, { code: -1003, msg: 'Too much request weight used.' }, { reason: 'TOO_MANY_REQUESTS', retryAfterMs: 7000 }, { 'retry-after': '7' }],
    ['a banned address waits longer', 418, { code: -1003, msg: banned }, { reason: 'IP_BANNED', category: 'rate_limited', retryable: true, retryAfterMs: 7_200_000 }, { 'retry-after': '7200' }],
    ['an older wording of the ban', 418, { code: -1003, msg: 'Way too many requests; IP(1.2.3.4) banned until 1573033999000.' }, { reason: 'IP_BANNED' }],
    ['a ban needs no body', 418, '', { reason: 'IP_BANNED', code: undefined, decidedBy: 'status', category: 'rate_limited', retryable: true, retryAfterMs: 86_400_000 }, { 'retry-after': '259200' }],
    ['a clock that is off isn’t worth a retry', 400, { code: -1021, msg: 'm' }, { reason: 'INVALID_TIMESTAMP', retryable: false }],
    ['half a cancel-replace', 409, { code: -2021, msg: 'm', data: halves(noBalance) }, { category: 'partial_failure', retryable: false, processed: 'maybe', items: [{ ...item, at: 'newOrder', code: -2010, message: noBalance.msg }] }],
    ['a cancel-replace that failed on a timeout may have been executed', 400, { code: -2022, msg: 'm', data: halves({ code: -1007, msg: 'm' }) }, { reason: 'CANCEL_REPLACE_FAILED', processed: 'maybe' }],
    ['a code of FIX is kept', 400, { code: -1177, msg: 'm' }, { reason: undefined, code: -1177 }],
  ],
})
