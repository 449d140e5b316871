import { describeContract } from '@faultline/testing/contract'
import { microsoftGraph } from './adapter.ts'
import { words } from './explain.ts'
import { respond } from './respond.ts'

const innerError = {
  date: '2026-11-21T10:00:00',
  'request-id': '94fb3b52-452a-4535-a601-69e0a90e3aa2',
  'client-request-id': 'c',
}

// biome-ignore format: a row is a line
describeContract({
  adapter: microsoftGraph,
  respond,
  success: 'json',
  words,
  hostile: 'sample',
  decisions: [
    ['the deepest documented code decides, and the outer one is its family', 416, { error: { code: 'invalidRange', message: 'Uploaded fragment overlaps with existing data.', innerError: { code: 'fragmentOverlap' } } }, { reason: 'FRAGMENT_OVERLAP', code: 'fragmentOverlap', family: 'invalidRange', category: 'out_of_range', processed: 'maybe' }],
    ['the other spelling, three levels down', 403, { error: { code: 'accessDenied', message: 'No.', innererror: { code: 'new', innererror: { code: 'accessRestricted' } } } }, { reason: 'ACCESS_RESTRICTED', family: 'accessDenied' }],
    ['an inner code that isn’t documented is kept beside the outer one', 400, { error: { code: 'invalidRequest', message: 'No.', innerError: { code: 'brandNew' } } }, { reason: 'INVALID_REQUEST', code: 'invalidRequest', subcode: 'brandNew' }],
    ['an inner error without a code has the id of the request', 404, { error: { code: 'Request_ResourceNotFound', message: 'Resource does not exist.', innerError } }, { reason: 'REQUEST_RESOURCE_NOT_FOUND', requestId: '94fb3b52-452a-4535-a601-69e0a90e3aa2' }],
    ['letter case doesn’t matter', 503, { error: { code: 'ServiceNotAvailable', message: 'No.' } }, { reason: 'SERVICE_NOT_AVAILABLE', retryAfterMs: 10_000 }, { 'retry-after': '10' }],
    ['a code of Outlook isn’t listed: the status decides', 404, { error: { code: 'ErrorItemNotFound', message: 'No.' } }, { documented: false, code: 'ErrorItemNotFound', category: 'not_found' }],
    ['requests of a batch may fail', 200, { responses: [{ id: '1', status: 200, body: { value: [] } }, { id: '2', status: 429, headers: { 'Retry-After': '10' }, body: { error: { code: 'activityLimitReached', message: 'Throttled.' } } }] }, {
      category: 'partial_failure', processed: 'maybe', items: [{ at: '2', code: 'activityLimitReached', reason: 'ACTIVITY_LIMIT_REACHED', documented: true, category: 'rate_limited', retryable: true, processed: 'no', message: 'Throttled.' }],
    }],
    ['a batch in which none failed is a success', 200, { responses: [{ id: '1', status: 204 }] }, { value: { responses: [{ id: '1', status: 204 }] } }],
    ['a deletion has no body', 204, '', { value: undefined }],
    ['a sync that has to start again isn’t retried', 410, { error: { code: 'resyncRequired', message: 'Resync required.', innerError: { code: 'resyncApplyDifferences' } } }, { reason: 'RESYNC_APPLY_DIFFERENCES', category: 'failed_precondition', retryable: false }],
  ],
})
