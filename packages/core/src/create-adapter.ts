import type { Adapter, DecodeOptions } from './adapter-types.ts'
import type { Catalogue, ExactCatalogue } from './catalogue.ts'
import { createClassifyError } from './classify-error.ts'
import { createDecode } from './decode.ts'
import type { AdapterDefinition, ExactReading, ValueOf } from './definition.ts'
import { exchangeOf } from './exchange.ts'
import type { Fault, FaultOf } from './fault.ts'
import { createInterpret, unreadable } from './interpret.ts'
import { createJudge } from './judge.ts'
import { ownFields } from './own-fields.ts'
import type { ReadContext, Reading } from './reader.ts'
import { isVendorError, VendorError } from './vendor-error.ts'

/**
 * Makes the adapter of one vendor from its catalogue and its reader. Everything that all vendors share is here: the
 * order of decision, waiting times, request ids, failed connections, reading a body once and bounded, safe messages.
 *
 * @param definition The catalogue, and the reader that says what a body means.
 *
 * @see [Guide: Writing an adapter](https://faultline.github.io/guide/writing-an-adapter/)
 *
 * @example
 * ```ts
 * import { createAdapter, defineCatalogue, readFields } from '@faultline/core/adapter'
 *
 * const acme = createAdapter({
 *   catalogue: defineCatalogue({
 *     vendor: 'acme', title: 'Acme API', docsUrl: 'https://docs.acme.example/errors', readOn: '2026-11-21',
 *     codes: 'lowercase',
 *     success: { status: 200 },
 *     failures: { CARD_DECLINED: { status: 402, category: 'declined' } },
 *   }),
 *   read: readFields({ code: 'error.code', message: 'error.message' }),
 * })
 *
 * const declined = acme.classify({ status: 402, body: '{"error":{"code":"card_declined"}}' })
 * declined.ok ? undefined : declined.fault.reason // => 'CARD_DECLINED'
 * const page = acme.classify({ status: 200, body: '<h1>Be right back</h1>' })
 * page.ok ? undefined : page.fault.category // => 'malformed_response'
 * ```
 */
export function createAdapter<
  const C extends Catalogue,
  const R extends Reading<unknown> | undefined,
  Decoded = ValueOf<R>,
>(
  definition: AdapterDefinition<C, R, Decoded> & {
    readonly catalogue: ExactCatalogue<C>
    readonly read: (body: unknown, context: ReadContext) => ExactReading<R>
  },
): Adapter<FaultOf<C>, ValueOf<R>, Decoded> {
  const { catalogue, read, open } = definition
  const { vendor } = catalogue
  const judge = createJudge(catalogue)
  const interpret = createInterpret(read, judge)
  const classifyError = createClassifyError(vendor, judge)
  const decode = createDecode({ interpret, judge, classifyError, open })

  const adapter: Adapter<Fault, unknown, unknown> = {
    vendor,
    catalogue,
    streaming: open !== undefined,
    classify: (snapshot) => interpret(exchangeOf(snapshot), bodyOf(snapshot)),
    classifyError,
    decode,
    async decodeOrThrow(response: Response | PromiseLike<Response>, options?: DecodeOptions) {
      const outcome = await decode(response, options)
      if (outcome.ok) return outcome.value
      throw new VendorError(outcome.fault, outcome)
    },
    isError: (error): error is VendorError => isVendorError(error) && error.fault.vendor === vendor,
  }
  // What is judged by a catalogue has the types of that catalogue: this is the one place that says so.
  return adapter as Adapter<FaultOf<C>, ValueOf<R>, Decoded>
}

function bodyOf(snapshot: { readonly body: unknown }): unknown {
  try {
    return ownFields(snapshot).body
  } catch {
    return unreadable // null, or a getter that throws
  }
}
