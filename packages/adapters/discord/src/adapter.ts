import type { Adapter, FaultOf } from '@faultline/core'
import { createAdapter, readFields } from '@faultline/core/adapter'
import { catalogue } from './catalogue.ts'

/** Every fault that {@link discord} can give: a switch over its `reason` is exhaustive. */
export type DiscordFault = FaultOf<typeof catalogue>

/**
 * The adapter of the Discord API. A success's value is the parsed body.
 *
 * @see https://docs.example.com/errors
 *
 * @example
 * ```ts
 * import { discord } from '@faultline/discord'
 *
 * const outcome = discord.classify({ status: 400, body: '{"error":{"code":"invalid_input"}}' })
 * outcome.ok ? 'OK' : outcome.fault.reason // => 'INVALID_INPUT'
 * ```
 */
export const discord: Adapter<DiscordFault, unknown> = /* @__PURE__ */ createAdapter({
  catalogue,
  read: /* @__PURE__ */ readFields({ code: 'error.code', message: 'error.message' }),
})
