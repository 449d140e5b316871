/**
 * Axios: interceptors that reject whatever isn't a success, with nothing of the request on what they throw.
 *
 * @module
 */
import { type Adapter, type Fault, VendorError } from '@faultline/core'
import { isSuccessStatus } from '@faultline/core/adapter'
import type { AxiosError, AxiosInstance, AxiosResponse, InternalAxiosRequestConfig } from 'axios'
import { afterRedirect } from './after-redirect.ts'
import { guardStream } from './axios/guard-stream.ts'
import { isStream } from './axios/web-stream.ts'
import { withoutRequest } from './axios/without-request.ts'

/**
 * Makes every call of an axios instance reject with a VendorError unless the vendor's own signal says success, even
 * under HTTP 200, whatever the `responseType`; a success passes unchanged. The thrown error keeps no reference to the
 * AxiosError (config, request, headers, tokens). Install it before your own interceptors: axios runs them in order.
 * Returns the id for `client.interceptors.response.eject`; never throws.
 *
 * A connection that failed on the way to another host or port than the request's may have failed after a redirect, so
 * it's `processed: 'maybe'`; a redirect within one host and port can't be seen: set `maxRedirects: 0` for what must not
 * be sent twice.
 *
 * @example
 * ```ts
 * import { dfineryImport } from '@faultline/dfinery-import'
 * import { interceptResponses } from '@faultline/integrations/axios'
 * import axios from 'axios'
 *
 * const client = axios.create({
 *   headers: { access_token: 'secret' },
 *   // Stands for the network in this example: a failure under HTTP 200.
 *   adapter: async (config) => ({ status: 200, statusText: 'OK', headers: {}, config, data: '{"code":40402}' }),
 * })
 * interceptResponses(client, dfineryImport)
 *
 * const error = await client.post('https://openapi.dfinery.ai/api/v1/events').catch((e) => e)
 * dfineryImport.isError(error) && error.fault.reason // => 'TOO_MANY_EVENTS'
 * JSON.stringify(error).includes('secret') // => false
 * ```
 */
export function interceptResponses(
  client: Pick<AxiosInstance, 'interceptors'>,
  adapter: Adapter<Fault, unknown>,
): number {
  return client.interceptors.response.use(
    (response) => settle(adapter, response),
    (error: unknown) => {
      if (!isAxiosError(error)) throw error
      const { response } = error
      const whole = response && (response.data !== undefined || !isSuccessStatus(response.status))
      return whole ? settle(adapter, response) : throwBroken(adapter, error)
    },
  )
}

const isAxiosError = (error: unknown): error is AxiosError => Object(error).isAxiosError === true

/** Passes on a response that the vendor says is a success, whatever `validateStatus` says. */
async function settle(adapter: Adapter<Fault, unknown>, response: AxiosResponse): Promise<AxiosResponse> {
  const { status, headers, data } = response
  if (isStream(data)) {
    response.data = await guardStream(adapter, response, data)
    return response
  }
  const body = data instanceof Blob ? await data.arrayBuffer() : data
  const outcome = adapter.classify({ status, headers, body })
  if (!outcome.ok) throw new VendorError(outcome.fault)
  return response
}

/** Throws the fault of a call that got no response, or one that broke. */
function throwBroken(adapter: Adapter<Fault, unknown>, error: AxiosError): never {
  const { code, config, request, response } = error
  const cause = withoutRequest(error)
  const signal = code === 'ERR_CANCELED' && config?.signal instanceof AbortSignal ? config.signal : undefined
  if (code === 'ERR_BAD_RESPONSE' && !response) {
    // The response was longer than maxContentLength: asking for it again wouldn't help.
    const outcome = adapter.classify({ status: request?.res?.statusCode ?? 0, body: undefined })
    if (!outcome.ok) throw new VendorError(outcome.fault, { cause })
  }
  const exchange = response && { status: response.status, headers: response.headers }
  const fault = adapter.classifyError(cause, { signal, exchange })
  throw new VendorError(afterRedirect(fault, error, config && urlOf(config)), { cause })
}

function urlOf({ baseURL, url = '' }: InternalAxiosRequestConfig): string | undefined {
  return URL.canParse(url, baseURL) ? new URL(url, baseURL).href : undefined
}
