import type { Adapter, FaultOf } from '@faultline/core'
import { createAdapter } from '@faultline/core/adapter'
import { catalogue } from './catalogue.ts'
import { read } from './reader.ts'

/** Every fault that {@link slack} can give: a switch over its `reason` is exhaustive. */
export type SlackFault = FaultOf<typeof catalogue>

/**
 * The adapter of the Slack Web API, which reports nearly every failure under HTTP 200. A success's value is the parsed
 * body, with the warnings that Slack may have added.
 *
 * @see https://docs.slack.dev/apis/web-api/
 *
 * @example
 * ```ts
 * import { slack } from '@faultline/slack'
 *
 * const outcome = slack.classify({
 *   status: 200,
 *   body: '{"ok":false,"error":"missing_scope","needed":"chat:write","provided":"users:read"}',
 * })
 * outcome.ok ? 'OK' : outcome.fault.reason // => 'MISSING_SCOPE'
 * outcome.ok ? undefined : outcome.fault.details // => { needed: 'chat:write', provided: 'users:read' }
 * ```
 */
export const slack: Adapter<SlackFault, unknown> = /* @__PURE__ */ createAdapter({ catalogue, read })
