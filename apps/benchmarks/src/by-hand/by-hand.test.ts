import { describe, expect, it } from 'vitest'
import { decodersByHand } from '../contenders/by-hand.ts'
import { adapterOf, faultline } from '../contenders/faultline.ts'
import { formats } from '../formats.ts'
import { verdictOn } from '../verdict.ts'

describe.each(formats)('$vendor: what is written by hand', (format) => {
  const adapter = adapterOf(format)
  const byHand = decodersByHand[format.vendor]

  it('says the same of the failure that is measured', () => {
    const own = adapter.classify(format)
    const decidedBy = expect.any(String)
    expect(own.ok).toBe(false)
    expect(byHand?.(format)).toEqual(own.ok ? own : { ok: false, fault: { ...own.fault, decidedBy } })
  })

  it('says what is so', () => {
    const said = faultline.says?.(adapter.classify(format))
    const marks = Object.values(said ? verdictOn(said, format.expected) : {})
    expect(new Set(marks)).toEqual(new Set(['right']))
  })

  it('says the same of what isn’t documented', () => {
    const failed = { ...format, status: 502, body: '<html>' }
    const expected = { ok: false, fault: { category: 'unavailable', documented: false } }
    expect(byHand?.(failed)).toMatchObject(expected)
    expect(adapter.classify(failed)).toMatchObject(expected)
  })
})
