import type { Adapter, Catalogue, FaultOf } from '@faultline/core'
import { createAdapter, type ExactCatalogue } from '@faultline/core/adapter'
import { catalogue } from './catalogue.ts'
import { read } from './reader.ts'

/** Every fault that {@link statusObject} can give: a switch over its `reason` is exhaustive. */
export type StatusObjectFault = FaultOf<typeof catalogue>

/**
 * Makes the adapter of any vendor that responds with `{ status: { code, text, message } }`, a code of 2xx meaning
 * success. A success's value is the parsed body. Never throws.
 *
 * @example
 * ```ts
 * import { createStatusObjectAdapter } from '@faultline/status-object'
 *
 * const acme = createStatusObjectAdapter({
 *   vendor: 'acme-parcels', title: 'Acme Parcels API', docsUrl: 'https://docs.acme.example/errors', readOn: '2026-11-21',
 *   success: { status: 200, code: 200 },
 *   failures: { LABEL_VOID: { code: 1409, status: 409, category: 'conflict' } },
 * })
 * const outcome = acme.classify({ status: 200, body: '{"status":{"code":1409}}' })
 * outcome.ok ? 'OK' : outcome.fault.reason // => 'LABEL_VOID'
 * ```
 */
export function createStatusObjectAdapter<const C extends Catalogue>(
  catalogue: ExactCatalogue<C>,
): Adapter<FaultOf<C>, unknown> {
  return createAdapter<C, ReturnType<typeof read>>({ catalogue, read })
}

/**
 * The adapter of the BatchData API, whose body repeats the HTTP status and counts if the two differ. A success's value
 * is the parsed body.
 *
 * @see https://help.batchdata.io/en/articles/11880468-status-codes-in-http
 *
 * @example
 * ```ts
 * import { statusObject } from '@faultline/status-object'
 *
 * const outcome = statusObject.classify({
 *   status: 403,
 *   body: '{"status":{"code":403,"text":"Forbidden","message":"Insufficient balance"}}',
 * })
 * outcome.ok ? 'OK' : outcome.fault.reason // => 'INSUFFICIENT_BALANCE'
 * ```
 */
export const statusObject: Adapter<StatusObjectFault, unknown> =
  /* @__PURE__ */ createStatusObjectAdapter(catalogue)
