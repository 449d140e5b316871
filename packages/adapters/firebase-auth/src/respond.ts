/** Responses as the vendor writes them, for tests. @module */

/** What one response says: the facts that this vendor's format has a place for. */
interface Facts {
  readonly ok: boolean
  readonly status?: number
  readonly code?: string | number | undefined
}

/**
 * Writes the body of a response as Firebase does, for tests: a code in capitals as Authentication does, any other as
 * Cloud Messaging does. Never throws.
 *
 * @example
 * ```ts
 * import { respond } from '@faultline/firebase-auth/testing'
 *
 * respond({ ok: false, status: 400, code: 'EMAIL_EXISTS' }) // => { error: { code: 400, message: 'EMAIL_EXISTS' } }
 * ```
 */
export function respond({ ok, status, code }: Facts): object {
  if (ok) return { name: 'projects/p/messages/7' }
  if (typeof code === 'string' && /^[A-Z_]{3,}$/.test(code)) return { error: { code: status, message: code } }
  const details = [{ '@type': 'type.googleapis.com/google.firebase.fcm.v1.FcmError', errorCode: code }]
  return { error: { code: status, details } }
}
