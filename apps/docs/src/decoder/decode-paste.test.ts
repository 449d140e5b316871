import { isFailureEntry, VendorError } from '@faultline/core'
import { describe, expect, it } from 'vitest'
import { documented } from '../catalogue/documented.ts'
import { wiresOf, wireText } from '../catalogue/wire.ts'
import { vendors } from '../vendors.ts'
import { decodePaste } from './decode-paste.ts'

const faultOf = (paste: string, choices = {}) => {
  const outcome = decodePaste(paste, choices)?.outcome
  return outcome && !outcome.ok ? outcome.fault : undefined
}

describe.each(documented.map((one) => [one.path, one] as const))('%s', (_, one) => {
  it.each(wiresOf(one).map((wire) => [wire.status, wire] as const))(
    'is found from its answer, HTTP %i',
    (_status, wire) => {
      const decoded = decodePaste(wireText(wire), { vendor: one.vendor.adapter.vendor })
      expect(decoded?.outcome).toMatchObject({ ok: false, fault: { reason: one.entry.reason } })
    },
  )

  it('is found from the message of its error', () => {
    const { vendor } = one.vendor.adapter
    const { status, code, reason, category } = one.entry
    const { origin, retryable, processed } = one
    const error = new VendorError({
      vendor,
      status,
      code,
      reason,
      category,
      origin,
      retryable,
      processed,
      documented: true,
      message: 'text',
      phase: 'response',
      decidedBy: 'code',
    })
    expect(faultOf(`${error}`)).toMatchObject({
      vendor,
      status,
      code,
      reason,
      category,
      retryable,
      processed,
    })
  })
})

describe('the vendor', () => {
  it.each(
    vendors.flatMap((vendor) =>
      vendor.adapter.catalogue.entries
        .filter(isFailureEntry)
        .slice(0, 1)
        .flatMap(({ reason }) =>
          documented.filter((one) => one.vendor === vendor && one.entry.reason === reason),
        )
        .flatMap((one) =>
          wiresOf(one)
            .slice(0, 1)
            .map((wire) => [vendor.adapter.vendor, wireText(wire)] as const),
        ),
    ),
  )('%s is guessed from its answer', (vendor, paste) => {
    expect(decodePaste(paste)?.guess?.adapter.vendor).toBe(vendor)
  })

  it('is believed where a line names it', () => {
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
  it('is assumed to be 200 where there is none', () => {
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

it('tells a success', () => {
  expect(decodePaste('{"status":true,"code":20000,"data":true}')?.outcome).toEqual({ ok: true, value: true })
})

it('reads the waiting time from the headers', () => {
  expect(faultOf('HTTP/2 429\nretry-after: 30\n\n')?.retryAfterMs).toBe(30_000)
})

it.each(['[nobody 200 1 SOMETHING] text', '[dfinery-import 200 1 NEVER_HEARD_OF] text'])(
  'has nothing to say about a message that names nothing known: %s',
  (paste) => expect(decodePaste(paste)).toBeUndefined(),
)

it('takes a category of nobody’s as what it is', () => {
  expect(faultOf('[acme 503 unavailable] Down')).toMatchObject({
    vendor: 'acme',
    category: 'unavailable',
    documented: false,
  })
})
