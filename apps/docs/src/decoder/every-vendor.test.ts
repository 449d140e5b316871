import { VendorError } from '@faultline/core'
import { type Choices, decodePaste } from '@faultline/decoder'
import { describe, expect, it } from 'vitest'
import { documentedBy } from '../catalogue/documented.ts'
import { wireOf, wireText } from '../catalogue/wire.ts'
import { vendorById, vendors } from '../vendors.ts'
import { makeDecoderData } from './decoder-data.ts'

const { recognition } = await makeDecoderData()
const library = { recognition: async () => recognition, load: async (id: string) => vendorById(id) }
const decode = (paste: string, choices: Choices = {}) => decodePaste(paste, choices, library)

const faultIn = async (paste: string, choices: Choices = {}) => {
  const outcome = (await decode(paste, choices))?.outcome
  return outcome && !outcome.ok ? outcome.fault : undefined
}

/** A sample of each vendor's failures: the contract of its adapter tries them all. */
const most = 12

describe.each(vendors.map((vendor) => [vendor.adapter.vendor, vendor] as const))('%s', (id, vendor) => {
  it('has failures found from its response', async () => {
    for (const one of documentedBy(vendor).slice(0, most)) {
      const wire = await wireOf(one)
      if (!wire) continue // its package can't write one
      const fault = await faultIn(wireText(wire), { vendor: id })
      expect.soft(fault?.reason, one.path).toBe(one.entry.reason)
    }
  })

  it('has failures found from the message of its error', async () => {
    for (const one of documentedBy(vendor).slice(0, most)) {
      const { code, origin, retryable, processed } = one
      const { status = 400, subcode, reason, category } = one.entry
      const facts = { vendor: id, status, ...(code !== undefined && { code }), reason, category }
      const shared = { ...facts, ...(subcode !== undefined && { subcode }), origin, retryable, processed }
      const rest = { documented: true, message: 'text', phase: 'response', decidedBy: 'code' } as const
      const error = new VendorError({ ...shared, ...rest })
      expect.soft(await faultIn(`${error}`), one.path).toMatchObject(shared)
    }
  })

  it('is detected from its responses, or one that explains them as well is', async () => {
    const wrong: string[] = []
    for (const one of documentedBy(vendor).slice(0, most)) {
      const wire = await wireOf(one)
      if (!wire || wire.body === '') continue // a bare status is nobody’s
      const guess = (await decode(wireText(wire)))?.guess
      const outcome = guess?.adapter.classify(wire)
      if (guess !== vendor && !(outcome && !outcome.ok && outcome.fault.documented))
        wrong.push(`${one.path} as ${guess?.adapter.vendor}`)
    }
    expect(wrong).toEqual([])
  })
})

describe('the vendor', () => {
  it.each([
    ['slack', '{"ok":false,"error":"missing_scope","needed":"chat:write","provided":"users:read"}'],
    ['slack', '{"ok":false,"error":"something_new"}'],
    ['stripe', '{"error":{"code":"card_declined","decline_code":"insufficient_funds","type":"card_error"}}'],
    ['dfinery-import', '{"status":false,"code":40402,"message":"TOO_MANY_EVENTS","data":null}'],
    ['telegram', '{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 5"}'],
    ['aws-s3', '<?xml version="1.0"?><Error><Code>NoSuchKey</Code><Message>No such key.</Message></Error>'],
  ])('%s is detected from %s', async (vendor, paste) => {
    expect((await decode(paste))?.guess?.adapter.vendor).toBe(vendor)
  })

  it('is detected by the host of the request', async () => {
    const entry = {
      request: { method: 'GET', url: 'https://api.notion.com/v1/users' },
      response: { status: 500, headers: [], content: { text: '' } },
    }
    expect((await decode(JSON.stringify(entry)))?.guess?.adapter.vendor).toBe('notion')
  })

  it('is nobody beyond doubt if all that speaks for one speaks for another too', async () => {
    const info = { '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'SERVICE_DISABLED' }
    const error = { code: 403, message: 'No.', status: 'PERMISSION_DENIED', details: [info] }
    const ofGoogle = await decode(`HTTP/2 403\n\n${JSON.stringify({ error })}`)
    expect(ofGoogle).toMatchObject({ vendor: undefined, outcome: { fault: { decidedBy: 'status' } } })
    const expired =
      '<ErrorResponse><Error><Code>ExpiredToken</Code><Message>x</Message></Error></ErrorResponse>'
    expect((await decode(`HTTP/1.1 403\n\n${expired}`))?.vendor).toBe(undefined)
  })

  it('has rivals if others explain the response as well, none if it’s certain', async () => {
    const unsure = await decode('{"code":"not_found","message":"nope"}')
    expect([unsure?.guess, ...(unsure?.rivals ?? [])].map((one) => one?.adapter.vendor)).toEqual([
      'box',
      'supabase',
    ])
    const sure = await decode('{"status":false,"code":40402,"message":"TOO_MANY_EVENTS","data":null}')
    expect(sure?.rivals).toEqual([])
    const chosen = await decode('{"code":"not_found","message":"nope"}', { vendor: 'notion' })
    expect(chosen?.rivals).toEqual([])
  })

  it('is nobody for a status alone', async () => {
    expect(await decode('HTTP/1.1 503 Service Unavailable')).toMatchObject({
      guess: undefined,
      outcome: { ok: false, fault: { vendor: 'unknown', category: 'unavailable' } },
    })
  })

  it('is believed if a line names it', async () => {
    expect((await decode('vendor=code-string status=500'))?.guess?.adapter.vendor).toBe('code-string')
  })

  it('can be changed', async () => {
    const decoded = await decode('HTTP/1.1 429 Too Many Requests\n\n', { vendor: 'code-string' })
    expect(decoded?.vendor?.adapter.vendor).toBe('code-string')
    expect(decoded?.outcome).toMatchObject({
      ok: false,
      fault: { vendor: 'code-string', reason: 'TOO_MANY_REQUESTS' },
    })
  })
})
