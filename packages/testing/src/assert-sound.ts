import assert from 'node:assert/strict'
import { categories, type Fault, isFailureEntry, type Outcome, retryDecision } from '@faultline/core'
import type { Subject } from './check.ts'

/** Throws unless an outcome is one that every adapter may give, whatever it was asked. */
export function assertSound(outcome: Outcome<unknown>, subject: Pick<Subject, 'adapter'>): void {
  assert.equal(typeof outcome, 'object', 'An outcome is an object')
  if (outcome.ok) {
    assert.deepEqual(Object.keys(outcome).sort(), ['ok', 'value'], 'A success has ok and value')
    return
  }
  assert.equal(outcome.ok, false)
  for (const key of Object.keys(outcome))
    assert.ok(['ok', 'fault', 'cause'].includes(key), `A failure has no ${key}`)
  assertPlain(outcome.fault)
  assertFields(outcome.fault)
  assertDocumented(outcome.fault, subject)
  assert.doesNotThrow(() => retryDecision(outcome.fault, { attempt: 1, idempotent: true }))
}

/** A fault goes through JSON, a queue or a worker and comes out the same. */
function assertPlain(fault: Fault): void {
  assert.deepEqual(JSON.parse(JSON.stringify(fault)), fault, 'A fault survives JSON unchanged')
  assert.deepEqual(structuredClone(fault), fault, 'A fault survives structuredClone unchanged')
}

const fields: { readonly [K in keyof Required<Fault>]: (value: Fault[K]) => boolean } = {
  vendor: (vendor) => typeof vendor === 'string',
  status: (status) => Number.isFinite(status),
  code: (code) => typeof code === 'number' || (typeof code === 'string' && code !== '' && printable(code)),
  reason: (reason) => typeof reason === 'string',
  documented: (documented) => typeof documented === 'boolean',
  category: (category) => Object.hasOwn(categories, category),
  origin: (origin) => ['request', 'account', 'quota', 'vendor', 'network'].includes(origin),
  retryable: (retryable) => typeof retryable === 'boolean',
  processed: (processed) => processed === 'no' || processed === 'maybe',
  retryAfterMs: (ms) => typeof ms === 'number' && ms >= 0 && ms <= 86_400_000,
  message: (message) => typeof message === 'string' && message !== '' && printable(message),
  phase: (phase) => phase === 'response' || phase === 'stream',
  decidedBy: (rule) => ['code', 'message', 'status', 'body', 'transport'].includes(rule),
  requestId: (id) => typeof id === 'string' && id !== '' && printable(id),
  docsUrl: (url) => typeof url === 'string' && URL.canParse(url),
}

const optional = new Set(['code', 'reason', 'retryAfterMs', 'requestId', 'docsUrl'])

function assertFields(fault: Fault): void {
  for (const name of Object.keys(fault)) assert.ok(Object.hasOwn(fields, name), `A fault has no ${name}`)
  for (const [name, isValid] of Object.entries(fields)) {
    const value = fault[name as keyof Fault]
    if (value === undefined && optional.has(name)) continue
    assert.ok((isValid as (value: unknown) => boolean)(value), `${name} of the fault is ${String(value)}`)
  }
}

function assertDocumented(fault: Fault, { adapter }: Pick<Subject, 'adapter'>): void {
  assert.equal(fault.vendor, adapter.vendor)
  assert.equal(fault.reason !== undefined, fault.documented, 'documented and reason go together')
  if (!fault.documented) return
  const entry = adapter.catalogue.entries.filter(isFailureEntry).find(({ reason }) => reason === fault.reason)
  assert.ok(entry, `The catalogue has no ${fault.reason}`)
  assert.equal(fault.category, entry.category)
  assert.ok(
    fault.code === undefined || fault.code === entry.code,
    `Code ${fault.code} is not ${fault.reason}`,
  )
}

/** One line of at most 512 characters, without anything that moves a cursor or turns the direction of text. */
function printable(text: string): boolean {
  return text.length <= 512 && !unprintable.test(text) && !halfCharacter.test(text)
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const unprintable = /[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/

const halfCharacter = /\p{Surrogate}/u
