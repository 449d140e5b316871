/**
 * What Node's `fetch` rejects with if no response arrives, a new error each time: for {@link mockFetch}, or for any
 * mock that can reject. A request whose connection was never made can't have been processed; the others may have been.
 *
 * @example
 * ```ts
 * import { dfineryImport } from '@faultline/dfinery-import'
 * import { transportErrors } from '@faultline/testing'
 *
 * const outcome = await dfineryImport.decode(Promise.reject(transportErrors.connectionRefused()))
 * outcome.ok ? undefined : outcome.fault.processed // => 'no'
 * ```
 */
export const transportErrors = {
  /** Nothing listens there: never sent. */
  connectionRefused: () => fetchFailed('ECONNREFUSED', 'connect ECONNREFUSED 127.0.0.1:443', 'connect'),
  /** The host name isn't known: never sent. */
  nameNotFound: () => fetchFailed('ENOTFOUND', 'getaddrinfo ENOTFOUND api.vendor.example', 'getaddrinfo'),
  /** The name server doesn't respond: never sent. */
  nameServerDown: () => fetchFailed('EAI_AGAIN', 'getaddrinfo EAI_AGAIN api.vendor.example', 'getaddrinfo'),
  /** The host didn't accept the connection in time: never sent. */
  connectTimeout: () => fetchFailed('UND_ERR_CONNECT_TIMEOUT', 'Connect Timeout Error'),
  /** The certificate isn't trusted: never sent. */
  certificateExpired: () => fetchFailed('CERT_HAS_EXPIRED', 'certificate has expired'),
  /** The connection broke before the response. */
  connectionReset: () => fetchFailed('ECONNRESET', 'read ECONNRESET', 'read'),
  /** The other side closed before the response. */
  connectionClosed: () => fetchFailed('UND_ERR_SOCKET', 'other side closed'),
  /** No headers in time. */
  headersTimeout: () => fetchFailed('UND_ERR_HEADERS_TIMEOUT', 'Headers Timeout Error'),
  /** `AbortSignal.timeout` ran out. */
  timeout: () => new DOMException('The operation was aborted due to timeout', 'TimeoutError'),
  /** The caller aborted. */
  aborted: () => new DOMException('This operation was aborted', 'AbortError'),
} as const satisfies { readonly [name: string]: () => Error }

function fetchFailed(code: string, message: string, syscall?: string): TypeError {
  const cause = Object.assign(new Error(message), { code }, syscall === undefined ? {} : { syscall })
  return new TypeError('fetch failed', { cause })
}
