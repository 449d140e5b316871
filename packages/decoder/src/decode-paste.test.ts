import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fiveVendors } from './__tests__/five-vendors.ts'
import { type Choices, decodePaste } from './decode-paste.ts'

const decode = (paste: string, choices: Choices = {}) => decodePaste(paste, choices, fiveVendors)

const faultIn = async (paste: string, choices: Choices = {}) => {
  const outcome = (await decode(paste, choices))?.outcome
  return outcome && !outcome.ok ? outcome.fault : undefined
}

describe('the status', async () => {
  it('is assumed to be 200 if there is none', async () => {
    const decoded = await decode('{"status":false,"code":40402}')
    expect(decoded).toMatchObject({
      assumed: true,
      outcome: { ok: false, fault: { status: 200, code: 40402 } },
    })
  })

  it('can be set', async () => {
    expect(await decode('<h1>Oops</h1>', { status: 504 })).toMatchObject({
      assumed: false,
      outcome: { ok: false, fault: { status: 504, category: 'timeout' } },
    })
  })
})

describe('what says nothing for sure', () => {
  it.each([
    ['a code alone', '40402', ['dfinery-import TOO_MANY_EVENTS']],
    ['a reason alone', 'TOO_MANY_EVENTS', ['dfinery-import TOO_MANY_EVENTS']],
    ['a code after its name', 'error code: 40402', ['dfinery-import TOO_MANY_EVENTS']],
    ['a message alone', 'chat not found', ['telegram CHAT_NOT_FOUND']],
    ['a body as many vendors write it', '{"error":{"code":"card_declined"}}', ['stripe CARD_DECLINED']],
    ['any word', 'asdf', []],
    ['a status of success alone', 'HTTP/1.1 200 OK', []],
    ['a flag that many vendors have', '{"ok":true}', []],
    ['cut JSON', '{"status":true,"code":20000,"data":[', []],
  ])('is no outcome, but lists what is near: %s', async (_, paste, near) => {
    const { outcome, vendor, nearest = [] } = (await decode(paste)) ?? {}
    expect(outcome).toBeUndefined()
    expect(vendor).toBeUndefined()
    expect(nearest.map((one) => `${one.vendor.adapter.vendor} ${one.entry.reason}`)).toEqual(near)
  })

  it('is a category and no vendor under a status of failure', async () => {
    for (const paste of [
      'HTTP/1.1 429 Too Many Requests\nserver: nginx\n\n<h1>429</h1>',
      '429',
      'HTTP/2 429\n\n{}',
    ])
      expect(await decode(paste)).toMatchObject({
        vendor: undefined,
        outcome: { ok: false, fault: { vendor: 'unknown', category: 'rate_limited' } },
      })
  })

  it('is decided once the vendor is chosen', async () => {
    const paste = '{"error":{"code":"card_declined"}}'
    expect((await decode(paste))?.guess?.adapter.vendor).toBe('stripe')
    expect(await faultIn(paste, { vendor: 'stripe' })).toMatchObject({ reason: 'CARD_DECLINED' })
  })
})

describe('what a program printed', () => {
  it.each([
    ['console.log', "{ status: false, code: 40402, message: 'TOO_MANY_EVENTS', data: null }"],
    ['a browser’s console', '{status: false, code: 40402, …}'],
    ['Python', "{'status': False, 'code': 40402, 'message': 'TOO_MANY_EVENTS', 'data': None}"],
    ['escaped JSON', '{\\"status\\":false,\\"code\\":40402,\\"message\\":\\"TOO_MANY_EVENTS\\"}'],
    [
      'a logged axios error',
      "AxiosError: x { code: 'ERR', response: { status: 200, data: { status: false, code: 40402 } } }",
    ],
  ])('is decided as the response it shows: %s', async (_, paste) => {
    expect(await faultIn(paste)).toMatchObject({ vendor: 'dfinery-import', reason: 'TOO_MANY_EVENTS' })
  })

  it('is an error of the network, and no vendor’s', async () => {
    expect(await decode('TypeError: fetch failed … ECONNREFUSED')).toMatchObject({
      format: 'error',
      vendor: undefined,
      outcome: { ok: false, fault: { category: 'network', processed: 'no', vendor: 'unknown' } },
    })
  })
})

describe('the evidence', () => {
  it('is what speaks for each vendor, and for how many others', async () => {
    const [first] =
      (await decode('{"error":{"code":"card_declined","decline_code":"lost_card"}}'))?.candidates ?? []
    expect(first).toMatchObject({ id: 'stripe', isNamed: false })
    expect(first?.signs).toContainEqual({ kind: 'field', value: 'error.decline_code string', vendors: 1 })
  })

  it('is a host, in a URL or in a header of the request', async () => {
    for (const request of [
      'GET https://api.stripe.com/v1/charges',
      '> Host: api.stripe.com',
      '[:authority: api.stripe.com]',
    ])
      expect((await decode(`${request} status=500 body={}`))?.candidates[0]).toMatchObject({
        id: 'stripe',
        isNamed: true,
        signs: [{ kind: 'host', value: 'api.stripe.com', vendors: 1 }],
      })
  })

  it('is one if it isn’t shared: a response that several vendors could have sent is nobody’s', async () => {
    expect(await decode('{"ok":false,"error":"something_new"}')).toMatchObject({
      vendor: undefined,
      outcome: undefined,
      guess: { adapter: { vendor: 'slack' } },
    })
  })
})

