import fc from 'fast-check'
import { describe, expect, it, test, vi } from 'vitest'
import { flagOf, headerReader } from './headers.ts'

function refuse(): never {
  throw new Error('refused')
}

/** As AxiosHeaders: own fields under their names as sent, methods on the prototype, and an iterator over entries. */
class ClientHeaders {
  readonly [name: string]: unknown

  constructor(headers: Record<string, unknown>) {
    Object.assign(this, headers)
  }

  *[Symbol.iterator](): Generator<[string, unknown]> {
    yield* Object.entries(this)
  }
}

describe('a header is read from', () => {
  test.each<[string, unknown]>([
    ['Headers', new Headers({ 'Retry-After': '30' })],
    ['a Map', new Map([['Retry-After', '30']])],
    ['pairs', [['RETRY-AFTER', '30']]],
    ['a generator of pairs', new ClientHeaders({ 'Retry-After': '30' })[Symbol.iterator]()],
    ['a plain object', { 'rEtRy-aFtEr': '30' }],
    ['an object without a prototype', Object.assign(Object.create(null), { 'retry-after': '30' })],
    ['a class like AxiosHeaders', new ClientHeaders({ 'Retry-After': '30' })],
    ['what is only called Headers', { 'retry-after': '30', [Symbol.toStringTag]: 'Headers' }],
    ['a number', { 'retry-after': 30 }],
    ['an array of one', { 'retry-after': ['30'] }],
    ['an array with empty places', { 'retry-after': [null, '30', ''] }],
    ['values beside it that aren’t text', { a: Symbol('a'), 'retry-after': '30', b: null, c: {} }],
    [
      'pairs beside it whose names aren’t text',
      [
        [Symbol('a'), '1'],
        [null, '2'],
        ['retry-after', '30'],
      ],
    ],
    ['what came before an iterator threw', pairsThenThrow([['retry-after', '30']])],
  ])('%s', (_title, headers) => {
    const header = headerReader(headers)
    expect(header('retry-after')).toBe('30')
    expect(header('Retry-After')).toBe('30')
    expect(header('x-other')).toBe('')
  })
})

function* pairsThenThrow(pairs: readonly (readonly [string, string])[]) {
  yield* pairs
  refuse()
}

describe('values of one name are joined as Headers does', () => {
  test.each<[string, unknown]>([
    [
      'Headers',
      new Headers([
        ['Via', 'a'],
        ['Via', 'b'],
      ]),
    ],
    [
      'pairs',
      [
        ['Via', 'a'],
        ['via', 'b'],
      ],
    ],
    ['an array', { via: ['a', 'b'] }],
    ['names that differ in case', { Via: 'a', via: 'b' }],
    [
      'pairs, one of them empty',
      [
        ['via', ''],
        ['via', 'a'],
        ['via', 'b'],
        ['via', ''],
      ],
    ],
  ])('%s', (_title, headers) => expect(headerReader(headers)('via')).toBe('a, b'))
})

