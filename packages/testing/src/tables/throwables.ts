import { VendorError } from '@faultline/core'
import { type Throwable, transportRejections } from './transport-rejections.ts'

const ofNobody: readonly Throwable[] = [
  { title: 'a string', make: () => 'reason' },
  { title: 'undefined', make: () => undefined },
  { title: 'null', make: () => null },
  { title: 'a number', make: () => 0 },
  { title: 'a BigInt', make: () => 1n },
  { title: 'a symbol', make: () => Symbol('reason') },
  { title: 'a function', make: () => () => 'reason' },
  { title: 'an object without a prototype', make: () => Object.create(null) },
  { title: 'a frozen object', make: () => Object.freeze({ message: 'frozen' }) },
  {
    title: 'an error whose fields are of the wrong types',
    make: () => Object.assign(new Error('x'), { name: 1, message: {}, code: [], cause: 7, errors: 'x' }),
  },
  { title: 'an empty AggregateError', make: () => new AggregateError([], '') },
  { title: 'an error that is its own cause', make: circular },
  { title: 'causes, 10,000 deep', make: () => (deepest ??= deep()) },
  {
    title: 'getters that throw',
    make: () =>
      Object.defineProperties({}, { name: { get: refuse }, code: { get: refuse }, message: { get: refuse } }),
  },
  {
    title: 'a proxy whose traps throw',
    make: () => new Proxy({}, { get: refuse, has: refuse, ownKeys: refuse, getPrototypeOf: refuse }),
  },
  { title: 'a revoked proxy', make: revoked },
  { title: 'a message of 500,000 characters', make: () => new Error('\u001b['.repeat(250_000)) },
  { title: 'an error of another vendor', make: otherVendor },
  {
    title: 'an error of another copy of the package',
    make: () => Object.assign(new Error('[other 500] x'), { '~faultline/VendorError': true, fault: null }),
  },
]

/** All of them. */
export const throwables: readonly Throwable[] = [...transportRejections, ...ofNobody]

function circular(): Error {
  const error = new Error('circular')
  error.cause = error
  return error
}

/** Made once, for every adapter. */
let deepest: Error | undefined

/** Made by hand: 10,000 stacks would take longer than all the rest. */
function deep(): Error {
  let error = new Error('innermost')
  for (let depth = 0; depth < 10_000; depth++)
    error = Object.create(Error.prototype, { message: { value: 'outer' }, cause: { value: error } })
  return error
}

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}

function otherVendor(): VendorError {
  return new VendorError({
    vendor: 'someone-else',
    status: 500,
    documented: false,
    category: 'internal',
    origin: 'vendor',
    retryable: true,
    processed: 'maybe',
    message: 'x',
    phase: 'response',
    decidedBy: 'status',
  })
}

function refuse(): never {
  throw new Error('refused')
}
