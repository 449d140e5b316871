import { describeContract } from '@faultline/testing/contract'
import { okta } from './adapter.ts'
import { words } from './explain.ts'
import { respond } from './respond.ts'

const error = (errorCode: string, ...causes: string[]) => ({
  ...{ errorCode, errorSummary: 'Because.', errorLink: errorCode, errorId: 'oaePS7kqTRjTmCj0Z' },
  errorCauses: causes.map((errorSummary) => ({ errorSummary })),
})
const limit = {
  date: 'Sat, 21 Nov 2026 12:00:00 GMT',
  'x-rate-limit-remaining': '0',
  'x-rate-limit-reset': '1795262430',
}
const invalid = {
  code: 'E0000001',
  reason: 'API_VALIDATION',
  documented: true,
  category: 'invalid_request',
  retryable: false,
  processed: 'no',
} as const

// biome-ignore format: a row is a line
describeContract({
  adapter: okta,
  respond,
  success: 'json',
  words,
  hostile: 'sample',
  decisions: [
    ['each cause is an item, and names its field', 400, error('E0000001', 'login: An object with this field already exists', 'No.'), { reason: 'API_VALIDATION', items: [{ at: 'login', ...invalid, message: 'login: An object with this field already exists' }, { ...invalid, message: 'No.' }] }],
    ['the body has the error’s id', 401, error('E0000011'), { reason: 'INVALID_TOKEN', requestId: 'oaePS7kqTRjTmCj0Z' }, { 'x-okta-request-id': 'Y3J0sjoXfBZ536' }],
    ['a header has the request’s', 401, { errorCode: 'E0000011' }, { requestId: 'Y3J0sjoXfBZ536' }, { 'x-okta-request-id': 'Y3J0sjoXfBZ536' }],
    ['a limit is reset at a time', 429, error('E0000047'), { reason: 'TOO_MANY_REQUESTS', retryAfterMs: 30_000 }, limit],
    ['a text message waits half a minute', 429, error('E0000109'), { reason: 'SMS_TOO_MANY_REQUESTS', retryAfterMs: 30_000 }],
    ['a limit under 403 is one', 403, error('E0000150'), { category: 'rate_limited', retryable: true }],
    ['what is done already is done', 403, error('E0000016'), { reason: 'ACTIVATE_USER_FAILED', category: 'conflict', processed: 'yes' }],
    ['a state isn’t a permission', 403, error('E0000038'), { category: 'failed_precondition' }],
    ['a wrong passcode is for the customer to fix', 403, error('E0000068'), { category: 'declined', origin: 'customer' }],
    ['an endpoint that isn’t there any more is gone', 404, error('E0000026'), { category: 'gone' }],
    ['waiting for the user comes under 202', 202, error('E0000070'), { category: 'pending', status: 202 }],
    ['what has the name that you chose may be from an earlier try', 409, error('E0000202'), { category: 'conflict', processed: 'maybe' }],
    ['a user who is being activated can be changed later', 409, error('E0000112'), { category: 'pending', retryable: true, processed: 'no' }],
    ['OAuth has its own format', 400, { error: 'invalid_grant', error_description: 'Because.' }, { reason: 'OAUTH_INVALID_GRANT', message: 'Because.', category: 'unauthenticated' }],
    ['a grant that comes too often is a limit', 429, { error: 'invalid_grant', error_description: 'Because.' }, { documented: false, code: undefined, details: { error: 'invalid_grant' }, category: 'rate_limited' }],
    ['polling goes on', 400, { error: 'authorization_pending' }, { category: 'pending', retryable: true, processed: 'no' }],
    ['a new code is kept', 400, error('E0000999'), { documented: false, code: 'E0000999', category: 'invalid_request' }],
    ['a deletion has no body', 204, '', { value: undefined }],
  ],
})
