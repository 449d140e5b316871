import assert from 'node:assert/strict'
import { isSuccessStatus } from '@faultline/core/adapter'
import { assertSound } from '../assert-sound.ts'
import { assertEmptyDecides } from '../assert-status-decides.ts'
import type { Check, Subject } from '../check.ts'
import { agreedOutcome } from '../readings.ts'
import { successSample } from '../samples.ts'

const odd = [0, -0, -1, 1, 99, 600, 999, 1000, 200.5, 404.4, 2 ** 31, Number.NaN, Infinity, -Infinity]
const statuses = [...Array.from({ length: 500 }, (_, index) => 100 + index), ...odd]

/** Every number is a status that can be decided on, and no response under an error status is a success. */
export const everyStatusDecides: Check = (subject) => [
  {
    title: 'an empty body under any error status leaves the decision to the status',
    run: () => forEachStatus(subject, ''),
  },
  {
    title: 'the body of the success under any error status is a failure that isn’t documented by its code',
    run: () => {
      const { headers, body } = successSample(subject).response
      for (const status of statuses.filter((candidate) => !isSuccessStatus(candidate))) {
        const outcome = subject.adapter.classify({ status, headers, body })
        assertSound(outcome, subject)
        assert.ok(!outcome.ok, `Status ${status} isn’t a success`)
        if (body !== '') assert.equal(outcome.fault.documented, false, `It became ${outcome.fault.reason}`)
      }
    },
  },
]

async function forEachStatus(subject: Subject, body: string): Promise<void> {
  for (const [index, status] of statuses.entries()) {
    const sent = { status, body }
    const outcome =
      index % 20 === 0
        ? await agreedOutcome(subject, sent)
        : subject.adapter.classify({ ...sent, headers: {} })
    if (isSuccessStatus(status)) assertSound(outcome, subject)
    else assertEmptyDecides(outcome, status, subject)
  }
}
