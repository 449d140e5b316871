import { VendorError } from '@faultline/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documented } from '../catalogue/documented.ts'
import { wireOf, wireText } from '../catalogue/wire.ts'
import { vendors } from '../vendors.ts'
import { decodePaste } from './decode-paste.ts'

const faultIn = (paste: string, choices = {}) => {
  const outcome = decodePaste(paste, choices)?.outcome
  return outcome && !outcome.ok ? outcome.fault : undefined
}

describe.each(documented.map((one) => [one.path, one] as const))('%s', (_, one) => {
  const { adapter } = one.vendor

  it('is found from its response', () => {
    const wire = wireOf(one)
    if (!wire) return // its package can't write one
    expect(faultIn(wireText(wire), { vendor: adapter.vendor })).toMatchObject({ reason: one.entry.reason })
  })

  it('is found from the message of its error', () => {
    const { code, origin, retryable, processed } = one
    const { status = 400, subcode, reason, category } = one.entry
    const facts = { vendor: adapter.vendor, status, ...(code !== undefined && { code }), reason, category }
    const shared = { ...facts, ...(subcode !== undefined && { subcode }), origin, retryable, processed }
    const error = new VendorError({
      ...shared,
      documented: true,
      message: 'text',
      phase: 'response',
      decidedBy: 'code',
    })
    expect(faultIn(`${error}`)).toMatchObject(shared)
  })
})

describe('the vendor', () => {
  const firsts = vendors.flatMap((vendor) => {
    const wire = documented.filter((one) => one.vendor === vendor).map(wireOf)[0]
    return wire ? [[vendor.adapter.vendor, wireText(wire)] as const] : []
  })
  it.each(firsts)('%s is detected from its response', (vendor, paste) => {
    expect(decodePaste(paste)?.guess?.adapter.vendor).toBe(vendor)
  })

  it('is believed if a line names it', () => {
    expect(decodePaste('vendor=code-string status=500')?.guess?.adapter.vendor).toBe('code-string')
  })

  it('can be changed', () => {
    const decoded = decodePaste('HTTP/1.1 429 Too Many Requests\n\n', { vendor: 'code-string' })
    expect(decoded?.vendor?.adapter.vendor).toBe('code-string')
    expect(decoded?.outcome).toMatchObject({
      ok: false,
      fault: { vendor: 'code-string', reason: 'TOO_MANY_REQUESTS' },
    })
  })
})

describe('the status', () => {
  it('is assumed to be 200 if there is none', () => {
    const decoded = decodePaste('{"status":false,"code":40402}')
    expect(decoded).toMatchObject({
      assumed: true,
      outcome: { ok: false, fault: { status: 200, code: 40402 } },
    })
  })

  it('can be set', () => {
    expect(decodePaste('<h1>Oops</h1>', { status: 504 })).toMatchObject({
      assumed: false,
      outcome: { ok: false, fault: { status: 504, category: 'timeout' } },
    })
  })
})

describe('a success', () => {
  it('is recognized by the vendor’s signal', () => {
    const { outcome } = decodePaste('{"status":true,"code":20000,"data":true}') ?? {}
    expect(outcome).toEqual({ ok: true, value: true })
  })

  it.each([
    ['any JSON', 'HTTP/1.1 200\n\n{"hello":"world"}'],
    ['any text', 'HTTP/1.1 200\n\nhello, world'],
    ['an unknown code of failure', '{"status":false,"code":49999}'],
  ])('is never made of %s', (_, paste) => expect(decodePaste(paste)?.outcome?.ok).not.toBe(true))

  it.each(['hello, world', '{"hello":"world"}', 'HTTP/1.1 200\n\n[]'])(
    'isn’t ruled out either if nobody’s signal is in it: %s',
    (paste) => expect(decodePaste(paste)).toMatchObject({ outcome: undefined }),
  )

  it('is ruled out by a page', () => {
    expect(faultIn('HTTP/1.1 200\n\n<html></html>')).toMatchObject({ category: 'malformed_response' })
  })

  it('without a signal needs the vendor and the status to be known', () => {
    const paste = '{"results":[]}'
    expect(decodePaste(paste, { vendor: 'code-string' })?.outcome).toBeUndefined()
    expect(decodePaste(paste, { vendor: 'code-string', status: 200 })?.outcome).toMatchObject({ ok: true })
  })

  it('is never made of garbage', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (paste) => {
        expect(decodePaste(paste)?.outcome?.ok).not.toBe(true)
        expect(decodePaste(paste, { status: 200 })?.outcome?.ok).not.toBe(true)
      }),
    )
  })
})

it('reads the waiting time from the headers', () => {
  expect(faultIn('HTTP/2 429\nretry-after: 30\n\n')?.retryAfterMs).toBe(30_000)
})

it.each(['[nobody 200 1 SOMETHING] text', '[dfinery-import 200 1 NEVER_HEARD_OF] text'])(
  'gives nothing for a message that names nothing known: %s',
  (paste) => expect(decodePaste(paste)).toBeUndefined(),
)

it('reads a category in the message of an unknown vendor', () => {
  expect(faultIn('[acme 503 unavailable] Down')).toMatchObject({
    vendor: 'acme',
    category: 'unavailable',
    documented: false,
  })
})
