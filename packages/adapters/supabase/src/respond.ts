/** Responses as the vendor writes them, for tests. @module */

/** What one response says: the facts that this vendor's format has a place for. */
interface Facts {
  readonly ok: boolean
  readonly code?: string | number | undefined
  readonly message?: string | undefined
}

/**
 * Writes the body of a response as Supabase’s REST API does, for tests. Never throws.
 *
 * @example
 * ```ts
 * import { respond } from '@faultline/supabase/testing'
 *
 * respond({ ok: false, code: 'PGRST205', message: 'No.' })
 * // => { code: 'PGRST205', details: null, hint: null, message: 'No.' }
 * ```
 */
export function respond({ ok, code, message }: Facts): object {
  return ok ? [{ id: 7 }] : { code, details: null, hint: null, message }
}
