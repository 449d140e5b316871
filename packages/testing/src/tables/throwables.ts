import { type Category, type Processed, VendorError } from '@faultline/core'
import { transportErrors } from '../transport-errors.ts'

/** What a call rejected with, made anew each time, and what it means where that is certain. */
export interface Throwable {
  readonly title: string
  readonly make: () => unknown
  readonly category?: Category
  readonly processed?: Processed
}

const sent = { category: 'network', processed: 'maybe' } as const
const neverSent = { category: 'network', processed: 'no' } as const
const late = { category: 'timeout', processed: 'maybe' } as const
const stopped = { category: 'cancelled', processed: 'maybe' } as const

const ofNode: readonly Throwable[] = [
  { title: 'a refused connection', make: transportErrors.connectionRefused, ...neverSent },
  { title: 'an unknown host', make: transportErrors.nameNotFound, ...neverSent },
  { title: 'a silent name server', make: transportErrors.nameServerDown, ...neverSent },
  { title: 'a connect timeout', make: transportErrors.connectTimeout, ...neverSent },
  { title: 'an expired certificate', make: transportErrors.certificateExpired, ...neverSent },
  ...[
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'ERR_SSL_WRONG_VERSION_NUMBER',
    'EHOSTUNREACH',
    'ENETUNREACH',
  ].map((code) => ({ title: code, make: () => failed(code), ...neverSent })),
  {
    title: 'every address refused, with no message at all',
    make: () =>
      new TypeError('fetch failed', {
        cause: Object.assign(new AggregateError([failed('ECONNREFUSED')], ''), { code: 'ECONNREFUSED' }),
      }),
    ...neverSent,
  },
  {
    title: 'every address refused, told by the first only',
    make: () =>
      new TypeError('fetch failed', {
        cause: new AggregateError([systemError('ECONNREFUSED'), systemError('ENETUNREACH')], ''),
      }),
    ...neverSent,
  },
  { title: 'a reset connection', make: transportErrors.connectionReset, ...sent },
  { title: 'a closed connection', make: transportErrors.connectionClosed, ...sent },
  { title: 'EPIPE', make: () => failed('EPIPE'), ...sent },
  { title: 'late headers', make: transportErrors.headersTimeout, ...late },
  { title: 'a late body', make: () => failed('UND_ERR_BODY_TIMEOUT'), ...late },
  { title: 'a timeout', make: transportErrors.timeout, ...late },
  { title: 'an abort', make: transportErrors.aborted, ...stopped },
]

const ofBrowsers: readonly Throwable[] = [
  'Failed to fetch',
  'Load failed',
  'NetworkError when attempting to fetch resource.',
  'The network connection was lost.',
].map((message) => ({ title: message, make: () => new TypeError(message), ...sent }))

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
  { title: 'causes, 10,000 deep', make: deep },
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
export const throwables: readonly Throwable[] = [...ofNode, ...ofBrowsers, ...ofNobody]

function systemError(code: string): Error {
  return Object.assign(new Error(`connect ${code}`), { code, syscall: 'connect' })
}

function failed(code: string): TypeError {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) })
}

function circular(): Error {
  const error = new Error('circular')
  error.cause = error
  return error
}

function deep(): Error {
  let error = new Error('innermost')
  for (let depth = 0; depth < 10_000; depth++) error = new Error('outer', { cause: error })
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
