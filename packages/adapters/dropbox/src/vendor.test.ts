import { describeContract } from '@faultline/testing/contract'
import { dropbox } from './adapter.ts'
import { words } from './explain.ts'
import { respond } from './respond.ts'

const notFound = { '.tag': 'path', path: { '.tag': 'not_found' } }
const badInput =
  'Error in call to API function "files/list_folder": request body: path: Specify the root folder as an empty string rather than as "/".'

// biome-ignore format: a row is a line
describeContract({
  adapter: dropbox,
  respond,
  success: 'json',
  words,
  hostile: 'sample',
  decisions: [
    ['the dots at the end of a summary are random', 409, { error_summary: 'path/not_found/', error: notFound }, { reason: 'PATH_NOT_FOUND', code: 'path/not_found' }],
    ['however many there are', 409, { error_summary: 'path/not_found/....', error: notFound }, { reason: 'PATH_NOT_FOUND', message: 'path/not_found' }],
    ['a tag below a documented one is a subcode', 409, { error_summary: 'path/conflict/file/new_tag/.', error: {} }, { reason: 'PATH_CONFLICT_FILE', subcode: 'new_tag' }],
    ['an unknown tag leaves the decision to the one above it', 409, { error_summary: 'path/other/...', error: { '.tag': 'path', path: { '.tag': 'other' } } }, { reason: 'PATH', subcode: 'other', category: 'invalid_request' }],
    ['an unknown first tag isn’t documented', 409, { error_summary: 'other/...', error: { '.tag': 'other' } }, { reason: undefined, code: 'other' }],
    ['without a summary the tags are read', 409, { error: notFound }, { reason: 'PATH_NOT_FOUND' }],
    ['text for the user is the message', 409, { error_summary: 'path/not_found/..', error: notFound, user_message: { text: '파일이 없습니다.', locale: 'ko' } }, { message: '파일이 없습니다.' }],
    ['an upload says where to go on', 409, { error_summary: 'incorrect_offset/..', error: { '.tag': 'incorrect_offset', correct_offset: 4096 } }, { reason: 'INCORRECT_OFFSET', processed: 'maybe', details: { correct_offset: 4096 } }],
    ['also one level deeper', 409, { error_summary: 'lookup_failed/incorrect_offset/..', error: { '.tag': 'lookup_failed', lookup_failed: { '.tag': 'incorrect_offset', correct_offset: 7 } } }, { reason: 'LOOKUP_FAILED_INCORRECT_OFFSET', details: { correct_offset: 7 } }],
    ['bad properties come after the file was stored', 409, { error_summary: 'properties_error/does_not_fit_template/..', error: {} }, { reason: 'PROPERTIES_ERROR_DOES_NOT_FIT_TEMPLATE', processed: 'maybe' }],
    ['a missing scope has its name', 401, { error_summary: 'missing_scope/..', error: { '.tag': 'missing_scope', required_scope: 'files.metadata.read' } }, { reason: 'MISSING_SCOPE', category: 'permission_denied', details: { required_scope: 'files.metadata.read' } }],
    ['the body asks for a wait', 429, { error_summary: 'too_many_requests/..', error: { reason: { '.tag': 'too_many_requests' }, retry_after: 15 } }, { reason: 'TOO_MANY_REQUESTS', retryAfterMs: 15_000 }],
    ['lock contention arrives as 409 too', 409, { error_summary: 'path/too_many_write_operations/..', error: {} }, { category: 'rate_limited', retryable: true, processed: 'no' }],
    ['a link without its metadata may have other settings', 409, { error_summary: 'shared_link_already_exists/..', error: {} }, { category: 'conflict', processed: 'maybe' }],
    ['a file at the path may be from an earlier try', 409, { error_summary: 'path/conflict/file/..', error: {} }, { category: 'conflict', processed: 'maybe' }],
    ['a link that exists needn’t be made', 409, { error_summary: 'shared_link_already_exists/metadata/..', error: {} }, { category: 'conflict', processed: 'yes' }],
    ['HTTP 400 is plain text', 400, badInput, { reason: undefined, category: 'invalid_request', message: badInput }],
    ['any other text under it isn’t Dropbox’s', 400, 'Bad Request', { reason: undefined, category: 'invalid_request' }],
    ['a job that failed is a failure', 200, { '.tag': 'failed', failed: { '.tag': 'too_many_files' } }, { reason: 'TOO_MANY_FILES', status: 200 }],
    ['a job that is under way is a success', 200, { '.tag': 'in_progress' }, { value: { '.tag': 'in_progress' } }],
    ['a batch may fail in part', 200, { '.tag': 'complete', entries: [{ '.tag': 'success' }, { '.tag': 'failure', failure: { '.tag': 'relocation_error', relocation_error: { '.tag': 'to', to: { '.tag': 'conflict', conflict: { '.tag': 'file' } } } } }] }, { category: 'partial_failure', items: [{ at: 1, code: 'to/conflict/file', reason: 'TO_CONFLICT_FILE', documented: true, category: 'conflict', retryable: false, processed: 'maybe', message: 'to/conflict/file' }] }],
    ['a downloaded file may say anything', 200, '{"error_summary":"path/not_found/.."}', { value: { error_summary: 'path/not_found/..' } }, { 'dropbox-api-result': '{"name":"a.json"}' }],
  ],
})
