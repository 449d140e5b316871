/** Responses as the vendor writes them, for tests. @module */

/** What one response says: the facts that this vendor's format has a place for. */
interface Facts {
  readonly ok: boolean
  readonly status?: number
  readonly code?: string | number | undefined
  readonly subcode?: string | number | undefined
  readonly message?: string | undefined
}

/**
 * Writes the body of a response as Google's APIs do, for tests. A code in camel case, or a number, is the reason of an
 * older API. Never throws.
 *
 * @example
 * ```ts
 * import { respond } from '@faultline/google-apis/testing'
 *
 * respond({ ok: false, status: 404, code: 'NOT_FOUND', message: 'No.' })
 * // => { error: { code: 404, message: 'No.', status: 'NOT_FOUND', details: undefined } }
 * ```
 */
export function respond({ ok, status, code, subcode, message }: Facts): object {
  if (ok) return { name: 'operations/7', done: true }
  if (typeof code === 'number' || /^[a-z]+[A-Z]/.test(code ?? ''))
    return { error: { code: status, message, errors: [{ domain: 'global', reason: code, message }] } }
  const info = {
    '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
    reason: subcode,
    domain: 'googleapis.com',
  }
  return {
    error: { code: status, message, status: code, details: subcode === undefined ? undefined : [info] },
  }
}
