import type { Category, Processed } from '@faultline/core'
import { transportErrors } from '../transport-errors.ts'

/** What a call rejected with, made anew each time, and what it means if that is certain. */
export interface Throwable {
  readonly title: string
  readonly make: () => unknown
  readonly category?: Category
  /** `'maybe'` if absent. */
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
  ].map((code) => ({ title: code, make: () => failed(code), ...neverSent })),
  ...['EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT'].map((code) => ({
    title: `connect ${code}`,
    make: () => new TypeError('fetch failed', { cause: systemError(code) }),
    ...neverSent,
  })),
  // The same words on a connection that was made say nothing about what was sent over it.
  ...['ENETUNREACH', 'EHOSTUNREACH', 'ECONNREFUSED', 'EPROTO'].map((code) => ({
    title: `read ${code}`,
    make: () => new TypeError('fetch failed', { cause: systemError(code, 'read') }),
    ...sent,
  })),
  ...[
    'ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC',
    'ERR_SSL_BAD_DECRYPT',
    'ERR_SSL_WRONG_VERSION_NUMBER',
  ].map((code) => ({ title: code, make: () => failed(code), ...sent })),
  {
    title: 'one address refused, another reset after it was connected',
    make: () =>
      new TypeError('fetch failed', {
        cause: new AggregateError([systemError('ECONNREFUSED'), systemError('ECONNRESET', 'read')], ''),
      }),
    ...sent,
  },
  {
    title: 'every address refused, with no message at all',
    make: () =>
      new TypeError('fetch failed', {
        cause: Object.assign(new AggregateError([systemError('ECONNREFUSED')], ''), { code: 'ECONNREFUSED' }),
      }),
    ...neverSent,
  },
  {
    title: 'every address refused, said by the first only',
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

const ofTheRequest: readonly Throwable[] = [
  ['an invalid URL', () => new TypeError('Failed to parse URL from notaurl')],
  ['a body on GET', () => new TypeError('Request with GET/HEAD method cannot have body.')],
  ['an invalid header', () => new TypeError('Headers.append: "hunter2sword\n" is an invalid header value.')],
].map(([title, make]) => ({
  title: title as string,
  make: make as () => unknown,
  category: 'invalid_request',
  processed: 'no',
}))

const ofTheProgram: readonly Throwable[] = [
  { title: 'a ReferenceError', make: () => new ReferenceError('x is not defined'), category: 'unknown' },
  {
    title: 'an unknown TypeError',
    make: () => new TypeError('Cannot read properties of undefined'),
    category: 'unknown',
  },
  { title: 'an error of no known kind', make: () => new Error('hook failed'), category: 'network' },
]

/** What `fetch` rejects with, and what goes wrong around it. */
export const transportRejections: readonly Throwable[] = [
  ...ofNode,
  ...ofBrowsers,
  ...ofTheRequest,
  ...ofTheProgram,
]

function systemError(code: string, syscall = 'connect'): Error {
  return Object.assign(new Error(`${syscall} ${code}`), { code, syscall })
}

function failed(code: string): TypeError {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) })
}
