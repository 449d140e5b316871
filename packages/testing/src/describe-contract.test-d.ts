import type { Adapter, Fault } from '@faultline/core'
import { acme, acmeWords, respond } from './broken/acme.ts'
import { describeContract } from './describe-contract.ts'
import { makeFault } from './make-fault.ts'
import { responseOf } from './response-of.ts'

// Never run: only whether it compiles counts.
export function contracts(
  wide: Adapter<Fault, unknown>,
  documentedOnly: Adapter<DocumentedOnly, unknown>,
): void {
  describeContract({ adapter: acme, respond })
  describeContract({ adapter: acme, respond, words: acmeWords, success: 'signal', wordsFor: 'every reason' })
  describeContract({ adapter: acme, respond, recorded: new URL('file:///recorded/') })
  describeContract({ adapter: acme, respond, decisions: [['why', 200, {}, { reason: 'OOPS' }]] })
  describeContract({ adapter: acme, respond, decisions: [['why', 200, '', { value: 7 }, { date: 'x' }]] })
  // @ts-expect-error no such reason
  describeContract({ adapter: acme, respond, decisions: [['why', 200, {}, { reason: 'NOPE' }]] })
  // @ts-expect-error no such category
  describeContract({ adapter: acme, respond, decisions: [['why', 200, {}, { category: 'teapot' }]] })
  // @ts-expect-error no such field
  describeContract({ adapter: acme, respond, decisions: [['why', 200, {}, { reasons: 'OOPS' }]] })
  // @ts-expect-error words of no documented failure
  describeContract({ adapter: acme, respond, words: { en: { NOPE: acmeWords.en.SLOW_DOWN } } })
  // @ts-expect-error without respond there are no responses to try
  describeContract({ adapter: acme })
  // @ts-expect-error a switch over any string can't be exhaustive
  describeContract({ adapter: wide, respond })
  // @ts-expect-error no adapter gives documented faults only
  describeContract({ adapter: documentedOnly, respond })
}

export function faults(): 'OOPS' {
  // @ts-expect-error no such reason
  makeFault(acme, 'NOPE')
  // @ts-expect-error the vendor can't be overridden
  makeFault(acme, 'OOPS', { vendor: 'other' })
  const code: 'slow_down' | undefined = makeFault(acme, 'SLOW_DOWN').code
  const category: 'rate_limited' = makeFault(acme, 'SLOW_DOWN').category
  void [code, category]
  return makeFault(acme, 'OOPS').reason
}

export function responses(): Response[] {
  // @ts-expect-error no such reason
  responseOf(acme, 'NOPE', { respond })
  // @ts-expect-error a vendor's response needs its format
  responseOf(acme, 'OOPS')
  return [responseOf(acme, 'OOPS', { respond }), responseOf({ status: 200, body: '' })]
}

type DocumentedOnly = Fault & { readonly reason: 'OOPS'; readonly documented: true }
