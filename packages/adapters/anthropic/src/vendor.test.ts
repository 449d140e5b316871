import { describeContract } from '@faultline/testing/contract'
import { anthropic } from './adapter.ts'
import { words } from './explain.ts'
import { respond } from './respond.ts'

const error = (type: string, message = 'Because.', code?: string) => ({
  ...{ type: 'error', error: { type, message, details: code ? { error_code: code } : null } },
  ...{ request_id: 'req_011CZn5pW7DEjfWEGrWfTcJw' },
})
const stream = (...events: { type: string }[]) =>
  events.map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`).join('')
const ping = { type: 'ping' }
const start = { type: 'message_start', message: { id: 'msg_7', type: 'message', content: [] } }
const stop = { type: 'message_stop' }
const delta = { type: 'content_block_delta', delta: { text: 'data: {"type":"error"}' } }
const limits = (remaining: string) => ({
  ...{ date: 'Sat, 21 Nov 2026 12:00:00 GMT', 'anthropic-ratelimit-requests-remaining': remaining },
  ...{ 'anthropic-ratelimit-requests-reset': '2026-11-21T12:00:30Z' },
  ...{
    'anthropic-ratelimit-input-tokens-remaining': '0',
    'anthropic-ratelimit-input-tokens-reset': '2026-11-21T12:00:07Z',
  },
})
const inStream = { phase: 'stream', processed: 'maybe', status: 200 } as const

// biome-ignore format: a row is a line
describeContract({
  adapter: anthropic,
  respond,
  success: 'json',
  words,
  hostile: 'sample',
  decisions: [
    ['a budget that is spent isn’t a rate limit', 429, error('rate_limit_error', 'No.', 'enforced_spend_limit_reached'), { reason: 'RATE_LIMIT_ERROR_ENFORCED_SPEND_LIMIT_REACHED', category: 'payment_required', retryable: false }],
    ['a ramp limit is one', 429, error('rate_limit_error', 'No.', 'ramp_limit_exceeded'), { reason: 'RATE_LIMIT_ERROR', subcode: 'ramp_limit_exceeded', retryable: true }],
    ['credit that has run out comes as a bad request', 400, error('invalid_request_error', 'Your credit balance is too low to access the Anthropic API. Please go to Plans & Billing to upgrade or purchase credits.'), { reason: 'CREDIT_BALANCE_TOO_LOW', decidedBy: 'message' }],
    ['so does a prompt that is too long', 400, error('invalid_request_error', 'prompt is too long: 208656 tokens > 200000 maximum'), { reason: 'PROMPT_TOO_LONG' }],
    ['a disabled organization, too', 400, error('invalid_request_error', 'No.', 'organization_on_hold'), { category: 'account_disabled', decidedBy: 'subcode' }],
    ['the body has the request’s id', 500, error('api_error'), { requestId: 'req_011CZn5pW7DEjfWEGrWfTcJw' }],
    ['resets are times, and those count of which nothing remains', 429, error('rate_limit_error'), { retryAfterMs: 7000 }, limits('9')],
    ['the last of them', 429, error('rate_limit_error'), { retryAfterMs: 30_000 }, limits('0')],
    ['Retry-After comes first', 429, error('rate_limit_error'), { retryAfterMs: 5000 }, { ...limits('0'), 'retry-after': '5' }],
    ['a reset that isn’t a time says nothing', 429, error('rate_limit_error'), { retryAfterMs: undefined }, { ...limits('9'), 'anthropic-ratelimit-input-tokens-reset': '7' }],
    ['one beside a spent budget asks for nothing', 429, error('rate_limit_error', 'No.', 'contract_spend_limit_reached'), { retryAfterMs: undefined }, limits('0')],
    ['the vendor may forbid a retry', 529, error('overloaded_error'), { reason: 'OVERLOADED_ERROR', retryable: false }, { 'x-should-retry': 'false' }],
    ['a new type is kept', 451, error('legal_error'), { documented: false, code: 'legal_error', category: 'permission_denied' }],
    ['a stream that ends with an error has failed', 200, stream(ping, delta, error('overloaded_error')), { reason: 'OVERLOADED_ERROR', ...inStream }],
    ['whatever its type', 200, stream(error('new_error')), { documented: false, code: 'new_error', category: 'unknown', ...inStream }],
    ['a stream without one is its text', 200, stream(ping, delta), { value: stream(ping, delta) }],
    ['so is a message that came to its end', 200, stream(start, delta, stop), { value: stream(start, delta, stop) }],
    ['a message that didn’t end was cut', 200, stream(start, delta), { documented: false, category: 'malformed_response', retryable: true, ...inStream }],
    ['unless the vendor forbids a retry', 200, stream(start, delta), { retryable: false, ...inStream }, { 'x-should-retry': 'false' }],
    ['even if it was about to', 200, `${stream(start, delta)}event: message_stop\ndata: {"type":"mess`, { category: 'malformed_response', ...inStream }],
    ['so was a stream within its first event', 200, 'event: message_start\ndata: {"type":"message_sta', { category: 'malformed_response', ...inStream }],
    ['an error counts before that', 200, stream(start, delta, error('overloaded_error')), { reason: 'OVERLOADED_ERROR', ...inStream }],
    ['the data of one event can be classified alone', 200, error('overloaded_error'), { reason: 'OVERLOADED_ERROR', ...inStream }],
    ['and is a success if it isn’t an error', 200, delta, { value: delta }],
  ],
  recorded: [
    {
      note: 'an error in a stream, karthink/gptel pull request 1512, 2026',
      status: 200,
      headers: { 'content-type': 'text/event-stream; charset=utf-8' },
      body: 'event: error\ndata: {"type":"error","error":{"details":null,"type":"overloaded_error","message":"Overloaded"},"request_id":"req_011Ce3HwQb6vtbs9LQVmh4oe"}\n\n',
      means: 'OVERLOADED_ERROR',
    },
    {
      note: 'a rate limit, anthropics/claude-code issue 45257, 2026',
      status: 429,
      headers: { 'content-type': 'application/json' },
      body: '{"type":"error","error":{"type":"rate_limit_error","message":"This request would exceed your account\'s rate limit. Please try again later."},"request_id":"req_011CZrU3xcqt5z3XzEkovTus"}',
      means: 'RATE_LIMIT_ERROR',
    },
  ],
})
