import type { Adapter, FaultOf } from '@faultline/core'
import { createAdapter } from '@faultline/core/adapter'
import { catalogue } from './catalogue.ts'
import { readGoogleAds } from './reader.ts'

/** Every fault that {@link googleAds} can give: a switch over its `reason` is exhaustive. */
export type GoogleAdsFault = FaultOf<typeof catalogue>

/**
 * The adapter of the Google Ads API over HTTP and JSON. A success's value is the parsed body; the operations that failed
 * in partial failure mode are in `fault.items`.
 *
 * @see https://developers.google.com/google-ads/api/docs/common-errors
 *
 * @example
 * ```ts
 * import { googleAds } from '@faultline/google-ads'
 *
 * const body = `{ "error": { "code": 429, "status": "RESOURCE_EXHAUSTED", "details": [{
 *   "@type": "type.googleapis.com/google.ads.googleads.v25.errors.GoogleAdsFailure",
 *   "errors": [{
 *     "errorCode": { "quotaError": "RESOURCE_EXHAUSTED" },
 *     "details": { "quotaErrorDetails": { "rateScope": "DEVELOPER", "retryDelay": "40591s" } }
 *   }]
 * }] } }`
 * const outcome = googleAds.classify({ status: 429, body })
 * outcome.ok ? 'OK' : outcome.fault.reason // => 'QUOTA_ERROR'
 * outcome.ok ? 'OK' : outcome.fault.retryAfterMs // => 40591000
 * ```
 */
export const googleAds: Adapter<GoogleAdsFault, unknown> = /* @__PURE__ */ createAdapter({
  catalogue,
  read: readGoogleAds,
})
