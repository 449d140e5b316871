import { describeContract } from '@faultline/testing/contract'
import { okx } from './adapter.ts'
import { words } from './explain.ts'
import { respond } from './respond.ts'

const of = (code: unknown, ...sCodes: string[]) => ({
  code,
  msg: 'm',
  data: sCodes.map((sCode) => ({ ordId: '', sCode, sMsg: 'm', subCode: '' })),
})
const noBalance = {
  code: '51008',
  reason: 'INSUFFICIENT_BALANCE',
  documented: true,
  category: 'payment_required',
  retryable: false,
  processed: 'no',
  message: 'm',
} as const
const timeout = {
  code: '51149',
  reason: 'ORDER_TIMEOUT',
  documented: true,
  category: 'timeout',
  retryable: true,
  processed: 'maybe',
  message: 'm',
} as const
const subcoded = { code: '1', msg: '', data: [{ sCode: '51008', sMsg: 'm', subCode: '1001' }] }

// biome-ignore format: a row is a line
describeContract({
  adapter: okx,
  respond,
  words,
  hostile: 'sample',
  recorded: [
    // https://github.com/ccxt/ccxt, js/src/okx.js at 4.5.84, a response that it was given
    { note: 'an account mode that doesn’t fit, as ccxt received it', status: 200, headers: { 'content-type': 'application/json' }, body: '{"code":"1","data":[{"clOrdId":"uJrfGFth9F","ordId":"","sCode":"51010","sMsg":"The current account mode does not support this API interface. ","tag":""}],"msg":"Operation failed."}', means: 'ACCOUNT_MODE_NOT_SUPPORTED' },
    // https://www.okx.com/docs-v5/en/#block-trading-rest-api-cancel-multiple-quotes
    { note: 'quotes of which one was canceled, as the vendor’s page has it', status: 200, headers: { 'content-type': 'application/json' }, body: '{"code":"2","msg":"Bulk operation partially succeeded.","data":[{"quoteId":"1150","clQuoteId":"q1","sCode":"0","sMsg":""},{"quoteId":"1151","clQuoteId":"q2","sCode":"70001","sMsg":"Quote does not exist."},{"quoteId":"1152","clQuoteId":"q3","sCode":"70001","sMsg":"Quote does not exist."}]}', means: 'PARTIALLY_SUCCEEDED' },
  ],
  decisions: [
    ['a timeout may have placed the order, by the vendor’s own words', 400, of('50004'), { reason: 'REQUEST_TIMEOUT', category: 'timeout', retryable: true, processed: 'maybe' }],
    ['so may a timeout of the order itself', 500, of('51149'), { reason: 'ORDER_TIMEOUT', category: 'timeout', processed: 'maybe' }],
    ['the code of the one order decides', 200, of('1', '51008'), { reason: 'INSUFFICIENT_BALANCE', code: '51008', processed: 'no', items: undefined }],
    ['its subcode is kept', 200, subcoded, { reason: 'INSUFFICIENT_BALANCE', subcode: '1001' }],
    ['a failure without an order’s code says little', 200, of('1'), { reason: 'OPERATION_FAILED', category: 'unknown', retryable: false, processed: 'maybe' }],
    ['of several orders that failed, one may have been placed', 200, of('1', '51008', '51149'), { reason: 'INSUFFICIENT_BALANCE', processed: 'maybe', items: [{ ...noBalance, at: 0 }, { ...timeout, at: 1 }] }],
    ['or none', 200, of('1', '51008', '51008'), { processed: 'no', items: [{ ...noBalance, at: 0 }, { ...noBalance, at: 1 }] }],
    ['some orders were placed', 200, of('2', '0', '51008'), { reason: 'PARTIALLY_SUCCEEDED', category: 'partial_failure', processed: 'maybe', items: [{ ...noBalance, at: 1 }] }],
    ['even under the code of success', 200, of('0', '0', '51008'), { reason: undefined, category: 'partial_failure', items: [{ ...noBalance, at: 1 }] }],
    ['even then it’s the order’s own code that counts', 200, of('0', '51008'), { reason: 'INSUFFICIENT_BALANCE' }],
    ['a client order ID in use may be that of an earlier try', 200, of('1', '51016'), { reason: 'DUPLICATE_CLIENT_ORDER_ID', category: 'conflict', processed: 'maybe' }],
    ['a limit under 200', 200, of('50011'), { reason: 'RATE_LIMITED', category: 'rate_limited', retryable: true, processed: 'no' }],
    ['a busy system under 429 isn’t a limit, and may have acted', 429, of('50013'), { reason: 'SYSTEM_BUSY', category: 'unavailable', processed: 'maybe' }],
    ['a pending order that blocks a closing under 429 isn’t one either', 429, of('51115'), { reason: 'CLOSE_ORDERS_PENDING', category: 'failed_precondition', retryable: false }],
    ['a timestamp that expired isn’t worth a retry', 401, of('50102'), { category: 'unauthenticated', retryable: false }],
    ['a documented wait', 200, of('59315'), { reason: 'VIP_LOAN_UPGRADING', retryAfterMs: 600_000 }],
    ['0 as a number isn’t the signal', 200, of(0), { category: 'unknown', processed: 'maybe' }],
    ['a gateway’s code is kept', 500, { code: 500, data: {}, msg: 'Internal Server Error' }, { reason: undefined, code: 500, category: 'internal', processed: 'maybe' }],
    ['a code of the WebSocket is kept', 200, of('60012'), { reason: undefined, code: '60012' }],
  ],
})
