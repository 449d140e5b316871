import assert from 'node:assert/strict'
import { isSuccessStatus } from '@faultline/core/adapter'
import { assertSound } from '../assert-sound.ts'
import { assertEmptyDecides } from '../assert-status-decides.ts'
import type { Check, Subject } from '../check.ts'
import type { PlainResponse } from '../plain-response.ts'
import { agreedOutcome } from '../readings.ts'
import { successSample } from '../samples.ts'

const odd = [0, -0, -1, 1, 99, 600, 999, 1000, 200.5, 404.4, 2 ** 31, Number.NaN, Infinity, -Infinity]
const statuses = [...Array.from({ length: 500 }, (_, index) => 100 + index), ...odd]

/** Every number is a status that can be decided on, and no response under an error status is a success. */
export const everyStatusDecides: Check = (subject) => [
  ...statuses.map((status, index) => ({
    title: `an empty body under HTTP ${status} leaves the decision to the status`,
    run: () => emptyDecides(subject, { status, body: '' }, index % 20 === 0),
  })),
  ...statuses
    .filter((status) => !isSuccessStatus(status))
    .map((status) => ({
      title: `the body of the success under HTTP ${status} is a failure that isn’t documented by its code`,
      run: () => {
        const { headers, body } = successSample(subject).response
        const outcome = subject.adapter.classify({ status, headers, body })
        assertSound(outcome, subject)
        assert.ok(!outcome.ok, 'It is a success')
        if (body !== '') assert.equal(outcome.fault.documented, false, `It became ${outcome.fault.reason}`)
      },
    })),
]

async function emptyDecides(subject: Subject, sent: PlainResponse, inEveryWay: boolean): Promise<void> {
  const outcome = inEveryWay
    ? await agreedOutcome(subject, sent)
    : subject.adapter.classify({ ...sent, headers: {} })
  if (isSuccessStatus(sent.status)) assertSound(outcome, subject)
  else assertEmptyDecides(outcome, sent.status, subject)
}
