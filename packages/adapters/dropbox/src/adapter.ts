import type { Adapter, FaultOf } from '@faultline/core'
import { createAdapter } from '@faultline/core/adapter'
import { catalogue } from './catalogue.ts'
import { readDropbox } from './reader.ts'

/** Every fault that {@link dropbox} can give: a switch over its `reason` is exhaustive. */
export type DropboxFault = FaultOf<typeof catalogue>

/**
 * The adapter of the Dropbox API. A success's value is the parsed body, or the text of a downloaded file that isn't JSON.
 *
 * @see https://www.dropbox.com/developers/documentation/http/documentation#error-handling
 *
 * @example
 * ```ts
 * import { dropbox } from '@faultline/dropbox'
 *
 * const outcome = dropbox.classify({
 *   status: 409,
 *   body: '{"error_summary":"path/not_found/..","error":{".tag":"path","path":{".tag":"not_found"}}}',
 * })
 * outcome.ok ? 'OK' : outcome.fault.reason // => 'PATH_NOT_FOUND'
 * ```
 */
export const dropbox: Adapter<DropboxFault, unknown> = /* @__PURE__ */ createAdapter({
  catalogue,
  read: readDropbox,
})
