import { describeContract } from '@faultline/testing/contract'
import { expect, test } from 'vitest'
import { line } from './adapter.ts'
import { words } from './explain.ts'
import { respond } from './respond.ts'

const headers = { 'x-line-request-id': '3a785346-2cf3-482f-8469-c893117fcef8' }
const accepted = { ...headers, 'x-line-accepted-request-id': '4a6e07b0-0fcf-439f-908b-828ed527e882' }
const retryKey =
  '{"message":"The retry key is already accepted","sentMessages":[{"id":"461230966842064897","quoteToken":"IStG5h1Tz7b..."}]}'
const twoFields = {
  message: 'The request body has 2 error(s)',
  details: [
    { message: 'May not be empty', property: 'messages[0].text' },
    { message: 'Must be one of the following values: [text]' },
  ],
}
const field = { documented: false, category: 'invalid_request', retryable: false, processed: 'no' } as const

// biome-ignore format: a row is a line
describeContract({
  adapter: line,
  respond,
  success: 'json',
  words,
  wordsFor: 'every reason',
  hostile: 'sample',
  recorded: [
    // line/line-bot-sdk-ruby, spec of the retry key; https://developers.line.biz/en/docs/messaging-api/retrying-api-request
    { note: 'a retry of a push that was accepted', status: 409, headers: { 'content-type': 'application/json', ...accepted }, body: retryKey, means: 'RETRY_KEY_ACCEPTED' },
  ],
  decisions: [
    ['a retry of an accepted request has taken effect', 409, retryKey, { reason: 'RETRY_KEY_ACCEPTED', category: 'conflict', retryable: false, processed: 'yes', requestId: headers['x-line-request-id'] }, accepted],
    ['any 409 of LINE’s has', 409, { message: 'Other words' }, { reason: 'RETRY_KEY_ACCEPTED', processed: 'yes', decidedBy: 'status', message: 'Other words' }, headers],
    ['an empty 409 of LINE’s too', 409, '', { reason: 'RETRY_KEY_ACCEPTED', processed: 'yes' }, headers],
    ['an empty one without LINE’s header isn’t known to have', 409, '', { reason: 'RETRY_KEY_ACCEPTED', processed: 'maybe' }],
    ['a message without LINE’s header may be anybody’s', 409, { message: 'Other words' }, { reason: undefined, processed: 'maybe', message: 'Other words' }],
    ['a 500 may have been delivered', 500, { message: 'Internal Server Error' }, { reason: 'INTERNAL_SERVER_ERROR', retryable: true, processed: 'maybe' }, headers],
    ['a used reply token may have been used by this reply', 400, { message: 'Invalid reply token' }, { reason: 'INVALID_REPLY_TOKEN', retryable: false, processed: 'maybe' }],
    ['wrong fields are items', 400, twoFields, { reason: 'REQUEST_BODY_ERRORS', items: [
      { ...field, at: 'messages[0].text', message: 'May not be empty' }, { ...field, at: 1, message: 'Must be one of the following values: [text]' },
    ] }, headers],
    ['a 429 may be the rate limit', 429, { message: 'The API rate limit has been exceeded. Try again later.' }, { reason: 'TOO_MANY_REQUESTS', category: 'rate_limited', retryable: true }],
    ['or the month’s quota', 429, { message: 'You have reached your monthly limit.' }, { reason: 'MONTHLY_LIMIT_REACHED', category: 'payment_required', retryable: false }],
    ['or neither for sure', 429, { message: 'You have exceeded the target limit for additional messages.' }, { reason: undefined, category: 'rate_limited' }, headers],
    ['an OAuth error is kept', 400, { error: 'invalid_request', error_description: 'Bad.' }, { reason: undefined, code: 'invalid_request', message: 'Bad.', category: 'invalid_request' }, headers],
  ],
})

test('the id of the accepted request and its messages are beside the fault', () => {
  expect(line.classify({ status: 409, headers: accepted, body: retryKey })).toMatchObject({
    fault: { processed: 'yes' },
    partial: {
      acceptedRequestId: accepted['x-line-accepted-request-id'],
      sentMessages: [{ id: '461230966842064897' }],
    },
  })
})
