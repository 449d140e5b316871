import type { Adapter, Fault } from '@faultline/core'
import { acme, acmeFixtures, acmeWords } from './broken/acme.ts'
import { describeContract } from './describe-contract.ts'
import { faultOf } from './fault-of.ts'

const { OOPS, ...tooFewWords } = acmeWords
const fixtures = acmeFixtures

// Never run: only whether it compiles counts.
export function contracts(
  wide: Adapter<Fault, unknown>,
  documentedOnly: Adapter<DocumentedOnly, unknown>,
): void {
  describeContract({ adapter: acme, words: acmeWords, fixtures })
  // @ts-expect-error words lack a reason
  describeContract({ adapter: acme, words: tooFewWords, fixtures })
  // @ts-expect-error a switch over any string cannot be exhaustive
  describeContract({ adapter: wide, words: acmeWords, fixtures })
  // @ts-expect-error no adapter gives documented faults only
  describeContract({ adapter: documentedOnly, words: { OOPS }, fixtures })
}

export function faults(): 'OOPS' {
  // @ts-expect-error no such reason
  faultOf(acme, 'NOPE')
  // @ts-expect-error the vendor is not for overriding
  faultOf(acme, 'OOPS', { vendor: 'other' })
  const code: 'slow_down' | undefined = faultOf(acme, 'SLOW_DOWN').code
  const category: 'rate_limited' = faultOf(acme, 'SLOW_DOWN').category
  void [code, category]
  return faultOf(acme, 'OOPS').reason
}

type DocumentedOnly = Fault & { readonly reason: 'OOPS'; readonly documented: true }
