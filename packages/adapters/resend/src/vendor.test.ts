import { describeContract } from '@faultline/testing/contract'
import { resend } from './adapter.ts'
import { words } from './explain.ts'
import { respond } from './respond.ts'

const failed = (statusCode: number, name: string, message = 'Because.') => ({ statusCode, name, message })
const sent = { id: 'ae2014de-c168-4c61-8267-70d2662a1ce1' }

// biome-ignore format: a row is a line
describeContract({
  adapter: resend,
  respond,
  success: 'json',
  words,
  wordsFor: 'every reason',
  hostile: 'sample',
  decisions: [
    ['a 429 may be the plan’s day', 429, failed(429, 'daily_quota_exceeded'), { category: 'payment_required', retryable: false }, { 'retry-after': '1' }],
    ['or month', 429, failed(429, 'monthly_quota_exceeded'), { category: 'payment_required', retryable: false }],
    ['or too many calls in a second', 429, failed(429, 'rate_limit_exceeded'), { category: 'rate_limited', retryAfterMs: 1000 }, { 'ratelimit-remaining': '0', 'ratelimit-reset': '1' }],
    ['a key in use is still at work', 409, failed(409, 'concurrent_idempotent_requests'), { category: 'pending', retryable: true, processed: 'maybe' }],
    ['a key used for another email won’t do', 409, failed(409, 'invalid_idempotent_request'), { category: 'conflict', retryable: false }],
    ['a validation error is the request’s', 400, failed(400, 'validation_error'), { reason: 'VALIDATION_ERROR', subcode: 400, category: 'invalid_request' }],
    ['under 422 too', 422, failed(422, 'validation_error'), { reason: 'VALIDATION_ERROR', decidedBy: 'code' }],
    ['under 403 it’s the domain’s', 403, failed(403, 'validation_error', 'The example.com domain is not verified.'), { reason: 'VALIDATION_ERROR_403', category: 'failed_precondition', decidedBy: 'subcode' }],
    ['a key for sending alone is valid', 401, failed(401, 'restricted_api_key'), { category: 'permission_denied' }],
    ['a wrong key comes under 403', 403, failed(403, 'invalid_api_key'), { category: 'unauthenticated' }],
    ['a batch that was sent in part has items', 200, { data: [sent], errors: [{ index: 1, message: 'Invalid `to`' }] }, {
      category: 'partial_failure', processed: 'maybe',
      items: [{ at: 1, documented: false, category: 'invalid_request', retryable: false, processed: 'no', message: 'Invalid `to`' }],
    }],
    ['a batch without errors is a success', 200, { data: [sent], errors: [] }, { value: { data: [sent], errors: [] } }],
    ['a segment may be named like a failure', 200, { object: 'segment', name: 'not_found' }, { value: { object: 'segment', name: 'not_found' } }],
  ],
  // As people pasted them into issues.
  recorded: [
    { note: 'the day’s emails are used up, 2025', status: 429, headers: {}, body: '{"statusCode":429,"message":"You have reached your daily email sending quota.","name":"daily_quota_exceeded"}', means: 'DAILY_QUOTA_EXCEEDED' },
    { note: 'a key for sending alone', status: 401, headers: {}, body: '{"statusCode":401,"message":"This API key is restricted to only send emails","name":"restricted_api_key"}', means: 'RESTRICTED_API_KEY' },
    { note: 'a page of the edge', status: 403, headers: {}, body: 'error code: 1010' },
  ],
})
