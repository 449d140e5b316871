/** Responses as the vendor writes them, for tests. @module */

/** What one response says: the facts that this vendor's format has a place for. */
interface Facts {
  readonly ok: boolean
  readonly code?: string | number | undefined
  readonly message?: string | undefined
}

/**
 * Writes the body of a response as the App Store Server API does, for tests: the success is that of a test
 * notification. Never throws.
 *
 * @example
 * ```ts
 * import { respond } from '@faultline/app-store-server/testing'
 *
 * respond({ ok: false, code: 4040010, message: 'No.' }) // => { errorCode: 4040010, errorMessage: 'No.' }
 * ```
 */
export function respond({ ok, code, message }: Facts): object {
  return ok ? { testNotificationToken: 'ce3af791_1' } : { errorCode: code, errorMessage: message }
}
