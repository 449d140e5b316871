import type { Category, CategoryTraits } from './category.ts'

/** A failure of the exchange itself, which no body tells: the connection's, or a body that cannot be used. */
export interface ExchangeFailure extends Pick<CategoryTraits, 'retryable' | 'processed'> {
  readonly category: Category
  readonly message: unknown
  readonly decidedBy: 'transport' | 'body'
}

/**
 * Tells what a fetch or a body rejected with, by the names and codes found a bounded way down its causes. Never
 * throws, whatever was thrown.
 */
export function transportFailure(cause: unknown, signal?: AbortSignal | null): ExchangeFailure {
  let message: unknown
  let trail = ''
  try {
    let error = cause as Thrown | null | undefined
    for (let depth = 0; error && depth < 9; depth++) {
      message ||= error.message
      trail += ` ${error.name} ${error.syscall} ${error.code}`
      error = error.cause ?? error.errors?.[0]
    }
  } catch {
    // A getter that throws ends the walk; what was seen until then decides.
  }
  const unsent = neverConnected.test(trail)
  const aborted = /abort/i.test(trail) || (signal?.aborted && signal.reason === cause)
  const category = unsent
    ? 'network'
    : /time_?d?out/i.test(trail)
      ? 'timeout'
      : aborted
        ? 'cancelled'
        : 'network'
  return {
    message,
    category,
    retryable: category !== 'cancelled', // an abort is the caller's own wish
    processed: unsent ? 'no' : 'maybe',
    decidedBy: 'transport',
  }
}

/** Refused, name not found, unreachable, connect timeout, TLS refused: as Node, undici, Bun and OpenSSL write them. */
const neverConnected =
  /REFUSED|NOTFOUND|EAI_|UNREACH|CONNECT_?TIMEOUT|connect ETIMEDOUT|CERT|_TLS_|_SSL_|LEAF|EPROTO/i

/** What errors carry that tells their kind. */
interface Thrown {
  readonly name?: unknown
  readonly message?: unknown
  readonly code?: unknown
  readonly syscall?: unknown
  readonly cause?: Thrown
  readonly errors?: readonly Thrown[]
}
