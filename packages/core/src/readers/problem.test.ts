import { describe, expect, it, test } from 'vitest'
import { createAdapter } from '../create-adapter.ts'
import { seen } from './__tests__/seen.ts'
import { readProblem } from './problem.ts'

const credit = 'https://acme.example/problems/out-of-credit'
const billing = createAdapter({
  catalogue: {
    vendor: 'acme-billing',
    title: 'Acme Billing API',
    docsUrl: 'https://acme.example/problems',
    readOn: '2026-11-21',
    details: ['balance'],
    success: { status: 200 },
    failures: {
      OUT_OF_CREDIT: { code: credit, status: 403, category: 'payment_required' },
      BAD_NAME: { code: 'bad_name', status: 400, category: 'invalid_request' },
      NOWHERE: { category: 'not_found', statusAlone: 404 },
    },
  },
  read: readProblem({ code: ['code', 'error.code'], subcode: 'sub', requestId: 'traceId' }),
})
const plain = createAdapter({ catalogue: { ...billing.catalogue }, read: readProblem() })

test.each<[string, number, unknown, object]>([
  [
    'a documented type',
    403,
    {
      type: credit,
      title: 'No credit',
      detail: 'Balance is 30',
      status: 403,
      balance: 30,
      sub: 0,
      traceId: 'id',
    },
    {
      reason: 'OUT_OF_CREDIT',
      message: 'Balance is 30',
      details: { balance: 30 },
      subcode: 0,
      requestId: 'id',
      docsUrl: credit,
    },
  ],
  ['a title alone', 403, { type: credit, title: 'No credit', detail: '' }, { message: 'No credit' }],
  [
    'an unknown type',
    400,
    { type: 'https://acme.example/new' },
    { code: 'https://acme.example/new', documented: false },
  ],
  ['a code beside about:blank', 400, { type: 'about:blank', code: 'bad_name' }, { reason: 'BAD_NAME' }],
  [
    'a code without a type',
    400,
    { title: 'Bad', error: { code: 'bad_name' } },
    { reason: 'BAD_NAME', message: 'Bad' },
  ],
  [
    'a documented code beside an unknown type',
    400,
    { type: 'https://new.example/', code: 'bad_name' },
    { reason: 'BAD_NAME' },
  ],
  [
    'no code at all',
    404,
    { type: 'about:blank', title: 'Not Found', status: 404 },
    { reason: 'NOWHERE', message: 'Not Found' },
  ],
  [
    'a title that may be a gateway’s',
    404,
    { title: 'Not Found' },
    { documented: false, message: 'Not Found' },
  ],
  ['foreign JSON', 404, { id: 7 }, { documented: false, message: 'HTTP 404' }],
  ['a list', 404, [7], { documented: false }],
  ['a page', 404, '<html>', { documented: false }],
  ['nothing', 404, '', { reason: 'NOWHERE' }],
  [
    'several problems',
    400,
    {
      type: 'about:blank',
      code: 'bad_name',
      errors: [
        { detail: 'must be positive', pointer: '#/age' },
        { code: 'new', message: 'm', parameter: 'q' },
        { title: 'Too old', header: 'If-Match' },
        7,
      ],
    },
    {
      reason: 'BAD_NAME',
      items: [
        { at: '#/age', reason: 'BAD_NAME', message: 'must be positive' },
        { at: 'q', code: 'new', documented: false, message: 'm' },
        { at: 'If-Match', message: 'Too old' },
        { reason: 'BAD_NAME' },
      ],
    },
  ],
  ['a problem under 200 by its type', 200, { type: credit }, { reason: 'OUT_OF_CREDIT' }],
  [
    'a problem under 200 by its status',
    200,
    { type: 'about:blank', status: 400 },
    { category: 'unknown', decidedBy: 'body' },
  ],
  ['a page under 200', 200, '<html>', { category: 'malformed_response' }],
  [
    'any other JSON under 200',
    200,
    { type: 'card', status: 'open' },
    { value: { type: 'card', status: 'open' } },
  ],
  ['a status without a type under 200', 200, { status: 500 }, { value: { status: 500 } }],
  ['nothing under 204', 204, '', { value: undefined }],
])('%s', (_name, status, body, expected) => expect(seen(billing, status, body)).toMatchObject(expected))

describe('the media type', () => {
  const headers = { 'content-type': 'Application/Problem+JSON; charset=utf-8' }

  it('makes it a problem without any code', () => {
    expect(seen(billing, 404, { title: 'Not Found' }, headers)).toMatchObject({ reason: 'NOWHERE' })
    expect(seen(billing, 200, { title: 'Odd' }, headers)).toMatchObject({
      category: 'unknown',
      message: 'Odd',
    })
  })

  it('makes nothing of what isn’t an object', () => {
    expect(seen(billing, 200, [7], { 'content-type': 'application/json' })).toStrictEqual({ value: [7] })
    expect(seen(billing, 404, '7', headers)).toMatchObject({ documented: false, message: 'HTTP 404' })
    expect(seen(billing, 200, 'null', headers)).toStrictEqual({ value: null })
  })

  it.each(['application/problem+jsonx', 'text/plain; not=application/problem+json'])('isn’t %s', (other) => {
    const fine = { title: 'Fine' }
    expect(seen(billing, 200, fine, { 'content-type': other })).toStrictEqual({ value: fine })
  })
})

it('an excerpt stands only beside what may not be the vendor’s', () => {
  expect(seen(billing, 400, { title: 'Bad' })).toHaveProperty('excerpt')
  expect(seen(billing, 400, { title: 'Bad', type: 'https://acme.example/new' })).not.toHaveProperty('excerpt')
  expect(seen(billing, 400, { title: 'Bad', code: 'new' })).not.toHaveProperty('excerpt')
})

it('without options the code is the type or the code', () => {
  expect(seen(plain, 400, { code: 'bad_name', instance: '/a' })).toMatchObject({ reason: 'BAD_NAME' })
  expect(seen(plain, 400, { error: { code: 'bad_name' } })).not.toHaveProperty('reason')
})
