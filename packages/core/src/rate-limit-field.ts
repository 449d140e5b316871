/**
 * Reads the `RateLimit` field and gives the longest wait, in ms, of the policies that have nothing left, or
 * `undefined` if none asks for a wait. A field that breaks the rules of structured fields is ignored as a whole, as
 * RFC 9651 demands. The form of draft 7, `limit=10, remaining=0, reset=30`, is read too. Linear; never throws.
 *
 * @see https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/
 * @see https://www.rfc-editor.org/rfc/rfc9651
 *
 * @example
 * ```ts
 * import { rateLimitMs } from './rate-limit-field.ts'
 *
 * rateLimitMs('"minute";r=0;t=30, "day";r=812;t=3600') // => 30000
 * rateLimitMs('"minute";r=12;t=30') // => undefined
 * ```
 */
export function rateLimitMs(field: string): number | undefined {
  if (!field) return undefined // the usual case, and matching is slow
  let longest: number | undefined
  for (const policy of policiesOf(field)) {
    const ms = waitMs(policy)
    if (ms !== undefined) longest = Math.max(longest ?? 0, ms)
  }
  return longest
}

/** `name` or `name=value` after a separator; a string may hold separators of its own. */
const part = /\s*([,;])\s*("(?:[^"\\]|\\.)*"|[^\s"(),;=]+)(?:=("(?:[^"\\]|\\.)*"|[^\s"(),;]+))?/gy
const integer = /^\d{1,15}$/

/** The parameters of a policy by name; of equal names the last counts. */
type Policy = Map<string | undefined, string | undefined>

/** The policies of a field; none if anything in it isn't a part. */
function policiesOf(field: string): Policy[] {
  let policy: Policy = new Map()
  const policies = [policy]
  let end = -1 // for the comma before the first part
  for (const [text, separator, name, value] of `,${field}`.matchAll(part)) {
    // In draft 7 a comma stands between the parameters of the only policy.
    if (separator === ',' && value === undefined) {
      policy = new Map()
      policies.push(policy)
    }
    policy.set(name, value)
    end += text.length
  }
  return end === field.length ? policies : []
}

function waitMs(policy: Policy): number | undefined {
  const remaining = policy.get('r') ?? policy.get('remaining') ?? 0
  const seconds = policy.get('t') ?? policy.get('reset')
  return Number(remaining) <= 0 && integer.test(String(seconds)) ? Number(seconds) * 1000 : undefined
}
