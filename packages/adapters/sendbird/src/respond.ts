/** Responses as the vendor writes them, for tests. @module */

/** What one response says: the facts that this vendor's format has a place for. */
interface Facts {
  readonly ok: boolean
  readonly code?: string | number | undefined
  readonly message?: string | undefined
}

/**
 * Writes the body of a response as the Sendbird API does, for tests. Never throws.
 *
 * @example
 * ```ts
 * import { respond } from '@faultline/sendbird/testing'
 *
 * respond({ ok: false, code: 'invalid_input', message: 'No.' }) // => { error: { code: 'invalid_input', message: 'No.' } }
 * ```
 */
export function respond({ ok, code, message }: Facts): object {
  return ok ? { id: 1 } : { error: { code, message } }
}
