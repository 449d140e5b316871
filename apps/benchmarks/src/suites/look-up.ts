import type { Adapter, Fault } from '@faultline/core'
import { createAdapter, defineCatalogue, readFields } from '@faultline/core/adapter'
import type { Suite } from '../suite.ts'

/** What a failure costs in a catalogue of so many codes. */
export function lookUp(): Suite {
  const [first, ...rest] = [10, 100, 1_000, 10_000, 100_000].map((codes) => {
    const adapter = adapterOf(codes)
    const bodies = Array.from(
      { length: 10 },
      (_, index) => `{"code":"code_${Math.floor((index * codes) / 10)}"}`,
    )
    let call = 0
    return {
      name: `${codes.toLocaleString('en')} codes`,
      run: () => adapter.classify({ status: 400, body: bodies[call++ % bodies.length] }),
      aim: 1.25,
    }
  })
  if (!first) throw new Error('no catalogue to look up in')
  return {
    group: 'look-up',
    title: 'a code among many',
    baseline: first,
    runs: rest,
    measure: { rounds: 400, roundMs: 1 },
  }
}

function adapterOf(codes: number): Adapter<Fault, unknown, unknown> {
  const failures = Object.fromEntries(
    Array.from({ length: codes }, (_, index) => [`CODE_${index}`, { category: 'invalid_request' as const }]),
  )
  const catalogue = defineCatalogue({
    vendor: `vendor-of-${codes}`,
    title: 'Vendor',
    docsUrl: 'https://vendor.example/errors',
    readOn: '2026-11-21',
    codes: 'lowercase',
    success: { status: 200 },
    failures,
  })
  return createAdapter({ catalogue, read: readFields({ code: 'code' }) })
}
