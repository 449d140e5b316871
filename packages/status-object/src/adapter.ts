import { type Adapter, type Catalogue, createAdapter, type FaultOf } from '@faultline/core'
import { catalogue } from './catalogue.ts'
import { rule } from './rule.ts'
import { readWire } from './wire.ts'

/** Every fault that {@link statusObject} can give: a switch over its `reason` is exhaustive. */
export type StatusObjectFault = FaultOf<typeof catalogue>

/**
 * Makes the adapter of any vendor that answers `{ status: { code, text, message } }`, a code of 2xx meaning success.
 * A success's value is the parsed body. Never throws.
 *
 * @example
 * ```ts
 * import { createStatusObjectAdapter } from '@faultline/status-object'
 *
 * const acme = createStatusObjectAdapter({
 *   vendor: 'acme-parcels',
 *   docsUrl: 'https://docs.acme.example/errors',
 *   readOn: '2026-11-20',
 *   entries: [
 *     { status: 200, code: 200, label: 'OK' },
 *     { status: 409, code: 1409, reason: 'LABEL_VOID', label: 'Label is void', category: 'conflict' },
 *   ],
 * })
 * const outcome = acme.classify({ status: 200, body: '{"status":{"code":1409}}' })
 * outcome.ok ? 'OK' : outcome.fault.reason // => 'LABEL_VOID'
 * ```
 */
export function createStatusObjectAdapter<const C extends Catalogue>(
  catalogue: C,
): Adapter<FaultOf<C>, unknown> {
  return createAdapter({ catalogue, readWire, rule })
}

/**
 * The adapter of the BatchData API, whose body repeats the HTTP status and wins where the two differ. A success's
 * value is the parsed body.
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
