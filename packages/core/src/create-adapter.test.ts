import { Readable } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { acme, acmeThatReads, catalogue, faultOf } from './__tests__/acme.ts'
import { createAdapter } from './create-adapter.ts'
import type { FailureReading } from './reader.ts'
import { severalErrors } from './several-errors.ts'
import { VendorError } from './vendor-error.ts'

describe('the order of decision', () => {
  test.each<[string, number, unknown, object]>([
    [
      'a documented message first, in any letter case',
      200,
      { error: 17, sub: 'x', text: ' card LOST. ' },
      { reason: 'CARD_LOST', decidedBy: 'message', code: 17, message: 'card LOST.' },
    ],
    [
      'of two documented beginnings the longer one',
      200,
      { error: 17, text: 'Card frozen until 2027' },
      { reason: 'CARD_FROZEN_UNTIL', decidedBy: 'message' },
    ],
    [
      'a message that belongs to another code doesn’t count',
      402,
      { error: 'new', text: 'Card lost' },
      { documented: false, decidedBy: 'status' },
    ],
    [
      'a message that needs no code, beside an unknown one',
      500,
      { error: 'new', text: 'say 1.5 words' },
      { reason: 'MUTE', decidedBy: 'message', code: 'new' },
    ],
    [
      'the longer beginning of one that needs no code',
      500,
      { failed: true, text: 'NOT YET OPEN today' },
      { reason: 'NOT_YET_OPEN', decidedBy: 'message' },
    ],
    ['the shorter one', 500, { failed: true, text: 'Not yet.' }, { reason: 'NOT_YET' }],
    [
      'no code isn’t the code “undefined”',
      402,
      { kind: 'new_error' },
      { documented: false, decidedBy: 'status' },
    ],
    ['nor is no subcode', 402, { error: 'undefined' }, { reason: 'NAMELESS', decidedBy: 'code' }],
    [
      'then a documented subcode',
      402,
      { error: 17, sub: 'try_later' },
      {
        reason: 'CARD_DECLINED_TRY_LATER',
        decidedBy: 'subcode',
        retryable: true,
        code: 17,
        subcode: 'try_later',
      },
    ],
    [
      'then a documented code, beside an unknown subcode and family',
      500,
      { error: '17', sub: 'new', kind: 'busy_error' },
      { reason: 'CARD_DECLINED', decidedBy: 'code', code: 17, subcode: 'new', family: 'busy_error' },
    ],
    ['a code in another letter case', 200, { error: 'BUSY' }, { reason: 'BUSY', code: 'busy' }],
    ['an alias of a code', 200, { error: 'overloaded' }, { reason: 'BUSY', code: 'overloaded' }],
    [
      'then the family of an unknown code',
      404,
      { error: 'new', kind: 'busy_error' },
      { documented: false, category: 'unavailable', decidedBy: 'family', code: 'new', family: 'busy_error' },
    ],
    [
      'then the status',
      429,
      { error: 'new', kind: 'constructor' },
      {
        documented: false,
        category: 'rate_limited',
        decidedBy: 'status',
        code: 'new',
        family: 'constructor',
      },
    ],
    [
      'an unknown code under a documented status doesn’t mean its entry',
      503,
      { error: 'new' },
      { documented: false, category: 'unavailable', code: 'new' },
    ],
    [
      'nor does an unknown family',
      503,
      { kind: 'new_error' },
      { documented: false, category: 'unavailable', family: 'new_error' },
    ],
    ['statusAlone for an empty body', 503, ' \n', { reason: 'BUSY', decidedBy: 'status', processed: 'no' }],
    ['statusAlone for no body', 503, undefined, { reason: 'BUSY', decidedBy: 'status' }],
    ['statusAlone for null', 503, null, { reason: 'BUSY', decidedBy: 'status' }],
    ['statusAlone for the vendor’s flag', 503, { failed: true }, { reason: 'BUSY', decidedBy: 'status' }],
    [
      'a failure that nothing explains',
      200,
      { error: 'new' },
      { documented: false, category: 'unknown', origin: 'vendor', decidedBy: 'body' },
    ],
    ['a 4xx that nothing explains', 418, '', { category: 'unknown', origin: 'request', decidedBy: 'status' }],
    ['400 is the first 4xx', 400, { error: 'odd' }, { category: 'unknown', origin: 'request' }],
    ['a 4xx that is explained', 402, { error: 17 }, { category: 'declined', origin: 'customer' }],
    ['499 is the last', 499, { error: 'odd' }, { category: 'unknown', origin: 'request' }],
    ['500 isn’t one', 500, { error: 'odd' }, { category: 'unknown', origin: 'vendor' }],
    [
      'a body not in the format',
      200,
      '<html>',
      { category: 'malformed_response', decidedBy: 'body', message: 'HTTP 200' },
    ],
    ['an entry’s own page', 200, { error: 'oops' }, { docsUrl: 'https://docs.acme.example/oops' }],
    ['the catalogue’s page', 200, { error: 'busy' }, { docsUrl: 'https://docs.acme.example/errors' }],
  ])('%s', (_name, status, body, fault) => expect(faultOf(status, body)).toMatchObject(fault))

  test.each([
    ['a gateway’s page', '<html><h1>503 Service Unavailable</h1></html>'],
    ['a gateway’s text', 'upstream connect error'],
    ['a gateway’s JSON', '{"message":"no healthy upstream"}'],
    ['a foreign JSON', '{}'],
    ['a success under an error status', '{"id":7}'],
  ])('statusAlone never holds for %s', (_name, body) => {
    const fault = faultOf(503, body)
    expect(fault).toMatchObject({ category: 'unavailable', documented: false, decidedBy: 'status' })
    expect(fault).not.toHaveProperty('reason')
  })

  it('an entry of a subcode isn’t the code’s own', () => {
    expect(faultOf(402, { error: 'held' })).toMatchObject({ documented: false, code: 'held' })
    expect(faultOf(402, { error: 'held', sub: 'BANK' })).toMatchObject({
      reason: 'HELD_BY_BANK',
      subcode: 'BANK',
    })
  })
})

