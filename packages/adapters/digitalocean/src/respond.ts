/** Responses as the vendor writes them, for tests. @module */

/** What one response says: the facts that this vendor's format has a place for. */
interface Facts {
  readonly ok: boolean
  readonly code?: string | number | undefined
  readonly message?: string | undefined
}

/**
 * Writes the body of a response as the DigitalOcean API does, for tests. Never throws.
 *
 * @example
 * ```ts
 * import { respond } from '@faultline/digitalocean/testing'
 *
 * respond({ ok: false, code: 'not_found', message: 'No.' }) // => { id: 'not_found', message: 'No.' }
 * ```
 */
export function respond({ ok, code, message }: Facts): object {
  return ok ? { droplet: { id: 3_164_494, name: 'example.com' } } : { id: code, message }
}
