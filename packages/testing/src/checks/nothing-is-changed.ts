import assert from 'node:assert/strict'
import type { Check } from '../check.ts'
import { assertSame } from '../readings.ts'
import { responseOf } from '../response-of.ts'

/** What is handed over stays as it was, and the same answer gives the same outcome every time. */
export const nothingIsChanged: Check = (subject) => {
  const { adapter, fixtures } = subject
  const answers = Object.entries(fixtures)
  return [
    ...answers.map(([name, { status, headers, body }]) => ({
      title: `${name} is classified alike when frozen, and twice`,
      run: () => {
        const snapshot = { status, headers, body: jsonOrText(body), receivedAt: 0 }
        const before = structuredClone(snapshot)
        const outcome = adapter.classify(snapshot)
        assert.deepEqual(snapshot, before, 'classify changed its snapshot')
        const frozen = deepFrozen(structuredClone(before))
        assertSame(adapter.classify(frozen), outcome, 'A frozen snapshot is another one')
        assertSame(adapter.classify(frozen), outcome, 'The second time differs from the first')
      },
    })),
    ...answers.map(([name, fixture]) => ({
      title: `${name} keeps its headers and options, and the catalogue its entries`,
      run: async () => {
        const catalogue = JSON.stringify(adapter.catalogue)
        const response = responseOf(fixture)
        const before = [...response.headers]
        const value = await adapter.decode<unknown>(response, Object.freeze({ maxBodyBytes: 100_000 }))
        if (value.ok && value.value instanceof ReadableStream) await value.value.cancel()
        assert.deepEqual([...response.headers], before)
        assert.equal(JSON.stringify(adapter.catalogue), catalogue)
      },
    })),
    {
      title: 'its functions work without their adapter, as arguments of then',
      run: async () => {
        const { classify, decode, decodeOrThrow, isError } = adapter
        assert.ok(!classify({ status: 503, body: '' }).ok)
        assert.ok(!(await decode(new Response('', { status: 503 }))).ok)
        await assert.rejects(
          Promise.resolve(new Response('', { status: 503 })).then((response) => decodeOrThrow(response)),
          isError,
        )
      },
    },
  ]
}

function jsonOrText(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return body
  }
}

function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFrozen)
  return value
}
