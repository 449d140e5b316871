import { describeContract } from '@faultline/testing/contract'
import { expect, test } from 'vitest'
import { digitalocean } from './adapter.ts'
import { words } from './explain.ts'
import { respond } from './respond.ts'

const headers = { 'content-type': 'application/json; charset=utf-8' }

// biome-ignore format: a row is a line
describeContract({
  adapter: digitalocean,
  respond,
  success: 'json',
  words,
  wordsFor: 'every reason',
  hostile: 'sample',
  // The examples of digitalocean/openapi@7c1300c, without their request ids.
  recorded: [
    { note: 'a snapshot that isn’t one', means: 'BAD_REQUEST', status: 400, headers, body: '{"id":"bad_request","message":"the resource is not a snapshot"}' },
    { note: 'a limit of namespaces', means: 'UNPROCESSABLE_ENTITY', status: 422, headers, body: '{"id":"unprocessable_entity","message":"namespace limit reached"}' },
    { note: 'a registry that doesn’t fit a tier', means: 'PRECONDITION_FAILED', status: 412, headers, body: '{"id":"precondition_failed","message":"registry is not eligible for tier because: [OverRegistryLimit]"}' },
  ],
  decisions: [
    ['the id of a resource isn’t a code', 200, { id: 'a9', name: 'example' }, { value: { id: 'a9', name: 'example' } }],
    ['a precondition is a limit or a state', 412, { id: 'precondition_failed', message: 'teamgroup limit reached' }, { category: 'failed_precondition', processed: 'no' }],
    ['the limit resets at a time in epoch seconds', 429, { id: 'too_many_requests', message: 'API rate limit exceeded.' }, { reason: 'TOO_MANY_REQUESTS', retryAfterMs: 60_000 }, { date: 'Thu, 14 Sep 2023 20:00:00 GMT', 'ratelimit-limit': '5000', 'ratelimit-remaining': '0', 'ratelimit-reset': '1694721660' }],
    ['a code that has no example is kept', 503, { id: 'service_unavailable', message: 'Try later.' }, { reason: undefined, code: 'service_unavailable', category: 'unavailable' }],
  ],
})

test('the request id is in the body', () => {
  const outcome = digitalocean.classify({
    status: 404,
    body: { id: 'not_found', message: 'No.', request_id: '7ba99a43' },
  })
  expect(outcome).toMatchObject({ fault: { reason: 'NOT_FOUND', requestId: '7ba99a43' } })
})
