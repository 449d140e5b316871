import assert from 'node:assert/strict'
import { categories, categoryOfStatus, type Fault, type Outcome } from '@faultline/core'
import { failuresOf, isSuccessStatus } from '@faultline/core/adapter'
import { assertSound } from './assert-sound.ts'
import type { Subject } from './check.ts'
import { originOf } from './origin-of.ts'

/** Throws unless the HTTP status alone made the outcome, and nothing is documented: for a body that isn't the vendor's. */
export function assertUndocumented(outcome: Outcome<unknown>, status: number, subject: Subject): void {
  const fault = faultUnder(outcome, status, subject)
  assert.equal(fault.documented, false, `It became ${fault.reason}, which the vendor didn’t send`)
  assertOfStatus(fault, status)
}

/** Throws unless an empty body means the entry that is documented for its status alone, else nothing documented. */
export function assertEmptyDecides(outcome: Outcome<unknown>, status: number, subject: Subject): void {
  const alone = failuresOf(subject.adapter.catalogue).find(({ statusAlone }) => statusAlone === status)
  const fault = faultUnder(outcome, status, subject)
  assert.equal(fault.reason, alone?.reason)
  if (alone) assert.equal(fault.decidedBy, 'status')
  else assertOfStatus(fault, status)
}

/** Throws unless a body that may look like the vendor's changed nothing but what it says in the vendor's own words. */
export function assertStatusKept(outcome: Outcome<unknown>, status: number, subject: Subject): void {
  const fault = faultUnder(outcome, status, subject)
  if (!fault.documented && fault.decidedBy !== 'family') assertOfStatus(fault, status)
}

function faultUnder(outcome: Outcome<unknown>, status: number, subject: Subject): Fault {
  assertSound(outcome, subject)
  assert.ok(!outcome.ok, `Status ${status} with such a body isn’t a success`)
  assert.equal(outcome.fault.status, Number.isFinite(status) ? status + 0 : 0, 'The HTTP status is kept')
  return outcome.fault
}

function assertOfStatus(fault: Fault, status: number): void {
  const category = isSuccessStatus(status) ? 'malformed_response' : categoryOfStatus(status)
  const { retryable } = categories[category]
  const processed = category === 'conflict' ? 'maybe' : categories[category].processed // with an earlier try, maybe
  const { category: found, origin, ...rest } = fault
  assert.deepEqual(
    { category: found, origin, retryable: rest.retryable, processed: rest.processed },
    { category, origin: originOf(category, status), retryable, processed },
  )
}
