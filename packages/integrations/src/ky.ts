/**
 * ky 2: hooks that throw what went wrong, and the retry decision in place of ky's own rules.
 *
 * @module
 */
import { type Adapter, type Fault, type RetryOptions, retryDecision, VendorError } from '@faultline/core'
import ky, { type AfterResponseHook, type Options } from 'ky'
import { guardedResponse } from './fetch/replayed-response.ts'
import { vendorErrorOf } from './ky/vendor-error-of.ts'

/** How patient the calls are; ky counts the attempts. */
export interface KyRetryOptions extends Omit<RetryOptions, 'attempt'> {
  /** Does sending it twice do no more than sending it once? Default: what RFC 9110 says of the method. */
  readonly idempotent?: boolean | undefined
  /** The longest wait, in ms; a vendor that asks for more is not waited for. Default one minute. */
  readonly maxDelayMs?: number | undefined
}

/**
 * Gives the options with which ky throws a VendorError for whatever is no success, under HTTP 200 too, and tries
 * again only where that is safe: for as long as the vendor asked, any method where the vendor did not act, else only
 * idempotent ones. For `ky.create` or `extend`; a `retry.limit` of your own holds. Bodies of an adapter that streams
 * are guarded while they pass.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-9.2.2
 *
 * @example
 * ```ts
 * import { dfineryImport } from '@faultline/dfinery-import'
 * import { kyOptions } from '@faultline/integrations/ky'
 * import ky from 'ky'
 *
 * const importApi = ky.create({
 *   ...kyOptions(dfineryImport, { maxAttempts: 3 }),
 *   // Stands for the network in this example: a failure under HTTP 200.
 *   fetch: async () => Response.json({ status: false, code: 40402, message: 'TOO_MANY_EVENTS', data: null }),
 * })
 * const error = await importApi.post('https://openapi.dfinery.ai/api/v1/events').catch((e) => e)
 * dfineryImport.isError(error) && error.fault.reason // => 'TOO_MANY_EVENTS'
 * ```
 */
export function kyOptions(
  adapter: Adapter<Fault, unknown>,
  options: KyRetryOptions = {},
): Required<Pick<Options, 'hooks' | 'retry'>> {
  const { maxAttempts = 5, maxDelayMs = 60_000, baseDelayMs = 500, idempotent } = options
  const decide = (fault: Fault, attempt: number, method: string) =>
    retryDecision(fault, {
      ...options,
      attempt,
      maxAttempts: Number.POSITIVE_INFINITY, // they are ky's to count
      maxDelayMs,
      idempotent: idempotent ?? idempotentMethods.includes(method),
    })

  const afterResponse: AfterResponseHook = async ({ request, response, retryCount }) => {
    const outcome = await adapter.decode(response, { signal: request.signal })
    if (outcome.ok)
      return outcome.value instanceof ReadableStream ? guardedResponse(outcome.value, response) : undefined
    const { fault } = outcome
    const error = new VendorError(fault, outcome)
    const decision = decide(fault, retryCount + 1, request.method)
    if (!decision.retry) throw error
    return ky.retry({ delay: decision.delayMs, code: fault.reason ?? fault.category, cause: error })
  }

  return {
    hooks: {
      afterResponse: [afterResponse],
      beforeError: [
        async ({ request, error }) => (await vendorErrorOf(adapter, error, request.signal)) ?? error,
      ],
    },
    retry: {
      limit: maxAttempts - 1,
      // What happened to a request decides, not its method alone.
      methods: ['get', 'post', 'put', 'patch', 'head', 'delete', 'query', 'options', 'trace'],
      // Asked only where no answer arrived: answers are decided above, with the wait that their headers ask for.
      shouldRetry: async ({ error, retryCount }) => {
        const failure = await vendorErrorOf(adapter, error)
        return failure && decide(failure.fault, retryCount, Object(error).request?.method).retry
      },
      delay: (attempt) => Math.min(baseDelayMs * 2 ** (attempt - 1), 30_000, maxDelayMs),
      jitter: true,
      maxRetryAfter: maxDelayMs,
    },
  }
}

const idempotentMethods = ['GET', 'HEAD', 'OPTIONS', 'TRACE', 'PUT', 'DELETE', 'QUERY']
