import { describeContract } from '@faultline/testing/contract'
import { expect, test } from 'vitest'
import { linear } from './adapter.ts'
import { words } from './explain.ts'
import { respond } from './respond.ts'

const limited = { errors: [{ message: 'Rate limit exceeded', extensions: { code: 'RATELIMITED' } }] }
const date = 'Thu, 14 Sep 2023 20:00:00 GMT'
const budgets = (requests: number, complexity: number) => ({
  date,
  'x-ratelimit-requests-remaining': String(requests),
  'x-ratelimit-requests-reset': '1694721826678',
  'x-ratelimit-complexity-remaining': String(complexity),
  'x-ratelimit-complexity-reset': '1694721630000',
})
const unauthenticated =
  '{"errors":[{"message":"Authentication required, not authenticated","extensions":{"type":"authentication error","code":"AUTHENTICATION_ERROR","statusCode":401,"userError":true,"userPresentableMessage":"You need to authenticate to access this operation.","meta":{},"http":{"status":401}}}]}'
const notFound =
  '{"errors":[{"message":"Entity not found: Issue","path":["issue"],"locations":[{"line":1,"column":9}],"extensions":{"type":"invalid input","code":"INPUT_ERROR","statusCode":400,"userError":true,"userPresentableMessage":"Could not find referenced Issue."}}],"data":null}'

// biome-ignore format: a row is a line
describeContract({
  adapter: linear,
  respond,
  success: 'data',
  words,
  wordsFor: 'every reason',
  recorded: [
    {
      note: 'a query for a field that isn’t in the schema, as public repositories quote it, 2026',
      means: 'GRAPHQL_ERROR', status: 400, headers: { 'content-type': 'application/json; charset=utf-8' },
      body: '{"errors":[{"message":"Cannot query field \\"nosuchfield\\" on type \\"Issue\\".","locations":[{"line":1,"column":27}],"extensions":{"http":{"status":400,"headers":{}},"code":"GRAPHQL_VALIDATION_FAILED","type":"graphql error","userError":true}}]}',
    },
  ],
  decisions: [
    ['the type is the code, and the code a subcode', 401, unauthenticated, { reason: 'AUTHENTICATION_ERROR', code: 'authentication error', subcode: 'AUTHENTICATION_ERROR', details: { userPresentableMessage: 'You need to authenticate to access this operation.' } }],
    ['what isn’t found is an invalid input with a message', 200, notFound, { reason: 'ENTITY_NOT_FOUND', category: 'not_found', decidedBy: 'message' }],
    ['any other invalid input is one', 200, notFound.replace('Entity not found: Issue', 'Query too complex'), { reason: 'INVALID_INPUT', category: 'invalid_request' }],
    ['a code stands in for a type', 400, limited, { reason: 'RATELIMITED', category: 'rate_limited', processed: 'no' }],
    ['the wait ends when the used-up budget resets', 400, limited, { retryAfterMs: 30_000 }, budgets(5, 0)],
    ['of two used-up budgets the later one counts', 400, limited, { retryAfterMs: 226_678 }, budgets(0, 0)],
    ['Retry-After comes first', 400, limited, { retryAfterMs: 7000 }, { ...budgets(0, 0), 'retry-after': '7' }],
    ['an error without extensions isn’t documented', 200, { errors: [{ message: 'No.' }], data: null }, { reason: undefined, message: 'No.' }],
    ['data beside an error: the rest may have taken effect', 200, { data: { a: { success: true }, b: null }, errors: [{ message: 'No.', path: ['b'], extensions: { type: 'forbidden' } }] }, { reason: 'FORBIDDEN', processed: 'maybe' }],
  ],
})

test('a budget asks for a wait only if it is used up and the failure is a rate limit', () => {
  const left = linear.classify({ status: 400, body: limited, headers: budgets(5, 5) })
  expect(left).not.toHaveProperty('fault.retryAfterMs')
  const other = linear.classify({ status: 401, body: unauthenticated, headers: budgets(0, 0) })
  expect(other).not.toHaveProperty('fault.retryAfterMs')
})
