/** Responses as the vendor writes them, for tests. @module */

/** What one response says: the facts that this vendor's format has a place for. */
interface Facts {
  readonly ok: boolean
  readonly code?: string | number | undefined
  readonly message?: string | undefined
  readonly label?: string | undefined
}

/**
 * Writes the body of a response as the APITube News API does, for tests. Never throws.
 *
 * @example
 * ```ts
 * import { respond } from '@faultline/code-string/testing'
 *
 * respond({ ok: false, code: 'NotFound', label: 'Not found' }) // => { code: 'NotFound', message: 'Not found' }
 * ```
 */
export function respond({ ok, code, message, label }: Facts): object {
  return ok ? { results: [{ id: 7, title: 'News' }] } : { code, message: message ?? label }
}
