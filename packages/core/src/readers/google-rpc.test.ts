import { describe, expect, it, test } from 'vitest'
import { createAdapter } from '../create-adapter.ts'
import { seen } from './__tests__/seen.ts'
import { readGoogleRpc } from './google-rpc.ts'

const google = createAdapter({
  catalogue: {
    vendor: 'acme-cloud',
    title: 'Acme Cloud API',
    docsUrl: 'https://docs.acme.example/cloud',
    readOn: '2026-11-21',
    details: ['service', 'location'],
    families: { RESOURCE_EXHAUSTED: 'rate_limited', INTERNAL: 'internal' },
    success: { status: 200 },
    failures: {
      INVALID_ARGUMENT: { code: 'INVALID_ARGUMENT', status: 400, category: 'invalid_request' },
      API_KEY_INVALID: { code: 'INVALID_ARGUMENT', subcode: 'API_KEY_INVALID', category: 'unauthenticated' },
      NOT_FOUND: { code: 'NOT_FOUND', status: 404, category: 'not_found' },
      UNREGISTERED: { code: 'NOT_FOUND', subcode: 'UNREGISTERED', category: 'gone' },
      ACTIVITY_LIMIT: { code: 'ACTIVITY_LIMIT', category: 'payment_required' },
      USER_RATE_LIMIT: { code: 'userRateLimitExceeded', status: 403, category: 'rate_limited' },
    },
  },
  read: readGoogleRpc({ subcodes: { 'acme.push.PushError': 'errorCode' } }),
})

const type = (name: string) => ({ '@type': `type.googleapis.com/${name}` })
const info = (reason: string) => ({
  ...type('google.rpc.ErrorInfo'),
  reason,
  domain: 'acme.example',
  metadata: { service: 'maps' },
})
const error = (code: number, status: string, ...details: object[]) => ({
  error: { code, message: 'No', status, details },
})

describe('an error', () => {
  test.each<[string, number, unknown, object]>([
    [
      'has the name of its status as code',
      404,
      error(404, 'NOT_FOUND'),
      { reason: 'NOT_FOUND', message: 'No' },
    ],
    [
      'has the reason as subcode',
      400,
      error(400, 'INVALID_ARGUMENT', info('API_KEY_INVALID')),
      { reason: 'API_KEY_INVALID', decidedBy: 'subcode', details: { service: 'maps' } },
    ],
    [
      'keeps an unknown reason',
      400,
      error(400, 'INVALID_ARGUMENT', info('NEW')),
      { reason: 'INVALID_ARGUMENT', subcode: 'NEW' },
    ],
    [
      'has a reason of the service’s own before the common one',
      404,
      error(404, 'NOT_FOUND', info('NEW'), { ...type('acme.push.PushError'), errorCode: 'UNREGISTERED' }),
      { reason: 'UNREGISTERED', subcode: 'UNREGISTERED' },
    ],
    [
      'has only a documented reason',
      429,
      error(429, 'RESOURCE_EXHAUSTED', info('ACTIVITY_LIMIT')),
      { reason: 'ACTIVITY_LIMIT', family: 'RESOURCE_EXHAUSTED' },
    ],
    [
      'has neither documented',
      500,
      error(500, 'INTERNAL', info('NEW')),
      { code: 'INTERNAL', documented: false, decidedBy: 'status' },
    ],
    [
      'says how long to wait',
      429,
      error(429, 'X', { ...type('google.rpc.RetryInfo'), retryDelay: '3.5s' }),
      { retryAfterMs: 3500 },
    ],
    [
      'has an id',
      500,
      error(500, 'X', { ...type('google.rpc.RequestInfo'), requestId: 'abc' }),
      { requestId: 'abc' },
    ],
    [
      'lists what is wrong with each field',
      400,
      error(400, 'INVALID_ARGUMENT', {
        ...type('google.rpc.BadRequest'),
        fieldViolations: [
          { field: 'name', description: 'Too long' },
          { field: 'key', reason: 'API_KEY_INVALID' },
          null,
        ],
      }),
      {
        items: [
          { at: 'name', reason: 'INVALID_ARGUMENT', message: 'Too long' },
          { at: 'key', reason: 'API_KEY_INVALID' },
          { category: 'invalid_request' },
        ],
      },
    ],
    ['has only a number', 418, { error: { code: 418, message: 'No' } }, { code: 418, message: 'No' }],
    ['has no number', 404, { error: { status: 'NOT_FOUND' } }, { reason: 'NOT_FOUND' }],
    [
      'has details of no type',
      404,
      error(404, 'NOT_FOUND', { note: 'x' }, info('UNREGISTERED')),
      { reason: 'UNREGISTERED' },
    ],
    ['comes under 200 with a number alone', 200, { error: { code: 400 } }, { code: 400, documented: false }],
    ['comes under 200', 200, error(404, 'NOT_FOUND'), { reason: 'NOT_FOUND' }],
    [
      'has nothing but a message',
      404,
      { error: { message: 'no route' } },
      { documented: false, message: 'no route' },
    ],
    ['is a text', 400, { error: 'invalid_grant' }, { documented: false, message: 'HTTP 400' }],
    ['is foreign', 404, { id: 7 }, { documented: false, message: 'HTTP 404' }],
    ['is a page', 404, '<html>', { documented: false, message: 'HTTP 404' }],
    [
      'has details that are none',
      429,
      { error: { code: 429, status: 'X', details: 'no', errors: 7 } },
      { code: 'X' },
    ],
  ])('%s', (_name, status, body, expected) => expect(seen(google, status, body)).toMatchObject(expected))

  it.each(['google.rpc.RetryInfo', 'x/acme.google.rpc.RetryInfo', 7])(
    'has no detail of the type %s',
    (name) => {
      const found = seen(google, 429, error(429, 'X', { '@type': name, retryDelay: '1s' }))
      expect(found).not.toHaveProperty('retryAfterMs')
    },
  )

  it('with a message alone leaves the body to look at', () => {
    expect(seen(google, 404, { error: { message: 'no route' } })).toHaveProperty('excerpt')
  })
})

