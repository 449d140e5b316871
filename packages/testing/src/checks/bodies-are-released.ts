import assert from 'node:assert/strict'
import type { Check, Subject } from '../check.ts'
import { decoded } from '../decoded.ts'
import { successOf } from '../documented-fixtures.ts'
import { hostileBodies } from '../tables/bodies.ts'
import { turn, watchedResponse } from '../watched-response.ts'

/** Every body is read to its end or cancelled, because one left open keeps its connection from the next call. */
export const bodiesAreReleased: Check = (subject) => [
  ...Object.entries(subject.fixtures).flatMap(([name, { status, headers, body }]) =>
    [status, 200, 503].map((under) => ({
      title: `${name} under HTTP ${under}`,
      run: () => released(subject, { status: under, headers }, body),
    })),
  ),
  ...hostileBodies.flatMap(({ title, body }) =>
    [200, 500].map((status) => ({
      title: `${title} under HTTP ${status}`,
      run: () => released(subject, { status }, body),
    })),
  ),
  {
    title: 'SUCCESS that is given up, where it is a stream',
    run: async () => {
      const { status, headers, body } = successOf(subject)
      const bytes = new TextEncoder().encode(body)
      const watched = watchedResponse({ status, headers }, [bytes], 'stall')
      if (!subject.adapter.streaming) return
      const outcome = await subject.adapter.decode<unknown>(watched.response)
      assert.ok(outcome.ok && outcome.value instanceof ReadableStream, 'A streaming adapter gives a stream')
      await outcome.value.cancel()
      await turn()
      assert.ok(watched.cancelled(), 'The body is still open')
    },
  },
]

async function released(
  subject: Subject,
  init: Parameters<typeof watchedResponse>[0],
  body: string | Uint8Array<ArrayBuffer>,
): Promise<void> {
  if ([204, 205, 304].includes(init.status)) return
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body
  const half = Math.ceil(bytes.length / 2)
  const watched = watchedResponse(init, [bytes.slice(0, half), bytes.slice(half)])
  await decoded(subject, watched.response)
  await turn()
  assert.ok(watched.released(), 'The body is still open')
}
