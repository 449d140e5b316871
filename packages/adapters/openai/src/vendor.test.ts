import { describeContract } from '@faultline/testing/contract'
import { openai } from './adapter.ts'
import { words } from './explain.ts'
import { respond } from './respond.ts'

const error = (code: string | null, type: string) => ({
  error: { message: 'Because.', type, param: null, code },
})
const failed = (code: string) => ({
  id: 'resp_7',
  object: 'response',
  status: 'failed',
  error: { code, message: 'Because.' },
})
const stream = (...events: object[]) =>
  events.map((event) => `event: x\ndata: ${JSON.stringify(event)}\n\n`).join('')
const limits = (requests: string, tokens: string) => ({
  ...{ 'x-ratelimit-remaining-requests': requests, 'x-ratelimit-remaining-tokens': tokens },
  ...{ 'x-ratelimit-reset-requests': '6m0s', 'x-ratelimit-reset-tokens': '20ms' },
})
const limit = error('rate_limit_exceeded', 'tokens')
const delta = { type: 'response.output_text.delta', delta: 'an error' }
const created = { type: 'response.created', response: { object: 'response', status: 'in_progress' } }
const done = { type: 'response.completed', response: { object: 'response', status: 'completed' } }
const stopped = { type: 'response.incomplete', response: { object: 'response', status: 'incomplete' } }
const chunk = 'data: {"object":"chat.completion.chunk","choices":[{"delta":{"content":"Hi"}}]}\n\n'
const atWork = { processed: 'maybe', phase: 'stream' } as const

// biome-ignore format: a row is a line
describeContract({
  adapter: openai,
  respond,
  success: 'json',
  words,
  decisions: [
    ['an empty account isn’t a rate limit', 429, error('insufficient_quota', 'insufficient_quota'), { reason: 'INSUFFICIENT_QUOTA', category: 'payment_required', retryable: false }],
    ['a type is the code if there is no code', 429, error(null, 'insufficient_quota'), { reason: 'INSUFFICIENT_QUOTA' }],
    ['a type that is documented as a code, too', 500, error(null, 'server_error'), { reason: 'SERVER_ERROR' }],
    ['any other type isn’t one', 400, error(null, 'invalid_request_error'), { documented: false, code: undefined, family: 'invalid_request_error', category: 'invalid_request' }],
    ['a new code of an empty account is one too', 429, error('allowance_spent', 'insufficient_quota'), { reason: undefined, category: 'payment_required', decidedBy: 'family' }],
    ['the limit that was hit says when', 429, limit, { reason: 'RATE_LIMIT_EXCEEDED', retryAfterMs: 20, family: 'tokens' }, limits('9', '9')],
    ['so does one of which nothing remains', 429, limit, { retryAfterMs: 360_000 }, limits('0', '9')],
    ['the other says nothing', 429, error('rate_limit_exceeded', 'x'), { retryAfterMs: undefined }, limits('9', '9')],
    ['Retry-After comes first', 429, limit, { retryAfterMs: 7000 }, { ...limits('0', '0'), 'retry-after': '7' }],
    ['a reset beside another failure asks for nothing', 429, error('insufficient_quota', 'x'), { retryAfterMs: undefined }, limits('0', '0')],
    ['the vendor may forbid a retry', 500, error('server_error', 'x'), { retryable: false }, { 'x-should-retry': 'false' }],
    ['or ask for one', 409, error('new', 'x'), { retryable: true, category: 'conflict' }, { 'x-should-retry': 'true' }],
    ['an error of another vendor’s format isn’t in a stream', 401, { type: 'error', code: 'new', message: 'Because.' }, { documented: false, phase: 'response', processed: 'no' }],
    ['param is a detail', 404, { error: { code: 'model_not_found', param: 'model' } }, { details: { param: 'model' } }],
    ['a response that failed under 200 has been at work', 200, failed('rate_limit_exceeded'), { reason: 'RATE_LIMIT_EXCEEDED', processed: 'maybe', phase: 'response' }],
    ['whatever its code', 200, failed('new'), { documented: false, code: 'new', category: 'unknown' }],
    ['one that is done is a success', 200, { object: 'response', status: 'completed', error: null }, { value: { object: 'response', status: 'completed', error: null } }],
    ['a job that failed has been read successfully', 200, { object: 'fine_tuning.job', error: { code: 'server_error' } }, { value: { object: 'fine_tuning.job', error: { code: 'server_error' } } }],
    ['an event of a failed response', 200, { type: 'response.failed', response: failed('server_error') }, { reason: 'SERVER_ERROR', ...atWork }],
    ['an event that is an error', 200, { type: 'error', code: 'server_error', message: 'Because.', param: null }, { reason: 'SERVER_ERROR', message: 'Because.', family: undefined, ...atWork }],
    ['a stream that ends with one', 200, stream(delta, { type: 'response.failed', response: failed('bio_policy') }), { reason: 'BIO_POLICY', ...atWork }],
    ['a stream of chat chunks that ends with one', 200, `data: {"object":"chat.completion.chunk"}\n\ndata: ${JSON.stringify(error(null, 'server_error'))}\n\n`, { reason: 'SERVER_ERROR', ...atWork }],
    ['a stream without one is its text', 200, stream(delta), { value: stream(delta) }],
    ['a response that came to its end is too', 200, stream(created, delta, done), { value: stream(created, delta, done) }],
    ['and one that the model ended early', 200, stream(created, stopped), { value: stream(created, stopped) }],
    ['a response without an end was cut', 200, stream(created, delta), { documented: false, category: 'malformed_response', retryable: true, ...atWork }],
    ['unless the vendor forbids a retry', 200, stream(created, delta), { retryable: false, ...atWork }, { 'x-should-retry': 'false' }],
    ['even if a text quotes one', 200, stream(created, { ...delta, delta: 'response.completed' }), { category: 'malformed_response', ...atWork }],
    ['so was any stream within an event', 200, `${stream(delta)}data: {"type":"resp`, { category: 'malformed_response', ...atWork }],
    ['chat chunks end with [DONE]', 200, `${chunk}data: [DONE]\n\n`, { value: `${chunk}data: [DONE]\n\n` }],
    ['and were cut without it', 200, chunk, { category: 'malformed_response', ...atWork }],
    ['as those of old completions', 200, 'data: {"object":"text_completion","choices":[]}\n\n', { category: 'malformed_response', ...atWork }],
    ['even if a text quotes it', 200, chunk.replace('Hi', 'data: [DONE]'), { category: 'malformed_response', ...atWork }],
    ['behind a line separator, too', 200, chunk.replace('Hi', '\u2028data: [DONE]'), { category: 'malformed_response', ...atWork }],
  ],
  recorded: [
    {
      note: 'billing that is not active, lifan0127/ai-research-assistant issue 174, 2025',
      status: 429,
      headers: { 'content-type': 'application/json; charset=utf-8', 'x-request-id': 'req_c8a9aa9843db449de0e4f3ada778f6ce' },
      body: '{"error":{"message":"Your account is not active, please check your billing details on our website.","type":"billing_not_active","param":null,"code":"billing_not_active"}}',
      means: 'BILLING_NOT_ACTIVE',
    },
    {
      note: 'a country that is not supported, home-assistant/core issue 120072, 2024',
      status: 403,
      headers: { 'content-type': 'application/json' },
      body: '{"error":{"code":"unsupported_country_region_territory","message":"Country, region, or territory not supported","param":null,"type":"request_forbidden"}}',
      means: 'UNSUPPORTED_COUNTRY_REGION_TERRITORY',
    },
  ],
})
