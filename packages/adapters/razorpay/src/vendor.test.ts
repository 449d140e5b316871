import { describeContract } from '@faultline/testing/contract'
import { expect, test } from 'vitest'
import { razorpay } from './adapter.ts'
import { words } from './explain.ts'
import { respond } from './respond.ts'

const error = (reason: string, more: object = {}) => ({
  error: { code: 'BAD_REQUEST_ERROR', description: 'Failed.', reason, ...more },
})
const payout = {
  id: 'pout_1',
  entity: 'payout',
  status: 'failed',
  error: { reason: 'server_error', code: 'NA' },
}

// biome-ignore format: a row is a line
describeContract({
  adapter: razorpay,
  respond,
  success: 'json',
  words,
  hostile: 'sample',
  decisions: [
    ['any JSON under a 2xx status is a success', 200, [], { value: [] }],
    ['a failed payout that was read is a success of reading it', 200, payout, { value: payout }],
    ['the reason says more than the code', 400, error('card_declined', { source: 'bank', step: 'payment_authorization', metadata: { payment_id: 'pay_1', order_id: 'order_1' } }),
      { reason: 'CARD_DECLINED', category: 'declined', family: 'BAD_REQUEST_ERROR', details: { source: 'bank', step: 'payment_authorization', payment_id: 'pay_1', order_id: 'order_1' } }],
    ['a reason that isn’t documented is kept, with its code', 400, error('imps_not_allowed'),
      { reason: undefined, code: 'imps_not_allowed', family: 'BAD_REQUEST_ERROR', category: 'invalid_request' }],
    ['an unlisted reason at the gateway is unavailable', 400, error('brand_new', { code: 'GATEWAY_ERROR' }), { reason: undefined, category: 'unavailable', decidedBy: 'family' }],
    ['an order that is paid took effect', 400, error('order_already_paid'), { reason: 'ORDER_ALREADY_PAID', category: 'conflict', processed: 'yes' }],
    ['a pending payment may be authorized later', 400, error('payment_pending'), { category: 'pending', retryable: true, processed: 'maybe' }],
    ['a server error under any status may have been done', 400, error('server_error', { code: 'SERVER_ERROR' }), { category: 'internal', processed: 'maybe' }],
    ['NA is no reason: the status decides', 401, { error: { code: 'BAD_REQUEST_ERROR', description: 'Authentication failed', source: 'NA', step: 'NA', reason: 'NA', metadata: {} } },
      { reason: undefined, category: 'unauthenticated', decidedBy: 'status', message: 'Authentication failed' }],
    ['too many requests have the same code', 429, { error: { code: 'BAD_REQUEST_ERROR', description: 'Request failed. Please try after sometime.' } },
      { reason: undefined, category: 'rate_limited', retryable: true, family: 'BAD_REQUEST_ERROR' }],
    // razorpay/markdown-docs, errors/x.md
    ['the sample of the documentation', 400,
      { error: { code: 'BAD_REQUEST_ERROR', description: 'The account number field is required', source: 'business', step: 'null', reason: 'input_validation_failed', metadata: {}, field: 'account_number' } },
      { reason: 'INPUT_VALIDATION_FAILED', details: { field: 'account_number', source: 'business' } }],
  ],
})

test('NA is neither a code nor a detail', () => {
  const body = { error: { code: 'NA', description: 'No.', source: 'NA', step: 'NA', reason: 'NA' } }
  expect(JSON.stringify(razorpay.classify({ status: 401, body }))).not.toContain('NA')
})
