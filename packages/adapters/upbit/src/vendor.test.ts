import { describeContract } from '@faultline/testing/contract'
import { upbit } from './adapter.ts'
import { words } from './explain.ts'
import { respond } from './respond.ts'

const error = (name: string | number) => ({ error: { name, message: 'm' } })
const canceled = {
  success: { count: 1, orders: [{ uuid: 'a', market: 'KRW-BTC' }] },
  failed: { count: 1, orders: [{ uuid: 'b', market: 'KRW-ETH' }] },
}
const allCanceled = { ...canceled, failed: { count: 0, orders: [] } }

// biome-ignore format: a row is a line
describeContract({
  adapter: upbit,
  respond,
  success: 'json',
  words,
  wordsFor: 'every reason',
  hostile: 'sample',
  recorded: [
    // https://github.com/sharebook-kr/pyupbit/issues/85
    { note: 'a query hash that doesn’t fit, as logged by users of pyupbit', status: 401, headers: { 'remaining-req': 'group=default; min=1799; sec=29' }, body: '{"error":{"message":"Jwt의 query를 검증하는데 실패하였습니다.","name":"invalid_query_payload"}}', means: 'INVALID_QUERY_PAYLOAD' },
  ],
  decisions: [
    ['the quotation API names a failure by a number', 404, error(404), { reason: 'NOT_FOUND', code: 404, category: 'not_found' }],
    ['one that isn’t listed is kept', 422, error(422), { reason: undefined, code: 422, category: 'invalid_request' }],
    ['418 is a rate limit with a penalty', 418, '', { reason: 'TEMPORARILY_BLOCKED', category: 'rate_limited', retryable: true, processed: 'no' }],
    ['429 needs no code', 429, '', { reason: 'TOO_MANY_REQUESTS', category: 'rate_limited' }],
    ['nor does 500, after which an order may exist', 500, '', { reason: 'INTERNAL_SERVER_ERROR', category: 'internal', processed: 'maybe' }],
    ['an empty account isn’t a bad request', 400, error('insufficient_funds_bid'), { category: 'payment_required', retryable: false }],
    ['a 401 that is about an address', 401, error('no_authorization_i_p'), { reason: 'NO_AUTHORIZATION_IP', category: 'permission_denied' }],
    ['in its newer spelling too', 401, error('no_authorization_ip'), { reason: 'NO_AUTHORIZATION_IP', code: 'no_authorization_ip' }],
    ['the older spelling of an address that isn’t registered', 400, error('withdraw_address_not_registerd'), { reason: 'WITHDRAW_ADDRESS_NOT_REGISTERED' }],
    ['the same bytes sent twice: the first may have placed the order', 401, error('nonce_used'), { category: 'unauthenticated', retryable: false, processed: 'maybe' }],
    ['a key that isn’t documented as a code, but sent', 401, error('invalid_access_key'), { reason: undefined, code: 'invalid_access_key', category: 'unauthenticated' }],
    ['orders that weren’t canceled are items', 200, canceled, { category: 'partial_failure', retryable: false }],
    ['a cancellation without failures is a success', 200, allCanceled, { value: allCanceled }],
  ],
})
