import type { Adapter, FaultOf } from '@faultline/core'
import { createAdapter, readFields } from '@faultline/core/adapter'
import { catalogue } from './catalogue.ts'

/** Every fault that {@link notion} can give: a switch over its `reason` is exhaustive. */
export type NotionFault = FaultOf<typeof catalogue>

/**
 * The adapter of the Notion API. A success's value is the parsed body.
 *
 * @see https://developers.notion.com/reference/status-codes
 *
 * @example
 * ```ts
 * import { notion } from '@faultline/notion'
 *
 * const outcome = notion.classify({
 *   status: 409,
 *   body: '{"object":"error","status":409,"code":"conflict_error","message":"Conflict occurred while saving."}',
 * })
 * outcome.ok ? 'OK' : outcome.fault.reason // => 'CONFLICT_ERROR'
 * ```
 */
export const notion: Adapter<NotionFault, unknown> = /* @__PURE__ */ createAdapter({
  catalogue,
  read: /* @__PURE__ */ readFields({
    code: ['code', 'error'],
    subcode: 'additional_data.error_type',
    message: ['message', 'error_description'],
    requestId: 'request_id',
  }),
})