describe('the older format', () => {
  const older = (...errors: object[]) => ({ error: { code: 403, message: 'No', errors } })

  test.each<[string, unknown, object]>([
    [
      'has a reason as code',
      older({ reason: 'userRateLimitExceeded', message: 'Slow' }),
      { reason: 'USER_RATE_LIMIT', message: 'Slow' },
    ],
    [
      'lists several',
      older({ reason: 'new', location: 'q' }, { reason: 'userRateLimitExceeded' }),
      {
        reason: 'USER_RATE_LIMIT',
        items: [
          { at: 'q', code: 'new' },
          { reason: 'USER_RATE_LIMIT', message: 'No' },
        ],
      },
    ],
    [
      'has the number as code if there is no reason',
      older({ message: 'Slow' }),
      { code: 403, message: 'Slow' },
    ],
    [
      'gives the subcode beside a status',
      { error: { ...older({ reason: 'quota' }).error, status: 'NOT_FOUND' } },
      { reason: 'NOT_FOUND', subcode: 'quota' },
    ],
  ])('%s', (_name, body, expected) => expect(seen(google, 403, body)).toMatchObject(expected))
})

describe('a stream', () => {
  it('may be nothing but its error', () => {
    const found = seen(google, 404, [error(404, 'NOT_FOUND')])
    expect(found).toMatchObject({ reason: 'NOT_FOUND', phase: 'response' })
    expect(found).not.toHaveProperty('partial')
  })

  it('ends with an error after what came before', () => {
    const body = [{ text: 'a' }, { text: 'b' }, error(404, 'NOT_FOUND')]
    expect(seen(google, 200, body)).toMatchObject({
      reason: 'NOT_FOUND',
      phase: 'stream',
      partial: [{ text: 'a' }, { text: 'b' }],
    })
  })
})

describe('a success', () => {
  test.each<[string, unknown]>([
    ['any JSON', { id: 7 }],
    ['a list', [{ id: 7 }]],
    ['null', null],
    ['an operation that failed', { name: 'operations/1', done: true, error: { code: 5, message: 'No' } }],
    ['an error whose number isn’t a status', { error: { code: 600 } }],
    ['a field called error', { error: 'none' }],
    ['an error with a status of its own', { error: { status: 'ACTIVE' } }],
  ])('is %s', (_name, value) => expect(seen(google, 200, value)).toStrictEqual({ value }))

  it('may be empty', () => expect(seen(google, 204, '')).toStrictEqual({ value: undefined }))
  it('isn’t a page', () =>
    expect(seen(google, 200, '<html>')).toMatchObject({ category: 'malformed_response' }))
})
