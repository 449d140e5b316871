import type { FaultFrom } from '@faultline/core'
import { describeContract } from '@faultline/testing/contract'
import { expect, test } from 'vitest'
import { codeString, createCodeStringAdapter } from './adapter.ts'
import { words } from './explain.ts'
import { respond } from './respond.ts'

/** The vendor's table of codes. */
const documented = [
  [400, 'ValidationInputParamsError', 'VALIDATION_INPUT_PARAMS_ERROR', 'invalid_request'],
  [401, 'Unauthorized', 'UNAUTHORIZED', 'unauthenticated'],
  [404, 'NotFound', 'NOT_FOUND', 'not_found'],
  [429, 'TooManyRequests', 'TOO_MANY_REQUESTS', 'rate_limited'],
  [500, 'ServerError', 'SERVER_ERROR', 'internal'],
] as const

const values = [
  ...[{ id: 7 }, { code: 'DE', name: 'Germany' }, { code: 'constructor' }, { code: 200, error: null }],
  ...[{ code: ' NotFound ' }, { error: 'NotFound' }, [], [{ code: 'NotFound' }], 7, null, false],
]
const notErrorObjects = ['NotFound', ['NotFound'], [{ code: 'NotFound' }], null, 7, true]

// biome-ignore format: a row is a line
describeContract({
  adapter: codeString,
  respond,
  success: 'json',
  words,
  wordsFor: 'every reason',
  decisions: [
    ...documented.flatMap(([status, code, reason, category]) => {
      const message = 'Because.'
      const expected = { code, reason, category, message, decidedBy: 'code' } as const
      return [
        [`${code} is ${reason}`, status, { code, message }, expected],
        [`${code} in an error object is ${reason}`, status, { error: { code, message } }, expected],
        [`${code} beside its message in one is ${reason}`, status, { code, error: { message } }, expected],
        [`${code} under HTTP 200 is ${reason}`, 200, { error: { code, message } }, { ...expected, status: 200 }],
        [`an empty ${status} is ${reason}`, status, '', { reason, decidedBy: 'status' }],
        [`a success under ${status} isn’t one, nor documented`, status, { id: 7 }, { reason: undefined, category }],
        [`a ${status} with a message alone isn’t documented`, status, { message }, { reason: undefined, message }],
      ] as const
    }),
    ...values.map((value) => [`${JSON.stringify(value)} is a success`, 200, JSON.stringify(value), { value }] as const),
    ['a text in JSON is a success', 200, '"text"', { value: 'text' }],
    ...['', ' \n', '\ufeff'].map((body) =>
      [`${JSON.stringify(body)} is a success without a value`, 200, body, { value: undefined }] as const),
    ['so is 204', 204, '', { value: undefined }],
    ['of two codes the documented one counts', 404, { code: 404, error: { code: 'NotFound' } }, { reason: 'NOT_FOUND' }],
    ['wherever it is', 404, { code: 'NotFound', error: { code: 404 } }, { reason: 'NOT_FOUND' }],
    ['an empty code isn’t one', 404, { code: '', error: { code: 'NotFound' } }, { reason: 'NOT_FOUND' }],
    ['of two unknown codes the first is kept', 404, { code: 'A', error: { code: 'B' } }, { code: 'A', documented: false }],
    ['a code that came later isn’t documented', 402, { code: 'PointsBalanceNegative' }, { category: 'payment_required' }],
    ...notErrorObjects.map((error) =>
      [`${JSON.stringify(error)} isn’t an error object`, 404, { error }, { documented: false }] as const),
  ],
})

// biome-ignore format: a catalogue is a table
const mail = createCodeStringAdapter({
  vendor: 'acme-mail', title: 'Acme Mail API', docsUrl: 'https://docs.acme.example/errors', readOn: '2026-11-20',
  success: { status: 200 },
  failures: { ALREADY_SENT: { status: 409, code: 'already_sent', category: 'conflict' } },
})

test('another vendor of this style is a catalogue and nothing else', () => {
  const reason: FaultFrom<typeof mail>['reason'] = 'ALREADY_SENT'
  const outcome = mail.classify({
    status: 409,
    body: { error: { code: 'already_sent', message: 'Sent in May' } },
  })
  expect(outcome).toMatchObject({
    fault: { vendor: 'acme-mail', code: 'already_sent', reason, message: 'Sent in May' },
  })
  expect(mail.classify({ status: 404, body: { code: 'NotFound' } })).toMatchObject({
    fault: { documented: false },
  })
})
