import { VendorError, vendorErrorOf } from '@faultline/core'
import { isHTTPError, isNetworkError, isTimeoutError } from 'ky'
import { afterRedirect } from '../after-redirect.ts'
import { type Adapters, pickAdapter } from '../pick-adapter.ts'

/**
 * Returns what an error of ky's, or an abort, means to the adapter of the call, without the request that ky's errors hold;
 * `undefined` for any other error, which is a bug rather than a failure of the vendor.
 */
export function vendorErrorFrom(
  adapters: Adapters,
  error: Error,
  request?: Request,
): VendorError | undefined {
  const known = vendorErrorOf(error) // also the last attempt's, whose retry is beyond ky's limit
  if (known) return known
  const adapter = pickAdapter(adapters, request?.url)
  if (!adapter) return undefined
  if (isHTTPError(error)) {
    const { status, headers, redirected } = error.response
    const outcome = adapter.classify({ status, headers, body: error.data, redirected })
    return outcome.ok ? undefined : new VendorError(outcome.fault)
  }
  const cause = rejectionOf(error, request?.signal)
  if (cause === undefined) return undefined
  const fault = adapter.classifyError(cause, { signal: request?.signal })
  return new VendorError(afterRedirect(fault, cause, request?.url), { cause })
}

/** What `fetch` rejected with. ky's own text of a timeout has the URL. */
function rejectionOf(error: Error, signal: AbortSignal | undefined): unknown {
  if (isNetworkError(error)) return error.cause ?? error
  if (isTimeoutError(error)) return new DOMException('The request timed out', 'TimeoutError')
  const aborted = error.name === 'AbortError' || (signal?.aborted && signal.reason === error)
  return aborted ? error : undefined
}
