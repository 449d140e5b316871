import { describeContract } from '@faultline/testing/contract'
import { expect, test } from 'vitest'
import { shopify } from './adapter.ts'
import { words } from './explain.ts'
import { respond } from './respond.ts'

const cost = (requestedQueryCost: number, currentlyAvailable: number) => ({
  cost: {
    requestedQueryCost,
    actualQueryCost: null,
    throttleStatus: { maximumAvailable: 1000, currentlyAvailable, restoreRate: 50 },
  },
})
const throttled = [{ message: 'Throttled', extensions: { code: 'THROTTLED' } }]
const refused = (code: string, field = ['input']) => ({ userErrors: [{ code, field, message: 'No.' }] })

// biome-ignore format: a row is a line
describeContract({
  adapter: shopify,
  respond,
  success: 'data',
  words,
  hostile: 'sample',
  recorded: [
    {
      // https://gist.github.com/lacom/56e3834834e250270062583f425274b9
      note: 'a throttled query, October 2023',
      means: 'THROTTLED', status: 200, headers: { 'content-type': 'application/json; charset=utf-8' },
      body: '{"errors":[{"message":"Throttled","extensions":{"code":"THROTTLED","documentation":"https://shopify.dev/api/usage/rate-limits"}}],"extensions":{"cost":{"requestedQueryCost":70,"actualQueryCost":null,"throttleStatus":{"maximumAvailable":1000,"currentlyAvailable":66,"restoreRate":50}}}}',
    },
    {
      // Shopify’s docs on payments apps, as a copy of the page has them
      note: 'an internal error, from the docs',
      means: 'INTERNAL_SERVER_ERROR', status: 200, headers: { 'content-type': 'application/json' },
      body: '{"errors":[{"message":"Internal error. Looks like something went wrong on our end. Request ID: 1b355a21-7117-44c5-8d8b-8948082f40a8 (include this in support requests).","extensions":{"code":"INTERNAL_SERVER_ERROR","requestId":"1b355a21-7117-44c5-8d8b-8948082f40a8"}}]}',
    },
  ],
  decisions: [
    ['the wait is what the budget takes to grow back', 200, { errors: throttled, extensions: cost(101, 46) }, { reason: 'THROTTLED', retryAfterMs: 1100, processed: 'no' }],
    ['fractions of a point count', 200, { errors: throttled, extensions: cost(70, 66.5) }, { retryAfterMs: 70 }],
    ['the cost beside a success is nothing', 200, { data: { shop: { name: 'A' } }, extensions: cost(3, 997) }, { value: { shop: { name: 'A' } } }],
    ['an empty list of user errors is a success', 200, { data: { cartCreate: { userErrors: [] } } }, { value: { cartCreate: { userErrors: [] } } }],
    ['a user error is a failure', 200, { data: { cartCreate: refused('INVALID') } }, { reason: 'INVALID', processed: 'no' }],
    ['two mutations, one refused: the other took effect', 200, { data: { a: { cart: { id: '1' } }, b: refused('INVALID') } }, { reason: 'INVALID', processed: 'maybe' }],
    ['of a bulk mutation some may be accepted', 200, { data: { productVariantsBulkUpdate: { ...refused('INVALID'), productVariants: [{ id: '1' }] } } }, { reason: 'INVALID', processed: 'maybe' }],
    ['none of it was, if there is nothing', 200, { data: { productVariantsBulkUpdate: { ...refused('INVALID'), product: null, productVariants: [] } } }, { reason: 'INVALID', processed: 'no' }],
    ['refusals that differ on the effect leave it unknown', 200, { data: { a: refused('CUSTOMER_ALREADY_SUBSCRIBED'), b: refused('INVALID') } }, { reason: 'CUSTOMER_ALREADY_SUBSCRIBED', processed: 'maybe' }],
    ['a key that was used may be an earlier try’s', 200, { data: { a: refused('IDEMPOTENCY_KEY_ALREADY_USED') } }, { category: 'conflict', processed: 'maybe' }],
    ['so may an address', 200, { data: { a: refused('CUSTOMER_ADDRESS_ALREADY_EXISTS') } }, { category: 'conflict', processed: 'maybe' }],
    ['a customer’s errors are read by their code', 200, { data: { customerCreate: { userErrors: [{ field: ['input'], message: 'No.' }], customerUserErrors: [{ code: 'TAKEN', field: ['input', 'email'], message: 'No.' }] } } }, { reason: 'TAKEN', category: 'conflict' }],
    ['a user error without a code isn’t documented', 200, { data: { productCreate: { userErrors: [{ field: ['title'], message: 'Title can’t be blank' }] } } }, { reason: undefined, message: 'Title can’t be blank' }],
    ['a cart that couldn’t be submitted', 200, { data: { cartSubmitForCompletion: { result: { errors: [{ code: 'MERCHANDISE_OUT_OF_STOCK', message: 'No.' }] }, userErrors: [] } } }, { reason: 'MERCHANDISE_OUT_OF_STOCK', processed: 'no' }],
    ['a cart that couldn’t be completed', 200, { data: { cartCompletionAttempt: { id: '1', errors: [{ code: 'PAYMENT_CARD_DECLINED', message: 'No.' }] } } }, { reason: 'PAYMENT_CARD_DECLINED', origin: 'customer' }],
    ['data beside an error: the rest may have taken effect', 200, { data: { shop: { name: 'A' } }, errors: [{ message: 'No.', path: ['orders'], extensions: { code: 'ACCESS_DENIED', requiredAccess: '`read_orders` access scope.' } }] }, { reason: 'ACCESS_DENIED', processed: 'maybe', details: { requiredAccess: '`read_orders` access scope.' } }],
    ['of several errors the one that most forbids a retry decides', 200, { errors: [...throttled, { message: 'No.', extensions: { code: 'SHOP_INACTIVE' } }] }, { reason: 'SHOP_INACTIVE' }],
    ['an older error is a text', 401, { errors: '[API] Invalid API key or access token (unrecognized login or wrong password)' }, { reason: undefined, category: 'unauthenticated' }],
    ['the REST API’s errors aren’t documented here', 422, { errors: { title: ['can’t be blank'] } }, { reason: undefined, category: 'invalid_request' }],
  ],
})

test('no wait helps a query over the whole budget', () => {
  const outcome = shopify.classify({ status: 200, body: { errors: throttled, extensions: cost(1001, 46) } })
  expect(outcome).toHaveProperty('fault.reason', 'THROTTLED')
  expect(outcome).not.toHaveProperty('fault.retryAfterMs')
})