describe('the message', () => {
  test.each<[string, unknown, string]>([
    ['is what the vendor wrote', { error: 17, text: 'No.' }, 'No.'],
    ['else the code as documented, never the label', { error: '17' }, '17'],
    ['else the code as sent', { error: 'NEW_CODE' }, 'NEW_CODE'],
    ['else the status', '', 'HTTP 503'],
    ['isn’t text if the vendor sent none', { error: 17, text: { a: 1 } }, '17'],
    ['holds no credential', { error: 17, text: 'Bearer abc123def456' }, 'Bearer [redacted]'],
  ])('%s', (_name, body, message) => expect(faultOf(503, body)?.message).toBe(message))
})

describe('what stands beside the code', () => {
  it('is listed by the catalogue, scalar and safe', () => {
    const body = { error: 17, param: 'x'.repeat(300), needed: 3, secret: 's', given: { a: 1 }, live: false }
    expect(faultOf(402, body)?.details).toEqual({ param: 'x'.repeat(200), needed: 3, live: false })
    expect(faultOf(402, { error: 17, secret: 's' })).not.toHaveProperty('details')
    expect(faultOf(402, { error: 17, needed: -0 })?.details).toStrictEqual({ needed: 0 })
  })

  test.each<[string, unknown, unknown]>([
    ['numbers stay', 7, 7],
    ['text is safe to show', 'Bearer abc123def456', 'Bearer [redacted]'],
    ['text is cut', 'x'.repeat(300), 'x'.repeat(200)],
  ])('a subcode: %s', (_name, sub, subcode) =>
    expect(faultOf(402, { error: 17, sub })).toMatchObject({ subcode }),
  )

  test.each([
    ['Bearer abc123def456', 'Bearer [redacted]'],
    ['x'.repeat(300), 'x'.repeat(200)],
  ])('a family is safe to show: %s', (kind, family) =>
    expect(faultOf(402, { error: 17, kind })).toMatchObject({ family }),
  )

  it('includes the page and the id that the body names', () => {
    const fault = faultOf(402, { error: 17, id: 'req_1', page: 'https://docs.acme.example/c/17' })
    expect(fault).toMatchObject({ requestId: 'req_1', docsUrl: 'https://docs.acme.example/c/17' })
  })

  test.each([
    'https://acme.example',
    'https://acme.example/',
    `https://${'h'.repeat(100)}/${'p'.repeat(200)}`,
  ])('a plain https address is a page: %s', (page) =>
    expect(faultOf(402, { error: 17, page })?.docsUrl).toBe(page),
  )

  test.each([
    'http://docs.acme.example',
    'https://a:b@acme.example/',
    'https://acme.example/?key=1',
    'see https://acme.example/',
    `https://${'h'.repeat(101)}/`,
    `https://acme.example/${'p'.repeat(201)}`,
    ['https://acme.example/'],
    7,
  ])('a page that isn’t a plain https address is ignored: %s', (page) =>
    expect(faultOf(402, { error: 17, page })?.docsUrl).toBe('https://docs.acme.example/errors'),
  )

  it('leaves open with what a request conflicts, which may be an earlier try of it', () => {
    const bare = { documented: false, category: 'conflict', retryable: false, processed: 'maybe' }
    for (const body of ['', '<html>', { error: 'new' }]) expect(faultOf(409, body)).toMatchObject(bare)
    expect(faultOf(409, { errors: [{ error: 'new', at: 0 }] })?.items).toMatchObject([bare])
  })

  it('what a response says of its own retry and effect counts over the catalogue', () => {
    const fault = faultOf(402, { error: 17, again: true, done: 'yes' })
    expect(fault).toMatchObject({ retryable: true, processed: 'yes' })
  })
})

