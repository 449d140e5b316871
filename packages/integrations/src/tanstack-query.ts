/**
 * TanStack Query 5: the retry decision as `retry` and `retryDelay`.
 *
 * @module
 */
import { isVendorError, type RetryDecision, type RetryOptions, retryDecision } from '@faultline/core'

/** How patient the queries are; TanStack Query counts the attempts. */
export interface QueryRetryOptions extends Omit<RetryOptions, 'attempt'> {
  /** The longest wait, in ms; a vendor that asks for more is not waited for. Default one minute: a person waits. */
  readonly maxDelayMs?: number | undefined
}

/** The two options of a query or a mutation, both synchronous. */
export interface QueryRetry {
  /** Whether to try again after so many failures before this one. */
  readonly retry: (failureCount: number, error: unknown) => boolean
  /** The wait before that, in ms: the vendor's where it gave one; 0 where there is no next attempt. */
  readonly retryDelay: (failureCount: number, error: unknown) => number
}

/**
 * Gives `retry` and `retryDelay` for queries, or for mutations, whose functions throw VendorErrors. They try again
 * only where that is safe: queries read, so they are `idempotent`; mutations are not unless you know better. Any other
 * error ends it at once.
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
  const decide = (failureCount: number, error: unknown): RetryDecision | undefined =>
    isVendorError(error)
      ? retryDecision(error.fault, { ...options, maxDelayMs, attempt: failureCount + 1 })
      : undefined
  return {
    retry: (failureCount, error) => decide(failureCount, error)?.retry === true,
    retryDelay(failureCount, error) {
      const decision = decide(failureCount, error)
      return decision?.retry ? decision.delayMs : 0
    },
  }
}
