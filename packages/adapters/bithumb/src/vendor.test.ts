import { describeContract } from '@faultline/testing/contract'
import { bithumb } from './adapter.ts'
import { words } from './explain.ts'
import { respond } from './respond.ts'

const error = (name: string) => ({ error: { name, message: 'm' } })
const refusal = {
  name: 'under_price_limit_bid',
  message: '주문가격은 최소 10457000.00 이상으로 주문 가능합니다.',
}
const placed = {
  batch_orders_response: [
    { order_id: 'C1', market: 'KRW-BTC' },
    { client_order_id: 'mine', ...refusal },
  ],
}
const canceled = {
  success: [{ order_id: 'C1' }],
  fail: [{ order_id: 'C2', error: { name: 'order_not_ready', message: 'm' } }],
}
const allCanceled = { ...canceled, fail: [] }

// biome-ignore format: a row is a line
describeContract({
  adapter: bithumb,
  respond,
  success: 'json',
  words,
  wordsFor: 'every reason',
  hostile: 'sample',
  recorded: [
    // https://velog.io/@singingsandhill/Bitsum-주문-가능-정보-조회-오류
    { note: 'a token that isn’t accepted, as logged by a developer', status: 401, headers: {}, body: '{"error":{"name":"jwt_verification","message":"Jwt 토큰 검증에 실패했습니다."}}', means: 'JWT_VERIFICATION' },
  ],
  decisions: [
    ['an order that is still being accepted passes', 422, error('order_not_ready'), { reason: 'ORDER_NOT_READY', category: 'pending', retryable: true, processed: 'maybe' }],
    ['a delay of the server’s may have placed the order', 500, error('server_error'), { reason: 'SERVER_ERROR', category: 'internal', retryable: true, processed: 'maybe' }],
    ['a code with spaces', 400, error('currency does not have a valid value'), { reason: 'CURRENCY_NOT_SUPPORTED', category: 'invalid_request' }],
    ['an empty account isn’t a bad request', 400, error('withdraw_insufficient_balance'), { category: 'payment_required', origin: 'account' }],
    ['a 400 that the account’s owner has to act on', 400, error('bank_account_required'), { category: 'permission_denied', origin: 'account' }],
    ['an order that would meet one’s own was withdrawn', 400, error('cross_trading'), { category: 'failed_precondition', retryable: false, processed: 'no' }],
    ['a 401 that is about an address', 401, error('NotAllowIP'), { reason: 'NOT_ALLOW_IP', category: 'permission_denied' }],
    ['an expired token isn’t worth sending again', 401, error('expired_jwt'), { category: 'unauthenticated', retryable: false }],
    ['a blocked member is a blocked account', 403, error('blocked_member_id'), { category: 'account_disabled' }],
    ['a refused order of a batch is an item', 201, placed, { category: 'partial_failure', items: [
      { at: 'mine', code: 'under_price_limit_bid', reason: 'UNDER_PRICE_LIMIT_BID', documented: true, category: 'out_of_range', retryable: false, processed: 'no', message: refusal.message },
    ] }],
    ['so is an order that wasn’t canceled', 200, canceled, { category: 'partial_failure', items: [
      { at: 'C2', code: 'order_not_ready', reason: 'ORDER_NOT_READY', documented: true, category: 'pending', retryable: true, processed: 'maybe', message: 'm' },
    ] }],
    ['a batch without failures is a success', 200, allCanceled, { value: allCanceled }],
    ['a rate limit has no documented code', 429, error('too_many_requests'), { reason: undefined, code: 'too_many_requests', category: 'rate_limited' }],
  ],
})
