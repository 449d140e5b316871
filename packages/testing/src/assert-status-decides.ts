import assert from 'node:assert/strict'
import {
  type Category,
  categories,
  categoryOfStatus,
  type Fault,
  isFailureEntry,
  isSuccessStatus,
  type Origin,
  type Outcome,
} from '@faultline/core'
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
  else {
    const category = categoryOfStatus(status)
    const { retryable, processed } = categories[category]
    const origin = originOf(category, status)
    assert.deepEqual(pick(fault), { category, origin, retryable, processed })
  }
}

/** A failure that nobody explains is the request's where the status says that much. */
function originOf(category: Category, status: number): Origin {
  return category === 'unknown' && status >= 400 && status <= 499 ? 'request' : categories[category].origin
}

function pick({ category, origin, retryable, processed }: Fault): Partial<Fault> {
  return { category, origin, retryable, processed }
}

function documentedStatuses({ adapter }: Subject, reason: string | undefined): number[] {
  return adapter.catalogue.entries
    .filter(isFailureEntry)
    .filter((entry) => entry.reason === reason)
    .map(({ status, alsoStatus }) => alsoStatus ?? status)
}