describe('several errors', () => {
  it('are never named by a status alone, which is said of a whole response', () => {
    const fault = faultOf(503, {
      errors: [
        { text: 'a', at: 0 },
        { text: 'b', at: 1 },
      ],
    })
    expect(fault?.items).toMatchObject([
      { documented: false, category: 'unavailable' },
      { documented: false, category: 'unavailable' },
    ])
  })

  it('decide by the documented one that most forbids a retry, and are all listed', () => {
    const errors = [
      { error: 'busy', at: 0 },
      { error: 'new', at: 1 },
      { error: 17, at: 2, text: 'Bearer abc123def456' },
    ]
    const fault = faultOf(400, { errors })
    expect(fault).toMatchObject({ reason: 'CARD_DECLINED', items: [{}, {}, {}] })
    expect(fault?.items).toStrictEqual([
      {
        at: 0,
        code: 'busy',
        reason: 'BUSY',
        documented: true,
        category: 'unavailable',
        retryable: true,
        processed: 'no',
        message: 'busy',
      },
      {
        at: 1,
        code: 'new',
        documented: false,
        category: 'invalid_request',
        retryable: false,
        processed: 'no',
        message: 'new',
      },
      {
        at: 2,
        code: 17,
        reason: 'CARD_DECLINED',
        documented: true,
        category: 'declined',
        retryable: false,
        processed: 'no',
        message: 'Bearer [redacted]',
      },
    ])
  })

  test.each([
    ['declined, and down', ['no', 'maybe'], { errors: [{ error: 17 }, { error: 'oops' }] }],
    ['done, and declined', ['yes', 'no'], { errors: [{ error: 17, done: 'yes' }, { error: 17 }] }],
  ])('%s: what they don’t say together of the effect isn’t known', (_name, processed, body) => {
    const fault = faultOf(402, body)
    expect(fault).toMatchObject({ reason: 'CARD_DECLINED', processed: 'maybe' })
    expect(fault?.items?.map((item) => item.processed)).toEqual(processed)
  })

  it('that agree say what they say', () => {
    expect(faultOf(402, { errors: [{ error: 17 }, { error: 'busy' }] })).toMatchObject({ processed: 'no' })
    const done = { error: 17, done: 'yes' }
    expect(faultOf(402, { errors: [done, done] })).toMatchObject({ processed: 'yes' })
  })

  it('an item has no more than the vendor sent, safe to show', () => {
    const named = (at: string | number) => faultOf(500, { errors: [{ text: 'a' }, { text: 'b', at }] })?.items
    const item = { documented: false, category: 'internal', retryable: true, processed: 'maybe' }
    expect(named(7)).toStrictEqual([
      { ...item, message: 'a' },
      { ...item, message: 'b', at: 7 },
    ])
    expect(named('x'.repeat(300))).toMatchObject([{}, { at: 'x'.repeat(200) }])
    expect(faultOf(402, { errors: [{ error: 17, sub: 'new', at: 1 }] })?.items).toMatchObject([
      { subcode: 'new' },
    ])
    expect(faultOf(402, { errors: [{ error: 17, sub: '  ', at: 1 }] })?.items?.[0]).not.toHaveProperty(
      'subcode',
    )
    expect(named('Bearer abc123def456')).toMatchObject([{}, { at: 'Bearer [redacted]' }])
  })

  it('are all listed, even if none names its part', () => {
    const fault = faultOf(400, { errors: [{ error: 'new' }, { error: 'newer' }] })
    expect(fault?.items).toMatchObject([{ code: 'new' }, { code: 'newer' }])
  })

  it('that are none are still a failure', () => {
    const none = createAdapter({ catalogue, read: (_body, context) => severalErrors([], context) })
    expect(none.classify({ status: 200, body: '{}' })).toMatchObject({
      ok: false,
      fault: { category: 'unknown', decidedBy: 'body' },
    })
  })

  it('each message has at most 200 characters', () => {
    const fault = faultOf(400, { errors: [{ error: 1, at: 'a', text: 'word '.repeat(100) }] })
    expect(fault?.items?.[0]?.message.length).toBeLessThanOrEqual(200)
    const bare = faultOf(400, { errors: [{ error: 'word '.repeat(100), at: 'a' }] })
    expect(bare?.items?.[0]?.message).toMatch(/^word .{150,195}$/)
  })

  it('a part that failed beside others that didn’t is a partial failure', () => {
    const outcome = acme.classify({ status: 200, body: { stored: 1, errors: [{ error: 'busy', at: 1 }] } })
    expect(outcome).toMatchObject({
      ok: false,
      partial: { stored: 1 },
      fault: {
        category: 'partial_failure',
        retryable: false,
        processed: 'maybe',
        decidedBy: 'body',
        items: [{ at: 1 }],
      },
    })
  })

  it('a partial success counts only under a success status', () => {
    const outcome = acme.classify({ status: 500, body: { stored: 1, errors: [{ error: 'busy', at: 1 }] } })
    expect(outcome).toMatchObject({ fault: { category: 'internal', decidedBy: 'status' } })
    expect(outcome).not.toHaveProperty('partial')
  })
})

