import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dfineryImport } from './adapter.ts'

describe('any answer at all', () => {
  const code = fc.oneof(
    fc.constantFrom(20000, '20000', 40402, '40401', 'constructor', '__proto__'),
    fc.jsonValue(),
  )
  const near = fc.record(
    { status: fc.oneof(fc.boolean(), fc.jsonValue()), code, message: fc.jsonValue(), data: fc.jsonValue() },
    { requiredKeys: [] },
  )
  const body = fc.oneof(near, fc.jsonValue(), near.map(stringify), fc.jsonValue().map(stringify), fc.string())
  const status = fc.oneof(fc.integer({ min: 100, max: 599 }), fc.double(), fc.integer())

  it('gives an outcome whose fault survives JSON and structuredClone, and is not changed', () => {
    fc.assert(
      fc.property(status, body, (status, body) => {
        const before = stringify(body)
        const outcome = dfineryImport.classify({ status, body })
        expect(stringify(body)).toBe(before)
        if (outcome.ok) return
        expect(JSON.parse(JSON.stringify(outcome.fault))).toStrictEqual(outcome.fault)
        expect(structuredClone(outcome.fault)).toStrictEqual(outcome.fault)
      }),
    )
  })

  it('means the same to decode as to classify, whatever the bytes', async () => {
    const bytes = fc.oneof(
      body.map((value) => new TextEncoder().encode(stringify(value))),
      fc.uint8Array(),
    )
    const withBody = fc.integer({ min: 200, max: 599 }).filter((status) => ![204, 205, 304].includes(status))
    await fc.assert(
      fc.asyncProperty(withBody, bytes, async (status, body) => {
        const outcome = await dfineryImport.decode(new Response(body, { status }))
        expect(dfineryImport.classify({ status, body })).toStrictEqual(outcome)
      }),
    )
  })
})

function stringify(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
