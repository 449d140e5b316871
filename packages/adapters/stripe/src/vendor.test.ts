import { describeContract } from '@faultline/testing/contract'
import { stripe } from './adapter.ts'
import { words } from './explain.ts'
import { respond } from './respond.ts'

const declined = (decline_code: string) => ({
  error: { code: 'card_declined', decline_code, message: 'Your card was declined.', type: 'card_error' },
})
const typed = (type: string, message = 'No.') => ({ error: { message, type } })
const shouldRetry = (value: string) => ({ 'stripe-should-retry': value })

// biome-ignore format: a row is a line
describeContract({
  adapter: stripe,
  respond,
  success: 'json',
  words,
  hostile: 'sample',
  decisions: [
    ['any JSON under a 2xx status is a success', 200, { id: 'pi_1' }, { value: { id: 'pi_1' } }],
    ['a payment that failed earlier is a success of reading it', 200,
      { id: 'pi_1', last_payment_error: { code: 'card_declined', type: 'card_error' } },
      { value: { id: 'pi_1', last_payment_error: { code: 'card_declined', type: 'card_error' } } }],
    ['a decline code is the subcode', 402, declined('insufficient_funds'),
      { reason: 'CARD_DECLINED', subcode: 'insufficient_funds', category: 'declined', retryable: false, processed: 'no', family: 'card_error' }],
    ['a decline code that isn’t documented is one too', 402, declined('brand_new'), { reason: 'CARD_DECLINED', subcode: 'brand_new' }],
    ['some decline codes pass by themselves', 402, declined('try_again_later'),
      { reason: 'CARD_DECLINED_TRY_AGAIN_LATER', retryable: true, decidedBy: 'subcode' }],
    ['a duplicate may mean that the first charge went through', 402, declined('duplicate_transaction'),
      { reason: 'CARD_DECLINED_DUPLICATE_TRANSACTION', category: 'conflict', retryable: false, processed: 'maybe' }],
    ['the header overrules a decline that may be retried', 402, declined('try_again_later'), { retryable: false }, shouldRetry('false')],
    ['the header overrules one that may not', 402, declined('do_not_honor'), { reason: 'CARD_DECLINED', retryable: true }, shouldRetry('true')],
    ['the header overrules a 500', 500, typed('api_error'), { category: 'internal', retryable: false, processed: 'maybe' }, shouldRetry('false')],
    ['another value of the header says nothing', 500, typed('api_error'), { retryable: true }, shouldRetry('maybe')],
    ['a rate limit under 400 is one', 400, { error: { code: 'rate_limit', type: 'invalid_request_error' } }, { reason: 'RATE_LIMIT', retryable: true }],
    ['the wait is the header’s', 429, { error: { code: 'rate_limit' } }, { reason: 'RATE_LIMIT', retryAfterMs: 2000 }, { 'retry-after': '2' }],
    ['a lock under 429 isn’t a rate limit', 429, { error: { code: 'lock_timeout', type: 'invalid_request_error' } },
      { reason: 'LOCK_TIMEOUT', category: 'conflict', retryable: true, processed: 'no' }],
    ['a key in use may be at work', 409, { error: { code: 'idempotency_key_in_use', type: 'idempotency_error' } },
      { reason: 'IDEMPOTENCY_KEY_IN_USE', category: 'pending', retryable: true, processed: 'maybe' }],
    ['a conflict that isn’t documented may be retried', 409, typed('invalid_request_error'),
      { reason: undefined, category: 'conflict', retryable: true, processed: 'maybe' }],
    ['a type that comes under several statuses leaves the decision to them', 401, typed('invalid_request_error', 'Invalid API Key provided'),
      { reason: undefined, category: 'unauthenticated', decidedBy: 'status', family: 'invalid_request_error' }],
    ['another type decides without a code', 400, typed('idempotency_error'), { category: 'conflict', decidedBy: 'family' }],
    ['a v2 type of the same name isn’t the customer’s empty account', 400, { error: { type: 'insufficient_funds', code: 'new_code' } },
      { reason: undefined, code: 'new_code', category: 'payment_required', decidedBy: 'family' }],
    ['OAuth sends the code alone', 400, { error: 'invalid_grant', error_description: 'Authorization code does not exist' },
      { reason: 'INVALID_GRANT', category: 'unauthenticated', message: 'Authorization code does not exist' }],
    ['the page that the body names is the fault’s', 400, { error: { code: 'parameter_missing', param: 'amount', doc_url: 'https://stripe.com/docs/error-codes/parameter-missing' } },
      { docsUrl: 'https://stripe.com/docs/error-codes/parameter-missing', details: { param: 'amount' } }],
    // zulip/zulip, corporate/tests/stripe_fixtures/replace_payment_method--SetupIntent.create.2.json, without its objects
    ['a declined card, as Stripe sent it to Zulip in November 2025', 402,
      '{\n  "error": {\n    "advice_code": "try_again_later",\n    "code": "card_declined",\n    "decline_code": "generic_decline",\n    "doc_url": "https://stripe.com/docs/error-codes/card-declined",\n    "message": "Your card was declined.",\n    "network_decline_code": "01",\n    "request_log_url": "https://dashboard.stripe.com/test/logs/req_NORMALIZED?t=1763641081",\n    "type": "card_error"\n  }\n}\n',
      { reason: 'CARD_DECLINED', subcode: 'generic_decline', retryable: false, requestId: 'req_NORMALIZED', details: { advice_code: 'try_again_later', network_decline_code: '01' } },
      { 'request-id': 'req_NORMALIZED', 'stripe-should-retry': 'false' }],
  ],
})
