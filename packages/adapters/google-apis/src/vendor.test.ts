import { describeContract } from '@faultline/testing/contract'
import { expect, test } from 'vitest'
import { googleApis } from './adapter.ts'
import { words } from './explain.ts'
import { respond } from './respond.ts'

const detail = (type: string, fields: object) => ({
  '@type': `type.googleapis.com/google.rpc.${type}`,
  ...fields,
})
const error = (code: number, status: string, ...details: object[]) => ({
  error: { code, message: 'Because.', status, details },
})
const info = (reason: string) => detail('ErrorInfo', { reason, domain: 'googleapis.com' })
const older = (code: number, ...reasons: string[]) => ({
  error: {
    code,
    message: 'Because.',
    errors: reasons.map((reason) => ({ domain: 'usageLimits', reason, message: 'Because.' })),
  },
})
const retry = detail('RetryInfo', { retryDelay: '3.500s' })
const fields = detail('BadRequest', {
  fieldViolations: [{ field: 'contents[0].role', description: 'No such role.' }],
})

// biome-ignore format: a row is a line
describeContract({
  adapter: googleApis,
  respond,
  success: 'json',
  words,
  decisions: [
    ['the body says when to try again', 429, error(429, 'RESOURCE_EXHAUSTED', retry), { reason: 'RESOURCE_EXHAUSTED', retryAfterMs: 3500 }],
    ['a failed precondition isn’t a bad request', 400, error(400, 'FAILED_PRECONDITION'), { category: 'failed_precondition' }],
    ['a reason refines a code', 403, error(403, 'PERMISSION_DENIED', info('SERVICE_DISABLED')), { reason: 'SERVICE_DISABLED', code: 'PERMISSION_DENIED', subcode: 'SERVICE_DISABLED', category: 'failed_precondition', decidedBy: 'subcode' }],
    ['whichever code that is', 400, error(400, 'INVALID_ARGUMENT', info('API_KEY_INVALID')), { reason: 'API_KEY_INVALID', category: 'unauthenticated' }],
    ['a reason of one API leaves the code', 403, error(403, 'PERMISSION_DENIED', info('LABEL_LOCKED')), { reason: 'PERMISSION_DENIED', subcode: 'LABEL_LOCKED' }],
    ['a number of resources isn’t a rate', 429, error(429, 'RESOURCE_EXHAUSTED', info('RESOURCE_QUOTA_EXCEEDED')), { category: 'failed_precondition', retryable: false }],
    ['an aborted call isn’t sent again alone', 409, error(409, 'ABORTED'), { category: 'conflict', retryable: false }],
    ['fields are items', 400, error(400, 'INVALID_ARGUMENT', fields), { reason: 'INVALID_ARGUMENT', items: [{ at: 'contents[0].role', code: 'INVALID_ARGUMENT', reason: 'INVALID_ARGUMENT', documented: true, category: 'invalid_request', retryable: false, processed: 'no', message: 'No such role.' }] }],
    ['the request’s id may be in the body', 500, error(500, 'INTERNAL', detail('RequestInfo', { requestId: 'abc-7' })), { requestId: 'abc-7' }],
    ['an older API says 403 for a rate limit', 403, older(403, 'userRateLimitExceeded'), { reason: 'OLDER_USER_RATE_LIMIT_EXCEEDED', category: 'rate_limited', retryable: true }],
    ['also beside a code', 403, { error: { ...older(403, 'rateLimitExceeded').error, status: 'PERMISSION_DENIED' } }, { reason: 'PERMISSION_DENIED_RATE_LIMIT_EXCEEDED', category: 'rate_limited' }],
    ['and names others that aren’t listed', 404, older(404, 'notFound'), { documented: false, code: 'notFound', category: 'not_found' }],
    ['a stream ends with its error', 200, [{ candidates: [] }, error(503, 'UNAVAILABLE')], { reason: 'UNAVAILABLE', phase: 'stream', status: 200 }],
    ['a stream may be nothing but an error', 429, [error(429, 'RESOURCE_EXHAUSTED', retry)], { reason: 'RESOURCE_EXHAUSTED', retryAfterMs: 3500, phase: 'response' }],
    ['an operation that failed was read', 200, { name: 'operations/7', done: true, error: { code: 5, message: 'No.' } }, { value: { name: 'operations/7', done: true, error: { code: 5, message: 'No.' } } }],
  ],
})

test('the details name the quota, and no project', () => {
  const metadata = { service: 'a.googleapis.com', quota_metric: 'a/calls', consumer: 'projects/123' }
  const body = error(
    429,
    'RESOURCE_EXHAUSTED',
    detail('ErrorInfo', { reason: 'RATE_LIMIT_EXCEEDED', metadata }),
  )
  expect(googleApis.classify({ status: 429, body })).toMatchObject({
    fault: {
      reason: 'RATE_LIMIT_EXCEEDED',
      details: { service: 'a.googleapis.com', quota_metric: 'a/calls' },
    },
  })
})
