import type { Adapter, Catalogue, FaultOf } from '@faultline/core'
import { createAdapter, type ExactCatalogue, readFields } from '@faultline/core/adapter'
import { catalogue } from './catalogue.ts'

/** Every fault that {@link codeString} can give: a switch over its `reason` is exhaustive. */
export type CodeStringFault = FaultOf<typeof catalogue>

/**
 * Makes the adapter of any vendor that responds with the HTTP status and a code beside it, at the top level or in an
 * `error` object. Under a success status only a documented code is a failure: any other is part of the vendor's data.
 * A success's value is the parsed body, `undefined` if that was empty. Never throws.
 *
 * @example
 * ```ts
 * import { createCodeStringAdapter } from '@faultline/code-string'
 *
 * const acme = createCodeStringAdapter({
 *   vendor: 'acme-maps', title: 'Acme Maps API', docsUrl: 'https://docs.acme.example/errors', readOn: '2026-11-21',
 *   success: { status: 200 },
 *   failures: { NO_ROUTE: { code: 'NoRoute', status: 404, category: 'not_found' } },
 * })
 * const outcome = acme.classify({ status: 404, body: '{"error":{"code":"NoRoute"}}' })
 * outcome.ok ? 'OK' : outcome.fault.reason // => 'NO_ROUTE'
 * ```
 */
export function createCodeStringAdapter<const C extends Catalogue>(
  catalogue: ExactCatalogue<C>,
): Adapter<FaultOf<C>, unknown> {
  return createAdapter<C, ReturnType<typeof read>>({ catalogue, read })
}

const read = /* @__PURE__ */ readFields({
  code: ['code', 'error.code'],
  message: ['message', 'error.message'],
})

/**
 * The adapter of the APITube News API. A success's value is the parsed body.
 *
 * @see https://docs.apitube.io/platform/news-api/http-response-codes
 *
 * @example
 * ```ts
 * import { codeString } from '@faultline/code-string'
 *
 * const outcome = codeString.classify({ status: 401, body: '{"code":"Unauthorized","message":"No key"}' })
 * outcome.ok ? 'OK' : outcome.fault.reason // => 'UNAUTHORIZED'
 * ```
 */
export const codeString: Adapter<CodeStringFault, unknown> =
  /* @__PURE__ */ createCodeStringAdapter(catalogue)
