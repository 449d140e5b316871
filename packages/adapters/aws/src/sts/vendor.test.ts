import { checkAdapter } from '@faultline/testing'
import { expect, test } from 'vitest'
import { sts } from './adapter.ts'
import { words } from './explain.ts'
import { respond } from './respond.ts'

// describeContract changes JSON bodies; this vendor has none.
test('every entry decodes to itself, and nothing throws', async () => {
  const problems = await checkAdapter(sts, { respond })
  expect(problems).toEqual([])
})

test('both languages have words for the same reasons', () => {
  expect(Object.keys(words.ko)).toEqual(Object.keys(words.en))
})

// biome-ignore format: a row is a line
test.each<[why: string, status: number, body: string, expected: object, headers?: Record<string, string>]>([
    ['an expired token is 400 here', 400, '<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>ExpiredTokenException</Code><Message>Token expired</Message></Error><RequestId>4b1a4d3e</RequestId></ErrorResponse>', { reason: 'EXPIRED_TOKEN', category: 'unauthenticated', requestId: '4b1a4d3e' }],
    ['a provider that can’t be reached is an outage', 400, '<ErrorResponse><Error><Code>IDPCommunicationError</Code></Error></ErrorResponse>', { category: 'unavailable', retryable: true, processed: 'no' }],
    ['a denied call', 403, '<ErrorResponse><Error><Code>AccessDenied</Code><Message>User is not authorized</Message></Error></ErrorResponse>', { reason: 'ACCESS_DENIED', code: 'AccessDenied' }],
    ['a success is the XML', 200, '<AssumeRoleResponse><AssumeRoleResult/></AssumeRoleResponse>', { ok: true, value: '<AssumeRoleResponse><AssumeRoleResult/></AssumeRoleResponse>' }],
])('%s', (_why, status, body, expected, headers = {}) => {
  const outcome = sts.classify({ status, body, headers })
  expect(outcome.ok ? outcome : outcome.fault).toMatchObject(expected)
})
