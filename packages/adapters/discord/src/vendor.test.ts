import { describeContract } from '@faultline/testing/contract'
import { discord } from './adapter.ts'
import { words } from './explain.ts'
import { respond } from './respond.ts'

const form = (errors: object) => ({ code: 50035, errors, message: 'Invalid Form Body' })
const required = { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }
const tooLong = { code: 'BASE_TYPE_MAX_LENGTH', message: 'Must be 2000 or fewer in length.' }
const item = { documented: false, category: 'invalid_request', retryable: false, processed: 'no' } as const
const limit = { message: 'You are being rate limited.', retry_after: 64.57, global: false }
const invite = { code: '10003', guild: { id: '1' } }

// biome-ignore format: a row is a line
describeContract({
  adapter: discord,
  respond,
  success: 'json',
  words,
  hostile: 'sample',
  decisions: [
    ['the wait is in the body, to the hundredth', 429, limit, { reason: 'RATE_LIMITED', category: 'rate_limited', retryAfterMs: 64_570, details: { global: false } }, { 'retry-after': '65' }],
    ['whose limit it is stands in a header', 429, limit, { details: { global: false, scope: 'shared' } }, { 'x-ratelimit-scope': 'shared' }],
    ['a limit with a code is that code', 429, { ...limit, code: 20028 }, { reason: 'CHANNEL_WRITE_RATE_LIMIT', category: 'rate_limited', retryAfterMs: 64_570 }],
    ['code 0 beside a wait says nothing', 429, { ...limit, code: 0 }, { reason: 'RATE_LIMITED', code: undefined }],
    ['a limit of the edge has no wait', 429, 'error code: 1015', { documented: false, category: 'rate_limited' }],
    ['the subcode of one error is the fault’s too', 400, form({ access_token: { _errors: [required] } }), {
      reason: 'INVALID_FORM_BODY', subcode: 'BASE_TYPE_REQUIRED', message: 'Invalid Form Body',
      items: [{ at: 'access_token', code: 'BASE_TYPE_REQUIRED', ...item, message: 'This field is required' }],
    }],
    ['the tree of errors is a list of items', 400, form({ embeds: { 0: { title: { _errors: [tooLong] } } }, _errors: [required] }), {
      items: [
        { at: 'embeds.0.title', code: 'BASE_TYPE_MAX_LENGTH', ...item, message: 'Must be 2000 or fewer in length.' },
        { code: 'BASE_TYPE_REQUIRED', ...item, message: 'This field is required' },
      ],
    }],
    ['code 0 means what its message begins with', 401, { message: '401: Unauthorized', code: 0 }, { reason: 'GENERAL_ERROR_401', category: 'unauthenticated' }],
    ['or that the body is malformed', 400, { message: 'Bad request', code: 0 }, { reason: 'GENERAL_ERROR', category: 'invalid_request' }],
    ['under a 503 it says nothing of the effect', 503, { message: 'upstream connect error', code: 0 }, { reason: 'GENERAL_ERROR', processed: 'maybe' }],
    ['an invite’s code isn’t a failure’s', 200, invite, { value: invite }],
    ['an invite may have a number for a name', 200, { ...invite, message: 'Hi' }, { value: { ...invite, message: 'Hi' } }],
    ['a bulk ban that skipped somebody isn’t a success', 200, { banned_users: ['1'], failed_users: ['2'] }, {
      category: 'partial_failure', items: [{ at: '2', documented: false, category: 'unknown', retryable: false, processed: 'no', message: 'HTTP 200' }],
    }],
    ['who doesn’t want messages declines', 403, { message: 'Cannot send messages to this user', code: 50007 }, { category: 'declined', origin: 'customer' }],
    ['an index passes by itself', 202, { message: 'Index not yet available. Try again later', code: 110000, retry_after: 5 }, { category: 'pending', retryable: true, processed: 'no', retryAfterMs: 5000 }],
    ['no content is a value', 204, '', { value: undefined }],
  ],
  recorded: [
    // From the vendor's docs.
    { note: 'the documented rate limit', status: 429, headers: { 'Content-Type': 'application/json', 'Retry-After': '65', 'X-RateLimit-Limit': '10', 'X-RateLimit-Remaining': '0', 'X-RateLimit-Reset': '1470173023.123', 'X-RateLimit-Reset-After': '64.57', 'X-RateLimit-Bucket': 'abcd1234', 'X-RateLimit-Scope': 'user' }, body: '{"message":"You are being rate limited.","retry_after":64.57,"global":false}', means: 'RATE_LIMITED' },
    { note: 'the documented form error', status: 400, headers: {}, body: '{"code":50035,"message":"Invalid Form Body","errors":{"access_token":{"_errors":[{"code":"BASE_TYPE_REQUIRED","message":"This field is required"}]}}}', means: 'INVALID_FORM_BODY' },
  ],
})
