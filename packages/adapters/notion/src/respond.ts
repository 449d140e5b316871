/** Responses as the vendor writes them, for tests. @module */

/** What one response says: the facts that this vendor's format has a place for. */
interface Facts {
  readonly ok: boolean
  readonly status?: number
  readonly code?: string | number | undefined
  readonly message?: string | undefined
}

/**
 * Writes the body of a response as the Notion API does, for tests. Never throws.
 *
 * @example
 * ```ts
 * import { respond } from '@faultline/notion/testing'
 *
 * respond({ ok: false, status: 401, code: 'unauthorized', message: 'API token is invalid.' })
 * // => { object: 'error', status: 401, code: 'unauthorized', message: 'API token is invalid.' }
 * ```
 */
export function respond({ ok, status, code, message }: Facts): object {
  return ok
    ? { object: 'page', id: '59833787-2cf9-4fdf-8782-e53db20768a5' }
    : { object: 'error', status, code, message }
}
