import assert from 'node:assert/strict'
import type { Fault, Outcome } from '@faultline/core'
import { isSuccessStatus } from '@faultline/core/adapter'
import { assertSound } from '../../packages/testing/src/assert-sound.ts'
import { looksLikeSuccess } from '../../packages/testing/src/success-signals.ts'
import { secret } from '../../packages/testing/src/tables/secrets.ts'
import { bodyOf, type Case } from './cases.ts'
import type { Vendor } from './vendors.ts'

/** Throws if an outcome breaks a promise that holds for every response. */
export function assertKept(each: Case, outcome: Outcome<unknown>): void {
  assertSound(outcome, each.vendor)
  if (outcome.ok) assertSuccess(each)
  else assertFault(each, outcome.fault)
}

/** A fault shows no secret, is bounded, and is the failure that the vendor sent. */
function assertFault({ reason }: Case, fault: Fault): void {
  const text = JSON.stringify(fault)
  assert.ok(!text.includes(secret), `It shows a secret: ${text}`)
  const longest = longestFault + longestItem * (fault.items?.length ?? 0)
  assert.ok(text.length <= longest, `It has ${text.length} characters`)
  if (reason !== undefined)
    assert.equal(fault.reason, reason, 'A response of the vendor’s is another failure')
}

/** More than all the fields of a fault, or of an item, take at their longest. */
const longestFault = 16_000
const longestItem = 6000

/** A success needs a 2xx status and the vendor's own signal, and is never a documented failure as the vendor sends it. */
function assertSuccess(each: Case): void {
  const { vendor, status, reason } = each
  assert.ok(isSuccessStatus(status), `A success under ${status}`)
  assert.equal(reason, undefined, 'A documented failure passes for a success')
  const body = bodyOf(each)
  const plain = body instanceof Uint8Array ? new TextDecoder().decode(body) : body
  const isTrimmed = typeof plain === 'string' && vendor.signal !== 'text'
  const sent = isTrimmed ? plain.trimStart() : plain // a byte order mark counts as white space
  if (vendor.isStreaming && typeof sent === 'string' && /^[a-z]*:/.test(sent)) return
  assert.ok(vendor.signal === 'signal' || looksLikeSuccess[vendor.signal](sent), 'It looks like no success')
  const json: unknown = typeof sent === 'string' && vendor.signs.length > 0 ? JSON.parse(sent) : sent
  for (const sign of vendor.signs)
    assert.ok(isThere(sign, json), `A success without ${sign.path.join('.')} ${sign.value}`)
}

function isThere({ path, value, isAny }: Vendor['signs'][number], json: unknown): boolean {
  const found = path.reduce<unknown>(
    (holder, key) => (Object.hasOwn(Object(holder), key) ? Object(holder)[key] : undefined),
    json,
  )
  return isAny ? found !== undefined : String(found) === String(value)
}
