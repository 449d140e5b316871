/** A body as a client may pass it, made anew each time. */
export interface ParsedBody {
  readonly title: string
  readonly body: () => unknown
}

const names = ['status', 'code', 'message', 'error', 'result', 'data']

/** Values that no JSON parser gives, but that a caller of classify may. */
export const parsedBodies: readonly ParsedBody[] = [
  { title: 'undefined', body: () => undefined },
  { title: 'null', body: () => null },
  { title: 'a text of half a character', body: () => '\ud800' },
  { title: 'a number', body: () => 404 },
  { title: 'NaN', body: () => Number.NaN },
  { title: 'a BigInt', body: () => 1n },
  { title: 'a symbol', body: () => Symbol('code') },
  { title: 'a function', body: () => () => 'code' },
  { title: 'a date', body: () => new Date(0) },
  { title: 'a Map', body: () => new Map([['code', 1]]) },
  { title: 'a Blob', body: () => new Blob(['{"code":1}']) },
  { title: 'a stream', body: () => new ReadableStream() },
  { title: 'a promise', body: () => Promise.resolve({ code: 1 }) },
  { title: 'an error', body: () => new Error('code') },
  { title: 'an object without a prototype', body: () => Object.assign(Object.create(null), { code: 'x' }) },
  { title: 'a sparse array', body: () => new Array(10_000) },
  { title: 'a detached buffer', body: detachedBuffer },
  { title: 'a DataView', body: () => new DataView(new ArrayBuffer(8), 4) },
  { title: 'a typed array of numbers', body: () => new Float64Array([1, 2]) },
  { title: 'shared bytes', body: () => new Uint8Array(new SharedArrayBuffer(8)) },
  { title: 'an object that holds itself', body: circular },
  {
    title: 'getters that throw',
    body: () =>
      withGetters(() => {
        throw new Error('getter')
      }),
  },
  {
    title: 'getters that throw undefined',
    body: () =>
      withGetters(() => {
        throw undefined
      }),
  },
  { title: 'getters that give symbols', body: () => withGetters(() => Symbol('value')) },
  { title: 'getters that give functions', body: () => withGetters(() => () => 'value') },
  { title: 'getters that give BigInts', body: () => withGetters(() => 10n) },
  { title: 'getters that change their mind', body: changing },
  {
    title: 'objects that become strings by throwing',
    body: () =>
      withGetters(() => ({
        toString() {
          throw new Error('toString')
        },
      })),
  },
  { title: 'a proxy whose traps throw', body: throwingProxy },
  { title: 'a revoked proxy', body: revokedProxy },
]

function withGetters(get: () => unknown): unknown {
  return Object.defineProperties(
    {},
    Object.fromEntries(names.map((name) => [name, { get, enumerable: true }])),
  )
}

function changing(): unknown {
  const values = [1, 'text', null, {}, [], true, undefined]
  let turn = 0
  return withGetters(() => values[turn++ % values.length])
}

function circular(): unknown {
  const body: Record<string, unknown> = {}
  for (const name of names) body[name] = body
  return body
}

function detachedBuffer(): unknown {
  const buffer = new ArrayBuffer(8)
  structuredClone(buffer, { transfer: [buffer] })
  return buffer
}

function throwingProxy(): unknown {
  const refuse = () => {
    throw new Error('trap')
  }
  return new Proxy(
    {},
    { get: refuse, has: refuse, ownKeys: refuse, getOwnPropertyDescriptor: refuse, getPrototypeOf: refuse },
  )
}

function revokedProxy(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}
