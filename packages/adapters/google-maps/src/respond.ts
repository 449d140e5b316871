/** Responses as the vendor writes them, for tests. @module */

/** What one response says: the facts that this vendor's format has a place for. */
interface Facts {
  readonly ok: boolean
  readonly code?: string | number | undefined
  readonly message?: string | undefined
}

/**
 * Writes the body of a response as Google Maps’ web services do, for tests. Never throws.
 *
 * @example
 * ```ts
 * import { respond } from '@faultline/google-maps/testing'
 *
 * respond({ ok: false, code: 'NOT_FOUND' }) // => { status: 'NOT_FOUND', error_message: undefined, results: [] }
 * ```
 */
export function respond({ ok, code, message }: Facts): object {
  return ok
    ? { status: code, results: [{ place_id: 'p7' }] }
    : { status: code, error_message: message, results: [] }
}
