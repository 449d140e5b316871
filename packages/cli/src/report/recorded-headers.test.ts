import { headerReader } from '@faultline/core/adapter'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { RecordedHeaders } from './recorded-headers.ts'

const name = fc.constantFrom('retry-after', 'Retry-After', 'date', 'x-request-id', '__proto__', 'constructor')
const value = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.array(fc.string(), { maxLength: 2 }))
const headers = fc.oneof(
  fc.dictionary(name, value),
  fc.array(fc.tuple(name, value)),
  fc.constantFrom(null, undefined, 7, 'text'),
)

it('reads what core reads, of one response after the other', () => {
  const recorded = new RecordedHeaders()
  fc.assert(
    fc.property(headers, name, (each, asked) => {
      const lower = asked.toLowerCase()
      expect(headerReader(recorded.of(each))(lower)).toBe(headerReader(each ?? {})(lower))
    }),
  )
})
