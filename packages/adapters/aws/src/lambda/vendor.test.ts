import { describeContract } from '@faultline/testing/contract'
import { lambda } from './adapter.ts'
import { words } from './explain.ts'
import { respond } from './respond.ts'

// biome-ignore format: a row is a line
describeContract({
  adapter: lambda,
  respond,
  success: 'json',
  words,
  hostile: 'sample',
  decisions: [
    ['a function that failed is a failure under HTTP 200', 200, '{"errorMessage":"boom","errorType":"TypeError","trace":[]}', { reason: 'FUNCTION_ERROR', code: 'Unhandled', subcode: 'TypeError', message: 'boom', retryable: false, processed: 'maybe' }, { 'x-amz-function-error': 'Unhandled', 'x-amz-executed-version': '$LATEST' }],
    ['a function may return anything without the header', 200, '{"errorMessage":"boom"}', { value: { errorMessage: 'boom' } }],
    ['even another service’s error', 200, { __type: 'com.amazonaws.dynamodb#ResourceNotFoundException', message: 'No.' }, { value: { __type: 'com.amazonaws.dynamodb#ResourceNotFoundException', message: 'No.' } }],
    ['the code is in a header, and a URL may follow', 429, '{"Reason":"ConcurrentInvocationLimitExceeded","Type":"User","message":"Rate Exceeded."}', { reason: 'TOO_MANY_REQUESTS', retryAfterMs: 2000, details: { Type: 'User', Reason: 'ConcurrentInvocationLimitExceeded' } }, { 'x-amzn-errortype': 'TooManyRequestsException:http://internal.amazon.com/coral/', 'retry-after': '2' }],
    ['a 502 may be the function’s own configuration', 502, { Type: 'User', Message: 'No.' }, { reason: 'INVALID_RUNTIME', category: 'failed_precondition', message: 'No.' }, { 'x-amzn-errortype': 'InvalidRuntimeException' }],
    ['an event that was queued has no body', 202, '', { value: undefined }],
    ['a denied call is a common error', 403, { Message: 'User is not authorized' }, { reason: 'ACCESS_DENIED' }, { 'x-amzn-errortype': 'AccessDeniedException' }],
  ],
})
