import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readLiteral } from './read-literal.ts'

const failure = { status: false, code: 40402, message: 'TOO_MANY_EVENTS', data: null }

it.each([
  ['console.log', "{ status: false, code: 40402, message: 'TOO_MANY_EVENTS', data: null }", failure],
  ['a browser that leaves out the rest', '{status: false, code: 40402, …}', { status: false, code: 40402 }],
  ['Python', "{'status': False, 'code': 40402, 'message': 'TOO_MANY_EVENTS', 'data': None}", failure],
  ['Ruby', '{"status"=>false, :code=>40402, "data"=>nil}', { status: false, code: 40402, data: null }],
  [
    'a sentence before it',
    "import failed: { ok: false, error: 'not_authed' }",
    { ok: false, error: 'not_authed' },
  ],
  ['braces in the sentence', "PUT /users/{id} gave { code: 'x' }", { code: 'x' }],
  [
    'what Node doesn’t show',
    '{ a: [Object], b: [Function: send], c: <Buffer 7b>, d: 1 }',
    {
      a: ['Object'],
      b: ['Function'],
      c: '<Buffer 7b>',
      d: 1,
    },
  ],
  [
    'classes, maps and references',
    "<ref *1> Reply { rows: Map(1) { 'a' => 1 }, self: [Circular *1], [Symbol(kind)]: 2 }",
    {
      rows: { a: 1 },
      self: ['Circular'],
      'Symbol(kind)': 2,
    },
  ],
  [
    'calls of Python',
    "{'price': Decimal('1.50'), 'at': datetime(2026, 1, 2), 'ids': (1, 2,), 'raw': b'x'}",
    {
      price: '1.50',
      at: [2026, 1, 2],
      ids: [1, 2],
      raw: 'x',
    },
  ],
  ['numbers', '{ a: -1.5e3, b: 12n, c: 1_000, d: NaN }', { a: -1500, b: 12, c: 1000, d: null }],
  ['strings', String.raw`{ a: 'it\'s', b: "\u00e9\x41\n", c: ${'`x`'} }`, { a: "it's", b: 'éA\n', c: 'x' }],
  ['a list', "[ { code: 'a' }, ... 3 more items ]", [{ code: 'a' }]],
])('reads %s', (_, text, value) => expect(readLiteral(text)).toEqual(value))

it.each([
  '',
  'asdf',
  '{',
  '{}',
  "{ a: 'open",
  "[{ code: 'x' }, {",
  '{ margin }',
  '<style>{ margin: 0 }</style>',
  '[a, b]',
])('reads nothing from %j', (text) => expect(readLiteral(text)).toBeUndefined())

it('keeps a member called __proto__ one of the object’s own', () => {
  const value = readLiteral('{ __proto__: { admin: true } }')
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
})

it('reads whatever JSON says, and never throws', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), (object) => {
      expect(readLiteral(JSON.stringify(object))).toEqual(JSON.parse(JSON.stringify(object)))
    }),
  )
  const pieces = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    ':',
    ',',
    "'",
    '"',
    '\\',
    '=>',
    '…',
    'a',
    '1',
    ' ',
    '<',
  )
  fc.assert(fc.property(fc.array(pieces), (all) => void readLiteral(all.join(''))))
  expect(readLiteral('{a:'.repeat(100_000))).toBeUndefined()
})
