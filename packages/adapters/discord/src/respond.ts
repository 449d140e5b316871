/** Responses as the vendor writes them, for tests. @module */

/** What one response says: the facts that this vendor's format has a place for. */
interface Facts {
  readonly ok: boolean
  readonly code?: string | number | undefined
  readonly message?: string | undefined
}

/**
 * Writes the body of a response as the Discord API does, for tests. Never throws.
 *
 * @example
 * ```ts
 * import { respond } from '@faultline/discord/testing'
 *
 * respond({ ok: false, code: 10003, message: 'Unknown Channel' }) // => { message: 'Unknown Channel', code: 10003 }
 * ```
 */
export function respond({ ok, code, message }: Facts): object {
  return ok ? { id: '41771983423143937', type: 0, name: 'general' } : { message, code }
}
