import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { createAdapter } from './create-adapter.ts'
import { readFields } from './read-fields.ts'

const catalogue = {
  vendor: 'acme',
  title: 'Acme API',
  docsUrl: 'https://docs.acme.example/errors',
  readOn: '2026-11-21',
  details: ['param'],
  codes: 'lowercase',
  success: { status: 200 },
  families: { quota_error: 'payment_required' },
  failures: {
    CARD_DECLINED: { category: 'declined' },
    NOT_HERE: { category: 'not_found', statusAlone: 404 },
  },
} as const

const nested = createAdapter({
  catalogue,
  read: readFields({
    code: ['error.code', 'error.type'],
    subcode: 'error.sub',
    family: 'error.type',
    message: 'error.message',
    requestId: ['request_id', 'error.request_id'],
    docsUrl: 'error.doc_url',
  }),
})
const flagged = createAdapter({ catalogue, read: readFields({ flag: 'ok', code: 'error', message: 'text' }) })
const listed = createAdapter({
  catalogue,
  read: readFields({ items: 'errors', code: 'code', message: 'detail', at: ['field', 'index'] }),
})
const classed = createAdapter({
  catalogue,
  read: readFields({ code: ['code', 'name'], family: 'class', message: 'text', requestId: 'id' }),
})

/** What of an outcome a row is about. */
function seen(adapter: typeof nested, status: number, body: unknown) {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const outcome = adapter.classify({ status, body: text })
  expect(adapter.classify({ status, body: new TextEncoder().encode(text) })).toStrictEqual(outcome)
  return outcome.ok ? { value: outcome.value } : outcome.fault
}

describe('an error object', () => {
  test.each<[string, number, unknown, object]>([
    ['a documented code', 402, { error: { code: 'card_declined' } }, { reason: 'CARD_DECLINED' }],
    ['a documented code under 200', 200, { error: { code: 'card_declined' } }, { reason: 'CARD_DECLINED' }],
    [
      'the first documented of two codes',
      402,
      { error: { code: 'new', type: 'card_declined' } },
      { code: 'card_declined', reason: 'CARD_DECLINED' },
    ],
    [
      'the first code if none is documented',
      402,
      { error: { code: 'new', type: 'other' } },
      { code: 'new', family: 'other' },
    ],
    [
      'the family of an unknown code',
      429,
      { error: { type: 'quota_error' } },
      { category: 'payment_required', decidedBy: 'family' },
    ],
    ['a subcode', 402, { error: { code: 'card_declined', sub: 7 } }, { subcode: 7 }],
    [
      'details beside the code',
      402,
      { error: { code: 'new', param: 'amount' }, param: 'x' },
      { details: { param: 'amount' } },
    ],
    [
      'the id at the first path that has one',
      402,
      { error: { code: 'new', request_id: 'b' } },
      { requestId: 'b' },
    ],
    [
      'null isn’t an id',
      402,
      { request_id: null, error: { code: 'new', request_id: 'b' } },
      { requestId: 'b' },
    ],
    [
      'the page',
      402,
      { error: { code: 'new', doc_url: 'https://acme.example/new' } },
      { docsUrl: 'https://acme.example/new' },
    ],
    ['any other JSON under 200', 200, { id: 7 }, { value: { id: 7 } }],
    ['an array under 200', 200, [], { value: [] }],
    [
      'an unknown code under 200 is data',
      200,
      { error: { code: 'new' } },
      { value: { error: { code: 'new' } } },
    ],
    ['an empty body under 200', 200, '', { value: undefined }],
    ['white space under 200', 200, ' \n', { value: undefined }],
    ['a page under 200', 200, '<html>', { category: 'malformed_response' }],
    ['text under 200', 200, 'OK', { category: 'malformed_response' }],
    ['an empty body under 404', 404, '', { reason: 'NOT_HERE', decidedBy: 'status' }],
    [
      'a message alone under 404 may be a gateway’s',
      404,
      { error: { message: 'no route' } },
      { message: 'no route', documented: false },
    ],
    [
      'foreign JSON under 404',
      404,
      { id: 7 },
      { category: 'not_found', documented: false, message: 'HTTP 404' },
    ],
    [
      'codes that are none',
      404,
      { error: { code: { a: 1 }, type: '' } },
      { documented: false, message: 'HTTP 404' },
    ],
    ['a field of the prototype', 404, { error: 'constructor' }, { documented: false }],
  ])('%s', (_name, status, body, expected) => expect(seen(nested, status, body)).toMatchObject(expected))

  it('no body, from a client that parses it, under 200', () => {
    expect(nested.classify({ status: 200, body: undefined })).toStrictEqual({ ok: true, value: undefined })
  })

  it('a message alone leaves the body to look at', () => {
    expect(nested.classify({ status: 404, body: '{"error":{"message":"no route"}}' })).toHaveProperty(
      'excerpt',
    )
  })
})

