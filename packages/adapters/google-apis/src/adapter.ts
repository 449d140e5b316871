import type { Adapter, FaultOf } from '@faultline/core'
import { createAdapter } from '@faultline/core/adapter'
import { readGoogleRpc } from '@faultline/core/readers/google-rpc'
import { catalogue } from './catalogue.ts'

/** Every fault that {@link googleApis} can give: a switch over its `reason` is exhaustive. */
export type GoogleAPIsFault = FaultOf<typeof catalogue>

/**
 * The adapter of Google's APIs over HTTP and JSON: Gemini, Cloud, Drive and all others. A success's value is the parsed
 * body. A stream of Gemini is an array, and what came before its error is the outcome's `partial`. Never throws.
 *
 * @see https://google.aip.dev/193
 *
 * @example
 * ```ts
 * import { googleApis } from '@faultline/google-apis'
 *
 * const body = `{ "error": { "code": 429, "message": "Quota exceeded.", "status": "RESOURCE_EXHAUSTED", "details": [
 *   { "@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": "3.5s" }
 * ] } }`
 * const outcome = googleApis.classify({ status: 429, body })
 * outcome.ok ? undefined : outcome.fault.retryAfterMs // => 3500
 * ```
 */
export const googleApis: Adapter<GoogleAPIsFault, unknown> = /* @__PURE__ */ createAdapter({
  catalogue,
  read: /* @__PURE__ */ readGoogleRpc(),
})
