import assert from 'node:assert/strict'
import type { Outcome } from '@faultline/core'
import { assertSound } from '../assert-sound.ts'
import type { Check, Expected } from '../check.ts'
import { agreedOutcome } from '../readings.ts'
import { recordedOf } from '../recorded.ts'
import { decisionSample } from '../samples.ts'

/** What only this vendor decides in this way comes out as its table says, and recorded responses as they are marked. */
export const decisionsHold: Check = (subject) => [
  ...(subject.decisions ?? []).map((row) => ({
    title: row[0],
    run: async () => {
      const outcome = await agreedOutcome(subject, decisionSample(row).response)
      assertSound(outcome, subject)
      assertExpected(outcome, row[3])
    },
  })),
  ...recordedOf(subject).map((recorded) => ({
    title: recorded.note,
    run: async () => {
      const outcome = await agreedOutcome(subject, recorded)
      assertSound(outcome, subject)
      assert.equal(outcome.ok ? 'SUCCESS' : outcome.fault.reason, recorded.means)
    },
  })),
]

function assertExpected(outcome: Outcome<unknown>, expected: Expected): void {
  if ('value' in expected) {
    assert.deepEqual(outcome, { ok: true, value: expected.value })
    return
  }
  assert.ok(!outcome.ok, `It’s a success: ${JSON.stringify(outcome)}`)
  const found = Object.fromEntries(
    Object.keys(expected).map((name) => [name, outcome.fault[name as keyof typeof outcome.fault]]),
  )
  assert.deepEqual(found, expected)
}