describe('what came of a foreign body', () => {
  it('can be seen, its first 500 characters', () => {
    const page = `<html>${'é'.repeat(600)}`
    expect(acme.classify({ status: 502, body: page })).toMatchObject({ excerpt: page.slice(0, 500) })
    const bytes = new TextEncoder().encode(page)
    expect(acme.classify({ status: 502, body: bytes })).toMatchObject({ excerpt: page.slice(0, 500) })
  })

  it('never ends with half a character', () => {
    const outcome = acme.classify({ status: 502, body: `${'x'.repeat(499)}😀` })
    expect(outcome).toMatchObject({ excerpt: 'x'.repeat(499) })
  })

  it('has all 500 if only a later character would be cut', () => {
    const page = `${'x'.repeat(500)}😀`
    expect(acme.classify({ status: 502, body: page })).toMatchObject({ excerpt: 'x'.repeat(500) })
  })

  test.each([
    ['an empty body', ''],
    ['the vendor’s own format', '{"error":"new"}'],
    ['a success under an error status', '{"id":7}'],
    ['a documented failure', '{"error":17}'],
    ['a body that came parsed', { foreign: true }],
  ])('is absent for %s', (_name, body) =>
    expect(acme.classify({ status: 502, body })).not.toHaveProperty('excerpt'),
  )
})

