import type { Category, CategoryTraits } from './category.ts'

/** A failure of the exchange itself, which no body tells: the connection's, or a body that cannot be used. */
export interface ExchangeFailure extends Pick<CategoryTraits, 'retryable' | 'processed'> {
  readonly category: Category
  /** The error's own words and system code; not yet made safe to print. */
  readonly message: string
  readonly decidedBy: 'transport' | 'body'
}

/**
 * Tells what a fetch or a body rejected with, by the names and codes found a bounded way down its causes. Never
 * throws, whatever was thrown.
 */
export function transportFailure(cause: unknown, signal?: AbortSignal | null): ExchangeFailure {
  let trail = ''
  let message = ''
  let code = ''
  try {
    let error = cause as Thrown | null | undefined
    for (let depth = 0; error && depth < 9; depth++) {
      trail += ` ${error.name} ${error.syscall} ${error.code}`
      message ||= `${error.message ?? ''}`
      if (typeof error.code === 'string') code = ` (${error.code})`
      error = error.cause ?? error.errors?.[0]
    }
  } catch {
    // A getter that throws ends the walk; what was seen until then decides.
  }
  const unsent = neverConnected.test(trail)
  const aborted = /abort|cancel/i.test(trail) || (signal?.aborted && signal.reason === cause)
  const category = unsent ? 'network' : timedOut.test(trail) ? 'timeout' : aborted ? 'cancelled' : 'network'
  return {
    category,
    retryable: category !== 'cancelled', // an abort is the caller's own wish
    processed: unsent ? 'no' : 'maybe',
    message: message + code,
    decidedBy: 'transport',
  }
}

/** Refused, name not found, unreachable, connect timeout, TLS refused: as Node, undici, Bun and OpenSSL write them. */
const neverConnected =
  /REFUSED|NOTFOUND|EAI_|UNREACH|CONNECT_?TIMEOUT|connect ETIMEDOUT|CERT|_TLS_|_SSL_|LEAF|EPROTO/i

/** ECONNABORTED is axios' word for a timeout, whatever it sounds like. */
const timedOut = /time_?d?out|ECONNABORTED/i

/** What errors carry that tells their kind. */
interface Thrown {
  readonly name?: unknown
  readonly message?: unknown
  readonly code?: unknown
  readonly syscall?: unknown
  readonly cause?: Thrown
  readonly errors?: readonly Thrown[]
}
