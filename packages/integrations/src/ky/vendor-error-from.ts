import { type Adapter, type Fault, isVendorError, VendorError } from '@faultline/core'
import { isHTTPError, isNetworkError, isTimeoutError } from 'ky'

/**
 * Gives what an error of ky's, or an abort, means to the adapter, without the request that ky's errors carry;
 * `undefined` for any other error, which is a bug and no failure of the vendor.
 */
export async function vendorErrorOf(
  adapter: Adapter<Fault, unknown>,
  error: Error,
  signal?: AbortSignal,
): Promise<VendorError | undefined> {
  if (isVendorError(error)) return error
  if (isVendorError(error.cause)) return error.cause // the last attempt's: the retry that it asked for is beyond ky's limit
  const outcome = isHTTPError(error)
    ? adapter.classify({ ...snapshotOf(error.response), body: error.data })
    : await decodeRejection(adapter, error, signal)
  return outcome && !outcome.ok ? new VendorError(outcome.fault, outcome) : undefined
}

const snapshotOf = ({ status, headers }: Response) => ({ status, headers })

function decodeRejection(adapter: Adapter<Fault, unknown>, error: Error, signal?: AbortSignal) {
  if (isNetworkError(error)) return adapter.decode(Promise.reject(error.cause))
  if (isTimeoutError(error)) {
    const timeout = new DOMException('The request timed out', 'TimeoutError') // ky's text has the URL
    return adapter.decode(Promise.reject(timeout))
  }
  const aborted = error.name === 'AbortError' || (signal?.aborted && signal.reason === error)
  return aborted ? adapter.decode(Promise.reject(error), { signal }) : undefined
}
