import assert from 'node:assert/strict'
import { type Fault, isFault, type Outcome, retryDecision } from '@faultline/core'
import type { Subject } from './check.ts'
import { failureOf } from './documented-reason.ts'
import { assertFields } from './fault-fields.ts'

/** Throws unless an outcome is one that every adapter may give, whatever it was passed. */
export function assertSound(outcome: Outcome<unknown>, subject: Pick<Subject, 'adapter'>): void {
  assert.equal(typeof outcome, 'object', 'An outcome is an object')
  if (outcome.ok) {
    assert.deepEqual(Object.keys(outcome).sort(), ['ok', 'value'], 'A success has ok and value')
    return
  }
  assert.equal(outcome.ok, false)
  for (const key of Object.keys(outcome))
    assert.ok(['ok', 'fault', 'cause', 'excerpt', 'partial'].includes(key), `A failure has no ${key}`)
  assertExcerpt(outcome.excerpt)
  assertSoundFault(outcome.fault, subject)
}

/** Throws unless a fault is one that every adapter may give. */
export function assertSoundFault(fault: Fault, subject: Pick<Subject, 'adapter'>): void {
  assert.ok(isPlain(fault), 'A fault survives JSON and structuredClone unchanged')
  assertFields(fault)
  assertDocumented(fault, subject)
  assert.ok(isFault(fault), 'isFault knows it')
  const decision = retryDecision(fault, { attempt: 1, idempotent: true })
  if (fault.processed === 'yes') assert.equal(decision.retry, false, 'What has been processed isn’t retried')
}

/** Whether a value comes out of JSON, a queue or a worker as it went in: nothing in it is lost, changed or shared. */
function isPlain(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0)
  if (typeof value !== 'object' || value === null)
    return typeof value === 'string' || typeof value === 'boolean'
  const prototype = Object.getPrototypeOf(value)
  return (prototype === Object.prototype || Array.isArray(value)) && Object.values(value).every(isPlain)
}

function assertDocumented(fault: Fault, { adapter }: Pick<Subject, 'adapter'>): void {
  const { vendor, details = [] } = adapter.catalogue
  assert.equal(fault.vendor, vendor)
  for (const name of Object.keys(fault.details ?? {}))
    assert.ok(details.includes(name), `The catalogue doesn’t allow the detail ${name}`)
  for (const item of [fault, ...(fault.items ?? [])]) {
    assert.equal(item.reason !== undefined, item.documented, 'documented and reason go together')
    if (item.reason === undefined) continue
    const entry = failureOf(adapter, item.reason)
    assert.equal(item.category, entry.category)
    const isItsCode = item.code === undefined || entry.codes.length === 0 || entry.codes.includes(item.code)
    assert.ok(isItsCode, `Code ${item.code} isn’t ${item.reason}`)
  }
}

/** An excerpt is raw, and no longer than it may be. */
function assertExcerpt(excerpt: string | undefined): void {
  if (excerpt === undefined) return
  assert.ok(excerpt.length > 0 && excerpt.length <= 500, 'An excerpt has 1 to 500 characters')
}
