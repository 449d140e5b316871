import assert from 'node:assert/strict'
import type { Check } from '../check.ts'
import { assertSame } from '../readings.ts'
import { responseOf } from '../response-of.ts'
import { typicalSamples } from '../samples.ts'

/** What is passed stays as it was, and the same response gives the same outcome every time. */
export const nothingIsChanged: Check = (subject) => {
  const { adapter } = subject
  const samples = typicalSamples(subject)
  return [
    ...samples.map(({ title, response: { status, headers, body } }) => ({
      title: `${title} is classified alike when frozen, and twice`,
      run: () => {
        const snapshot = { status, headers, body: jsonOrText(body), receivedAt: 0 }
        const before = structuredClone(snapshot)
        const outcome = adapter.classify(snapshot)
        assert.deepEqual(snapshot, before, 'classify changed its snapshot')
        const frozen = deepFrozen(structuredClone(before))
        assertSame(adapter.classify(frozen), outcome, 'A frozen snapshot decides differently')
        assertSame(adapter.classify(frozen), outcome, 'The second time differs from the first')
      },
    })),
    ...samples.map(({ title, response: sent }) => ({
      title: `${title} keeps its headers and options, and the catalogue its entries`,
      run: async () => {
        const catalogue = JSON.stringify(adapter.catalogue)
        const response = responseOf(sent)
        const before = [...response.headers]
        const outcome = await adapter.decode(response, Object.freeze({ maxBodyBytes: 100_000 }))
        if (outcome.ok && outcome.value instanceof ReadableStream) await outcome.value.cancel()
        assert.deepEqual([...response.headers], before)
        assert.equal(JSON.stringify(adapter.catalogue), catalogue)
      },
    })),
    {
      title: 'its functions work without their adapter, as arguments of then',
      run: async () => {
        const { classify, classifyError, decode, decodeOrThrow, isError } = adapter
        assert.ok(!classify({ status: 503, body: '' }).ok)
        assert.equal(classifyError(new Error('x')).vendor, adapter.vendor)
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
