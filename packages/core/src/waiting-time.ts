import { type HeaderReader, type HeadersLike, headerReader } from './headers.ts'
import { httpDateMs } from './http-date.ts'
import { rateLimitMs } from './rate-limit-field.ts'

/**
 * Returns how long the headers of a rate-limited response ask to wait, in whole ms from 0 to 24 h, or `undefined` if they
 * don't. The first of these that can be read decides: `Retry-After` (seconds, or a date measured against the
 * response's own `Date`), `retry-after-ms`, the `RateLimit` field, `x-ratelimit-reset-after`, then the reset headers,
 * whose number means seconds to go, epoch seconds or epoch ms by its magnitude. A reset beside calls that remain
 * doesn't ask to wait. Malformed values are ignored. `receivedAt` is in epoch ms, by default now. Never throws.
 *
 * @see [Retrying safely: How long to wait](https://faultline.github.io/guide/retrying/#how-long-to-wait)
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 * @see https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/
 *
 * @example
 * ```ts
 * import { waitingTimeMs } from '@faultline/core/adapter'
 *
 * waitingTimeMs({ 'Retry-After': '30' }) // => 30000
 * waitingTimeMs({ 'x-ratelimit-reset': '1682640000000' }, 1682639990000) // => 10000
 * waitingTimeMs({ 'Retry-After': 'soon' }) // => undefined
 * ```
 */
export function waitingTimeMs(headers: HeadersLike, receivedAt?: number): number | undefined {
  return waitOf(headerReader(headers), true, receivedAt)
}

/**
 * The same for headers that have a reader. `limited` says whether the fault is a rate limit: if it isn't, only
 * `Retry-After` and `retry-after-ms` are read, because a limit's reset beside a 500 asks for nothing.
 */
export function waitOf(header: HeaderReader, limited: boolean, receivedAt?: number): number | undefined {
  const short: HeaderReader = (name) => {
    const value = header(name)
    return value.length > longestValue ? '' : value
  }
  return boundedMs(
    retryAfterMs(short, receivedAt) ??
      amountMs(short('retry-after-ms'), 1) ??
      (limited ? (rateLimitMs(short('ratelimit')) ?? resetMs(short, receivedAt)) : undefined),
  )
}

/** Returns a wait in whole ms from 0 to 24 h, or `undefined` if it isn't a number. Never throws. */
export function boundedMs(ms: unknown): number | undefined {
  if (typeof ms !== 'number' || Number.isNaN(ms)) return undefined
  return Math.round(Math.min(Math.max(ms, 0), longestWaitMs))
}

const longestWaitMs = 86_400_000
/** In characters; a longer value is ignored. */
const longestValue = 1024
/** As seconds since the epoch this is 2001; as seconds to go it's 31 years. */
const leastEpochSeconds = 1e9
/** As ms since the epoch this is 1973; as seconds it's the year 5138. */
const leastEpochMs = 1e11
const decimal = /^\d+(?:\.\d+)?$/

const resetHeaders = [
  ['x-ratelimit-reset-after', 'x-ratelimit-remaining'],
  ['x-ratelimit-reset', 'x-ratelimit-remaining'],
  ['x-rate-limit-reset', 'x-rate-limit-remaining'],
  ['ratelimit-reset', 'ratelimit-remaining'],
] as const

function retryAfterMs(header: HeaderReader, receivedAt?: number): number | undefined {
  const value = header('retry-after')
  const ms = amountMs(value, 1000)
  if (ms !== undefined || !value) return ms
  const date = httpDateMs(value)
  return date === undefined ? undefined : date - nowMs(header, receivedAt)
}

function resetMs(header: HeaderReader, receivedAt?: number): number | undefined {
  for (const [reset, remaining] of resetHeaders) {
    const value = amountMs(header(reset), 1)
    if (value === undefined || Number(header(remaining)) > 0) continue
    if (value < leastEpochSeconds) return value * 1000
    return (value < leastEpochMs ? value * 1000 : value) - nowMs(header, receivedAt)
  }
  return undefined
}

/** The vendor's own clock, so that a date of the vendor's is measured right whatever this machine's clock says. */
function nowMs(header: HeaderReader, receivedAt = Number.NaN): number {
  return httpDateMs(header('date')) ?? (Number.isFinite(receivedAt) ? receivedAt : Date.now())
}

function amountMs(value: string, unitMs: number): number | undefined {
  return value && decimal.test(value) ? Number(value) * unitMs : undefined
}
