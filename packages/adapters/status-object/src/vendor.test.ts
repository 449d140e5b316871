import { categoryOfStatus, type FaultFrom } from '@faultline/core'
import { describeContract } from '@faultline/testing/contract'
import { expect, test } from 'vitest'
import { createStatusObjectAdapter, statusObject } from './adapter.ts'
import { words } from './explain.ts'
import { respond } from './respond.ts'

/** The vendor's table of codes, which are its HTTP statuses too; each means the category of its status. */
// biome-ignore format: a table
const documented = [
  [400, 'BAD_REQUEST'], [401, 'UNAUTHORIZED'], [403, 'FORBIDDEN'], [404, 'NOT_FOUND'], [405, 'METHOD_NOT_ALLOWED'],
  [410, 'GONE'], [429, 'TOO_MANY_REQUESTS'], [500, 'INTERNAL_SERVER_ERROR'], [502, 'BAD_GATEWAY'],
  [503, 'SERVICE_UNAVAILABLE'], [504, 'GATEWAY_TIMEOUT'],
] as const

/** The vendor's example messages. */
const messages = [
  [401, 'Invalid token', 'INVALID_TOKEN', 'unauthenticated'],
  [403, 'Account is disabled', 'ACCOUNT_DISABLED', 'account_disabled'],
  [403, 'Insufficient balance', 'INSUFFICIENT_BALANCE', 'payment_required'],
  [403, 'Token is disabled', 'TOKEN_DISABLED', 'unauthenticated'],
  [403, 'Insufficient permissions', 'INSUFFICIENT_PERMISSIONS', 'permission_denied'],
] as const

// biome-ignore format: a list
const codes = [199, 300, 20000, '20000', 20, 2, '2e2', '0200', 200.5, 418, 422, 402, 413, 0, -404, '0404', '4.04e2']
const body = (code: unknown, message?: unknown, text?: string) => ({ status: { code, text, message } })
const malformed = { category: 'malformed_response', decidedBy: 'body' } as const
const unknown = { category: 'unknown', decidedBy: 'body', documented: false } as const

// biome-ignore format: a row is a line
describeContract({
  adapter: statusObject,
  respond,
  words,
  wordsFor: 'every reason',
  decisions: [
    ...documented.flatMap(([code, reason]) => [
      [`${code} is ${reason}`, code, body(code), { code, reason, category: categoryOfStatus(code), decidedBy: 'code' }],
      [`an empty ${code} is ${reason}`, code, '', { reason, decidedBy: 'status' }],
      [`a ${code} without a code isn’t documented`, code, { status: {} }, { reason: undefined }],
      [`a success under ${code} isn’t one, nor documented`, code, body(200), { reason: undefined }],
    ] as const),
    ...messages.flatMap(([code, message, reason, category]) => [
      ...[message, `${message}.`, message.toUpperCase(), `${message.toLowerCase()}.`].map((text) =>
        [`"${text}" is ${reason}`, code, body(code, text), { code, reason, category, message: text }] as const),
      [`"${message}" says nothing under 400`, 400, body(400, message), { reason: 'BAD_REQUEST' }] as const,
      [`"${message}" with more is its code`, code, body(code, `${message} now`), { decidedBy: 'code' }] as const,
    ]),
    ['a message beside a decimal string', 403, body('403', 'Token is disabled'), { code: 403, decidedBy: 'message' }],
    ['a text without a message is the message', 418, body(418, undefined, 'Teapot'), { message: 'Teapot' }],
    ...[200, 201, 207, '200', '299'].map((code) => {
      const value = { status: { code }, results: [] }
      return [`${JSON.stringify(code)} is a success, and its value is the body`, 200, value, { value }] as const
    }),
    ...codes.map((code) => [`${JSON.stringify(code)} isn’t documented`, 200, body(code), { ...unknown, code }] as const),
    ['a code with space around it isn’t that code', 200, body(' 200 '), unknown],
    ...[200, '200', true, null, 'OK', [200], [{ code: 200 }], {}, { message: 'Invalid token' }, { code: true }].map(
      (status) => [`${JSON.stringify(status)} isn’t a status object`, 200, { status }, malformed] as const),
  ],
})

// biome-ignore format: a catalogue is a table
const parcels = createStatusObjectAdapter({
  vendor: 'acme-parcels', title: 'Acme Parcels API', docsUrl: 'https://docs.acme.example/errors', readOn: '2026-11-20',
  success: { status: 200, code: 200 },
  failures: { LABEL_VOID: { status: 409, code: 1409, category: 'conflict' } },
})

test('another vendor of this style is a catalogue and nothing else', () => {
  const reason: FaultFrom<typeof parcels>['reason'] = 'LABEL_VOID'
  const outcome = parcels.classify({ status: 200, body: body('1409', 'Void since May') })
  expect(outcome).toMatchObject({
    fault: { vendor: 'acme-parcels', code: 1409, reason, message: 'Void since May' },
  })
  expect(parcels.classify({ status: 401, body: body(401) })).toMatchObject({ fault: { documented: false } })
})
