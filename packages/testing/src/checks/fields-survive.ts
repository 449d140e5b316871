import assert from 'node:assert/strict'
import { isSuccessStatus } from '@faultline/core/adapter'
import { assertSound } from '../assert-sound.ts'
import type { Case, Check, Subject } from '../check.ts'
import { leavesOf, withLeaf } from '../leaves.ts'
import { agreedOutcome } from '../readings.ts'
import { type Sample, shapeSamples, typicalSamples } from '../samples.ts'
import { type HostileValue, hostileValues, longValues } from '../tables/values.ts'

/** Any field of the vendor's own bodies may have any value. */
export const fieldsSurvive: Check = (subject) => [
  ...typicalSamples(subject).flatMap((sample) => fieldCases(subject, sample, hostileValues)),
  ...shapeSamples(subject).flatMap((sample) => fieldCases(subject, sample, longValues)),
]

function fieldCases(subject: Subject, { title, response }: Sample, values: readonly HostileValue[]): Case[] {
  return leavesOf(response.body).flatMap(({ path }) =>
    values.map((value) => ({
      title: `${title} with ${path.join('.') || 'its body'} ${value.title}`,
      run: async () => {
        const body = withLeaf(response.body, path, value.raw)
        const outcome = await agreedOutcome(subject, { ...response, body })
        assertSound(outcome, subject)
        if (!isSuccessStatus(response.status)) assert.ok(!outcome.ok, 'An error status isn’t a success')
      },
    })),
  )
}
