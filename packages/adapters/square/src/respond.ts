/** Responses as the vendor writes them, for tests. @module */

/** What one response says: the facts that this vendor's format has a place for. */
interface Facts {
  readonly ok: boolean
  readonly code?: string | number | undefined
  readonly family?: string | undefined
  readonly message?: string | undefined
}

/**
 * Writes the body of a response as the Square API does, for tests. Never throws.
 *
 * @example
 * ```ts
 * import { respond } from '@faultline/square/testing'
 *
 * respond({ ok: false, code: 'NOT_FOUND', message: 'No.' }) // => { errors: [{ code: 'NOT_FOUND', detail: 'No.' }] }
 * ```
 */
export function respond({ ok, code, family, message }: Facts): object {
  if (ok) return { location: { id: '18YC4JDH91E1H' } }
  return {
    errors: [
      {
        ...(family !== undefined && { category: family }),
        ...(code !== undefined && { code }),
        ...(message !== undefined && { detail: message }),
      },
    ],
  }
}
