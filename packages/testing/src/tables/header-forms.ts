import type { HeadersLike } from '@faultline/core'

/** A way in which HTTP clients hold headers, made from plain ones. */
export interface HeaderForm {
  readonly title: string
  readonly of: (headers: { readonly [name: string]: string }) => HeadersLike
}

/** Forms that hold the same headers. */
export const headerForms: readonly HeaderForm[] = [
  { title: 'Headers', of: (headers) => new Headers(headers) },
  { title: 'a plain object', of: (headers) => headers },
  {
    title: 'names in capitals',
    of: (headers) => mapEntries(headers, (name, value) => [name.toUpperCase(), value]),
  },
  { title: 'array values', of: (headers) => mapEntries(headers, (name, value) => [name, [value]]) },
  { title: 'a Map', of: (headers) => new Map(Object.entries(headers)) },
  {
    title: 'a Map in capitals',
    of: (headers) => new Map(Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value])),
  },
  { title: 'entries', of: (headers) => Object.entries(headers) },
  { title: 'an object without a prototype', of: (headers) => Object.assign(Object.create(null), headers) },
  { title: 'a class as axios has it', of: (headers) => new ClientHeaders(headers) },
  {
    title: 'numbers for digits',
    of: (headers) =>
      mapEntries(headers, (name, value) => [
        name,
        /^\d{1,9}$/.test(value) && !/^0\d/.test(value) ? Number(value) : value,
      ]),
  },
  { title: 'among undefined ones', of: (headers) => ({ ...headers, 'x-none': undefined, 'x-null': null }) },
  { title: 'frozen', of: (headers) => Object.freeze({ ...headers }) },
]

/** What is passed as headers and holds none that can be read. */
export const brokenHeaders: readonly { readonly title: string; readonly headers: () => unknown }[] = [
  { title: 'undefined', headers: () => undefined },
  { title: 'null', headers: () => null },
  { title: 'a number', headers: () => 7 },
  { title: 'a string', headers: () => 'retry-after: 30' },
  { title: 'a symbol', headers: () => Symbol('headers') },
  { title: 'a function', headers: () => () => '30' },
  { title: 'an array of scalars', headers: () => [1, null, 'x'] },
  { title: 'symbols for values', headers: () => ({ 'retry-after': Symbol('30') }) },
  {
    title: 'objects that become strings by throwing',
    headers: () => ({ 'retry-after': { toString: refuse } }),
  },
  { title: 'values without a prototype', headers: () => ({ 'retry-after': Object.create(null) }) },
  {
    title: 'getters that throw',
    headers: () => Object.defineProperty({}, 'retry-after', { get: refuse, enumerable: true }),
  },
  { title: 'an iterator that throws', headers: () => ({ [Symbol.iterator]: refuse }) },
  {
    title: 'a proxy whose traps throw',
    headers: () => new Proxy({}, { get: refuse, has: refuse, ownKeys: refuse, getPrototypeOf: refuse }),
  },
]

/** As AxiosHeaders: own fields under their names as sent, methods on the prototype, and an iterator over entries. */
class ClientHeaders {
  readonly [name: string]: unknown

  constructor(headers: { readonly [name: string]: string }) {
    Object.assign(this, headers)
  }

  *[Symbol.iterator](): Generator<[string, unknown]> {
    yield* Object.entries(this)
  }
}

function mapEntries(
  headers: { readonly [name: string]: string },
  change: (name: string, value: string) => [string, unknown],
): { readonly [name: string]: unknown } {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => change(name, value)))
}

function refuse(): never {
  throw new Error('refused')
}