describe('there is no header in', () => {
  const bound = new Headers({ 'retry-after': '30' })
  class OddHeaders extends Headers {
    override get(): never {
      return Symbol('30') as never
    }
  }

  test.each<[string, unknown]>([
    ['undefined', undefined],
    ['null', null],
    ['a number', 7],
    ['a string', 'retry-after: 30'],
    ['a symbol', Symbol('headers')],
    ['a function', () => '30'],
    ['nothing but space', { 'retry-after': ' ' }],
    ['an array of scalars', [1, null, 'x']],
    ['a symbol for a value', { 'retry-after': Symbol('30') }],
    ['an object for a value', { 'retry-after': { toString: () => '30' } }],
    ['a boolean for a value', { 'retry-after': true }],
    ['an array of symbols', { 'retry-after': [Symbol('30')] }],
    ['a getter that throws', Object.defineProperty({}, 'retry-after', { get: refuse, enumerable: true })],
    ['an iterator that throws', { [Symbol.iterator]: refuse }],
    ['an iterator of nothing', { [Symbol.iterator]: () => null }],
    ['a proxy of Headers', new Proxy(bound, {})],
    [
      'a proxy whose traps throw',
      new Proxy({}, { get: refuse, has: refuse, ownKeys: refuse, getPrototypeOf: refuse }),
    ],
    ['Headers whose get throws', Object.defineProperty(new Headers(), 'get', { value: refuse })],
    ['Headers whose get gives no text', new OddHeaders()],
    ['an object that inherits it', Object.create({ 'retry-after': '30' })],
  ])('%s', (_title, headers) => expect(headerReader(headers)('retry-after')).toBe(''))

  it('the space around a value, as Headers has it', () => {
    for (const make of [(pairs: [string, string][]) => new Headers(pairs), Object.fromEntries])
      expect(headerReader(make([['retry-after', ' 30\t']]))('retry-after')).toBe('30')
  })

  it('a polluted prototype', () => {
    Reflect.set(Object.prototype, 'retry-after', '30')
    try {
      expect(headerReader({ date: 'x' })('retry-after')).toBe('')
      expect(headerReader(new Headers())('retry-after')).toBe('')
    } finally {
      Reflect.deleteProperty(Object.prototype, 'retry-after')
    }
  })

  it('Headers under a name that no header can have', () => {
    expect(headerReader(new Headers())('')).toBe('')
    expect(headerReader({})(undefined as never)).toBe('')
  })
})

describe('the index', () => {
  it('is made at the first read, and once', () => {
    const ownKeys = vi.fn(Reflect.ownKeys)
    const header = headerReader(new Proxy({ a: '1', b: '2' }, { ownKeys }))
    expect(ownKeys).toHaveBeenCalledTimes(0)
    expect(header('a') + header('b') + header('c')).toBe('12')
    expect(ownKeys).toHaveBeenCalledTimes(1)
  })

  it('isn’t made of Headers, which are asked once what they are', () => {
    const headers = new Headers({ a: '1' })
    const iterate = vi.spyOn(headers, Symbol.iterator)
    const get = vi.fn((target: Headers, key: string | symbol) => {
      const value: unknown = Reflect.get(target, key)
      return typeof value === 'function' ? value.bind(target) : value
    })
    const header = headerReader(new Proxy(headers, { get }))
    expect(header('a') + header('b') + header('A')).toBe('11')
    expect(get.mock.calls.map(([, key]) => key)).toEqual([Symbol.toStringTag, 'get', 'get', 'get', 'get'])
    expect(iterate).toHaveBeenCalledTimes(0)
  })

  it('doesn’t look for the global class, which Node loads undici for', () => {
    const look = vi.spyOn(globalThis, 'Headers', 'get')
    expect(headerReader({ a: '1' })('a')).toBe('1')
    expect(look).toHaveBeenCalledTimes(0)
    look.mockRestore()
  })

  it('ends with the thousandth pair, so that an endless iterator ends', () => {
    const closed = vi.fn()
    function* endless() {
      try {
        for (let index = 1; ; index++) yield [`h${index}`, 'x']
      } finally {
        closed()
      }
    }
    const header = headerReader(endless())
    expect(header('h1000')).toBe('x')
    expect(header('h1001')).toBe('')
    expect(closed).toHaveBeenCalledTimes(1)
  })
})

it('gives a string for any headers and any name', () => {
  fc.assert(
    fc.property(fc.anything({ withMap: true, withNullPrototype: true }), fc.string(), (headers, name) => {
      expect(headerReader(headers)(name)).toBeTypeOf('string')
    }),
  )
})

it.each([
  ['true', true],
  ['false', false],
  ['', undefined],
  ['True', undefined],
  ['1', undefined],
])('a header of %j is the flag %s', (value, flag) => expect(flagOf(value)).toBe(flag))