describe('headers', () => {
  it('give the wait of any failure', () => {
    expect(faultOf(500, '', { 'Retry-After': '3' })).toMatchObject({ retryAfterMs: 3000 })
  })

  it('give the reset of a limit only if the limit was hit', () => {
    expect(faultOf(429, '', { 'x-ratelimit-reset': '9' })).toMatchObject({ retryAfterMs: 9000 })
    expect(faultOf(500, '', { 'x-ratelimit-reset': '9' })).not.toHaveProperty('retryAfterMs')
  })

  test.each([
    [1_700_000_000_000, 9000],
    [Number.NaN, 0],
    ['1700000000000', 0],
  ])('measure an epoch against the time of arrival, %o', (receivedAt, retryAfterMs) => {
    const snapshot = { status: 429, body: '', headers: { 'x-ratelimit-reset': '1700000009' }, receivedAt }
    expect(acme.classify(snapshot as never)).toMatchObject({ fault: { retryAfterMs } })
  })

  it('come after the body’s own wait, and before the entry’s', () => {
    expect(faultOf(429, { error: 'slow', wait: 1500.4 }, { 'retry-after': '3' })).toMatchObject({
      retryAfterMs: 1500,
    })
    expect(faultOf(429, { error: 'slow' }, { 'retry-after': '3' })).toMatchObject({ retryAfterMs: 3000 })
    expect(faultOf(429, { error: 'slow' })).toMatchObject({ retryAfterMs: 60_000 })
    expect(faultOf(429, { error: 'slow', wait: NaN })).toMatchObject({ retryAfterMs: 60_000 })
    expect(faultOf(429, { error: 'slow', wait: -1 })).toMatchObject({ retryAfterMs: 0 })
    expect(faultOf(429, { error: 'slow', wait: 1e12 })).toMatchObject({ retryAfterMs: 864e5 })
  })

  it('name the request by the catalogue’s headers alone', () => {
    expect(faultOf(429, '', { 'X-Acme-Id': 'a-1', 'x-request-id': 'b' })).toMatchObject({ requestId: 'a-1' })
    expect(
      faultOf(429, '', { 'acme-trace': 'two words', 'x-acme-id': '', 'x-acme-second-id': 'c' }),
    ).toMatchObject({
      requestId: 'c',
    })
    expect(faultOf(429, '', { 'x-request-id': 'b' })).not.toHaveProperty('requestId')
  })

  test.each(['eyJhbGciOiJIUzI1NiJ9.x', 'token=abc', 'api_key:abc', 'two words', 'x'.repeat(100), ''])(
    '%s isn’t a request id',
    (id) => expect(faultOf(429, '', { 'x-acme-id': id })).not.toHaveProperty('requestId'),
  )

  it('name it by the usual headers if the catalogue names none', () => {
    const plain = createAdapter({
      catalogue: { ...catalogue, requestIdHeaders: undefined as never },
      read: () => undefined,
    })
    const idOf = (headers: Record<string, string>) => {
      const outcome = plain.classify({ status: 500, body: '', headers })
      return outcome.ok ? undefined : outcome.fault.requestId
    }
    expect(idOf({ 'x-request-id': 'a', 'request-id': 'b' })).toBe('a')
    expect(idOf({ 'x-request-id': 'two words', 'request-id': 'b', 'cf-ray': 'c' })).toBe('b')
    expect(idOf({ 'cf-ray': 'c' })).toBe('c')
  })

  it('an id may be filled up by =', () => {
    expect(faultOf(429, '', { 'x-acme-id': 'Uuag1L/Lu==' })).toMatchObject({ requestId: 'Uuag1L/Lu==' })
  })

  it('an id has up to 99 characters', () => {
    expect(faultOf(429, '', { 'x-acme-id': 'x'.repeat(99) })?.requestId).toHaveLength(99)
  })
})

