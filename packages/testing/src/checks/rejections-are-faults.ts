import assert from 'node:assert/strict'
import { type Fault, isVendorError } from '@faultline/core'
import { assertSound } from '../assert-sound.ts'
import { assertStatusDecides } from '../assert-status-decides.ts'
import type { Case, Check, Subject } from '../check.ts'
import { decoded } from '../decoded.ts'
import { noResponses, unreadableResponses } from '../tables/broken-responses.ts'
import { type Throwable, throwables } from '../tables/throwables.ts'
import { inTime } from '../time-limit.ts'

/** decode never rejects: whatever fetch rejected with, and whatever is no Response at all, is a fault. */
export const rejectionsAreFaults: Check = (subject) => [
  ...throwables.flatMap((throwable) => throwableCases(subject, throwable)),
  ...noResponses.map(({ title, make }) => ({
    title: `${title} is a fault`,
    run: async () => {
      const outcome = await decoded(subject, make() as Response)
      assertSound(outcome, subject)
      assert.ok(!outcome.ok)
    },
  })),
  ...unreadableResponses.flatMap(({ title, make }) => [
    {
      title: `${title} is a fault under HTTP 200`,
      run: async () => {
        const outcome = await decoded(subject, make(200))
        assertSound(outcome, subject)
        assert.ok(!outcome.ok)
      },
    },
    {
      title: `${title} leaves the decision to status 503`,
      run: async () => assertStatusDecides(await decoded(subject, make(503)), 503, subject),
    },
  ]),
  {
    title: 'isError knows an error of its vendor made by another copy of the package',
    run: () => {
      const outcome = subject.adapter.classify({ status: 503, body: '' })
      assert.ok(!outcome.ok)
      assert.ok(subject.adapter.isError(new OtherCopy(outcome.fault)))
    },
  },
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

/** The class as a second, minified copy of core has it: nothing in common but the brand and the fault. */
class OtherCopy extends Error {
  readonly fault: Fault

  constructor(fault: Fault) {
    super('x')
    this.fault = fault
  }

  get '~faultline/VendorError'(): true {
    return true
  }
}
