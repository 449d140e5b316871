import { describe, expect, it, test } from 'vitest'
import { createAdapter } from '../create-adapter.ts'
import { seen } from './__tests__/seen.ts'
import { readGraphql } from './graphql.ts'

const catalogue = {
  vendor: 'acme-shop',
  title: 'Acme Shop API',
  docsUrl: 'https://docs.acme.example/graphql',
  readOn: '2026-11-21',
  details: ['field', 'type'],
  families: { AUTHENTICATION: 'unauthenticated' },
  success: { status: 200 },
  failures: {
    THROTTLED: { code: ['THROTTLED', 'ratelimited'], status: 200, category: 'rate_limited' },
    INVALID_INPUT: { code: 'invalid input', category: 'invalid_request' },
    TAKEN: { code: 'TAKEN', category: 'conflict' },
    DONE: { code: 'DONE', category: 'conflict', processed: 'yes' },
    NO_CODE: { category: 'unavailable', statusAlone: 503 },
  },
} as const

const shop = createAdapter({ catalogue, read: readGraphql({ userErrors: ['userErrors', 'problems'] }) })
const tracker = createAdapter({
  catalogue,
  read: readGraphql({
    code: ['extensions.code', 'extensions.type', 'type'],
    subcode: 'extensions.legacyCode',
    family: 'extensions.errorClass',
  }),
})

const error = (code: string, more = {}) => ({ message: `It’s ${code}`, extensions: { code }, ...more })
const cost = (requestedQueryCost: unknown, throttleStatus: unknown) => ({
  errors: [error('THROTTLED')],
  extensions: { cost: { requestedQueryCost, throttleStatus } },
})
const budget = { maximumAvailable: 1000, currentlyAvailable: 46, restoreRate: 50 }

describe('a success', () => {
  test.each<[string, number, unknown, object]>([
    ['is data', 200, { data: { cart: 7 }, extensions: {} }, { value: { cart: 7 } }],
    ['may have an empty list of errors', 200, { data: { cart: 7 }, errors: [] }, { value: { cart: 7 } }],
    ['may have null for errors', 200, { data: {}, errors: null }, { value: {} }],
    [
      'may have empty lists of refusals',
      200,
      { data: { a: { userErrors: [] } } },
      { value: { a: { userErrors: [] } } },
    ],
    ['isn’t data under an error status', 500, { data: {} }, { category: 'internal', decidedBy: 'status' }],
  ])('%s', (_name, status, body, expected) => expect(seen(shop, status, body)).toMatchObject(expected))

  test.each<[string, unknown]>([
    ['data that is null', { data: null }],
    ['data that is a list', { data: [] }],
    ['data that is a number', { data: 7 }],
    ['neither data nor errors', { id: 7 }],
    ['errors as an object', { errors: { title: ['is blank'] } }],
    ['errors that say nothing', { errors: [{}, null, 7, 'x'] }],
    ['a batch of responses', [{ data: {} }]],
    ['a page', '<html>'],
    ['nothing', ''],
    ['JSON that is cut off', '{"data":{"a":1'],
  ])('isn’t %s', (_name, body) =>
    expect(seen(shop, 200, body)).toMatchObject({ category: 'malformed_response' }),
  )
})

