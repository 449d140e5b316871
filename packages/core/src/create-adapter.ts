import type { Adapter, AdapterDefinition, Verdict } from './adapter.ts'
import { textOf } from './body.ts'
import type { Catalogue } from './catalogue.ts'
import { isSuccessStatus } from './category.ts'
import { createDecode } from './decode.ts'
import type { FaultOf } from './fault.ts'
import { createJudge } from './judge.ts'
import { createLookup } from './lookup.ts'
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
 *   readWire: (body) => ({ json: jsonOf(body) }),
 *   rule: ({ json }) => {
 *     const code = codeOf(field(json, 'error'))
 *     return code === undefined ? { ok: true, value: json } : { ok: false, code }
 *   },
 * })
 * const outcome = acme.classify({ status: 200, body: '{"error":17}' })
 * outcome.ok ? undefined : outcome.fault.reason // => 'CARD_DECLINED'
 * ```
 */
export function createAdapter<const C extends Catalogue, Wire extends object, Value, Decoded = Value>(
  definition: AdapterDefinition<C, Wire, Value, Decoded>,
): Adapter<FaultOf<C>, Value, Decoded> {
  const { catalogue, readWire, rule, open } = definition
  const { vendor } = catalogue
  const lookup = createLookup(catalogue)
  const judge = createJudge(vendor, lookup)
  const documents = (code: string | number | undefined) =>
    code !== undefined && lookup.byCode(code) !== undefined

  function read(status: number, body: unknown): Verdict<Value> | undefined {
    try {
      const wire = readWire(textOf(body))
      return wire && rule(wire, { status, documents })
    } catch {
      return undefined // a body whose getters throw cannot be used
    }
  }

  const decode = createDecode(read, judge, open)
  return {
    vendor,
    catalogue,
    streaming: !!open,
    classify(snapshot) {
      const { status, body } = snapshot
      const verdict = read(status, body)
      if (!verdict?.ok) return { ok: false, fault: judge(snapshot, verdict) as FaultOf<C> }
      return isSuccessStatus(status) ? verdict : { ok: false, fault: judge(snapshot) as FaultOf<C> }
    },
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
