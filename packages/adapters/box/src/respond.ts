/** Responses as the vendor writes them, for tests. @module */

/** What one response says: the facts that this vendor's format has a place for. */
interface Facts {
  readonly ok: boolean
  readonly status?: number | undefined
  readonly code?: string | number | undefined
  readonly message?: string | undefined
}

/**
 * Writes the body of a response as the Box API does, for tests. Never throws.
 *
 * @example
 * ```ts
 * import { respond } from '@faultline/box/testing'
 *
 * respond({ ok: false, status: 404, code: 'not_found', message: 'No.' })
 * // => { type: 'error', status: 404, code: 'not_found', message: 'No.' }
 * ```
 */
export function respond({ ok, status, code, message }: Facts): object {
  return ok ? { type: 'file', id: '12345', name: 'Contract.pdf' } : { type: 'error', status, code, message }
}
