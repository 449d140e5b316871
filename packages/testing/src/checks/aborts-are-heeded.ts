import assert from 'node:assert/strict'
import { getEventListeners } from 'node:events'
import type { Category, Outcome } from '@faultline/core'
import { assertSound } from '../assert-sound.ts'
import type { Case, Check, Subject } from '../check.ts'
import { decoded } from '../decoded.ts'
import { type Sample, shapeSamples } from '../samples.ts'
import { inTime } from '../time-limit.ts'
import { repeated, turn, watchedResponse } from '../watched-response.ts'

/** A signal ends the waiting and the reading at any point, frees the connection, and leaves no listener behind. */
export const abortsAreHeeded: Check = (subject) => [
  ...reasons.map(({ title, reason, category }) => ({
    title: `a signal aborted before, ${title}, is ${category}`,
    run: async () => {
      const outcome = await decoded(subject, forever(), { signal: AbortSignal.abort(reason()) })
      assertStopped(outcome, category, subject)
    },
  })),
  ...reasons.map(({ title, reason, category }) => ({
    title: `an abort while waiting, ${title}, is ${category}`,
    run: async () => {
      const controller = new AbortController()
      setTimeout(() => controller.abort(reason()), 5)
      assertStopped(await decoded(subject, forever(), { signal: controller.signal }), category, subject)
    },
  })),
  {
    title: 'AbortSignal.timeout while waiting is timeout',
    run: async () =>
      assertStopped(
        await decoded(subject, forever(), { signal: AbortSignal.timeout(5) }),
        'timeout',
        subject,
      ),
  },
  {
    title: 'a signal aborted before a response that has already arrived cancels its body',
    run: async () => {
      const ready = watchedResponse({ status: 200 }, repeated('{'), 'stall')
      const outcome = await decoded(subject, ready.response, { signal: AbortSignal.abort() })
      assertStopped(outcome, 'cancelled', subject)
      await turn()
      assert.ok(ready.cancelled(), 'The body is still open')
    },
  },
  {
    title: 'a response that arrives after the abort is cancelled',
    run: async () => {
      const late = watchedResponse({ status: 200 }, repeated('{'), 'stall')
      let arrive = (_response: Response) => {}
      const call = new Promise<Response>((resolve) => {
        arrive = resolve
      })
      await decoded(subject, call, { signal: AbortSignal.abort() })
      arrive(late.response)
      await turn()
      assert.ok(late.cancelled(), 'Its body is still open')
    },
  },
  ...shapeSamples(subject).flatMap((sample) => bodyCases(subject, sample)),
]

const reasons: readonly {
  readonly title: string
  readonly reason: () => unknown
  readonly category: Category
}[] = [
  { title: 'with no reason', reason: () => undefined, category: 'cancelled' },
  { title: 'with a text', reason: () => 'enough', category: 'cancelled' },
  { title: 'with an error', reason: () => new Error('enough'), category: 'cancelled' },
  { title: 'with null', reason: () => null, category: 'cancelled' },
  { title: 'with a timeout', reason: () => new DOMException('late', 'TimeoutError'), category: 'timeout' },
]

function bodyCases(subject: Subject, { title: name, response: sent }: Sample): Case[] {
  if (sent.body === '' || sent.status < 200) return []
  const start = () => [new TextEncoder().encode(sent.body.slice(0, sent.body.length / 2))]
  return [
    {
      title: `an abort in the middle of ${name} is cancelled`,
      run: async () => {
        const watched = watchedResponse(sent, start(), 'stall')
        const controller = new AbortController()
        setTimeout(() => controller.abort(), 5)
        assertStopped(
          await decoded(subject, watched.response, { signal: controller.signal }),
          'cancelled',
          subject,
        )
        await turn()
        assert.ok(watched.cancelled(), 'The body is still open')
      },
    },
    {
      title: `AbortSignal.timeout in the middle of ${name} ends it`,
      run: async () => {
        const watched = watchedResponse(sent, start(), 'stall')
        const outcome = await decoded(subject, watched.response, { signal: AbortSignal.timeout(5) })
        assertSound(outcome, subject)
        assert.ok(!outcome.ok, 'Half a body isn’t a success')
        // Under an error status the status may decide, as it does for any body that can't be used.
        if (sent.status < 300) assert.equal(outcome.fault.category, 'timeout')
        await turn()
        assert.ok(watched.cancelled(), 'The body is still open')
      },
    },
    {
      title: `${name} with a signal that isn’t aborted is itself, and leaves no listener`,
      run: async () => {
        const { signal } = new AbortController()
        const { response } = watchedResponse(sent, [new TextEncoder().encode(sent.body)])
        const outcome = await decoded(subject, response, { signal })
        const plain = await decoded(
          subject,
          watchedResponse(sent, [new TextEncoder().encode(sent.body)]).response,
        )
        assert.deepEqual(outcome, plain)
        await inTime(turn())
        assert.equal(getEventListeners(signal, 'abort').length, 0, 'A listener is left on the signal')
      },
    },
  ]
}

function assertStopped(outcome: Outcome<unknown>, category: Category, subject: Subject): void {
  assertSound(outcome, subject)
  assert.ok(!outcome.ok, 'A call that was stopped isn’t a success')
  assert.equal(outcome.fault.category, category)
  assert.equal(outcome.fault.processed, 'maybe')
  if (category === 'cancelled')
    assert.equal(outcome.fault.retryable, false, 'Whoever aborts doesn’t want it again')
}

function forever(): Promise<Response> {
  return new Promise(() => {})
}
