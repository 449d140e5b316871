import type { Adapter, FaultOf } from '@faultline/core'
import { createAdapter } from '@faultline/core/adapter'
import { catalogue } from './catalogue.ts'
import { read } from './reader.ts'

/** Every fault that {@link googleMaps} can give: a switch over its `reason` is exhaustive. */
export type GoogleMapsFault = FaultOf<typeof catalogue>

/**
 * The adapter of Google Maps’ web services: Geocoding, Directions, Distance Matrix and Places, under
 * maps.googleapis.com. The newer Places and Routes APIs respond as other Google APIs do. A success's value is the parsed
 * body, also if nothing was found. Never throws.
 *
 * @see https://developers.google.com/maps/documentation/geocoding/requests-geocoding
 *
 * @example
 * ```ts
 * import { googleMaps } from '@faultline/google-maps'
 *
 * const outcome = googleMaps.classify({ status: 200, body: '{"status":"OVER_QUERY_LIMIT","results":[]}' })
 * outcome.ok ? 'OK' : outcome.fault.category // => 'rate_limited'
 * ```
 */
export const googleMaps: Adapter<GoogleMapsFault, unknown> = /* @__PURE__ */ createAdapter({
  catalogue,
  read,
})
