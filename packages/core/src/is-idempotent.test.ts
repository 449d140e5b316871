import { expect, it, test } from 'vitest'
import { isIdempotent } from './is-idempotent.ts'

const none = { catalogue: {} }
const byHeader = { catalogue: { idempotencyKey: { header: 'idempotency-key' } } }
const byField = { catalogue: { idempotencyKey: { field: 'idempotency_key' } } }

test.each(['GET', 'HEAD', 'OPTIONS', 'TRACE', 'PUT', 'DELETE', 'QUERY', 'get', undefined])(
  '%s is idempotent',
  (method) => expect(isIdempotent(none, { method })).toBe(true),
)

test.each(['POST', 'PATCH', 'CONNECT', 'post', ''])('%s isn’t', (method) =>
  expect(isIdempotent(byHeader, { method, headers: {} })).toBe(false),
)

test.each<[string, typeof byHeader | typeof byField, object, boolean]>([
  ['a header', byHeader, { headers: new Headers({ 'Idempotency-Key': 'a' }) }, true],
  ['a header of a plain object', byHeader, { headers: { 'Idempotency-Key': 'a' } }, true],
  ['an empty header', byHeader, { headers: { 'idempotency-key': '' } }, false],
  ['a vendor that honours none', none as typeof byHeader, { headers: { 'idempotency-key': 'a' } }, false],
  ['a field of a text', byField, { body: '{"idempotency_key":"a"}' }, true],
  ['a field of an object', byField, { body: { idempotency_key: 'a' } }, true],
  ['an empty field', byField, { body: { idempotency_key: '' } }, false],
  ['a body that isn’t JSON', byField, { body: 'idempotency_key=a' }, false],
  ['no body', byField, {}, false],
])('%s', (_name, adapter, request, expected) =>
  expect(isIdempotent(adapter, { method: 'POST', ...request })).toBe(expected),
)

it('never throws', () => {
  const throwing = new Proxy(
    {},
    {
      get: () => {
        throw new Error('no')
      },
    },
  )
  expect(isIdempotent(byHeader, throwing)).toBe(false)
  expect(isIdempotent(byHeader, null as never)).toBe(false)
})
