import { type HeadersLike, headerReader } from './snapshot.ts'

const dayMs = 86_400_000

/**
 * Gives how long a response asks to wait, in ms from 0 to 24 h, or `undefined` where it does not ask. Read in this
 * order: `Retry-After` (seconds, or a date measured against the response's own `Date`), the draft `RateLimit` field,
 * then the usual reset headers, whose number means seconds to go, epoch seconds or epoch ms by its magnitude. A reset
 * beside calls that remain is no request to wait. Malformed values are passed over. Never throws.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 * @see https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/
 *
 * @example
 * ```ts
 * import { waitingTimeMs } from '@faultline/core'
 *
 * waitingTimeMs({ 'Retry-After': '30' }) // => 30000
 * waitingTimeMs({ 'x-ratelimit-reset': '1682640000000' }, 1682639990000) // => 10000
 * waitingTimeMs({ 'Retry-After': 'soon' }) // => undefined
 * ```
 */
export function waitingTimeMs(headers?: HeadersLike, receivedAt?: number): number | undefined {
  return headers && readWaitingTime(headerReader(headers), receivedAt)
}

/** The same for headers that already have a reader. */
export function readWaitingTime(
  header: (name: string) => string | undefined,
  receivedAt = Date.now(),
): number | undefined {
  const now = dateOf(header('date')) ?? receivedAt
  const retryAfter = header('retry-after')
  const ms =
    secondsOf(retryAfter) ?? minus(dateOf(retryAfter), now) ?? rateLimitMs(header) ?? resetMs(header, now)
  return ms === undefined ? undefined : Math.min(Math.max(ms, 0), dayMs)
}

function rateLimitMs(header: (name: string) => string | undefined): number | undefined {
  const waits = (header('ratelimit') ?? '')
    .split(',')
    .filter((policy) => !/;\s*r=0*[1-9]/.test(policy))
    .map((policy) => secondsOf(/;\s*t=(\d+)/.exec(policy)?.[1]) ?? -1)
  const longest = Math.max(...waits)
  return longest < 0 ? undefined : longest
}

function resetMs(header: (name: string) => string | undefined, now: number): number | undefined {
  for (const prefix of ['x-ratelimit-', 'x-rate-limit-', 'ratelimit-']) {
    const ms = secondsOf(header(`${prefix}reset`))
    if (ms === undefined || Number(header(`${prefix}remaining`)) > 0) continue
    return ms < 1e12 ? ms : (ms < 1e14 ? ms : ms / 1000) - now
  }
  return undefined
}

function secondsOf(value: string | undefined): number | undefined {
  return value !== undefined && /^\d+$/.test(value.trim()) ? Number(value) * 1000 : undefined
}

/** Reads the three date forms of RFC 9110; the gate keeps out the many other texts that Date.parse accepts. */
function dateOf(value: string | undefined): number | undefined {
  if (value === undefined || !/^[A-Z][a-z]{2,8},? .*\d:\d\d:\d\d/.test(value)) return undefined
  const ms = Date.parse(value.endsWith('GMT') ? value : `${value} GMT`)
  return Number.isNaN(ms) ? undefined : ms
}

function minus(later: number | undefined, earlier: number): number | undefined {
  return later === undefined ? undefined : later - earlier
}
