/** Responses as the vendor writes them, for tests. @module */

/** What one response says: the facts that this vendor's format has a place for. */
interface Facts {
  readonly ok: boolean
  readonly code?: string | number | undefined
  readonly subcode?: string | number | undefined
  readonly message?: string | undefined
}

/**
 * Writes the body of a response as the Linear API does, for tests. Never throws.
 *
 * @example
 * ```ts
 * import { respond } from '@faultline/linear/testing'
 *
 * respond({ ok: false, code: 'ratelimited', subcode: 'RATELIMITED', message: 'Rate limit exceeded.' })
 * // => { errors: [{ message: 'Rate limit exceeded.', extensions: { type: 'ratelimited', code: 'RATELIMITED' } }] }
 * ```
 */
export function respond({ ok, code, subcode, message }: Facts): object {
  return ok
    ? { data: { viewer: { id: '7' } } }
    : { errors: [{ message, extensions: { type: code, code: subcode } }] }
}
