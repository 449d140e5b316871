import { type Fault, type RetryDecision, retryDecision } from '@faultline/core'

/** Why sending a request again would have been wrong. */
export type WrongRetry = Exclude<
  Extract<RetryDecision, { retry: false }>['why'],
  'attempts_exhausted' | 'delay_too_long'
>

/** All of them, in the order of a report. */
export const wrongRetries: readonly WrongRetry[] = ['already_processed', 'maybe_processed', 'not_retryable']

/** Whether a client that looks at nothing but the status would send the request again: HTTP 408, 429 and 5xx. */
export function retriedByStatus(status: number): boolean {
  return status === 408 || status === 429 || (status >= 500 && status < 600)
}

/** Why the request mustn't be sent again as it is; `undefined` if it may. */
export function reasonNotToRetry(fault: Fault, idempotent: boolean): WrongRetry | undefined {
  const decision = retryDecision(fault, firstAttempt[idempotent ? 'idempotent' : 'once'])
  if (decision.retry || decision.why === 'attempts_exhausted' || decision.why === 'delay_too_long')
    return undefined
  return decision.why
}

const firstAttempt = {
  idempotent: { attempt: 1, idempotent: true },
  once: { attempt: 1, idempotent: false },
}
