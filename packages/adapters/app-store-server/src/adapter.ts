import type { Adapter, FaultOf } from '@faultline/core'
import { createAdapter, readFields } from '@faultline/core/adapter'
import { catalogue } from './catalogue.ts'

/** Every fault that {@link appStoreServer} can give: a switch over its `reason` is exhaustive. */
export type AppStoreServerFault = FaultOf<typeof catalogue>

/**
 * The adapter of the App Store Server API. A success's value is the parsed body.
 *
 * @see https://docs.example.com/errors
 *
 * @example
 * ```ts
 * import { appStoreServer } from '@faultline/app-store-server'
 *
 * const outcome = appStoreServer.classify({ status: 400, body: '{"error":{"code":"invalid_input"}}' })
 * outcome.ok ? 'OK' : outcome.fault.reason // => 'INVALID_INPUT'
 * ```
 */
export const appStoreServer: Adapter<AppStoreServerFault, unknown> = /* @__PURE__ */ createAdapter({
  catalogue,
  read: /* @__PURE__ */ readFields({ code: 'error.code', message: 'error.message' }),
})
