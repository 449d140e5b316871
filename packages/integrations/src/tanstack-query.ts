/**
 * TanStack Query 5: the retry decision as `retry` and `retryDelay`.
 *
 * @module
 */
import { faultOf, type RetryDecision, type RetryOptions, retryDecision } from '@faultline/core'

/** How patient the queries are; TanStack Query counts the attempts. */
export interface QueryRetryOptions extends Omit<RetryOptions, 'attempt'> {
  /** The longest wait, in ms: if the vendor asks for more, there is no retry. Default one minute, because a person is waiting. */
  readonly maxDelayMs?: number | undefined
}

/** The two options of a query or a mutation, both synchronous. */
export interface QueryRetry {
  /** Whether to retry, given how many failures came before this one. */
  readonly retry: (failureCount: number, error: unknown) => boolean
  /** The wait before that, in ms: the vendor's if it gave one; 0 if there is no retry. */
  readonly retryDelay: (failureCount: number, error: unknown) => number
}

/**
 * Returns `retry` and `retryDelay` for queries, or for mutations, whose functions throw VendorErrors, wrapped or not. They
 * retry only if that is safe: queries read, so they are `idempotent`; mutations aren't unless you know better. Any
 * other error ends it at once.
 *
 * @see https://tanstack.com/query/latest/docs/framework/react/guides/query-retries
 *
 * @example
 * ```ts
 * import { queryRetry } from '@faultline/integrations/tanstack-query'
 * import { QueryClient } from '@tanstack/query-core'
 *
 * const client = new QueryClient({
 *   defaultOptions: { queries: queryRetry({ idempotent: true }), mutations: queryRetry() },
 * })
 * client.getDefaultOptions().queries?.retryDelay instanceof Function // => true
 * ```
 */
export function queryRetry({ maxDelayMs = 60_000, ...options }: QueryRetryOptions = {}): QueryRetry {
  const decide = (failureCount: number, error: unknown): RetryDecision | undefined => {
    const fault = faultOf(error)
    return fault && retryDecision(fault, { ...options, maxDelayMs, attempt: failureCount + 1 })
  }
  return {
    retry: (failureCount, error) => decide(failureCount, error)?.retry === true,
    retryDelay(failureCount, error) {
      const decision = decide(failureCount, error)
      return decision?.retry ? decision.delayMs : 0
    },
  }
}
