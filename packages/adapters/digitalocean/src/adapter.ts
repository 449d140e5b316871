import type { Adapter, FaultOf } from '@faultline/core'
import { createAdapter, readFields } from '@faultline/core/adapter'
import { catalogue } from './catalogue.ts'

/** Every fault that {@link digitalocean} can give: a switch over its `reason` is exhaustive. */
export type DigitalOceanFault = FaultOf<typeof catalogue>

/**
 * The adapter of the DigitalOcean API. A success's value is the parsed body.
 *
 * @see https://docs.digitalocean.com/reference/api/digitalocean/
 *
 * @example
 * ```ts
 * import { digitalocean } from '@faultline/digitalocean'
 *
 * const outcome = digitalocean.classify({ status: 404, body: '{"id":"not_found","message":"The droplet is gone."}' })
 * outcome.ok ? 'OK' : outcome.fault.reason // => 'NOT_FOUND'
 * ```
 */
export const digitalocean: Adapter<DigitalOceanFault, unknown> = /* @__PURE__ */ createAdapter({
  catalogue,
  read: /* @__PURE__ */ readFields({ code: 'id', message: 'message', requestId: 'request_id' }),
})
