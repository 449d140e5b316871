/** Responses as the vendor writes them, for tests. @module */

/** What one response says: the facts that this vendor's format has a place for. */
interface Facts {
  readonly ok: boolean
  readonly code?: string | number | undefined
  readonly message?: string | undefined
}

/**
 * Writes the body of a response as Kakao does, for tests: a numeric code as its REST APIs, `KAE…` as its service for
 * channels and addresses, any other text as its OAuth server. Never throws.
 *
 * @example
 * ```ts
 * import { respond } from '@faultline/kakao/testing'
 *
 * respond({ ok: false, code: -10, message: 'Slow down.' }) // => { code: -10, msg: 'Slow down.' }
 * ```
 */
export function respond({ ok, code, message }: Facts): object {
  if (ok) return { id: 1, connected_at: '2026-11-21T00:00:00Z' }
  if (typeof code !== 'string') return { code, msg: message }
  return code.startsWith('KAE')
    ? { error_code: code, error_msg: message }
    : { error: code, error_description: message }
}
