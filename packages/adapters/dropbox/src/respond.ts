/** Responses as the vendor writes them, for tests. @module */

/** What one response says: the facts that this vendor's format has a place for. */
interface Facts {
  readonly ok: boolean
  readonly code?: string | number | undefined
  readonly message?: string | undefined
}

/**
 * Writes the body of a response as the Dropbox API does, for tests. Never throws.
 *
 * @example
 * ```ts
 * import { respond } from '@faultline/dropbox/testing'
 *
 * respond({ ok: false, code: 'reset' }) // => { error_summary: 'reset/..', error: { '.tag': 'reset' } }
 * ```
 */
export function respond({ ok, code, message }: Facts): unknown {
  if (ok) return { name: 'Prime_Numbers.txt', id: 'id:a4ayc_80_OEAAAAAAAAAXw' }
  if (code === undefined) return message ?? {}
  const text = message === undefined ? {} : { user_message: { text: message, locale: 'en' } }
  if (typeof code === 'number') return { error: { '.tag': code }, ...text }
  return { error_summary: `${code}/..`, error: nested(code.split('/')), ...text }
}

/** Wraps each tag in the one before it. */
function nested([tag = '', ...inner]: readonly string[]): object {
  return inner.length === 0 ? { '.tag': tag } : { '.tag': tag, [tag]: nested(inner) }
}
