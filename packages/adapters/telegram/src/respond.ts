/** Responses as the vendor writes them, for tests. @module */

/** What one response says: the facts that this vendor's format has a place for. */
interface Facts {
  readonly ok: boolean
  readonly code?: string | number | undefined
  readonly message?: string | undefined
}

/**
 * Writes the body of a response as the Telegram Bot API does, for tests. Never throws.
 *
 * @example
 * ```ts
 * import { respond } from '@faultline/telegram/testing'
 *
 * respond({ ok: false, code: 400, message: 'Bad Request: chat not found' })
 * // => { ok: false, error_code: 400, description: 'Bad Request: chat not found' }
 * ```
 */
export function respond({ ok, code, message }: Facts): object {
  return ok ? { ok, result: { message_id: 7 } } : { ok, error_code: code, description: message }
}
