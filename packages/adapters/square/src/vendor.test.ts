import { describeContract } from '@faultline/testing/contract'
import { expect, test } from 'vitest'
import { square } from './adapter.ts'
import { words } from './explain.ts'
import { respond } from './respond.ts'

const declined = {
  category: 'PAYMENT_METHOD_ERROR',
  code: 'CARD_DECLINED',
  detail: 'Authorization error: CARD_DECLINED',
}
const missing = {
  category: 'INVALID_REQUEST_ERROR',
  code: 'MISSING_REQUIRED_PARAMETER',
  detail: 'Missing.',
  field: 'source_id',
}
const unlisted = (category: string) => ({ errors: [{ category, code: 'BRAND_NEW' }] })
const customers = {
  responses: { a: { customer: { id: 'A' } }, b: { errors: [{ ...missing, field: 'email' }] } },
}

// biome-ignore format: a row is a line
describeContract({
  adapter: square,
  respond,
  success: 'json',
  words,
  hostile: 'sample',
  decisions: [
    ['any JSON under a 2xx status is a success', 200, { payments: [] }, { value: { payments: [] } }],
    ['an empty list of errors is one too', 200, { errors: [], counts: [] }, { value: { errors: [], counts: [] } }],
    ['a declined card is the customer’s', 402, { errors: [declined] }, { reason: 'CARD_DECLINED', category: 'declined', origin: 'customer', processed: 'no', family: 'PAYMENT_METHOD_ERROR' }],
    ['a field says which part it’s about', 400, { errors: [missing] }, { reason: 'MISSING_REQUIRED_PARAMETER', details: { field: 'source_id' } }],
    ['of several errors the one that most forbids a retry decides', 400,
      { errors: [{ category: 'RATE_LIMIT_ERROR', code: 'RATE_LIMITED', detail: 'Slow down.' }, { category: 'INVALID_REQUEST_ERROR', code: 'DELAYED_TRANSACTION_CAPTURED', detail: 'Done.' }] },
      { reason: 'DELAYED_TRANSACTION_CAPTURED', processed: 'maybe', message: 'Done.' }],
    ['errors under 200 are a failure', 200, { errors: [{ category: 'API_ERROR', code: 'INTERNAL_SERVER_ERROR' }], changes: [] }, { reason: 'INTERNAL_SERVER_ERROR', processed: 'maybe' }],
    ['what stands beside errors under 200 may have been done', 200, { errors: [missing], counts: [{ catalog_object_id: 'W62' }] }, { reason: 'MISSING_REQUIRED_PARAMETER', processed: 'maybe' }],
    ['a bulk request may fail in part', 200, customers, { category: 'partial_failure', processed: 'maybe', retryable: false,
      items: [{ at: 'b', code: 'MISSING_REQUIRED_PARAMETER', reason: 'MISSING_REQUIRED_PARAMETER', documented: true, category: 'invalid_request', retryable: false, processed: 'no', message: 'Missing.' }] }],
    ['a list of the same name isn’t a bulk result', 200, { team_members: [{ errors: [declined] }] }, { value: { team_members: [{ errors: [declined] }] } }],
    ['an unlisted code is decided by its category', 400, unlisted('PAYMENT_METHOD_ERROR'), { reason: undefined, category: 'declined', decidedBy: 'family' }],
    ['unless the category comes under several statuses', 403, unlisted('AUTHENTICATION_ERROR'), { reason: undefined, category: 'permission_denied', decidedBy: 'status' }],
    ['a temporary error may be sent again with its key', 500, { errors: [{ category: 'PAYMENT_METHOD_ERROR', code: 'TEMPORARY_ERROR' }] },
      { category: 'unavailable', retryable: true, processed: 'maybe' }],
    ['a used card token may have paid', 400, { errors: [{ category: 'INVALID_REQUEST_ERROR', code: 'CARD_TOKEN_USED' }] },
      { category: 'failed_precondition', retryable: false, processed: 'maybe' }],
  ],
})

test('what stands beside the errors isn’t lost', () => {
  const body = { errors: [declined], payment: { id: 'P', status: 'FAILED' } }
  expect(square.classify({ status: 402, body })).toMatchObject({
    fault: { reason: 'CARD_DECLINED' },
    partial: body,
  })
  expect(square.classify({ status: 200, body: customers })).toMatchObject({ partial: customers })
  expect(square.classify({ status: 402, body: { errors: [declined] } })).not.toHaveProperty('partial')
})
