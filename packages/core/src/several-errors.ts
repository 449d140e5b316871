import type { ItemFault } from './fault.ts'
import { ownFields } from './own-fields.ts'
import type { FailureReading, ReadContext } from './reader.ts'
import { retryReluctance } from './retry-reluctance.ts'

/** One of several errors of a response. */
export interface OneError extends FailureReading {
  /** Which part of the request it's about. */
  readonly at?: string | number | undefined
}

/**
 * Makes one reading of a response with several errors. A documented one decides before an undocumented one, and among
 * those the one that most forbids a retry; all are listed as items. If they don't agree on the effect, that of the whole
 * isn't known. Never throws.
 *
 * @example
 * ```ts
 * import { createAdapter, field, jsonOf, severalErrors } from '@faultline/core/adapter'
 *
 * const acme = createAdapter({
 *   catalogue: {
 *     vendor: 'acme', title: 'Acme API', docsUrl: 'https://docs.acme.example/errors', readOn: '2026-11-21',
 *     success: { status: 200 },
 *     failures: {
 *       BUSY: { code: 1, category: 'unavailable' },
 *       BAD_NAME: { code: 2, category: 'invalid_request' },
 *     },
 *   },
 *   read(body, context) {
 *     const codes = field(jsonOf(body), 'errors')
 *     if (!Array.isArray(codes)) return undefined
 *     return severalErrors(codes.map((code: number) => ({ ok: false, code })), context)
 *   },
 * })
 * const outcome = acme.classify({ status: 400, body: '{"errors":[1,2]}' })
 * outcome.ok ? undefined : outcome.fault.reason // => 'BAD_NAME'
 * ```
 */
export function severalErrors(errors: readonly OneError[], context: ReadContext): FailureReading {
  const items = errors.map((error) => context.decideItem(error))
  const weights = items.map(weight)
  const most = weights.reduce((greatest, each) => Math.max(greatest, each), 0)
  const { at, ...reading } = ownFields<OneError>(errors[weights.indexOf(most)] ?? { ok: false })
  if (items.length <= 1 && at === undefined) return ownFields(reading)
  const isAgreed = items.every(({ processed }) => processed === items[0]?.processed)
  return ownFields(isAgreed ? { ...reading, items } : { ...reading, items, processed: 'maybe' })
}

/** How much an error counts: documented first, then how much it forbids a retry. */
function weight(item: ItemFault): number {
  return (item.documented ? 4 : 0) + retryReluctance(item)
}
