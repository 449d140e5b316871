import { type Fault, type RetryDecision, retryDecision } from '@faultline/core'

/** Why sending a request again would have been wrong. */
export type WrongRetry = Exclude<
  Extract<RetryDecision, { retry: false }>['why'],
  'attempts_exhausted' | 'delay_too_long'
>

/** All of them, in the order of a report. */
export const wrongRetries: readonly WrongRetry[] = ['already_processed', 'maybe_processed', 'not_retryable']

/** Whether a client that looks at nothing but the status would send the request again: HTTP 408, 429 and 5xx. */
function retriedByStatus(status: number): boolean {
  return status === 408 || status === 429 || (status >= 500 && status < 600)
}

/**
 * Why it's wrong of such a client to send the request again; `undefined` if it's right. What isn't known of a request isn't
 * held against the client: then it's only wrong if it would be for any request.
 */
export function wrongRetry(
  fault: Fault,
  status: number,
  idempotent: boolean | undefined,
): WrongRetry | undefined {
  return retriedByStatus(status) ? reasonNotToRetry(fault, idempotent ?? true) : undefined
}

/** Whether such a client gives up on what could be sent again, as far as is known. */
export function isWronglyGivenUp(fault: Fault, status: number, idempotent: boolean | undefined): boolean {
  return !retriedByStatus(status) && reasonNotToRetry(fault, idempotent ?? false) === undefined
}

/** Why the request mustn't be sent again as it is; `undefined` if it may. */
function reasonNotToRetry(fault: Fault, idempotent: boolean): WrongRetry | undefined {
  const decision = retryDecision(fault, firstAttempt[idempotent ? 'idempotent' : 'once'])
  if (decision.retry || decision.why === 'attempts_exhausted' || decision.why === 'delay_too_long')
    return undefined
  return decision.why
}

const firstAttempt = {
  idempotent: { attempt: 1, idempotent: true },
  once: { attempt: 1, idempotent: false },
}