describe('errors', () => {
  test.each<[string, number, unknown, object]>([
    [
      'have a code in their extensions',
      200,
      { errors: [error('THROTTLED')] },
      { reason: 'THROTTLED', decidedBy: 'code', message: 'It’s THROTTLED' },
    ],
    [
      'have an unknown code',
      200,
      { errors: [error('NEW')] },
      { category: 'unknown', code: 'NEW', documented: false },
    ],
    [
      'have no code',
      200,
      { errors: [{ message: 'No field x' }] },
      { category: 'unknown', message: 'No field x' },
    ],
    ['have a code alone', 200, { errors: [{ extensions: { code: 'NEW' } }] }, { code: 'NEW' }],
    ['may say nothing beside one that does', 200, { errors: [{}, error('TAKEN')] }, { reason: 'TAKEN' }],
    [
      'have nothing but data beside them',
      200,
      { data: null, errors: [{}] },
      { category: 'unknown', decidedBy: 'body' },
    ],
    ...[{ path: ['a'] }, { locations: [] }, { extensions: {} }].map(
      (mark): [string, number, object, object] => [
        `may be in GraphQL’s format without a code: ${Object.keys(mark)}`,
        503,
        { errors: [{ message: 'm', ...mark }, { message: 'n' }] },
        { reason: 'NO_CODE' },
      ],
    ),
    [
      'may have null for data and no code',
      503,
      { data: null, errors: [{ message: 'm' }] },
      { reason: 'NO_CODE' },
    ],
    [
      'may be a gateway’s',
      503,
      { errors: [{ message: 'm' }] },
      { documented: false, message: 'm', excerpt: /./ },
    ],
    ['may be a text', 200, { errors: 'Throttled' }, { category: 'malformed_response', message: 'Throttled' }],
    [
      'have details',
      200,
      { errors: [error('NEW', { extensions: { code: 'NEW', type: 'x', field: 'y' } })] },
      { details: { type: 'x', field: 'y' } },
    ],
    [
      'are listed at their paths',
      200,
      { errors: [error('NEW', { path: ['cart', 'lines', 0, {}] }), error('TAKEN')] },
      { reason: 'TAKEN', items: [{ at: 'cart.lines.0', code: 'NEW' }, { reason: 'TAKEN' }] },
    ],
    [
      'have a path that isn’t one',
      200,
      { errors: [error('NEW', { path: 'cart' })] },
      { code: 'NEW', items: undefined },
    ],
  ])('%s', (_name, status, body, { ...expected }) => {
    const found = seen(shop, status, body)
    for (const [key, value] of Object.entries(expected)) {
      if (value instanceof RegExp) expect(found).toHaveProperty(key, expect.stringMatching(value))
      else if (value === undefined) expect(found).not.toHaveProperty(key)
      else expect(found).toMatchObject({ [key]: value })
    }
  })

  it('name GraphQL’s media type', () => {
    const headers = { 'content-type': 'application/graphql-response+json; charset=utf-8' }
    expect(seen(shop, 503, { errors: [{ message: 'm' }] }, headers)).toMatchObject({ reason: 'NO_CODE' })
  })

  test.each<[string, object, object]>([
    [
      'the first documented code',
      { extensions: { code: 'NEW', type: 'invalid input' } },
      { reason: 'INVALID_INPUT' },
    ],
    ['a code beside the message', { type: 'TAKEN', path: ['a'] }, { reason: 'TAKEN' }],
    [
      'a family and a subcode',
      { extensions: { errorClass: 'AUTHENTICATION', legacyCode: 0 } },
      { category: 'unauthenticated', family: 'AUTHENTICATION', subcode: 0 },
    ],
  ])('may have %s', (_name, each, expected) => {
    expect(seen(tracker, 200, { errors: [each], data: null })).toMatchObject(expected)
    expect(seen(tracker, 200, { errors: [each] })).toMatchObject(expected)
  })

  it('are a gateway’s only if none has a code', () => {
    const named = { errors: [{ type: 'NEW', message: 'm' }, { message: 'n' }] }
    expect(seen(tracker, 503, named)).not.toHaveProperty('excerpt')
    expect(seen(shop, 503, named)).toHaveProperty('excerpt')
  })
})

describe('data beside errors', () => {
  test.each<[string, unknown, string, object]>([
    [
      'is partial, and may have taken effect',
      { a: { id: 1 }, b: null },
      'TAKEN',
      { partial: { a: { id: 1 }, b: null }, processed: 'maybe' },
    ],
    ['is partial, and nothing was done', { b: null }, 'TAKEN', { partial: { b: null }, processed: 'no' }],
    ['leaves what was done already', { a: 1 }, 'DONE', { processed: 'yes' }],
  ])('%s', (_name, data, code, expected) =>
    expect(seen(shop, 200, { data, errors: [error(code)] })).toMatchObject(expected),
  )

  it.each([null, undefined])('that is %s isn’t partial', (data) => {
    expect(seen(shop, 200, { data, errors: [error('TAKEN')] })).not.toHaveProperty('partial')
  })
})

describe('refusals in a mutation’s payload', () => {
  const refusal = { field: ['input', 'email'], code: 'TAKEN', message: 'Email is taken' }

  test.each<[string, unknown, object]>([
    [
      'decide',
      { customerCreate: { customer: null, userErrors: [refusal] } },
      {
        reason: 'TAKEN',
        message: 'Email is taken',
        processed: 'no',
        items: [{ at: 'customerCreate.input.email', reason: 'TAKEN' }],
      },
    ],
    [
      'have any of the names',
      { a: { problems: [{ message: 'm' }] } },
      { category: 'unknown', message: 'm', items: [{ at: 'a' }] },
    ],
    [
      'have a field that is a text',
      { a: { userErrors: [{ ...refusal, field: 'email' }] } },
      { items: [{ at: 'a.email' }] },
    ],
    ['of one of two mutations', { a: { userErrors: [refusal] }, b: { id: 1 } }, { processed: 'maybe' }],
  ])('%s', (_name, data, expected) => expect(seen(shop, 200, { data })).toMatchObject(expected))

  it('are data if no option names them', () => {
    const data = { a: { userErrors: [refusal] } }
    expect(seen(tracker, 200, { data })).toStrictEqual({ value: data })
  })
})

describe('the waiting time', () => {
  it('is what the budget takes to grow back', () => {
    expect(seen(shop, 200, cost(101, budget))).toHaveProperty('retryAfterMs', 1100)
    expect(seen(shop, 200, cost(1000, budget))).toHaveProperty('retryAfterMs', 19_080)
    expect(seen(shop, 200, cost(56, { ...budget, restoreRate: 30 }))).toHaveProperty('retryAfterMs', 334)
  })

  test.each<[string, unknown, unknown]>([
    ['enough is available', 46, budget],
    ['it costs more than there can ever be', 1001, budget],
    ['nothing grows back', 101, { ...budget, restoreRate: 0 }],
    ['a number is a text', '101', budget],
    ['a number is missing', 101, { restoreRate: 50 }],
    ['there is no status', 101, null],
  ])('isn’t given if %s', (_name, requested, status) => {
    expect(seen(shop, 200, cost(requested, status))).not.toHaveProperty('retryAfterMs')
  })
})
