/** Responses as the vendor writes them, for tests. @module */

/** What one response says: the facts that this vendor's format has a place for. */
interface Facts {
  readonly ok: boolean
  readonly code?: string | number | undefined
  readonly subcode?: string | number | undefined
  readonly message?: string | undefined
}

/**
 * Writes the body of a response as the Microsoft Graph API does, for tests: a subcode is the code of the inner error. Never
 * throws.
 *
 * @example
 * ```ts
 * import { respond } from '@faultline/microsoft-graph/testing'
 *
 * respond({ ok: false, code: 'itemNotFound', message: 'No.' }) // => { error: { code: 'itemNotFound', message: 'No.' } }
 * ```
 */
export function respond({ ok, code, subcode, message }: Facts): object {
  if (ok) return { value: [] }
  return { error: { code, message, ...(subcode !== undefined && { innerError: { code: subcode } }) } }
}
