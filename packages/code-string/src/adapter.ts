import { type Adapter, type Catalogue, createAdapter, type FaultOf } from '@faultline/core'
import { catalogue } from './catalogue.ts'
import { rule } from './rule.ts'
import { readWire } from './wire.ts'

/** Every fault that {@link codeString} can give: a switch over its `reason` is exhaustive. */
export type CodeStringFault = FaultOf<typeof catalogue>

/**
 * Makes the adapter of any vendor that answers a failure with a code in words beside the HTTP status, at the top
 * level of the body or in an `error` object. A success's value is the parsed body, `undefined` where it is empty.
 * Never throws.
 *
 * @example
 * ```ts
 * import { createCodeStringAdapter } from '@faultline/code-string'
 *
 * const acme = createCodeStringAdapter({
 *   vendor: 'acme-mail',
 *   docsUrl: 'https://docs.acme.example/errors',
 *   readOn: '2026-11-20',
 *   entries: [
 *     { status: 200, label: 'OK' },
 *     { status: 409, code: 'AlreadySent', reason: 'ALREADY_SENT', label: 'Already sent', category: 'conflict' },
 *   ],
 * })
 * const outcome = acme.classify({ status: 409, body: '{"error":{"code":"AlreadySent"}}' })
 * outcome.ok ? 'OK' : outcome.fault.reason // => 'ALREADY_SENT'
 * ```
 */
export function createCodeStringAdapter<const C extends Catalogue>(
  catalogue: C,
): Adapter<FaultOf<C>, unknown> {
  return createAdapter({ catalogue, readWire, rule })
}

/**
 * The adapter of the APITube News API. A success's value is the parsed body, `undefined` where it is empty.
 *
 * @see https://docs.apitube.io/platform/news-api/http-response-codes
 *
 * @example
 * ```ts
 * import { codeString } from '@faultline/code-string'
 *
 * const outcome = codeString.classify({
 *   status: 404,
 *   body: '{"code":"NotFound","message":"Entry not found."}',
 * })
 * outcome.ok ? 'OK' : outcome.fault.reason // => 'NOT_FOUND'
 * ```
 */
export const codeString: Adapter<CodeStringFault, unknown> =
  /* @__PURE__ */ createCodeStringAdapter(catalogue)
