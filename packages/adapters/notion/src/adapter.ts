import type { Adapter, FaultOf } from '@faultline/core'
import { createAdapter, readFields } from '@faultline/core/adapter'
import { catalogue } from './catalogue.ts'

/** Every fault that {@link notion} can give: a switch over its `reason` is exhaustive. */
export type NotionFault = FaultOf<typeof catalogue>

/**
 * The adapter of the Notion API. A success's value is the parsed body.
 *
 * @see https://docs.example.com/errors
 *
 * @example
 * ```ts
 * import { notion } from '@faultline/notion'
 *
 * const outcome = notion.classify({ status: 400, body: '{"error":{"code":"invalid_input"}}' })
 * outcome.ok ? 'OK' : outcome.fault.reason // => 'INVALID_INPUT'
 * ```
 */
export const notion: Adapter<NotionFault, unknown> = /* @__PURE__ */ createAdapter({
  catalogue,
  read: /* @__PURE__ */ readFields({ code: 'error.code', message: 'error.message' }),
})
