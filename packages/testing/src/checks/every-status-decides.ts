import assert from 'node:assert/strict'
import { isSuccessStatus } from '@faultline/core'
import { assertSound } from '../assert-sound.ts'
import { assertStatusDecides } from '../assert-status-decides.ts'
import type { Check, Subject } from '../check.ts'
import { reasonOf } from '../fixture.ts'
import { agreedOutcome } from '../readings.ts'

const odd = [0, -0, -1, 1, 99, 600, 999, 1000, 200.5, 404.4, 2 ** 31, Number.NaN, Infinity, -Infinity]
const statuses = [...Array.from({ length: 500 }, (_, index) => 100 + index), ...odd]

/** Every number is a status that can be decided on, and no answer under an error status is a success. */
export const everyStatusDecides: Check = (subject) => [
  {
    title: 'no body under any error status leaves the decision to the status',
    run: () => forEachStatus(subject, ''),
  },
  ...Object.entries(subject.fixtures)
    .filter(([name]) => reasonOf(name) === 'SUCCESS')
    .map(([name, { body }]) => ({
      title: `the body of ${name} under any error status is a failure`,
      run: async () => {
        for (const status of statuses.filter((candidate) => !isSuccessStatus(candidate))) {
          const outcome = subject.adapter.classify({ status, body })
          assertSound(outcome, subject)
          assert.ok(!outcome.ok, `Status ${status} is no success`)
        }
      },
    })),
]

async function forEachStatus(subject: Subject, body: string): Promise<void> {
  for (const status of statuses) {
    const outcome = await agreedOutcome(subject, { status, body })
    if (isSuccessStatus(status)) assertSound(outcome, subject)
    else assertStatusDecides(outcome, status, subject)
  }
}
