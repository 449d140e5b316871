import type { Adapter, FaultOf } from '@faultline/core'
import { createAdapter } from '@faultline/core/adapter'
import type { GraphqlData } from '@faultline/core/readers/graphql'
import { catalogue } from './catalogue.ts'
import { readLinear } from './reader.ts'

/** Every fault that {@link linear} can give: a switch over its `reason` is exhaustive. */
export type LinearFault = FaultOf<typeof catalogue>

/**
 * The adapter of the Linear API. A success's value is its `data`.
 *
 * @see https://linear.app/developers/graphql
 *
 * @example
 * ```ts
 * import { linear } from '@faultline/linear'
 *
 * const outcome = linear.classify({
 *   status: 200,
 *   body: { data: null, errors: [{ message: 'Entity not found: Issue', extensions: { type: 'invalid input' } }] },
 * })
 * outcome.ok ? 'OK' : outcome.fault.reason // => 'ENTITY_NOT_FOUND'
 * ```
 */
export const linear: Adapter<LinearFault, GraphqlData> = /* @__PURE__ */ createAdapter({
  catalogue,
  read: readLinear,
})
