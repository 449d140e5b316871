/** Responses as the vendor writes them, for tests. @module */

/** What one response says: the facts that this vendor's format has a place for. */
interface Facts {
  readonly ok: boolean
  readonly code?: string | number | undefined
  readonly family?: string | undefined
  readonly message?: string | undefined
}

/**
 * Writes the body of a response as the PayPal REST APIs do, for tests: an issue as one of the details, a name as the
 * whole. Never throws.
 *
 * @example
 * ```ts
 * import { respond } from '@faultline/paypal/testing'
 *
 * respond({ ok: false, code: 'RESOURCE_NOT_FOUND' }) // => { name: 'RESOURCE_NOT_FOUND', debug_id: '90957fca61718' }
 * ```
 */
export function respond({ ok, code, family, message }: Facts): object {
  if (ok) return { id: '5O190127TN364715T', status: 'CREATED' }
  if (`${code}`.toLowerCase() === 'invalid_client') return { error: code, error_description: message }
  if (code === undefined || names.has(`${code}`.toUpperCase()))
    return { name: code ?? family, message, debug_id: debugId }
  return { name: family, details: [{ issue: code, description: message }], debug_id: debugId }
}

const debugId = '90957fca61718'
const names: ReadonlySet<string> = new Set([
  'INVALID_REQUEST',
  'AUTHENTICATION_FAILURE',
  'NOT_AUTHORIZED',
  'RESOURCE_NOT_FOUND',
  'RESOURCE_CONFLICT',
  'UNSUPPORTED_MEDIA_TYPE',
  'UNPROCESSABLE_ENTITY',
  'RATE_LIMIT_REACHED',
  'INTERNAL_SERVER_ERROR',
  'SERVICE_UNAVAILABLE',
])
