import { describeContract } from '@faultline/testing/contract'
import { plaid } from './adapter.ts'
import { words } from './explain.ts'
import { respond } from './respond.ts'

const error = (error_type: string, error_code: string, more: object = {}) => ({
  error_type,
  error_code,
  error_message: 'No.',
  display_message: null,
  ...more,
})
const brokenItem = { item: { item_id: 'i', error: error('ITEM_ERROR', 'ITEM_LOGIN_REQUIRED') } }

// biome-ignore format: a row is a line
describeContract({
  adapter: plaid,
  respond,
  success: 'json',
  words,
  hostile: 'sample',
  decisions: [
    ['any JSON under a 2xx status is a success', 200, { accounts: [] }, { value: { accounts: [] } }],
    ['an Item that has an error is a success of reading it', 200, brokenItem, { value: brokenItem }],
    ['a login is the customer’s to renew', 400, error('ITEM_ERROR', 'ITEM_LOGIN_REQUIRED', { error_code_reason: 'OAUTH_USER_REVOKED', display_message: 'Log in again.' }),
      { reason: 'ITEM_LOGIN_REQUIRED', category: 'declined', origin: 'customer', subcode: 'OAUTH_USER_REVOKED', family: 'ITEM_ERROR', details: { display_message: 'Log in again.' } }],
    ['a bank that is down passes under 400 too', 400, error('INSTITUTION_ERROR', 'INSTITUTION_DOWN'), { category: 'unavailable', retryable: true }],
    ['maintenance refuses the request', 503, error('API_ERROR', 'PLANNED_MAINTENANCE'), { category: 'unavailable', retryable: true, processed: 'no' }],
    ['a cap on Items isn’t a rate limit', 429, error('RATE_LIMIT_EXCEEDED', 'ADDITION_LIMIT'), { category: 'failed_precondition', retryable: false }],
    ['a limit that isn’t listed is one by its type', 429, error('RATE_LIMIT_EXCEEDED', 'HOLDINGS_LIMIT'), { reason: undefined, code: 'HOLDINGS_LIMIT', category: 'rate_limited', decidedBy: 'family' }],
    ['another code that isn’t listed is kept', 400, error('TRANSFER_ERROR', 'TRANSFER_NOT_CANCELLABLE'), { reason: undefined, code: 'TRANSFER_NOT_CANCELLABLE', family: 'TRANSFER_ERROR', category: 'invalid_request' }],
    ['the SDK’s misspelling is the same code', 400, error('ITEM_ERROR', 'INVALD_UPDATED_USERNAME'), { reason: 'INVALID_UPDATED_USERNAME' }],
    ['the causes are the items', 400, error('ASSET_REPORT_ERROR', 'DATA_UNAVAILABLE', { causes: [{ item_id: 'i1', error_type: 'ITEM_ERROR', error_code: 'ITEM_LOGIN_REQUIRED', error_message: 'Log in.' }] }),
      { reason: 'DATA_UNAVAILABLE', items: [{ at: 'i1', code: 'ITEM_LOGIN_REQUIRED', reason: 'ITEM_LOGIN_REQUIRED', documented: true, category: 'declined', retryable: false, processed: 'no', message: 'Log in.' }] }],
    // plaid.com/docs/errors/item
    ['a product that isn’t ready, as the documentation shows it', 400,
      '{\n "error_type": "ITEM_ERROR",\n "error_code": "PRODUCT_NOT_READY",\n "error_message": "the requested product is not yet ready. please provide a webhook or try the request again later",\n "display_message": null,\n "request_id": "HNTDNrA8F1shFEW"\n}',
      { reason: 'PRODUCT_NOT_READY', category: 'pending', retryable: true, processed: 'no', requestId: 'HNTDNrA8F1shFEW', docsUrl: 'https://plaid.com/docs/errors/item/#product_not_ready' }],
  ],
})
