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

/** The same for headers that already have a reader. */
export function readWaitingTime(header: HeaderReader, receivedAt = Date.now()): number | undefined {
  const now = dateOf(header('date')) || receivedAt
  const after = header('retry-after')
  const ms = [
    secondsOf(after),
    dateOf(after) - now,
    Math.max(...header('ratelimit').split(',').map(policyMs)), // the longest of those that have nothing left
    ...['x-ratelimit-', 'x-rate-limit-', 'ratelimit-'].map((prefix) =>
      Number(header(`${prefix}remaining`)) > 0 ? NaN : untilReset(secondsOf(header(`${prefix}reset`)), now),
    ),
  ].find((ms) => ms > -Infinity)
  return ms && Math.min(Math.max(ms, 0), 864e5)
}

function policyMs(policy: string): number {
  const [, seconds] = /;\s*r=0*[1-9]/.test(policy) ? [] : (/;\s*t=(\d+)/.exec(policy) ?? [])
  return seconds ? secondsOf(seconds) : -Infinity
}

/** A reset's number is seconds to go, epoch seconds or epoch ms: no wait is as long as an epoch is old. */
function untilReset(ms: number, now: number): number {
  return ms < 1e12 ? ms : (ms < 1e14 ? ms : ms / 1000) - now
}

function secondsOf(value: string): number {
  return /^\d+$/.test(value) ? +value * 1000 : NaN
}

/** Reads the three date forms of RFC 9110, all of them GMT; the gate keeps out what else Date.parse accepts. */
function dateOf(value: string): number {
  return /^[A-Z][a-z]+(, .+ GMT| [A-Z].+:.+ \d{4})$/.test(value)
    ? Date.parse(value.replace(/\d$/, '$& GMT'))
    : NaN
}
