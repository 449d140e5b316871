import assert from 'node:assert/strict'
import type { ClassifyErrorOptions } from '@faultline/core'
import fc from 'fast-check'
import { assertSoundFault } from '../assert-sound.ts'
import { assertUndocumented } from '../assert-status-decides.ts'
import type { Check, Subject } from '../check.ts'
import { decoded } from '../decoded.ts'
import { throwables } from '../tables/throwables.ts'

/** `classifyError` decides what anything thrown means, as `decode` does, and never throws. */
export const classifyErrorIsTotal: Check = (subject) => [
  ...throwables.map(({ title, make, category, processed }) => ({
    title,
    run: async () => {
      const error = make()
      const fault = subject.adapter.classifyError(error)
      assertSoundFault(fault, subject)
      if (category) assert.equal(fault.category, category)
      assert.equal(fault.processed, processed ?? 'maybe', 'Only evidence says that nothing was sent')
      const outcome = await decoded(subject, Promise.reject(error))
      assert.deepEqual(fault, outcome.ok || outcome.fault, 'decode decides differently')
    },
  })),
  ...oddOptions.map(({ title, options }) => ({
    title: `with ${title}`,
    run: () => {
      for (const { make } of throwables)
        assertSoundFault(subject.adapter.classifyError(make(), options as ClassifyErrorOptions), subject)
    },
  })),
  {
    title: 'beside an error status the status decides',
    run: () => {
      for (const { make } of throwables) assertBesideStatus(subject, make())
    },
  },
  {
    title: 'the signal’s own reason is cancelled, whatever value it is',
    run: () => {
      for (const reason of [new Error('enough'), 'enough', null, 0]) {
        const fault = subject.adapter.classifyError(reason, { signal: AbortSignal.abort(reason) })
        assert.deepEqual([fault.category, fault.retryable], ['cancelled', false])
      }
    },
  },
  {
    title: 'anything thrown',
    run: () =>
      fc.assert(
        fc.property(fc.anything(), (thrown) => {
          const fault = subject.adapter.classifyError(thrown)
          assertSoundFault(fault, subject)
          assert.equal(fault.processed, 'maybe', 'Nothing says that it wasn’t processed')
        }),
        { numRuns: 200 },
      ),
  },
]

const oddOptions: readonly { readonly title: string; readonly options: unknown }[] = [
  { title: 'null for options', options: null },
  { title: 'an aborted signal', options: { signal: AbortSignal.abort() } },
  { title: 'a signal that isn’t one', options: { signal: { aborted: true } } },
  { title: 'an exchange of NaN', options: { exchange: { status: Number.NaN } } },
  { title: 'a success that broke', options: { exchange: { status: 200, headers: { 'retry-after': '1' } } } },
  { title: 'an exchange that isn’t one', options: { exchange: 'x' } },
]

function assertBesideStatus(subject: Subject, error: unknown): void {
  const fault = subject.adapter.classifyError(error, { exchange: { status: 507 } })
  if (fault.category !== 'cancelled') assertUndocumented({ ok: false, fault }, 507, subject)
}
