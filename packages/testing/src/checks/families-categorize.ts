import assert from 'node:assert/strict'
import { categories } from '@faultline/core'
import { assertSound } from '../assert-sound.ts'
import type { Check } from '../check.ts'
import { agreedOutcome } from '../readings.ts'
import { plainResponse } from '../respond.ts'
import { carries } from '../samples.ts'

/** A family of the catalogue gives codes that aren't listed their category, whatever the HTTP status. */
export const familiesCategorize: Check = (subject) =>
  Object.entries(subject.adapter.catalogue.families ?? {})
    .filter(() => carries(subject, 'family'))
    .flatMap(([family, category]) =>
      [200, 400, 503].map((status) => ({
        title: `an unlisted code of ${family} under HTTP ${status} is ${category}`,
        run: async () => {
          const facts = { ok: false, status, code: 'no_such_code', family, message: 'Because.' }
          const outcome = await agreedOutcome(subject, plainResponse(subject.respond, facts))
          assertSound(outcome, subject)
          if (outcome.ok) return assert.equal(status, 200, 'An error status isn’t a success')
          const { fault } = outcome
          const { retryable, processed } = categories[category]
          assert.deepEqual(
            [fault.documented, fault.category, fault.retryable, fault.processed, fault.decidedBy],
            [false, category, retryable, processed, 'family'],
          )
          assert.deepEqual([fault.code, fault.family], ['no_such_code', family], 'As sent')
        },
      })),
    )
