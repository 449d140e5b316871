import { describeContract } from '@faultline/testing/contract'
import { appStoreServer } from './adapter.ts'
import { words } from './explain.ts'
import { respond } from './respond.ts'

const limited = { errorCode: 4290000, errorMessage: 'Rate limit exceeded.' }
const date = 'Tue, 14 Nov 2023 22:13:20 GMT' // 1700000000 s

// biome-ignore format: a row is a line
describeContract({
  adapter: appStoreServer,
  respond,
  success: 'json',
  words,
  hostile: 'sample',
  decisions: [
    ['a 404 that may pass', 404, { errorCode: 4040006 }, { reason: 'ORIGINAL_TRANSACTION_ID_NOT_FOUND_RETRYABLE', category: 'not_found', retryable: true, processed: 'no' }],
    ['its twin won’t', 404, { errorCode: 4040005 }, { reason: 'ORIGINAL_TRANSACTION_ID_NOT_FOUND', category: 'not_found', retryable: false }],
    ['an internal failure that Apple says to try again', 500, { errorCode: 5000001 }, { category: 'internal', retryable: true, processed: 'maybe' }],
    ['its twin, of which Apple doesn’t say so', 500, { errorCode: 5000000 }, { category: 'internal', retryable: false, processed: 'maybe' }],
    ['Retry-After is a moment in milliseconds', 429, limited, { category: 'rate_limited', retryAfterMs: 30_000 }, { 'retry-after': '1700000030000', date }],
    ['a gateway’s Retry-After in seconds is still one', 429, limited, { category: 'rate_limited', retryAfterMs: 30_000 }, { 'retry-after': '30', date }],
    ['so is one that is a date', 429, limited, { category: 'rate_limited', retryAfterMs: 30_000 }, { 'retry-after': 'Tue, 14 Nov 2023 22:13:50 GMT', date }],
    ['a 403 that is about a subscription, not about a right', 403, { errorCode: 4030005 }, { category: 'failed_precondition', origin: 'request' }],
    ['a 404 that is a missing setting', 404, { errorCode: 4040007 }, { category: 'failed_precondition' }],
    ['an identifier that exists may be this request’s own', 409, { errorCode: 4090000 }, { category: 'conflict', retryable: false, processed: 'maybe' }],
    ['a test that is running is looked up, not started again', 400, { errorCode: 4000213 }, { category: 'pending', retryable: false, processed: 'maybe' }],
    ['a bad token has no code', 401, 'Unauthenticated\n', { reason: undefined, category: 'unauthenticated', decidedBy: 'status' }],
    ['an empty 202 is a success', 202, '', { value: undefined }],
    ['a code that isn’t listed is kept', 400, { errorCode: 4009999 }, { reason: undefined, code: 4009999, category: 'invalid_request' }],
  ],
})
