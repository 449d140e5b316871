import type { Adapter, AdapterDefinition } from './adapter.ts'
import type { Catalogue } from './catalogue.ts'
import { createDecode } from './decode.ts'
import type { FaultOf } from './fault.ts'
import { createJudge } from './judge.ts'
import type { Outcome } from './outcome.ts'
import { isVendorError, VendorError } from './vendor-error.ts'

/**
 * Makes the adapter of one vendor from its catalogue, its wire guard and its rule. Everything that all formats share
 * is here: reading the body once and bounded, precedence, waiting times, transport failures, safe messages.
 *
 * @example
 * ```ts
 * import { codeOf, createAdapter, defineCatalogue, field, jsonOf } from '@faultline/core'
 *
 * const acme = createAdapter({
 *   catalogue: defineCatalogue({
 *     vendor: 'acme', docsUrl: 'https://docs.acme.example/errors', readOn: '2026-11-20',
 *     entries: [
 *       { status: 200, label: 'OK' },
 *       { status: 200, code: 17, reason: 'CARD_DECLINED', label: 'card_declined', category: 'payment_required' },
 *     ],
 *   }),
 *   readWire: (body) => (typeof jsonOf(body) === 'object' ? jsonOf(body) : undefined),
 *   rule: (wire) => {
 *     const code = codeOf(field(wire, 'error'))
 *     return code === undefined ? { ok: true, value: wire } : { ok: false, code }
 *   },
 * })
 * const outcome = acme.classify({ status: 200, body: '{"error":17}' })
 * outcome.ok ? undefined : outcome.fault.reason // => 'CARD_DECLINED'
 * ```
 */
export function createAdapter<const C extends Catalogue, Wire, Value, Decoded = Value>(
  definition: AdapterDefinition<C, Wire, Value, Decoded>,
): Adapter<FaultOf<C>, Value, Decoded> {
  const { catalogue, open } = definition
  const { vendor } = catalogue
  const judge = createJudge(definition)
  const decode = createDecode(definition, judge)
  return {
    vendor,
    catalogue,
    streaming: open !== undefined,
    classify: (snapshot) => judge(snapshot) as Outcome<Value, FaultOf<C>>,
    decode: decode as Adapter<FaultOf<C>, Value, Decoded>['decode'],
    async decodeOrThrow<T>(...call: Parameters<typeof decode>) {
      const outcome = await decode(...call)
      if (outcome.ok) return outcome.value as T
      throw new VendorError(outcome.fault, outcome)
    },
    isError: (error): error is VendorError<FaultOf<C>> =>
      isVendorError(error) && error.fault.vendor === vendor,
  }
}
