/**
 * Reads the text of an error that a client threw because no response arrived, as Node, browsers, curl, Python, Go and
 * Java print it. Gives an error that says the same to `classifyError`; `undefined` if the text isn't one.
 *
 * @example
 * ```ts
 * import { nobody } from './nobody.ts'
 * import { readTransport } from './read-transport.ts'
 *
 * const error = readTransport('curl: (7) Failed to connect to localhost')
 * nobody.classifyError(error).processed // => 'no'
 * readTransport('TypeError: x is not a function') // => undefined
 * ```
 */
export function readTransport(text: string): Error | undefined {
  const beginning = text.slice(0, longestText)
  if (!looksThrown.test(beginning)) return undefined
  const sign = signs.find(({ pattern }) => pattern.test(beginning))
  if (!sign) return undefined
  const { code, syscall, name } = sign
  if (name !== undefined) return new DOMException('', name)
  return code === undefined
    ? new TypeError('fetch failed')
    : Object.assign(new Error(), { name: '', code, syscall })
}

const longestText = 20_000

/** An error's name before a colon or a line of its stack, the code of an error, or a tool that says who it is. */
const looksThrown =
  /^\s*(?:Uncaught |\(in promise\) )*[\w.]*(?:Error|Exception|Timeout)\b|\bE[A-Z]{4,}\b|\bUND_ERR_|\bEAI_AGAIN\b|net::ERR_|^curl: \(|\bdial tcp\b|\[Errno -?\d+\]/m

interface TransportSign {
  readonly pattern: RegExp
  readonly code?: string
  readonly syscall?: string
  /** The name of an error that stopped the call, instead of a code. */
  readonly name?: 'AbortError' | 'TimeoutError'
}

/** In the order of what they prove: that nothing was sent comes first. */
const signs: readonly TransportSign[] = [
  {
    pattern: /ECONNREFUSED|connection refused|ERR_CONNECTION_REFUSED|curl: \(7\)/i,
    code: 'ECONNREFUSED',
    syscall: 'connect',
  },
  {
    pattern:
      /ENOTFOUND|EAI_AGAIN|could not resolve host|name or service not known|no such host|ERR_NAME_NOT_RESOLVED|UnknownHostException/i,
    code: 'ENOTFOUND',
    syscall: 'getaddrinfo',
  },
  { pattern: /UND_ERR_CONNECT_TIMEOUT|connect ?timeout|connect ETIMEDOUT/i, code: 'UND_ERR_CONNECT_TIMEOUT' },
  { pattern: /EHOSTUNREACH|ENETUNREACH|ERR_INTERNET_DISCONNECTED/, code: 'ENETUNREACH', syscall: 'connect' },
  {
    pattern: /CERT_HAS_EXPIRED|certificate (?:has )?expired|ERR_CERT_DATE_INVALID/i,
    code: 'CERT_HAS_EXPIRED',
  },
  {
    pattern: /SELF_SIGNED_CERT|self[- ]signed certificate|CERTIFICATE_VERIFY_FAILED|ERR_CERT_/i,
    code: 'DEPTH_ZERO_SELF_SIGNED_CERT',
  },
  {
    pattern:
      /ECONNRESET|EPIPE|UND_ERR_SOCKET|socket hang up|other side closed|connection reset|broken pipe|empty reply|ERR_CONNECTION_(?:RESET|CLOSED)|RemoteDisconnected/i,
    code: 'ECONNRESET',
    syscall: 'read',
  },
  {
    pattern:
      /UND_ERR_(?:HEADERS|BODY)_TIMEOUT|ETIMEDOUT|ESOCKETTIMEDOUT|\btimed? ?out\b|TimeoutError|deadline exceeded|ERR_TIMED_OUT|ReadTimeout/i,
    name: 'TimeoutError',
  },
  { pattern: /AbortError|ERR_CANCELED|CanceledError|operation was aborted/, name: 'AbortError' },
  {
    pattern: /fetch failed|failed to fetch|networkerror when|load failed|ERR_NETWORK|network error/i,
  },
]
