import { describeContract } from '@faultline/testing/contract'
import { tossPayments } from './adapter.ts'
import { words } from './explain.ts'
import { respond } from './respond.ts'

// biome-ignore format: a row is a line
describeContract({
  adapter: tossPayments,
  respond,
  success: 'json',
  words,
  wordsFor: 'every reason',
  hostile: 'sample',
  recorded: [
    // https://docs.tosspayments.com/reference/error-codes, its error object
    { note: 'no such payment, the example of the vendor’s page', status: 404, headers: {}, body: '{"code":"NOT_FOUND_PAYMENT","message":"존재하지 않는 결제 입니다."}', means: 'NOT_FOUND_PAYMENT' },
  ],
  decisions: [
    ['a 400 of a provider passes by itself', 400, { code: 'PROVIDER_ERROR', message: '일시적인 오류가 발생했습니다.' }, { reason: 'PROVIDER_ERROR', category: 'unavailable', origin: 'vendor', retryable: true, processed: 'maybe' }],
    ['repeated calls are a rate limit under 403', 403, { code: 'FORBIDDEN_CONSECUTIVE_REQUEST' }, { category: 'rate_limited', origin: 'quota', retryable: true, processed: 'no' }],
    ['bank hours under 403 pass, and nothing was done', 403, { code: 'NOT_AVAILABLE_BANK' }, { category: 'unavailable', retryable: true, processed: 'no' }],
    ['a payment processed before took effect', 400, { code: 'ALREADY_PROCESSED_PAYMENT' }, { category: 'conflict', retryable: false, processed: 'yes' }],
    ['a payment canceled before is canceled', 400, { code: 'ALREADY_CANCELED_PAYMENT' }, { category: 'conflict', processed: 'yes' }],
    ['a decline under 403 is the customer’s', 403, { code: 'REJECT_CARD_PAYMENT' }, { category: 'declined', origin: 'customer', retryable: false, processed: 'no' }],
    ['an expired session under 404 is a state', 404, { code: 'NOT_FOUND_PAYMENT_SESSION' }, { category: 'failed_precondition' }],
    ['a key whose first request still runs is worth asking again', 409, { code: 'IDEMPOTENT_REQUEST_PROCESSING' }, { category: 'pending', retryable: true, processed: 'maybe' }],
    ['a failed payment that was queried is a success', 200, { status: 'ABORTED', failure: { code: 'COMMON_ERROR' } }, { value: { status: 'ABORTED', failure: { code: 'COMMON_ERROR' } } }],
    ['a code of another endpoint is kept', 400, { code: 'DUPLICATED_ORDER_ID' }, { reason: undefined, code: 'DUPLICATED_ORDER_ID', category: 'invalid_request' }],
    ['its id of the exchange is in a header', 403, { code: 'FDS_ERROR' }, { requestId: 'afbc9b43d8f9' }, { 'x-tosspayments-trace-id': 'afbc9b43d8f9' }],
  ],
})