describe('plain data', () => {
  it('leaves out what isn’t known, so that JSON changes nothing', () => {
    for (const fault of [
      faultOf(404, ''),
      faultOf(402, { error: 17 }),
      faultOf(402, { error: 17, sub: 'x' }),
      acme.classifyError('no'),
    ]) {
      expect(fault).toStrictEqual(JSON.parse(JSON.stringify(fault)))
      expect(fault).toStrictEqual(structuredClone(fault))
    }
  })

  test.each([NaN, Infinity, -0, Symbol('s') as never, '200' as never, null as never])(
    'a status of %s becomes 0',
    (status) => expect(faultOf(status, '')?.status).toBe(0),
  )
})

describe('an unknown code', () => {
  test.each([' busy ', 'busy  ', ' 17', '  new  code  ', ` ${'x'.repeat(198)} `])(
    'keeps the spaces that make it unknown: %j',
    (code) => expect(faultOf(402, { error: code })).toMatchObject({ code, documented: false }),
  )

  test.each([
    ['a\nb', 'a b'],
    ['Bearer abc123def456', 'Bearer [redacted]'],
    [` ${'x'.repeat(199)} `, 'x'.repeat(199)],
  ])('is safe to show: %j', (error, code) => expect(faultOf(402, { error })).toMatchObject({ code }))

  test.each(['   ', '\n', '\u0000'])('is none if there is nothing to show: %j', (error) => {
    const fault = faultOf(402, { error })
    expect(fault).not.toHaveProperty('code')
    expect(fault?.message).toBe('HTTP 402')
  })
})

describe('a body that can’t be read', () => {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  test.each([
    ['a revoked proxy', { status: 503, body: proxy }],
    [
      'a getter that throws',
      {
        status: 503,
        get body(): unknown {
          throw new Error('no')
        },
      },
    ],
  ])('isn’t empty: %s', (_name, snapshot) => {
    const outcome = acme.classify(snapshot)
    expect(!outcome.ok && outcome.fault.documented).toBe(false)
  })

  it('nor does a detail that throws lose the fault', () => {
    const body = {
      error: 17,
      get param(): string {
        throw new Error('no')
      },
    }
    expect(faultOf(402, body)).toMatchObject({ reason: 'CARD_DECLINED' })
    const later = {
      error: 17,
      param: 'a',
      get needed(): string {
        throw new Error('no')
      },
    }
    expect(faultOf(402, later)).toMatchObject({ details: { param: 'a' } })
  })

  it('nor does a reader that throws', () => {
    const broken = createAdapter({
      catalogue,
      read: () => {
        throw new Error('no')
      },
    })
    expect(broken.classify({ status: 502, body: '{}' })).toMatchObject({
      fault: { category: 'unavailable', decidedBy: 'status' },
      excerpt: '{}',
    })
  })
})

describe('a body that isn’t read yet', () => {
  const message = 'The body was not read: await it'

  test.each<[string, () => unknown]>([
    ['a promise of its text', () => Promise.resolve('{}')],
    ['a stream of the web', () => new Response('{}').body],
    ['a stream of Node', () => Readable.from(['{}'])],
    ['a Blob', () => new Blob(['{}'])],
    ['a Response', () => new Response('{}')],
  ])('is never a success: %s', (_title, make) => {
    const outcome = acme.classify({ status: 200, body: make() })
    expect(outcome).toMatchObject({
      ok: false,
      fault: { category: 'malformed_response', processed: 'maybe', message },
      cause: new TypeError(message),
    })
    expect(acme.classify({ status: 404, body: make() })).toMatchObject({
      fault: { category: 'not_found', decidedBy: 'status' },
      cause: new TypeError(message),
    })
  })

  test.each(['{"then":1}', '{"text":"No."}', '{"getReader":null}'])(
    'isn’t one that only looks like it: %s',
    (text) => {
      const body: unknown = JSON.parse(text)
      expect(acme.classify({ status: 200, body })).toStrictEqual({ ok: true, value: body })
    },
  )
})

