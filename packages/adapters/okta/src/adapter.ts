import type { Adapter, FaultOf } from '@faultline/core'
import { createAdapter } from '@faultline/core/adapter'
import { catalogue } from './catalogue.ts'
import { read } from './reader.ts'

/** Every fault that {@link okta} can give: a switch over its `reason` is exhaustive. */
export type OktaFault = FaultOf<typeof catalogue>

/**
 * The adapter of Okta: its management and authentication APIs, and OAuth. A success's value is the parsed body,
 * `undefined` if that was empty. Never throws.
 *
 * @see https://developer.okta.com/docs/reference/error-codes/
 *
 * @example
 * ```ts
 * import { okta } from '@faultline/okta'
 *
 * const outcome = okta.classify({ status: 401, body: '{"errorCode":"E0000011","errorSummary":"Invalid token provided"}' })
 * outcome.ok ? 'OK' : outcome.fault.reason // => 'INVALID_TOKEN'
 * ```
 */
export const okta: Adapter<OktaFault, unknown> = /* @__PURE__ */ createAdapter({ catalogue, read })
