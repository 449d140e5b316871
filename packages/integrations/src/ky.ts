/**
 * ky 2: hooks that throw what went wrong, and the retry decision in place of ky's own rules.
 *
 * @module
 */
import { type Fault, isIdempotent, type RetryOptions, retryDecision, VendorError } from '@faultline/core'
import ky, { type AfterResponseHook, type Options } from 'ky'
import { equivalentResponse } from './fetch/equivalent-response.ts'
import { vendorErrorFrom } from './ky/vendor-error-from.ts'
import { type Adapters, pickAdapter } from './pick-adapter.ts'

/** How patient the calls are; ky counts the attempts. */
export interface KyRetryOptions extends Omit<RetryOptions, 'attempt'> {
  /** Does sending it twice do no more than sending it once? Default: by its method, or by the vendor's idempotency key. */
  readonly idempotent?: boolean | undefined
  /** The longest wait, in ms: if the vendor asks for more, there is no retry. Default one minute. */
  readonly maxDelayMs?: number | undefined
}

/**
 * Returns the options with which ky throws a VendorError for whatever isn't a success, even under HTTP 200, and retries
 * only if that is safe: after the wait that the vendor asked for, any request that wasn't processed, else only those
 * that are idempotent by their method or their idempotency key. For `ky.create` or `extend`; your own `retry.limit`
 * counts. Several adapters: the host of each call picks one, and calls to other hosts keep ky's own rules. Bodies of an
 * adapter that streams are guarded while they pass.
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
  adapters: Adapters,
  options: KyRetryOptions = {},
): Required<Pick<Options, 'hooks' | 'retry'>> {
  const { maxAttempts = 5, maxDelayMs = 60_000, baseDelayMs = 500, idempotent } = options
  const decide = (fault: Fault, attempt: number, request: Request | undefined) => {
    const adapter = pickAdapter(adapters, request?.url)
    return retryDecision(fault, {
      ...options,
      attempt,
      maxAttempts: Number.POSITIVE_INFINITY, // ky counts them
      maxDelayMs,
      idempotent: idempotent ?? (adapter && request ? isIdempotent(adapter, request) : false),
    })
  }

  const afterResponse: AfterResponseHook = async ({ request, response, retryCount }) => {
    const adapter = pickAdapter(adapters, request.url)
    if (!adapter) return undefined
    const outcome = await adapter.decode(response, { signal: request.signal })
    if (outcome.ok)
      return outcome.value instanceof ReadableStream ? equivalentResponse(outcome.value, response) : undefined
    const { fault } = outcome
    const error = new VendorError(fault, outcome)
    const decision = decide(fault, retryCount + 1, request)
    if (!decision.retry) throw error
    return ky.retry({ delay: decision.delayMs, code: fault.reason ?? fault.category, cause: error })
  }

  return {
    hooks: {
      afterResponse: [afterResponse],
      beforeError: [({ request, error }) => vendorErrorFrom(adapters, error, request) ?? error],
    },
    retry: {
      limit: maxAttempts - 1,
      // What happened to a request decides, not its method alone.
      methods: ['get', 'post', 'put', 'patch', 'head', 'delete', 'query', 'options', 'trace'],
      // Asked only if no response arrived: responses are decided above, with the wait that they ask for.
      shouldRetry({ error, retryCount }) {
        const { request }: { request?: Request } = Object(error)
        const failure = vendorErrorFrom(adapters, error, request)
        if (failure) return decide(failure.fault, retryCount, request).retry
        // Calls to other hosts keep ky's own rules, which leave out what changes things.
        const isOthers = request !== undefined && pickAdapter(adapters, request.url) === undefined
        return isOthers && !kyMethods.has(request.method) ? false : undefined
      },
      delay: (attempt) => Math.min(baseDelayMs * 2 ** (attempt - 1), 30_000, maxDelayMs),
      jitter: true,
    },
  }
}

/** The methods that ky retries by itself. */
const kyMethods: ReadonlySet<string> = new Set(['GET', 'PUT', 'HEAD', 'DELETE', 'OPTIONS', 'TRACE', 'QUERY'])
