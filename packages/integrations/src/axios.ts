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
import { redirectsOf, wasRedirected } from './axios/redirects.ts'
import { isStream } from './axios/web-stream.ts'
import { withoutRequest } from './axios/without-request.ts'
import { type Adapters, pickAdapter } from './pick-adapter.ts'

/**
 * Makes every call of an axios instance reject with a VendorError unless the vendor's own signal says success, even
 * under HTTP 200, whatever the `responseType`; a success passes unchanged. The thrown error keeps no reference to the
 * AxiosError (config, request, headers, tokens). Install it before your own interceptors: axios runs them in order.
 * Several adapters: the host of each call picks one, and calls to other hosts pass unchanged. Returns the id for
 * `client.interceptors.response.eject`; never throws.
 *
 * In Node, what fails after a redirect is `processed: 'maybe'`. Elsewhere a redirect is known only if the failed
 * connection went to another host or port: set `maxRedirects: 0` for what must not be sent twice.
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
export function interceptResponses(client: Pick<AxiosInstance, 'interceptors'>, adapters: Adapters): number {
  const adapterOf = (config: InternalAxiosRequestConfig | undefined) =>
    pickAdapter(adapters, config && urlOf(config))
  return client.interceptors.response.use(
    (response) => {
      const adapter = adapterOf(response.config)
      return adapter ? settle(adapter, response) : response
    },
    (error: unknown) => {
      if (!isAxiosError(error)) throw error
      const adapter = adapterOf(error.config)
      if (!adapter) throw error
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
  const outcome = adapter.classify({ status, headers, body, redirected: wasRedirected(response.request) })
  if (!outcome.ok) throw new VendorError(outcome.fault)
  return response
}

/** Throws the fault of a call that got no response, or one that broke. */
function throwBroken(adapter: Adapter<Fault, unknown>, error: AxiosError): never {
  const { code, config, request, response } = error
  const cause = withoutRequest(error)
  const signal = code === 'ERR_CANCELED' && config?.signal instanceof AbortSignal ? config.signal : undefined
  // The response was longer than maxContentLength: an error status decides, and a success isn't asked for again.
  const tooLong = code === 'ERR_BAD_RESPONSE' && !response
  const status = tooLong ? (request?.res?.statusCode ?? 0) : response?.status
  if (tooLong && (status === 0 || isSuccessStatus(status))) {
    const outcome = adapter.classify({ status, body: undefined })
    if (!outcome.ok) throw new VendorError(outcome.fault, { cause })
  }
  const exchange = status && { status, headers: (response ?? request.res).headers }
  const fault = adapter.classifyError(cause, { signal, exchange })
  throw new VendorError(heedRedirect(fault, error), { cause })
}

/** In Node axios counts redirects; elsewhere the failed connection is compared with the request's. */
function heedRedirect(fault: Fault, { config, request, cause }: AxiosError): Fault {
  const redirects = redirectsOf(request)
  if (redirects === undefined) return afterRedirect(fault, cause, config && urlOf(config))
  return redirects > 0 && fault.processed === 'no' ? { ...fault, processed: 'maybe' } : fault
}

/** Axios puts a path behind its base, where the web would put it in place of the base's own path. */
function urlOf({ baseURL = '', url = '' }: InternalAxiosRequestConfig): string | undefined {
  if (URL.canParse(url)) return url
  const whole = `${baseURL.replace(/\/+$/, '')}/${url.replace(/^\/+/, '')}`
  return URL.canParse(whole) ? whole : undefined
}
