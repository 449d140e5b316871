import { describeContract } from '@faultline/testing/contract'
import { notion } from './adapter.ts'
import { words } from './explain.ts'
import { respond } from './respond.ts'

const id = '9a5f2c3e-5a4b-4d6e-8f70-1a2b3c4d5e6f'
const failed = (status: number, code: string, rest: object = {}) => ({
  object: 'error',
  status,
  code,
  message: 'Because.',
  ...rest,
})
const twoSources = {
  error_type: 'multiple_data_sources_for_database',
  database_id: '123',
  child_data_source_ids: ['456', '789'],
}

// biome-ignore format: a row is a line
describeContract({
  adapter: notion,
  respond,
  success: 'json',
  words,
  wordsFor: 'every reason',
  hostile: 'sample',
  decisions: [
    ['a conflict may be tried again', 409, failed(409, 'conflict_error'), { category: 'conflict', retryable: true, processed: 'no' }],
    ['an overload did nothing', 529, failed(529, 'service_overload'), { category: 'unavailable', retryable: true, processed: 'no' }],
    ['an outage may have', 503, failed(503, 'service_unavailable'), { category: 'unavailable', processed: 'maybe' }],
    ['so may a timeout', 504, failed(504, 'gateway_timeout'), { category: 'timeout', processed: 'maybe' }],
    ['the limit says how long', 429, failed(429, 'rate_limited'), { reason: 'RATE_LIMITED', retryAfterMs: 5000 }, { 'retry-after': '5' }],
    ['the kind of a validation error is the subcode', 400, failed(400, 'validation_error', { additional_data: twoSources }), { reason: 'VALIDATION_ERROR', subcode: 'multiple_data_sources_for_database' }],
    ['the request id stands in the body', 400, failed(400, 'invalid_json', { request_id: id }), { requestId: id }],
    ['or in a header', 400, failed(400, 'invalid_json'), { requestId: id }, { 'x-notion-request-id': id }],
    ['a used-up grant is an old credential', 400, { error: 'invalid_grant', error_description: 'Invalid code.' }, { reason: 'INVALID_GRANT', category: 'unauthenticated', message: 'Invalid code.' }],
    ['a block of code isn’t a failure', 200, { object: 'block', type: 'code', code: { language: 'c' } }, { value: { object: 'block', type: 'code', code: { language: 'c' } } }],
    ['the edge’s page isn’t Notion’s', 403, '<!DOCTYPE html><title>Attention Required! | Cloudflare</title>', { documented: false, category: 'permission_denied' }],
  ],
  recorded: [
    // As people pasted them into issues, and from the tests of @notionhq/client.
    { note: 'a wrong token', status: 401, headers: {}, body: '{"object":"error","status":401,"code":"unauthorized","message":"API token is invalid."}', means: 'UNAUTHORIZED' },
    { note: 'a body that isn’t JSON', status: 400, headers: {}, body: '{"object":"error","status":400,"code":"invalid_json","message":"Error parsing JSON body."}', means: 'INVALID_JSON' },
    { note: 'a database of two sources', status: 400, headers: {}, body: '{"code":"validation_error","message":"Databases with multiple data sources are not supported in this API version.","object":"error","status":400,"additional_data":{"error_type":"multiple_data_sources_for_database","database_id":"123","child_data_source_ids":["456","789"],"minimum_api_version":"2025-09-03"}}', means: 'VALIDATION_ERROR' },
  ],
})
