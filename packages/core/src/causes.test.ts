import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { causesOf, mostErrors, wrappedBy } from './causes.ts'

function nested(depth: number): Error {
  let error = new Error('innermost')
  for (let level = 0; level < depth; level++) error = new Error('outer', { cause: error })
  return error
}

const refuse = () => {
  throw new Error('refused')
}

describe('causesOf', () => {
  it('gives the error and what it wraps, nearest first', () => {
    const first = new Error('first', { cause: 'text' })
    const second = new Error('second')
    const several = new AggregateError([first, second], 'several', { cause: 'why' })
    expect(causesOf(several)).toEqual([several, 'why', first, second, 'text'])
  })

  test.each([undefined, null, 'text', 7, Symbol.iterator, Object.create(null)])(
    '%j wraps nothing',
    (value) => {
      expect(causesOf(value)).toEqual([value])
    },
  )

  it('looks at 64 errors of a chain and of a list, and at no more', () => {
    expect(mostErrors).toBe(64)
    expect(causesOf(nested(63))).toHaveLength(64)
    expect(causesOf(nested(10_000))).toHaveLength(64)
    expect(causesOf({ errors: Array.from({ length: 1_000_000 }, (_, at) => at) })).toHaveLength(64)
  })

  it('gives each error of a circle once', () => {
    const outer = new Error('outer')
    const inner = new Error('inner', { cause: outer })
    outer.cause = inner
    expect(causesOf(outer)).toEqual([outer, inner])
  })

  it('ends when a getter makes a new cause each time', () => {
    const endless = (): object => ({
      get cause() {
        return endless()
      },
    })
    expect(causesOf(endless())).toHaveLength(64)
  })

  it('never throws and never gives more than 64', () => {
    fc.assert(
      fc.property(fc.anything({ key: fc.constantFrom('cause', 'errors', 'name') }), (error) => {
        const causes = causesOf(error)
        // As sets compare, in which -0 is 0.
        expect(new Set([error]).has(causes[0])).toBe(true)
        expect(causes.length).toBeLessThanOrEqual(64)
      }),
    )
  })
})

describe('wrappedBy', () => {
  it('gives the cause, then the errors', () => {
    expect(wrappedBy({ cause: 'why', errors: ['a', 'b'] })).toEqual(['why', 'a', 'b'])
  })

  it('leaves out what is undefined or null, and keeps what is only falsy', () => {
    expect(wrappedBy({ cause: null, errors: [undefined, 0, ''] })).toEqual([0, ''])
  })

  it('gives 64 of a longer list', () => {
    expect(wrappedBy({ errors: new Array(1_000_000).fill(0) })).toHaveLength(64)
  })

  test.each<[string, unknown]>([
    ['errors that aren’t an array', { errors: 'text' }],
    ['a cause that throws', Object.defineProperty({}, 'cause', { get: refuse })],
    ['a proxy that throws', new Proxy({}, { get: refuse })],
    ['a list that throws', { errors: new Proxy([1], { get: refuse }) }],
    ['a revoked list', { errors: revoked() }],
  ])('%s: nothing', (_name, error) => {
    expect(wrappedBy(error)).toEqual([])
  })
})

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable([], {})
  revoke()
  return proxy
}
