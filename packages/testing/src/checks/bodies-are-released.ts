import assert from 'node:assert/strict'
import type { Check, Subject } from '../check.ts'
import { decoded } from '../decoded.ts'
import { shapeSamples, successSample } from '../samples.ts'
import { hostileBodies } from '../tables/bodies.ts'
import { turn, watchedResponse } from '../watched-response.ts'

/** Every body is read to its end or cancelled, because one left open keeps its connection from the next call. */
export const bodiesAreReleased: Check = (subject) => [
  ...shapeSamples(subject).flatMap(({ title, response: { status, headers, body } }) =>
    [...new Set([status, 200, 503])].map((under) => ({
      title: `${title} under HTTP ${under}`,
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
    title: 'the success that is given up, if it’s a stream',
    run: async () => {
      if (!subject.adapter.streaming) return
      const { status, headers, body } = successSample(subject).response
      const watched = watchedResponse({ status, headers }, [new TextEncoder().encode(body)], 'stall')
      const outcome = await subject.adapter.decode(watched.response)
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
  if (init.status < 200 || [204, 205, 304].includes(init.status)) return
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body
  const half = Math.ceil(bytes.length / 2)
  const watched = watchedResponse(init, [bytes.slice(0, half), bytes.slice(half)])
  await decoded(subject, watched.response)
  await turn()
  assert.ok(watched.released(), 'The body is still open')
}
