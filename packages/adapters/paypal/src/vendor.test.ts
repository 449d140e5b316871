import { describeContract } from '@faultline/testing/contract'
import { expect, test } from 'vitest'
import { paypal } from './adapter.ts'
import { words } from './explain.ts'
import { respond } from './respond.ts'

const unprocessable = (...details: object[]) => ({
  name: 'UNPROCESSABLE_ENTITY',
  details,
  message:
    'The requested action could not be performed, semantically incorrect, or failed business validation.',
  debug_id: 'c9a75b43fc807',
  links: [],
})

// biome-ignore format: a row is a line
describeContract({
  adapter: paypal,
  respond,
  success: 'json',
  words,
  hostile: 'sample',
  decisions: [
    ['any JSON under a 2xx status is a success', 201, { id: '5O190127TN364715T' }, { value: { id: '5O190127TN364715T' } }],
    ['a product that is named like an error is a success', 200, { id: 'PROD-1', name: 'Not_Supported' }, { value: { id: 'PROD-1', name: 'Not_Supported' } }],
    ['the issue says more than the name', 422, unprocessable({ issue: 'INSTRUMENT_DECLINED', description: 'Declined by the bank.' }),
      { reason: 'INSTRUMENT_DECLINED', category: 'declined', family: 'UNPROCESSABLE_ENTITY', message: 'Declined by the bank.', requestId: 'c9a75b43fc807' }],
    ['an issue without a description has the message of the whole', 422, unprocessable({ issue: 'ORDER_NOT_APPROVED' }),
      { reason: 'ORDER_NOT_APPROVED', message: 'The requested action could not be performed, semantically incorrect, or failed business validation.' }],
    ['an issue that isn’t documented is kept, with its name', 422, unprocessable({ issue: 'BRAND_NEW' }),
      { reason: undefined, code: 'BRAND_NEW', family: 'UNPROCESSABLE_ENTITY', category: 'invalid_request' }],
    ['the issue that most forbids a retry decides', 422, unprocessable({ issue: 'PREVIOUS_REQUEST_IN_PROGRESS' }, { issue: 'ORDER_ALREADY_CAPTURED' }),
      { reason: 'ORDER_ALREADY_CAPTURED', processed: 'maybe' }],
    ['a field says which part it’s about', 400, { name: 'INVALID_REQUEST', details: [{ field: '/intent', location: 'body', issue: 'MISSING_REQUIRED_PARAMETER', description: 'Missing.' }] },
      { details: { field: '/intent', location: 'body' },
        items: [{ at: '/intent', code: 'MISSING_REQUIRED_PARAMETER', reason: 'MISSING_REQUIRED_PARAMETER', documented: true, category: 'invalid_request', retryable: false, processed: 'no', message: 'Missing.' }] }],
    ['a name alone decides', 404, { name: 'RESOURCE_NOT_FOUND', message: 'The specified resource does not exist.', debug_id: 'b1d1f06c7246c' },
      { reason: 'RESOURCE_NOT_FOUND', requestId: 'b1d1f06c7246c' }],
    ['a request in progress may be done', 409, { name: 'RESOURCE_CONFLICT', details: [{ issue: 'PREVIOUS_REQUEST_IN_PROGRESS' }] },
      { category: 'pending', retryable: true, processed: 'maybe' }],
    ['the token endpoint sends the code alone', 401, { error: 'invalid_client', error_description: 'Client Authentication failed' },
      { reason: 'INVALID_CLIENT', category: 'unauthenticated', message: 'Client Authentication failed' }],
    ['a rate limit has a page of its own', 429, { name: 'RATE_LIMIT_REACHED' },
      { category: 'rate_limited', docsUrl: 'https://developer.paypal.com/api/rest/reference/rate-limiting/' }],
    // paypal/PayPal-node-SDK, a recording in its tests, of August 2016
    ['an older API writes a sentence as the issue', 400,
      '{"name":"VALIDATION_ERROR","details":[{"field":"payer.funding_instruments[0].credit_card.number","issue":"Value is invalid."}],"message":"Invalid request. See details.","information_link":"https://developer.paypal.com/webapps/developer/docs/api/#VALIDATION_ERROR","debug_id":"96adc98ecec6b"}',
      { reason: undefined, code: 'VALIDATION_ERROR', message: 'Value is invalid.', requestId: '96adc98ecec6b', docsUrl: 'https://developer.paypal.com/webapps/developer/docs/api/#VALIDATION_ERROR' }],
  ],
  recorded: [
    {
      note: 'a second capture, as a public integration noted down what PayPal sent',
      status: 422,
      headers: { 'content-type': 'application/json' },
      body: '{"name":"UNPROCESSABLE_ENTITY","details":[{"issue":"ORDER_ALREADY_CAPTURED","description":"Order already captured.If \'intent=CAPTURE\' only one capture per order is allowed."}],"message":"The requested action could not be performed, semantically incorrect, or failed business validation.","debug_id":"f3391198e4dae","links":[{"href":"https://developer.paypal.com/docs/api/orders/v2/#error-ORDER_ALREADY_CAPTURED","rel":"information_link","method":"GET"}]}',
      means: 'ORDER_ALREADY_CAPTURED',
    },
  ],
})

test('the value of a field is never a detail', () => {
  const body = {
    name: 'INVALID_REQUEST',
    details: [{ issue: 'INVALID_PARAMETER_VALUE', value: '4111111111111111' }],
  }
  expect(JSON.stringify(paypal.classify({ status: 400, body }))).not.toContain('4111')
})
