import type { Adapter, FaultOf } from '@faultline/core'
import { createAdapter } from '@faultline/core/adapter'
import { catalogue } from './catalogue.ts'
import { read } from './reader.ts'

/** Every fault that {@link microsoftGraph} can give: a switch over its `reason` is exhaustive. */
export type MicrosoftGraphFault = FaultOf<typeof catalogue>

/**
 * The adapter of the Microsoft Graph API. A success's value is the parsed body; the requests of a batch that failed are in
 * `fault.items`.
 *
 * @see https://learn.microsoft.com/graph/errors
 *
 * @example
 * ```ts
 * import { microsoftGraph } from '@faultline/microsoft-graph'
 *
 * const body = '{"error":{"code":"invalidRange","innerError":{"code":"fragmentOverlap"}}}'
 * const outcome = microsoftGraph.classify({ status: 416, body })
 * outcome.ok ? 'OK' : outcome.fault.reason // => 'FRAGMENT_OVERLAP'
 * ```
 */
export const microsoftGraph: Adapter<MicrosoftGraphFault, unknown> = /* @__PURE__ */ createAdapter({
  catalogue,
  read,
})
