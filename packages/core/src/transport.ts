import type { Category, Processed } from './category.ts'

/** What a rejected fetch or body stream tells: no answer, or none that is whole. */
export interface TransportFailure {
  readonly category: Category
  readonly retryable: boolean
  readonly processed: Processed
  /** The error's own words and system code; not yet made safe to print. */
  readonly text: string
}

/**
 * Classifies what a fetch or a body rejected with. Connections that were never made cannot have been processed; an
 * abort is the caller's own. Never throws, whatever was thrown.
 */
export function transportFailure(cause: unknown, signal?: AbortSignal | null): TransportFailure {
  const { trail, text } = describe(cause)
  const failure = (category: Category, retryable: boolean, processed: Processed) => ({
    category,
    retryable,
    processed,
    text,
  })
  if (neverConnected.test(trail)) return failure('network', true, 'no')
  if (timedOut.test(trail)) return failure('timeout', true, 'maybe')
  if (aborted.test(trail) || (signal?.aborted && signal.reason === cause))
    return failure('cancelled', false, 'maybe')
  return failure('network', true, 'maybe')
}

const neverConnected =
  /REFUSED|ENOTFOUND|EAI_|E(?:HOST|NET)UNREACH|CONNECT_?TIMEOUT|connect ETIMEDOUT|CERT|_(?:TLS|SSL|ISSUER|SIGNATURE)_|EPROTO/i
const timedOut = /Timeout|TIMEDOUT|ECONNABORTED/i
const aborted = /AbortError|ABORT|CANCELED/

/** Walks a bounded way down the causes and notes names and codes; system errors keep theirs on the innermost one. */
function describe(cause: unknown): { trail: string; text: string } {
  let trail = ''
  let text = typeof cause === 'string' ? cause : ''
  let code = ''
  try {
    let error = cause as Partial<Record<string, unknown>> | null | undefined
    for (let depth = 0; depth < 8 && typeof error === 'object' && error !== null; depth++) {
      trail += ` ${error.name} ${error.syscall} ${error.code}`
      if (typeof error.code === 'string') code = ` (${error.code})`
      if (typeof error.message === 'string') text ||= error.message
      error = (error.cause ?? (error.errors as unknown[] | undefined)?.[0]) as typeof error
    }
  } catch {
    // A getter that throws ends the walk; what was seen until then decides.
  }
  return { trail, text: (text || 'No response') + code }
}
