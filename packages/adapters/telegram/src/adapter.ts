import type { Adapter, FaultOf } from '@faultline/core'
import { createAdapter } from '@faultline/core/adapter'
import { catalogue } from './catalogue.ts'
import { read } from './reader.ts'

/** Every fault that {@link telegram} can give: a switch over its `reason` is exhaustive. */
export type TelegramFault = FaultOf<typeof catalogue>

/**
 * The adapter of the Telegram Bot API. A success's value is its `result`.
 *
 * @see https://core.telegram.org/bots/api#making-requests
 *
 * @example
 * ```ts
 * import { telegram } from '@faultline/telegram'
 *
 * const body = '{"ok":false,"error_code":403,"description":"Forbidden: bot was blocked by the user"}'
 * const outcome = telegram.classify({ status: 403, body })
 * outcome.ok ? 'OK' : outcome.fault.reason // => 'USER_IS_BLOCKED'
 * ```
 */
export const telegram: Adapter<TelegramFault, unknown> = /* @__PURE__ */ createAdapter({ catalogue, read })
