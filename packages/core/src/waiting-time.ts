import { type HeaderReader, type HeadersLike, headerReader } from './snapshot.ts'

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
export function waitingTimeMs(headers: HeadersLike = {}, receivedAt?: number): number | undefined {
  return readWaitingTime(headerReader(headers), receivedAt)
}

/** The same for headers that already have a reader; no more of them are read than it takes. */
export function readWaitingTime(header: HeaderReader, receivedAt?: number): number | undefined {
  const now = () => dateOf(header('date')) ?? receivedAt ?? Date.now()
  const after = header('retry-after')
  const until = dateOf(after)
  const ms =
    until !== undefined
      ? until - now()
      : (secondsOf(after) ?? policiesMs(header('ratelimit')) ?? resetMs(header, now))
  return ms && Math.min(Math.max(ms, 0), 864e5)
}

/** The longest wait of the policies that have nothing left. */
function policiesMs(field: string): number | undefined {
  if (!field) return undefined
  const waits = field
    .split(',')
    .filter((policy) => !/;\s*r=0*[1-9]/.test(policy))
    .map((policy) => secondsOf(/;\s*t=(\d+)/.exec(policy)?.[1]) ?? -1)
  const longest = Math.max(...waits)
  return longest < 0 ? undefined : longest
}

/** A reset's number is seconds to go, epoch seconds or epoch ms: no wait is as long as an epoch is old. */
function resetMs(header: HeaderReader, now: () => number): number | undefined {
  for (const prefix of ['x-ratelimit-', 'x-rate-limit-', 'ratelimit-']) {
    const ms = secondsOf(header(`${prefix}reset`))
    if (ms === undefined || Number(header(`${prefix}remaining`)) > 0) continue
    return ms < 1e12 ? ms : (ms < 1e14 ? ms : ms / 1000) - now()
  }
  return undefined
}

function secondsOf(value = ''): number | undefined {
  return /^\d+$/.test(value) ? +value * 1000 : undefined
}

/** Reads the three date forms of RFC 9110, all of them GMT; the gate keeps out what else Date.parse accepts. */
function dateOf(value: string): number | undefined {
  if (!/^[A-Z][a-z]+(, .+ GMT| [A-Z].+:.+ \d{4})$/.test(value)) return undefined
  const ms = Date.parse(value.replace(/\d$/, '$& GMT'))
  return Number.isNaN(ms) ? undefined : ms
}
