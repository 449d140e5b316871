import assert from 'node:assert/strict'
import { isVendorError } from '@faultline/core'
import { assertSound } from '../assert-sound.ts'
import type { Case, Check, Subject } from '../check.ts'
import { decoded } from '../decoded.ts'
import { brokenResponses } from '../tables/broken-responses.ts'
import { type Throwable, throwables } from '../tables/throwables.ts'
import { inTime } from '../time-limit.ts'

/** decode never rejects: whatever fetch rejected with, and whatever is no Response at all, is a fault. */
export const rejectionsAreFaults: Check = (subject) => [
  ...throwables.flatMap((throwable) => throwableCases(subject, throwable)),
  ...brokenResponses.map(({ title, make }) => ({
    title: `${title} is a fault`,
    run: async () => {
      const outcome = await decoded(subject, make() as Response)
      assertSound(outcome, subject)
      assert.ok(!outcome.ok)
    },
  })),
]

function throwableCases(subject: Subject, { title, make, category, processed }: Throwable): Case[] {
  return [
    {
      title: `a call that rejects with ${title} is a fault`,
      run: async () => {
        const outcome = await decoded(subject, Promise.reject(make()))
        assertSound(outcome, subject)
        assert.ok(!outcome.ok)
        const { fault } = outcome
        assert.equal(fault.status, 0, 'No response, no status')
        assert.equal(fault.decidedBy, 'transport')
        if (category) assert.equal(fault.category, category)
        if (processed) assert.equal(fault.processed, processed)
      },
    },
    {
      title: `decodeOrThrow throws a VendorError for ${title}`,
      run: async () => {
        const thrown = await inTime(
          subject.adapter.decodeOrThrow(Promise.reject(make())).then(
            () => undefined,
            (error: unknown) => error,
          ),
        )
        assert.ok(isVendorError(thrown) && subject.adapter.isError(thrown))
      },
    },
    {
      title: `isError of ${title} is false`,
      run: () => assert.equal(subject.adapter.isError(make()), false),
    },
  ]
}