describe('of a paste that is too long it says how much was read, and', () => {
  const rows = 'x,y\n'.repeat(400_000)
  const cut = { read: 1_048_576, of: 1_600_014 }

  it('not that its format is wrong: what is missing may be why', async () => {
    const decoded = await decode(`HTTP/1.1 200\n\n${rows}`, { vendor: 'dfinery-import' })
    expect(decoded).toMatchObject({ cut, outcome: undefined })
  })

  it('what its status says', async () => {
    const decoded = await decode(`HTTP/1.1 429\n\n${rows}`, { vendor: 'dfinery-import' })
    expect(decoded).toMatchObject({ cut, outcome: { ok: false, fault: { category: 'rate_limited' } } })
  })
})

describe('a success is never', () => {
  const choices = { vendor: 'slack', status: 200 }

  it.each([
    ['a part of a sentence', 'upstream said {"ok":true} but gave up'],
    ['a part of a cut body', '{"results":[{"ok":true,"id":1},{"ok":'],
    ['the first of two bodies', '{"ok":true}\n{"ok":false,"error":"ratelimited"}'],
    ['a part of a stream of events', 'data: {"ok":true}\n\ndata: {"ok":false,"error":"ratelimited"}\n\n'],
    ['a part of the body in a log', 'status=200 body={"data":[{"ok":true},{"ok":'],
    ['a line of a log without a body', 'POST /api/chat.postMessage HTTP/1.1" 200 12'],
    ['a line of a log with XML', 'status=200 body=<ok>true</ok>'],
  ])('%s', async (_, paste) => {
    expect((await decode(paste, choices))?.outcome?.ok).not.toBe(true)
  })

  it.each([
    ['JSON', '{"ok":true}'],
    ['a printed object', '{ ok: true, … }'],
    ['the body in a log', 'status=200 body={"ok":true} took=3ms'],
    ['the quoted body in a log', 'status=200 body="{\\"ok\\":true}"'],
  ])('but it is %s', async (_, paste) => {
    expect((await decode(paste, choices))?.outcome?.ok).toBe(true)
  })

  it('and a failure may be a part', async () => {
    const decoded = await decode('upstream said {"ok":false,"error":"missing_scope"} and gave up', choices)
    expect(decoded?.outcome).toMatchObject({ ok: false, fault: { reason: 'MISSING_SCOPE' } })
  })
})

describe('a success', async () => {
  it('is recognized by the vendor’s signal', async () => {
    const { outcome } = (await decode('{"status":true,"code":20000,"data":true}')) ?? {}
    expect(outcome).toEqual({ ok: true, value: true })
  })

  it.each([
    ['any JSON', 'HTTP/1.1 200\n\n{"hello":"world"}'],
    ['any text', 'HTTP/1.1 200\n\nhello, world'],
    ['an unknown code of failure', '{"status":false,"code":49999}'],
  ])('is never made of %s', async (_, paste) => expect((await decode(paste))?.outcome?.ok).not.toBe(true))

  it.each(['hello, world', '{"hello":"world"}', 'HTTP/1.1 200\n\n[]'])(
    'isn’t ruled out either if nobody’s signal is in it: %s',
    async (paste) => expect(await decode(paste)).toMatchObject({ outcome: undefined }),
  )

  it('is ruled out by a page', async () => {
    expect(await faultIn('HTTP/1.1 200\n\n<html></html>')).toMatchObject({ category: 'malformed_response' })
  })

  it('without a signal needs the vendor and the status to be known', async () => {
    const paste = '{"results":[]}'
    expect((await decode(paste, { vendor: 'code-string' }))?.outcome).toBeUndefined()
    expect((await decode(paste, { vendor: 'code-string', status: 200 }))?.outcome).toMatchObject({ ok: true })
  })

  it('is never made of garbage', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (paste) => {
        expect((await decode(paste))?.outcome?.ok).not.toBe(true)
        expect((await decode(paste, { status: 200 }))?.outcome?.ok).not.toBe(true)
      }),
    )
  })
})

it('reads the waiting time from the headers', async () => {
  expect((await faultIn('HTTP/2 429\nretry-after: 30\n\n'))?.retryAfterMs).toBe(30_000)
})

it.each(['[nobody 200 1 SOMETHING] text', '[dfinery-import 200 1 NEVER_HEARD_OF] text'])(
  'gives nothing for a message that names nothing known: %s',
  async (paste) => expect(await decode(paste)).toBeUndefined(),
)

it('reads a category in the message of an unknown vendor', async () => {
  expect(await faultIn('[acme 503 unavailable] Down')).toMatchObject({
    vendor: 'acme',
    category: 'unavailable',
    documented: false,
  })
})