describe('a family beside the code', () => {
  test.each<[string, number, unknown, object]>([
    ['decides without a code', 400, { class: 'quota_error' }, { decidedBy: 'family', family: 'quota_error' }],
    ['that is unknown is still the vendor’s format', 400, { class: 'new' }, { family: 'new' }],
    [
      'the second code counts if the first is none',
      402,
      { name: 'card_declined' },
      { reason: 'CARD_DECLINED' },
    ],
    [
      'an unknown code counts where it is',
      402,
      { name: 'new', param: 'a' },
      { code: 'new', details: { param: 'a' } },
    ],
  ])('%s', (_name, status, body, expected) => expect(seen(classed, status, body)).toMatchObject(expected))

  test.each([
    ['empty', { class: '', text: 'no route' }],
    ['no text', { class: 7, text: 'no route' }],
    ['absent', { text: 'no route' }],
  ])('that is %s leaves a message that may be a gateway’s', (_name, body) => {
    const outcome = classed.classify({ status: 404, body: JSON.stringify(body) })
    expect(outcome).toMatchObject({ fault: { documented: false, message: 'no route' } })
    expect(outcome).toHaveProperty('excerpt')
    expect(!outcome.ok && outcome.fault).not.toHaveProperty('family')
  })

  it('JSON that says nothing names no request', () => {
    expect(seen(classed, 404, { id: 'proxy-1' })).not.toHaveProperty('requestId')
    expect(seen(classed, 404, { id: 'acme-1', text: 'no route' })).toMatchObject({ requestId: 'acme-1' })
  })
})

describe('a flag', () => {
  test.each<[string, number, unknown, object]>([
    ['true is the success', 200, { ok: true, a: 1 }, { value: { ok: true, a: 1 } }],
    ['true under an error status isn’t', 500, { ok: true }, { category: 'internal', documented: false }],
    ['false under 200 with a code', 200, { ok: false, error: 'card_declined' }, { reason: 'CARD_DECLINED' }],
    [
      'false under 200 with an unknown code',
      200,
      { ok: false, error: 'new' },
      { category: 'unknown', code: 'new' },
    ],
    ['false alone', 200, { ok: false }, { category: 'unknown', decidedBy: 'body' }],
    ['false alone under a documented status', 404, { ok: false }, { reason: 'NOT_HERE' }],
    ['no flag under 200', 200, { a: 1 }, { category: 'malformed_response' }],
    ['no flag but a code', 200, { error: 'card_declined' }, { reason: 'CARD_DECLINED' }],
    ['an empty body under 200', 200, '', { category: 'malformed_response' }],
    ['a flag that isn’t a boolean', 200, { ok: 1 }, { category: 'malformed_response' }],
    ['a message alone under 200', 200, { text: 'hm' }, { category: 'malformed_response', message: 'hm' }],
  ])('%s', (_name, status, body, expected) => expect(seen(flagged, status, body)).toMatchObject(expected))
})

describe('a list of errors', () => {
  test.each<[string, number, unknown, object]>([
    [
      'decides by the documented one',
      400,
      {
        errors: [
          { code: 'new', index: 0 },
          { code: 'card_declined', index: 1, field: 'card' },
        ],
      },
      {
        reason: 'CARD_DECLINED',
        items: [
          { at: 0, code: 'new' },
          { at: 'card', reason: 'CARD_DECLINED' },
        ],
      },
    ],
    [
      'an unknown error under 200 is a failure',
      200,
      { errors: [{ code: 'new' }] },
      { category: 'unknown', code: 'new' },
    ],
    ['an empty list under 200 isn’t one', 200, { errors: [] }, { value: { errors: [] } }],
    ['what isn’t a list is data', 200, { errors: 7 }, { value: { errors: 7 } }],
    [
      'members that are nothing',
      400,
      { errors: [null, 7] },
      { documented: false, category: 'invalid_request' },
    ],
  ])('%s', (_name, status, body, expected) => expect(seen(listed, status, body)).toMatchObject(expected))

  it('one error that names no part isn’t listed again', () => {
    expect(seen(listed, 400, { errors: [{ code: 'new' }] })).not.toHaveProperty('items')
    expect(seen(listed, 400, { errors: [{ code: 'new', field: 'a' }] })).toHaveProperty('items')
  })

  it('of equals the first one decides', () => {
    const errors = [
      { code: 'not_here', detail: 'a' },
      { code: 'not_here', detail: 'b' },
    ]
    expect(seen(listed, 400, { errors })).toMatchObject({ message: 'a' })
  })

  it('of 50,000 errors all are listed', () => {
    const errors = Array.from({ length: 50_000 }, (_, index) => ({ code: 'new', index }))
    expect(seen(listed, 400, { errors })).toMatchObject({ items: { length: 50_000 } })
  })
})

it('any JSON, under any status, gives an outcome', () => {
  const word = fc.constantFrom('error', 'code', 'ok', 'errors', 'message', 'type', '__proto__')
  const leaf = fc.oneof(fc.jsonValue({ maxDepth: 2 }), word)
  const object = fc.dictionary(
    word,
    fc.oneof(leaf, fc.dictionary(word, leaf), fc.array(fc.dictionary(word, leaf))),
  )
  const body = fc.oneof(leaf, object)
  fc.assert(
    fc.property(body, fc.integer({ min: 100, max: 600 }), (each, status) => {
      for (const adapter of [nested, flagged, listed]) {
        const outcome = adapter.classify({ status, body: each })
        expect(outcome.ok && (status < 200 || status > 299)).toBe(false)
      }
    }),
  )
})
