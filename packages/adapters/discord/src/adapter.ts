import type { Adapter, FaultOf } from '@faultline/core'
import { createAdapter } from '@faultline/core/adapter'
import { catalogue } from './catalogue.ts'
import { read } from './reader.ts'

/** Every fault that {@link discord} can give: a switch over its `reason` is exhaustive. */
export type DiscordFault = FaultOf<typeof catalogue>

/**
 * The adapter of the Discord API. A success's value is the parsed body.
 *
 * @see https://docs.discord.com/developers/topics/opcodes-and-status-codes
 *
 * @example
 * ```ts
 * import { discord } from '@faultline/discord'
 *
 * const outcome = discord.classify({
 *   status: 429,
 *   body: '{"message":"You are being rate limited.","retry_after":64.57,"global":false}',
 * })
 * outcome.ok ? undefined : outcome.fault.retryAfterMs // => 64570
 * ```
 */
export const discord: Adapter<DiscordFault, unknown> = /* @__PURE__ */ createAdapter({ catalogue, read })
