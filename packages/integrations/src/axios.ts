/**
 * Axios: interceptors that reject whatever is no success, with nothing of the request on what they throw.
 *
 * @module
 */
import { type Adapter, type Fault, isSuccessStatus, VendorError } from '@faultline/core'
import type { AxiosError, AxiosInstance, AxiosResponse } from 'axios'
import { guardStream } from './axios/guard-stream.ts'
import { responseOf } from './axios/response-of.ts'
import { isStream } from './axios/web-stream.ts'
import { withoutRequest } from './axios/without-request.ts'

/**
 * Has every call of an axios instance reject with a VendorError unless the vendor's own signal says success, under
 * HTTP 200 too, whatever the `responseType`; responses that are a success pass unchanged. Nothing of the AxiosError
 * (config, request, headers, tokens) can be reached from what is thrown. Install it before interceptors of your own:
 * axios runs them in order. Gives the id for `client.interceptors.response.eject`; never throws.
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
      return whole ? settle(adapter, response) : unanswered(adapter, error)
    },
  )
}

const isAxiosError = (error: unknown): error is AxiosError => Object(error).isAxiosError === true

/** Passes a response that is a success, as the vendor tells it and not as `validateStatus` does. */
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

/** Has the adapter say what a call means that got no answer, or one that was cut. */
async function unanswered(adapter: Adapter<Fault, unknown>, error: AxiosError): Promise<never> {
  const { code, config, request, response } = error
  const cause = withoutRequest(error)
  if (code === 'ERR_BAD_RESPONSE' && !response) {
    // The answer was longer than maxContentLength: to ask for it again would not help.
    const outcome = adapter.classify({ status: request?.res?.statusCode ?? 0, body: undefined })
    if (!outcome.ok) throw new VendorError(outcome.fault, { cause })
  }
  const cut = response && responseOf(response, () => endingWith(cause))
  const signal = code === 'ERR_CANCELED' && config?.signal instanceof AbortSignal ? config.signal : undefined
  return adapter.decodeOrThrow<never>(cut ?? Promise.reject(cause), { signal })
}

const endingWith = (cause: Error) => new ReadableStream({ pull: (controller) => controller.error(cause) })
