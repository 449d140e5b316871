import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeString } from './adapter.ts'

describe('any answer at all', () => {
  const code = fc.oneof(
    fc.constantFrom('NotFound', 'serverERROR', 'constructor', '__proto__'),
    fc.jsonValue(),
  )
  const pair = fc.record({ code, message: fc.jsonValue() }, { requiredKeys: [] })
  const near = fc.record(
    { code, message: fc.jsonValue(), error: fc.oneof(pair, fc.jsonValue()) },
    { requiredKeys: [] },
  )
  const body = fc.oneof(near, fc.jsonValue(), near.map(stringify), fc.jsonValue().map(stringify), fc.string())
  const status = fc.oneof(fc.integer({ min: 100, max: 599 }), fc.double(), fc.integer())

  it('gives an outcome whose fault survives JSON and structuredClone, and is not changed', () => {
    fc.assert(
      fc.property(status, body, (status, body) => {
        const before = stringify(body)
        const outcome = codeString.classify({ status, body })
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
        const outcome = await codeString.decode(new Response(body, { status }))
        expect(codeString.classify({ status, body })).toStrictEqual(outcome)
      }),
    )
  })
})

function stringify(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
