import assert from 'node:assert/strict'
import { categoryOfStatus, isFailureEntry, isSuccessStatus, type Outcome } from '@faultline/core'
import { assertSound } from './assert-sound.ts'
import type { Subject } from './check.ts'

/**
 * Throws unless the HTTP status alone made the outcome, for a body that says nothing in the vendor's format: under an
 * error status it is the catalogue's entry for that status, or what the status means to everyone.
 */
export function assertStatusDecides(outcome: Outcome<unknown>, status: number, subject: Subject): void {
  assertSound(outcome, subject)
  assert.ok(!outcome.ok, `Status ${status} with such a body is no success`)
  const { fault } = outcome
  if (isSuccessStatus(status)) {
    assert.equal(fault.category, 'malformed_response')
    return
  }
  assert.equal(fault.status, Number.isFinite(status) ? status + 0 : 0, 'The HTTP status is kept')
  if (fault.documented)
    assert.ok(documentedStatuses(subject, fault.reason).includes(status), `${fault.reason}?`)
  else assert.equal(fault.category, categoryOfStatus(status))
}

function documentedStatuses({ adapter }: Subject, reason: string | undefined): number[] {
  return adapter.catalogue.entries
    .filter(isFailureEntry)
    .filter((entry) => entry.reason === reason)
    .map(({ status, alsoStatus }) => alsoStatus ?? status)
}
