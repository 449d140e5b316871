/** Responses as the vendor writes them, for tests. @module */

/** What one response says: the facts that this vendor's format has a place for. */
interface Facts {
  readonly ok: boolean
  readonly code?: string | number | undefined
  readonly message?: string | undefined
  readonly label?: string | undefined
}

/**
 * Writes the body of a response as the BatchData API does, for tests. Never throws.
 *
 * @example
 * ```ts
 * import { respond } from '@faultline/status-object/testing'
 *
 * respond({ ok: false, code: 404, label: 'Not Found' }) // => { status: { code: 404, text: 'Not Found' } }
 * ```
 */
export function respond({ ok, code, message, label }: Facts): object {
  return { status: { code, text: label, message }, ...(ok && { results: { properties: [] } }) }
}
