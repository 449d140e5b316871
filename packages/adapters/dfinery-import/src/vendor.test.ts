import { describeContract } from '@faultline/testing/contract'
import { dfineryImport } from './adapter.ts'
import { words } from './explain.ts'
import { respond } from './respond.ts'

const malformed = { category: 'malformed_response', decidedBy: 'body', documented: false } as const
const unknown = { category: 'unknown', decidedBy: 'body', documented: false } as const

// biome-ignore format: a row is a line
describeContract({
  adapter: dfineryImport,
  respond,
  words,
  wordsFor: 'every reason',
  decisions: [
    // The vendor's table of codes.
    ['40000', 200, { code: 40000 }, { reason: 'BAD_REQUEST', category: 'invalid_request' }],
    ['40001', 200, { code: 40001 }, { reason: 'VALIDATION_FAILURE', category: 'invalid_request' }],
    ['40101', 200, { code: 40101 }, { reason: 'INVALID_SERVICE_ID', category: 'unauthenticated' }],
    ['40201', 200, { code: 40201 }, { reason: 'INVALID_TOKEN', category: 'unauthenticated' }],
    ['40401', 200, { code: 40401 }, { reason: 'TOO_MANY_REQUEST', category: 'rate_limited' }],
    ['40402', 200, { code: 40402 }, { reason: 'TOO_MANY_EVENTS', category: 'request_too_large' }],
    ['40403', 200, { code: 40403 }, { reason: 'TOO_MANY_USER_PROFILES', category: 'request_too_large' }],
    ['50000', 200, { code: 50000 }, { reason: 'INTERNAL_SERVER_ERROR', category: 'internal' }],
    // The vendor's table of HTTP statuses.
    ['an empty 400', 400, '', { reason: 'BAD_REQUEST', decidedBy: 'status' }],
    ['an empty 429', 429, '', { reason: 'TOO_MANY_REQUEST', decidedBy: 'status' }],
    ['an empty 500', 500, '', { reason: 'INTERNAL_SERVER_ERROR', decidedBy: 'status' }],
    ['a flag alone under 429', 429, { status: false }, { reason: 'TOO_MANY_REQUEST', decidedBy: 'status' }],
    ['a gateway’s page under 429', 429, '<html>', { category: 'rate_limited', documented: false }],
    ['an object without flag and code under 500', 500, {}, { category: 'internal', documented: false }],
    // Success.
    ['a success needs flag and code; its value is data', 200, { status: true, code: 20000, data: 7 }, { value: 7 }],
    ['data may be null', 200, { status: true, code: 20000, data: null }, { value: null }],
    ['the code may be its decimal string', 200, { status: true, code: '20000', data: 7 }, { value: 7 }],
    ['no other 2xxxx is a success', 200, { status: true, code: 20001 }, { ...unknown, code: 20001 }],
    ['a flag of false contradicts 20000', 200, { status: false, code: 20000 }, malformed],
    ['20000 without a flag is half a signal', 200, { code: 20000 }, malformed],
    ['a flag of true without a code is half a signal', 200, { status: true }, malformed],
    ['a flag that isn’t a boolean isn’t one', 200, { status: 1, code: 20000 }, malformed],
    ['nor is the text of one', 200, { status: 'true', code: 20000 }, malformed],
    ['a success under 500 isn’t one', 500, { status: true, code: 20000 }, { category: 'internal', documented: false }],
    // Failure.
    ['a flag of true doesn’t outvote a code', 200, { status: true, code: 40402 }, { reason: 'TOO_MANY_EVENTS' }],
    ['a flag of false needs no code', 200, { status: false, message: 'No' }, { ...unknown, message: 'No' }],
    ['404xx isn’t "not found"', 200, { status: false, code: 40499 }, { ...unknown, code: 40499 }],
    ['402xx isn’t a payment', 200, { status: false, code: 40202 }, { ...unknown, code: 40202 }],
    ...[' 40401 ', '040401', '4.04e4', 41.5, true, [40402], { code: 40402 }].map(
      (code) => [`${JSON.stringify(code)} isn’t a documented code`, 200, { status: false, code }, unknown] as const,
    ),
  ],
})
