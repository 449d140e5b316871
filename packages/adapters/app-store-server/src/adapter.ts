import type { Adapter, FaultOf } from '@faultline/core'
import { createAdapter } from '@faultline/core/adapter'
import { catalogue } from './catalogue.ts'
import { readAppStoreServer } from './reader.ts'

/** Every fault that {@link appStoreServer} can give: a switch over its `reason` is exhaustive. */
export type AppStoreServerFault = FaultOf<typeof catalogue>

/**
 * The adapter of the App Store Server API. A success's value is the parsed body; signed data in it isn't verified.
 *
 * @see https://developer.apple.com/documentation/appstoreserverapi/error-codes
 *
 * @example
 * ```ts
 * import { appStoreServer } from '@faultline/app-store-server'
 *
 * const outcome = appStoreServer.classify({ status: 404, body: '{"errorCode":4040010,"errorMessage":"Transaction id not found."}' })
 * outcome.ok ? 'OK' : outcome.fault.reason // => 'TRANSACTION_ID_NOT_FOUND'
 * ```
 */
export const appStoreServer: Adapter<AppStoreServerFault, unknown> = /* @__PURE__ */ createAdapter({
  catalogue,
  read: readAppStoreServer,
})
