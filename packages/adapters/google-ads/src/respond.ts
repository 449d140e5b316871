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
 * Writes the body of a response as the Google Ads API does, for tests. A code in upper case is one of gRPC, and its
 * subcode Google's reason. Never throws.
 *
 * @example
 * ```ts
 * import { respond } from '@faultline/google-ads/testing'
 *
 * respond({ ok: false, status: 404, code: 'NOT_FOUND', message: 'No.' })
 * // => { error: { code: 404, message: 'No.', status: 'NOT_FOUND', details: undefined } }
 * ```
 */
export function respond({ ok, status, code, subcode, message }: Facts): object {
  if (ok) return { results: [{ resourceName: 'customers/1/campaigns/7' }] }
  const isGoogles = code === undefined || /^[A-Z_]+$/.test(`${code}`)
  const info = {
    '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
    reason: subcode,
    domain: 'googleapis.com',
  }
  const failure = {
    '@type': 'type.googleapis.com/google.ads.googleads.v25.errors.GoogleAdsFailure',
    errors: [{ errorCode: { [`${code}`]: subcode ?? '' }, message }],
    requestId: 'xN_KaZRHZuU6Rlgt3cM2uQ',
  }
  const details = isGoogles ? (subcode === undefined ? undefined : [info]) : [failure]
  return { error: { code: status, message, status: isGoogles ? code : 'INVALID_ARGUMENT', details } }
}
