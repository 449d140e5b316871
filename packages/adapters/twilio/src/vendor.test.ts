import { describeContract } from '@faultline/testing/contract'
import { twilio } from './adapter.ts'
import { words } from './explain.ts'
import { respond } from './respond.ts'

const failed = (status: number, code: number, message = 'Because.') => ({ code, message, status })
const undelivered = {
  sid: 'SM0123',
  status: 'undelivered',
  error_code: 30003,
  error_message: 'Unreachable destination',
}

// biome-ignore format: a row is a line
describeContract({
  adapter: twilio,
  respond,
  success: 'json',
  words,
  hostile: 'sample',
  decisions: [
    ['who replied STOP declines', 400, failed(400, 21610), { reason: 'RECIPIENT_UNSUBSCRIBED', category: 'declined', origin: 'customer', retryable: false }],
    ['a 429 was never processed', 429, failed(429, 20429), { reason: 'TOO_MANY_REQUESTS', category: 'rate_limited', retryable: true, processed: 'no' }],
    ['a code under 429 needn’t be a limit that passes', 429, failed(429, 60202), { reason: 'VERIFY_MAX_CHECK_ATTEMPTS', category: 'failed_precondition', retryable: false }],
    ['one names its ten minutes', 429, failed(429, 60203), { category: 'rate_limited', retryAfterMs: 600_000 }],
    ['a full queue drains by itself', 400, failed(400, 21611), { category: 'rate_limited', retryable: true }],
    ['its permission denied means the credentials', 401, failed(401, 20003, 'Authenticate'), { reason: 'AUTHENTICATE', category: 'unauthenticated' }],
    ['an update under way passes, and may be yours', 409, failed(409, 20162), { category: 'pending', retryable: true, processed: 'maybe' }],
    ['so may what has the name that you chose', 409, failed(409, 54301), { category: 'conflict', processed: 'maybe' }],
    ['but not another SIM with that name', 400, failed(400, 83011), { category: 'conflict', processed: 'no' }],
    ['maintenance did nothing', 400, failed(400, 21730), { category: 'unavailable', processed: 'no' }],
    ['an outage may have', 503, failed(503, 20503), { category: 'unavailable', processed: 'maybe' }],
    ['what is in the pool already is done', 409, failed(409, 21710), { category: 'conflict', processed: 'yes' }],
    ['the page of the failure is linked', 400, { ...failed(400, 21211), more_info: 'https://www.twilio.com/docs/errors/21211' }, { docsUrl: 'https://www.twilio.com/docs/errors/21211' }],
    ['a delivery that failed is a value', 200, undelivered, { value: undelivered }],
    ['a code of deliveries isn’t documented', 400, failed(400, 30003), { documented: false, code: 30003, category: 'invalid_request' }],
    ['the request’s id is in a header', 500, failed(500, 20500), { requestId: 'RQdace92da15444f12b8d65c1357490d59' }, { 'twilio-request-id': 'RQdace92da15444f12b8d65c1357490d59' }],
  ],
  recorded: [
    // As people pasted them into code and issues.
    { note: 'wrong credentials', status: 401, headers: {}, body: '{"code":20003,"message":"Authentication Error - invalid username","more_info":"https://www.twilio.com/docs/errors/20003","status":401}', means: 'AUTHENTICATE' },
    { note: 'a number that isn’t one', status: 400, headers: {}, body: '{"code":21211,"message":"The \'To\' number is not a valid phone number.","more_info":"https://www.twilio.com/docs/errors/21211","status":400}', means: 'INVALID_TO_NUMBER' },
    { note: 'an unverified number on a trial', status: 400, headers: {}, body: '{"code":21219,"message":"The number +15005550000 is unverified. Trial accounts may only make calls to verified numbers.","more_info":"https://www.twilio.com/docs/errors/21219","status":400}', means: 'TO_NUMBER_NOT_VERIFIED' },
  ],
})
