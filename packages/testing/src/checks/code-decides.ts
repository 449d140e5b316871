import assert from 'node:assert/strict'
import { categoryOfStatus, isSuccessStatus } from '@faultline/core'
import { assertSound } from '../assert-sound.ts'
import type { Check } from '../check.ts'
import { type DocumentedFixture, failureFixtures, withCode } from '../documented-fixtures.ts'
import { agreedOutcome } from '../readings.ts'
import { unknownCodes } from '../tables/codes.ts'

/**
 * A documented code decides before the HTTP status does; a code that is not documented stays undocumented, even where
 * it is called `constructor`, and leaves the decision to the status.
 */
export const codeDecides: Check = (subject) => {
  const showing = failureFixtures(subject).filter((documented) => withCode(documented, 'x') !== undefined)
  return [
    ...showing.flatMap(({ name, fixture, entry }) =>
      [200, 400, 404, 418, 429, 500, 503].map((status) => ({
        title: `${name} under HTTP ${status}`,
        run: async () => {
          const outcome = await agreedOutcome(subject, { ...fixture, status })
          assertSound(outcome, subject)
          assert.ok(!outcome.ok, 'A documented code of failure is a failure')
          assert.equal(outcome.fault.reason, entry.reason)
          assert.equal(outcome.fault.status, status)
        },
      })),
    ),
    ...firstOfEachStatus(showing).flatMap((documented) =>
      unknownCodes.map((code) => ({
        title: `${documented.name} with the code ${JSON.stringify(code)} instead`,
        run: async () => {
          const answer = withCode(documented, code)!
          const outcome = await agreedOutcome(subject, answer)
          assertSound(outcome, subject)
          if (outcome.ok) return assert.ok(isSuccessStatus(answer.status), 'An error status is no success')
          const { fault } = outcome
          assert.equal(fault.documented, false, `${fault.reason} documents no such code`)
          if (isSuccessStatus(answer.status)) assert.match(fault.category, /^(unknown|malformed_response)$/)
          else assert.equal(fault.category, categoryOfStatus(answer.status))
        },
      })),
    ),
  ]
}

function firstOfEachStatus(documented: readonly DocumentedFixture[]): DocumentedFixture[] {
  const statuses = documented.map(({ fixture }) => fixture.status)
  return documented.filter(({ fixture }, index) => statuses.indexOf(fixture.status) === index)
}