describe('a reading', () => {
  it('of a failure may have a value beside it', () => {
    const adapter = acmeThatReads({ ok: false, code: 17, partial: [1] })
    expect(adapter.classify({ status: 200, body: '' })).toMatchObject({ ok: false, partial: [1] })
  })

  it('of headers decides the category before family and status, and documents nothing', () => {
    const { classify } = acmeThatReads({
      ok: false,
      code: 'new',
      family: 'busy_error',
      category: 'rate_limited',
    })
    expect(classify({ status: 403, body: '{}' })).toMatchObject({
      fault: {
        category: 'rate_limited',
        decidedBy: 'header',
        documented: false,
        code: 'new',
        retryable: true,
      },
    })
  })

  it('of headers leaves a documented code its category', () => {
    const { classify } = acmeThatReads({ ok: false, code: 17, category: 'rate_limited' })
    expect(classify({ status: 403, body: '{}' })).toMatchObject({
      fault: { reason: 'CARD_DECLINED', decidedBy: 'code', category: 'declined' },
    })
  })

  it('of a category that isn’t one leaves the decision to the status', () => {
    const { classify } = acmeThatReads({ ok: false, code: 'new', category: 'constructor' as never })
    expect(classify({ status: 403, body: '{}' })).toMatchObject({ fault: { category: 'permission_denied' } })
  })

  it('of a success under an error status leaves no value', () => {
    const outcome = acmeThatReads({ ok: true, value: 1 }).classify({ status: 500, body: '' })
    expect(outcome).not.toHaveProperty('partial')
  })

  it('of items under a failed success is no partial failure', () => {
    const item = {
      documented: false,
      category: 'gone',
      retryable: false,
      processed: 'no',
      message: 'a',
    } as const
    const outcome = acmeThatReads({ ok: false, code: 17, items: [item] }).classify({ status: 200, body: '' })
    expect(outcome).toMatchObject({ fault: { reason: 'CARD_DECLINED', items: [item] } })
  })

  it('may say that the failure stands in a stream', () => {
    const phaseOf = (reading: FailureReading) => {
      const outcome = acmeThatReads(reading).classify({ status: 200, body: '' })
      return outcome.ok ? undefined : outcome.fault.phase
    }
    expect(phaseOf({ ok: false, code: 17, phase: 'stream' })).toBe('stream')
    expect(phaseOf({ ok: false, code: 17 })).toBe('response')
  })
})

describe('whatever is passed', () => {
  const throwing = new Proxy(
    {},
    {
      get: () => {
        throw new Error('no')
      },
      getPrototypeOf: () => {
        throw new Error('no')
      },
    },
  )

  test.each<[string, unknown]>([
    ['null', null],
    ['undefined', undefined],
    ['a number', 7],
    ['text', 'text'],
    ['a symbol', Symbol('s')],
    ['a proxy that throws', throwing],
    ['headers and a body that throw', { status: 200, headers: throwing, body: throwing }],
  ])('classify gives an outcome for %s', (_name, snapshot) =>
    expect(acme.classify(snapshot as never)).toMatchObject({ ok: false, fault: { vendor: 'acme' } }),
  )

  it('classify is total over any JSON, status and header', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.integer(),
        fc.dictionary(fc.string(), fc.anything()),
        (body, status, headers) => {
          for (const each of [body, JSON.stringify(body)]) {
            const outcome = acme.classify({ status, headers, body: each })
            if (!outcome.ok) expect(outcome.fault).toStrictEqual(JSON.parse(JSON.stringify(outcome.fault)))
          }
        },
      ),
    )
  })
})

