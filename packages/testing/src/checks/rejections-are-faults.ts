import assert from 'node:assert/strict'
import { type Fault, isVendorError } from '@faultline/core'
import { assertSound } from '../assert-sound.ts'
import { assertUndocumented } from '../assert-status-decides.ts'
import type { Case, Check, Subject } from '../check.ts'
import { decoded, thrownBy } from '../decoded.ts'
import { noResponses, unreadableResponses } from '../tables/broken-responses.ts'
import { throwables } from '../tables/throwables.ts'
import type { Throwable } from '../tables/transport-rejections.ts'

/** decode never rejects: whatever fetch rejected with, and whatever isn't a Response at all, is a fault. */
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
      run: async () => assertUndocumented(await decoded(subject, make(503)), 503, subject),
    },
  ]),
  {
    title: 'a lazy promise is asked once: asking again would send again',
    run: async () => {
      let asked = 0
      const lazy = {
        // biome-ignore lint/suspicious/noThenProperty: a thenable that sends when it's asked is the point
        then: (resolve: (response: Response) => unknown) => {
          asked++
          return Promise.resolve(new Response('', { status: 503 })).then(resolve)
        },
      }
      await decoded(subject, lazy as PromiseLike<Response>, { signal: new AbortController().signal })
      assert.equal(asked, 1)
    },
  },
  {
    title: 'null for options is no options',
    run: async () => {
      const outcome = await subject.adapter.decode(
        new Response('', { status: 503 }),
        null as unknown as object,
      )
      assertSound(outcome, subject)
    },
  },
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
        assert.equal(fault.processed, processed ?? 'maybe', 'Only evidence says that nothing was sent')
      },
    },
    {
      title: `decodeOrThrow throws a VendorError for ${title}`,
      run: async () => {
        const thrown = await thrownBy(subject, Promise.reject(make()))
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
