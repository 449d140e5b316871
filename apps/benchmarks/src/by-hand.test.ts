import { describe, expect, it } from 'vitest'
import { formats, headersOf } from './suites/failures.ts'

describe.each(formats)('$adapter.vendor: what is written by hand', (format) => {
  const { adapter, byHand, status, body } = format
  const decidedBy = expect.any(String)

  it.each([undefined, headersOf(format)])('says the same of the failure that is measured', (headers) => {
    const failed = { status, body, ...(headers && { headers }) }
    const own = adapter.classify(failed)
    expect(own.ok).toBe(false)
    expect(byHand(failed)).toEqual(own.ok ? own : { ok: false, fault: { ...own.fault, decidedBy } })
  })

  it('says the same of what is not documented', () => {
    const failed = { status: 502, body: '<html>' }
    expect(byHand(failed)).toMatchObject({ ok: false, fault: { category: 'unavailable', documented: false } })
    expect(adapter.classify(failed)).toMatchObject({ ok: false, fault: { category: 'unavailable' } })
  })
})
