import type { Adapter, FaultOf } from '@faultline/core'
import { createAdapter } from '@faultline/core/adapter'
import { catalogue } from './catalogue.ts'
import { read } from './reader.ts'

/** Every fault that {@link square} can give: a switch over its `reason` is exhaustive. */
export type SquareFault = FaultOf<typeof catalogue>

/**
 * The adapter of the Square API. A success's value is the parsed body. The fault's `family` is the error's category.
 *
 * @see https://developer.squareup.com/docs/build-basics/general-considerations/handling-errors
 *
 * @example
 * ```ts
 * import { square } from '@faultline/square'
 *
 * const body = '{"errors":[{"category":"PAYMENT_METHOD_ERROR","code":"CARD_DECLINED","detail":"Card declined."}]}'
 * const outcome = square.classify({ status: 402, body })
 * outcome.ok ? 'OK' : outcome.fault.reason // => 'CARD_DECLINED'
 * ```
 */
export const square: Adapter<SquareFault, unknown> = /* @__PURE__ */ createAdapter({ catalogue, read })
