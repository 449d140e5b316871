/** Responses as the vendor writes them, for tests. @module */

/** What one response says: the facts that this vendor's format has a place for. */
interface Facts {
  readonly ok: boolean
  readonly code?: string | number | undefined
}

/**
 * Writes the body of a response as the Kraken Spot API does, for tests: the success is that of a canceled withdrawal. Never throws.
 *
 * @example
 * ```ts
 * import { respond } from '@faultline/kraken/testing'
 *
 * respond({ ok: false, code: 'EAPI:Invalid key' }) // => { error: ['EAPI:Invalid key'], result: {} }
 * ```
 */
export function respond({ ok, code }: Facts): object {
  return ok ? { error: [], result: true } : { error: code === undefined ? [] : [code], result: {} }
}
