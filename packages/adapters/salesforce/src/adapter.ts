import type { Adapter, FaultOf } from '@faultline/core'
import { createAdapter } from '@faultline/core/adapter'
import { catalogue } from './catalogue.ts'
import { readSalesforce } from './reader.ts'

/** Every fault that {@link salesforce} can give: a switch over its `reason` is exhaustive. */
export type SalesforceFault = FaultOf<typeof catalogue>

/**
 * The adapter of Salesforce's REST API. A success's value is the parsed body. What failed of a collection, a composite
 * request, a batch or a graph is in `fault.items`.
 *
 * @see https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/errorcodes.htm
 *
 * @example
 * ```ts
 * import { salesforce } from '@faultline/salesforce'
 *
 * const body = '[{"message":"unable to obtain exclusive access to this record","errorCode":"UNABLE_TO_LOCK_ROW"}]'
 * const outcome = salesforce.classify({ status: 400, body })
 * outcome.ok ? 'OK' : outcome.fault.reason // => 'UNABLE_TO_LOCK_ROW'
 * ```
 */
export const salesforce: Adapter<SalesforceFault, unknown> = /* @__PURE__ */ createAdapter({
  catalogue,
  read: readSalesforce,
})
