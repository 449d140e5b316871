import type { Category, Processed } from './category.ts'
import { causesOf, mostErrors, wrappedBy } from './causes.ts'
import {
  connectingCalls,
  connectingCodes,
  connectingTexts,
  networkTexts,
  programmingError,
  refusedCodes,
  refusedTexts,
  timeoutCodes,
} from './transport-signs.ts'

/** A failure of the exchange itself: no response arrived, or its body can't be used. */
export interface ExchangeFailure {
  readonly category: Category
  readonly retryable: boolean
  readonly processed: Processed
  /** The error's name and code, or a text of `fetch` known to be harmless: never a URL, a header or unknown text. */
  readonly message: string
  readonly decidedBy: 'transport' | 'body'
}

/**
 * Decides what the error that a client rejected with means. `processed` is `'no'` only if nothing can have been sent:
 * of several wrapped errors, each must say so. Never throws, whatever was thrown.
 *
 * An error can't show that the same call sent an earlier request, so a connection refused after a redirect reads as
 * never sent.
 *
 * @example
 * ```ts
 * import { transportFailure } from './transport.ts'
 *
 * const refused = Object.assign(new Error(), { code: 'ECONNREFUSED', syscall: 'connect' })
 * const failure = transportFailure(new TypeError('fetch failed', { cause: refused }))
 * failure.processed // => 'no'
 * failure.message // => 'fetch failed (ECONNREFUSED)'
 * ```
 */
export function transportFailure(cause: unknown, signal?: AbortSignal | null): ExchangeFailure {
  const errors = causesOf(cause)
  const signs = errors.map(signsOf)
  const stopped = stoppedBy(errors, signs, signal)
  const unsent = stopped ? undefined : unsentBecause(cause)
  const category = stopped ?? unsent ?? meaningOf(signs)
  return {
    category,
    retryable: category === 'network' || category === 'timeout',
    processed: unsent ? 'no' : 'maybe',
    message: messageOf(signs, category),
    decidedBy: 'transport',
  }
}

/** What one error says about itself; `''` for what it doesn't say. */
interface Signs {
  readonly name: string
  readonly code: string
  readonly syscall: string
  readonly text: string
}

function signsOf(error: unknown): Signs {
  return {
    name: textOf(error, 'name'),
    code: textOf(error, 'code'),
    syscall: textOf(error, 'syscall'),
    text: textOf(error, 'message').replace(hostBySentry, ''),
  }
}

function textOf(error: unknown, property: string): string {
  try {
    const value = (error as Readonly<Record<string, unknown>>)[property]
    return typeof value === 'string' && value !== anybodys[property] ? value.slice(0, longestText) : ''
  } catch {
    return '' // null, undefined, or a getter that throws
  }
}

/** Has what somebody has put on the prototype of all objects, which no error says. */
const anybodys: Readonly<Record<string, unknown>> = {}

/** Sentry adds the host to the texts of browsers: "Failed to fetch (api.example.com)". */
const hostBySentry = / \([\w.:-]+\)$/

/** Enough for every known text, and a bound on the time that a pattern takes. */
const longestText = 2048

/** An abort by the caller, or a timeout that the caller set. */
function stoppedBy(
  errors: readonly unknown[],
  signs: readonly Signs[],
  signal: AbortSignal | null | undefined,
): 'timeout' | 'cancelled' | undefined {
  const reasons = reasonsOf(signal)
  const isAborted = signs.some(isAbort) || reasons.some((reason) => errors.includes(reason))
  // axios says "canceled" whatever the reason was.
  const stopSigns = isAborted ? signs.concat(reasons.map(signsOf)) : signs
  if (stopSigns.some(({ name }) => name === 'TimeoutError')) return 'timeout'
  return isAborted ? 'cancelled' : undefined
}

/** The reason of an aborted signal, which may be any value, even `undefined`. */
function reasonsOf(signal: AbortSignal | null | undefined): unknown[] {
  try {
    return signal?.aborted ? [signal.reason] : []
  } catch {
    return [] // not a signal
  }
}

/** ERR_CANCELED is the code of axios and got. */
function isAbort({ name, code }: Signs): boolean {
  return name === 'AbortError' || code === 'ERR_CANCELED'
}

/**
 * Why nothing can have been sent, or `undefined` if something may have been. An error that wraps others is as unsent
 * as all of them; looking at too many, or in a circle, proves nothing.
 */
function unsentBecause(
  error: unknown,
  isByFetch = false,
  left = { errors: mostErrors },
): 'network' | 'invalid_request' | undefined {
  if (left.errors-- <= 0) return undefined
  const signs = signsOf(error)
  // Any other message may quote somebody else, even a vendor about its own connections.
  const text = isByFetch || signs.name === 'TypeError' ? signs.text : ''
  if (isRefused(signs.code, text)) return 'invalid_request'
  const wrapped = wrappedBy(error)
  if (wrapped.length === 0) return isConnecting(signs, text) ? 'network' : undefined
  const reasons = wrapped.map((each) => unsentBecause(each, text === 'fetch failed', left))
  return reasons.includes(undefined) ? undefined : reasons[0]
}

function isRefused(code: string, text: string): boolean {
  return refusedCodes.has(code) || refusedTexts.some((known) => known.test(text))
}

function isConnecting({ syscall, code }: Signs, text: string): boolean {
  return (
    connectingCalls.has(syscall) ||
    connectingCodes.has(code) ||
    connectingTexts.some((known) => known.test(text))
  )
}

/** What errors mean of a request that may have been sent. */
function meaningOf(signs: readonly Signs[]): Category {
  if (signs.some(({ code }) => timeoutCodes.has(code))) return 'timeout'
  if (signs.some(isOfNetwork)) return 'network'
  if (signs.some(isInvalidUrl)) return 'invalid_request'
  return !signs[0]?.name || signs.some(({ name }) => programmingError.test(name)) ? 'unknown' : 'network'
}

/** A code that doesn't begin with ERR_ is the system's, undici's or Bun's, not the language's. The text is Deno's. */
function isOfNetwork({ code, text }: Signs): boolean {
  return /^(?!ERR_)./.test(code) || networkTexts.has(text) || text.startsWith('error sending request ')
}

/** Not necessarily before the request: `new URL` says the same of a redirect's location. The text is Deno's. */
function isInvalidUrl({ code, text }: Signs): boolean {
  return code === 'ERR_INVALID_URL' || /^Invalid URL: '[^']*'$/.test(text)
}

function messageOf(signs: readonly Signs[], fallback: string): string {
  const known = signs.find(({ text }) => networkTexts.has(text))
  const named = signs.find(({ name }) => identifier.test(name))
  const coded = signs.find(({ code }) => identifier.test(code))
  const words = known?.text ?? named?.name ?? fallback
  return coded ? `${words} (${coded.code})` : words
}

/** Names and codes look like this, and free text doesn't. The slash is for ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE. */
const identifier = /^[a-z][\w/]{0,63}$/i
