import { describe, expect, it, test } from 'vitest'
import { acme } from './__tests__/acme.ts'
import { faultOf, vendorErrorOf } from './fault-of-error.ts'
import { VendorError } from './vendor-error.ts'

const fault = acme.classifyError(new Error('x'))
const error = new VendorError(fault)

describe('the VendorError is found', () => {
  test.each<[string, unknown]>([
    ['itself', error],
    ['as the cause', new Error('outer', { cause: error })],
    [
      'three causes deep',
      new Error('1', { cause: new Error('2', { cause: new Error('3', { cause: error }) }) }),
    ],
    ['among several errors', new AggregateError([new Error('other'), error])],
    [
      'as the cause of one of several',
      new AggregateError([new Error('a'), new Error('b', { cause: error })]),
    ],
    ['on a plain object', { cause: error }],
    ['from another copy of the package', { cause: { '~faultline/VendorError': true, fault } }],
  ])('%s', (_name, thrown) => {
    expect(vendorErrorOf(thrown)?.fault).toStrictEqual(fault)
    expect(faultOf(thrown)).toStrictEqual(fault)
  })
})

it('of several, the one that most forbids a retry counts, else the nearest', () => {
  const limited = new VendorError({ ...fault, retryable: true, processed: 'no' })
  const unclear = new VendorError({ ...fault, retryable: true, processed: 'maybe' })
  const refused = new VendorError({ ...fault, retryable: false, processed: 'no' })
  const done = new VendorError({ ...fault, retryable: true, processed: 'yes' })
  expect(vendorErrorOf(new AggregateError([limited, unclear]))).toBe(unclear)
  expect(vendorErrorOf(new AggregateError([unclear, limited, refused]))).toBe(refused)
  expect(vendorErrorOf(new AggregateError([refused, new Error('x', { cause: done })]))).toBe(done)
  expect(vendorErrorOf(new AggregateError([limited, new VendorError(limited.fault)]))).toBe(limited)
})

it('what a VendorError wraps is its own cause, and not another failure', () => {
  const limited = new VendorError({ ...fault, retryable: true, processed: 'no' })
  const inner = new VendorError({ ...fault, retryable: false, processed: 'yes' })
  expect(
    vendorErrorOf(new Error('x', { cause: new VendorError(limited.fault, { cause: inner }) }))?.fault,
  ).toBe(limited.fault)
})

describe('there is none', () => {
  const circular = new Error('circular')
  circular.cause = circular
  let deep: unknown = error
  for (let depth = 0; depth < 10_000; depth++) deep = { cause: deep }
  const throwing = new Proxy(
    {},
    {
      get: () => {
        throw new Error('no')
      },
    },
  )

  test.each<[string, unknown]>([
    ['null', null],
    ['undefined', undefined],
    ['a number', 7],
    ['text', 'text'],
    ['a symbol', Symbol('s')],
    ['another error', new Error('no')],
    ['a circular error', circular],
    ['10,000 causes', deep],
    ['a proxy that throws', throwing],
    ['errors that aren’t a list', { errors: 7 }],
    ['a cause that throws', { cause: throwing }],
  ])('in %s', (_name, thrown) => {
    expect(vendorErrorOf(thrown)).toBeUndefined()
    expect(faultOf(thrown)).toBeUndefined()
  })

  it('in a million errors, and the search stays short', () => {
    const errors = new Array(1_000_000).fill(new Error('no'))
    const start = performance.now()
    expect(vendorErrorOf({ errors })).toBeUndefined()
    expect(performance.now() - start).toBeLessThan(100)
  })
})
