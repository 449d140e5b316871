import { expect, test } from 'vitest'
import { plainResponse } from './respond.ts'

const facts = { ok: false, status: 404 }
const json = { 'content-type': 'application/json' }

test.each([
  ['text', 'no', { status: 404, headers: { 'content-type': 'text/plain' }, body: 'no' }],
  ['an object', { code: 7 }, { status: 404, headers: json, body: '{"code":7}' }],
  ['null', null, { status: 404, headers: json, body: 'null' }],
  ['undefined', undefined, { status: 404, headers: {}, body: '' }],
  ['an empty text', '', { status: 404, headers: {}, body: '' }],
  ['a whole response', { status: 200, body: [1] }, { status: 200, headers: json, body: '[1]' }],
  [
    'headers',
    { headers: { 'content-type': 'x' }, body: '1' },
    { status: 404, headers: { 'content-type': 'x' }, body: '1' },
  ],
  [
    'the headers alone',
    { headers: { a: 'b' }, body: undefined },
    { status: 404, headers: { a: 'b' }, body: '' },
  ],
  [
    'a body with more than these fields',
    { status: 1, body: 2, code: 3 },
    { status: 404, headers: json, body: '{"status":1,"body":2,"code":3}' },
  ],
  ['a body without a field named body', { status: 1 }, { status: 404, headers: json, body: '{"status":1}' }],
])('%s', (_what, written, expected) => {
  expect(plainResponse(() => written, facts)).toEqual(expected)
})
