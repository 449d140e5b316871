import type { Adapter, FaultOf } from '@faultline/core'
import { createAdapter } from '@faultline/core/adapter'
import { catalogue } from './catalogue.ts'
import { read } from './reader.ts'

/** Every fault that {@link plaid} can give: a switch over its `reason` is exhaustive. */
export type PlaidFault = FaultOf<typeof catalogue>

/**
 * The adapter of the Plaid API. A success's value is the parsed body. The fault's `family` is the error's type, and its
 * `subcode` is the reason that an OAuth connection ended.
 *
 * @see https://plaid.com/docs/errors/
 *
 * @example
 * ```ts
 * import { plaid } from '@faultline/plaid'
 *
 * const body = '{"error_type":"ITEM_ERROR","error_code":"ITEM_LOGIN_REQUIRED","error_code_reason":"OAUTH_CONSENT_EXPIRED"}'
 * const outcome = plaid.classify({ status: 400, body })
 * outcome.ok ? 'OK' : [outcome.fault.reason, outcome.fault.subcode] // => ['ITEM_LOGIN_REQUIRED', 'OAUTH_CONSENT_EXPIRED']
 * ```
 */
export const plaid: Adapter<PlaidFault, unknown> = /* @__PURE__ */ createAdapter({ catalogue, read })
