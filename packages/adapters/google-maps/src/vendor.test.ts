import { describeContract } from '@faultline/testing/contract'
import { googleMaps } from './adapter.ts'
import { words } from './explain.ts'
import { respond } from './respond.ts'

const denied = (error_message: string) => ({ status: 'REQUEST_DENIED', error_message, results: [] })
const matrix = (...statuses: string[]) => ({
  status: 'OK',
  rows: [{ elements: statuses.map((status) => ({ status })) }],
})
const none = { status: 'ZERO_RESULTS', results: [] }

// biome-ignore format: a row is a line
describeContract({
  adapter: googleMaps,
  respond,
  words,
  wordsFor: 'every reason',
  hostile: 'sample',
  decisions: [
    ['a failure comes under HTTP 200', 200, { status: 'OVER_QUERY_LIMIT', results: [] }, { reason: 'OVER_QUERY_LIMIT', retryable: true, message: 'OVER_QUERY_LIMIT' }],
    ['nothing found is a success', 200, none, { value: none }],
    ['a limit that may be billing isn’t waited for', 200, { status: 'OVER_DAILY_LIMIT' }, { category: 'payment_required', retryable: false }],
    ['a refusal may be about the key', 200, denied('The provided API key is invalid. '), { reason: 'API_KEY_INVALID', category: 'unauthenticated' }],
    ['or there is none', 200, denied('You must use an API key to authenticate each request to Google Maps Platform APIs.'), { reason: 'API_KEY_MISSING' }],
    ['or about billing', 200, denied('You must enable Billing on the Google Cloud Project.'), { reason: 'BILLING_DISABLED', category: 'payment_required' }],
    ['or about something else', 200, denied('This API project is not authorized to use this API.'), { reason: 'REQUEST_DENIED', category: 'permission_denied' }],
    ['a matrix without a way is a success', 200, matrix('OK', 'ZERO_RESULTS'), { value: matrix('OK', 'ZERO_RESULTS') }],
    ['one without a place isn’t whole', 200, matrix('OK', 'NOT_FOUND'), { category: 'partial_failure', items: [{ at: 'rows.0.elements.1', code: 'NOT_FOUND', reason: 'NOT_FOUND', documented: true, category: 'not_found', retryable: false, processed: 'no', message: 'NOT_FOUND' }] }],
    ['a new status is kept', 200, { status: 'MAX_ELEMENTS_EXCEEDED' }, { documented: false, code: 'MAX_ELEMENTS_EXCEEDED', category: 'unknown' }],
  ],
})