describe('classifyError', () => {
  const refused = Object.assign(new Error('x'), { code: 'ECONNREFUSED', syscall: 'connect' })

  it('keeps the fault of the same vendor, however it was wrapped', async () => {
    const error = await acme.decodeOrThrow(new Response('{"error":17}')).catch((error: unknown) => error)
    const wrapped = new AggregateError([new Error('other'), new Error('outer', { cause: error })])
    expect(acme.classifyError(wrapped)).toMatchObject({ reason: 'CARD_DECLINED' })
  })

  it('says nothing of another vendor’s failure', () => {
    const declined = {
      ...acme.classifyError('x'),
      vendor: 'other',
      category: 'declined',
      processed: 'no',
    } as const
    const other = new VendorError(declined, { cause: refused })
    expect(acme.isError(other)).toBe(false)
    expect(acme.classifyError(other)).toMatchObject({
      vendor: 'acme',
      category: 'unknown',
      decidedBy: 'transport',
      message: 'VendorError',
      retryable: false,
      processed: 'maybe',
    })
  })

  it('lets an error status decide, unless the caller ended the call', () => {
    const exchange = { status: 503, headers: { 'retry-after': '2' } }
    expect(acme.classifyError(new TypeError('terminated'), { exchange })).toMatchObject({
      status: 503,
      category: 'unavailable',
      documented: false,
      decidedBy: 'status',
      retryAfterMs: 2000,
    })
    const aborted = AbortSignal.abort('enough')
    expect(acme.classifyError('enough', { exchange, signal: aborted })).toMatchObject({
      category: 'cancelled',
      status: 503,
    })
    expect(acme.classifyError(new TypeError('terminated'), { exchange: { status: 200 } })).toMatchObject({
      category: 'network',
      status: 200,
    })
  })

  test.each([
    ['axios and ofetch', { response: { status: 503, headers: { 'retry-after': '2' }, data: '' } }],
    ['ky', { response: new Response(null, { status: 503, headers: { 'retry-after': '2' } }) }],
    ['got', { response: { statusCode: 503, headers: { 'retry-after': '2' } } }],
  ])('finds the response in an error of %s', (_client, held) => {
    const error = Object.assign(new Error('Request failed with status code 503'), held)
    expect(acme.classifyError(error)).toMatchObject({
      status: 503,
      category: 'unavailable',
      decidedBy: 'status',
      retryAfterMs: 2000,
    })
    expect(acme.classifyError(error, { exchange: { status: 429 } })).toMatchObject({ status: 429 })
  })

  test.each([
    undefined,
    null,
    'text',
    {},
    { status: '503' },
    new Proxy(
      {},
      {
        get: () => {
          throw new Error('refused')
        },
      },
    ),
  ])('takes what isn’t a response for none: %#', (response) =>
    expect(acme.classifyError(Object.assign(new Error('no'), { response }))).toMatchObject({
      status: 0,
      category: 'network',
    }),
  )

  test.each([
    ['fetch’s says that there was none', new Response(null, { status: 403 }), 'no'],
    ['axios’s says nothing', { status: 403, headers: {}, data: '' }, 'maybe'],
    ['a redirect', { status: 403, redirected: true }, 'maybe'],
  ])('after a redirect the response in an error is another request’s: %s', (_title, response, processed) =>
    expect(acme.classifyError(Object.assign(new Error('403'), { response }))).toMatchObject({
      category: 'permission_denied',
      processed,
    }),
  )

  it('never says that a request with a response wasn’t sent', () => {
    expect(acme.classifyError(refused)).toMatchObject({ category: 'network', processed: 'no' })
    const exchange = { status: 200 }
    expect(acme.classifyError(refused, { exchange })).toMatchObject({
      category: 'network',
      processed: 'maybe',
    })
  })

  test.each([null, undefined, {}, { exchange: null }])('survives options of %o', (options) =>
    expect(acme.classifyError(new Error('no'), options as never)).toMatchObject({
      vendor: 'acme',
      status: 0,
    }),
  )
})
