import { describeContract } from '@faultline/testing/contract'
import { firebaseAuth } from './adapter.ts'
import { words } from './explain.ts'
import { respond } from './respond.ts'

const auth = (message: string, reason = 'invalid') => ({
  error: { code: 400, message, errors: [{ message, domain: 'global', reason }] },
})
const fcm = (code: number, status: string, errorCode?: string) => ({
  error: {
    ...{ code, message: 'Because.', status },
    details: errorCode ? [{ '@type': 'type.googleapis.com/google.firebase.fcm.v1.FcmError', errorCode }] : [],
  },
})
const topics = { results: [{}, { error: 'NOT_FOUND' }, { error: 'RESOURCE_EXHAUSTED' }] }

// biome-ignore format: a row is a line
describeContract({
  adapter: firebaseAuth,
  respond,
  success: 'json',
  words,
  hostile: 'sample',
  decisions: [
    ['the message is the code', 400, auth('EMAIL_EXISTS'), { reason: 'EMAIL_EXISTS', code: 'EMAIL_EXISTS', message: 'EMAIL_EXISTS', category: 'conflict' }],
    ['and may have a text after it', 400, auth('WEAK_PASSWORD : Password should be at least 6 characters'), { reason: 'WEAK_PASSWORD', message: 'Password should be at least 6 characters' }],
    ['which may have lines and colons', 400, auth('BLOCKING_FUNCTION_ERROR_RESPONSE : HTTP Cloud Function returned an error: 7'), { reason: 'BLOCKING_FUNCTION_ERROR_RESPONSE', message: 'HTTP Cloud Function returned an error: 7' }],
    ['a new one is kept', 400, auth('CODE_OF_TOMORROW : Because.'), { documented: false, code: 'CODE_OF_TOMORROW', message: 'Because.', category: 'invalid_request' }],
    ['a sentence isn’t a code', 400, auth('Invalid JSON payload received.', 'badRequest'), { documented: false, code: 'badRequest', message: 'Invalid JSON payload received.' }],
    ['a wrong password is for the customer to fix', 400, auth('INVALID_LOGIN_CREDENTIALS'), { category: 'declined', origin: 'customer' }],
    ['the code of a status beside it', 400, { error: { code: 400, message: 'TOKEN_EXPIRED', status: 'INVALID_ARGUMENT' } }, { reason: 'TOKEN_EXPIRED', family: 'INVALID_ARGUMENT', category: 'unauthenticated' }],
    ['a message’s own code is in a detail', 404, fcm(404, 'NOT_FOUND', 'UNREGISTERED'), { reason: 'UNREGISTERED', code: 'UNREGISTERED', family: 'NOT_FOUND', message: 'Because.', retryable: false }],
    ['or is the status', 503, fcm(503, 'UNAVAILABLE'), { reason: 'UNAVAILABLE', retryable: true, family: undefined }],
    ['a new one leaves the status', 403, fcm(403, 'PERMISSION_DENIED', 'NEW_ERROR'), { reason: 'PERMISSION_DENIED', subcode: 'NEW_ERROR' }],
    ['tokens of a topic fail one by one', 200, topics, { category: 'partial_failure', items: [
      { at: 1, code: 'NOT_FOUND', reason: 'NOT_FOUND', documented: true, category: 'not_found', retryable: false, processed: 'no', message: 'NOT_FOUND' },
      { at: 2, code: 'RESOURCE_EXHAUSTED', reason: 'RESOURCE_EXHAUSTED', documented: true, category: 'rate_limited', retryable: false, processed: 'no', message: 'RESOURCE_EXHAUSTED' },
    ] }],
    ['or all succeed', 200, { results: [{}, {}] }, { value: { results: [{}, {}] } }],
  ],
})
