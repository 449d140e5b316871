/** Responses as the vendor writes them, for tests. @module */

/** What one response says: the facts that this vendor's format has a place for. */
interface Facts {
  readonly ok: boolean
  readonly code?: string | number | undefined
  readonly message?: string | undefined
  readonly label?: string | undefined
  readonly reason?: string | undefined
}

/**
 * Writes the body of a response as the DFINERY import API does, for tests. Never throws.
 *
 * @example
 * ```ts
 * import { respond } from '@faultline/dfinery-import/testing'
 *
 * respond({ ok: false, code: 40402, reason: 'TOO_MANY_EVENTS' })
 * // => { status: false, code: 40402, message: 'TOO_MANY_EVENTS', data: null }
 * ```
 */
export function respond({ ok, code, message, label, reason }: Facts): object {
  return { status: ok, code, message: message ?? label ?? reason, data: null }
}
