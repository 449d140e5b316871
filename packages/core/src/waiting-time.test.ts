import fc from 'fast-check'
import { afterEach, describe, expect, it, test, vi } from 'vitest'
import { type HeadersLike, headerReader } from './headers.ts'
import { boundedMs, waitingTimeMs, waitOf } from './waiting-time.ts'

const receivedAt = Date.parse('Wed, 21 Oct 2015 07:28:00 GMT')
const day = 86_400_000

afterEach(() => {
  vi.useRealTimers()
})

test.each<[string, number | undefined]>([
  ['30', 30_000],
  ['0', 0],
  ['007', 7000],
  ['1.5', 1500],
  ['0.0004', 0],
  ['0.0005', 1],
  ['86399.999', day - 1],
  ['86400', day],
  ['86401', day],
  ['99999999999999', day],
  ['9'.repeat(1024), day],
  ['9'.repeat(1025), undefined],
  ['5\n', 5000], // Headers trim it too
  ['Wed, 21 Oct 2015 07:28:30 GMT', 30_000],
  ['Wednesday, 21-Oct-15 07:28:30 GMT', 30_000],
  ['Wed Oct 21 07:28:30 2015', 30_000],
  ['Wed, 21 Oct 2015 07:00:00 GMT', 0],
  ['Wed, 21 Oct 2015 07:28:00 GMT', 0],
  ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
  ['Thu, 22 Oct 2015 07:27:59 GMT', day - 1000],
  ['Thu, 22 Oct 2015 07:28:01 GMT', day],
  ['Fri, 31 Dec 9999 23:59:59 GMT', day],
  ...[
    '',
    ' ',
    '-5',
    '-0',
    '+5',
    '.5',
    '5.',
    '1.5.5',
    '1,5',
    'x5',
    '5x',
    '5\n5',
    '5s',
    '1e9',
    '0x10',
    'soon',
    'Infinity',
    'NaN',
    '30, 60',
    '2015-10-21',
    'Oct 21 2015',
    '1 minute',
    'Soon, maybe 5 GMT',
    'Invalid Date',
    'Wed, 21 Oct 2015 07:28:30 PST',
    'Wed, 99 Foo 2015 07:28:30 GMT',
    'Sat, 31 Feb 2015 07:28:30 GMT',
  ].map((malformed): [string, undefined] => [malformed, undefined]),
])('Retry-After: %s', (value, ms) => expect(waitingTimeMs({ 'retry-after': value }, receivedAt)).toBe(ms))

test.each<[string, string, number | undefined]>([
  ['retry-after-ms', '1500', 1500],
  ['retry-after-ms', '1500.6', 1501],
  ['retry-after-ms', '0', 0],
  ['retry-after-ms', '86400001', day],
  ['retry-after-ms', '-1', undefined],
  ['retry-after-ms', '1s', undefined],
  ['ratelimit', '"default";r=0;t=30', 30_000],
  ['ratelimit', '"a";r=0;t=30, "b";r=0;t=60', 60_000],
  ['ratelimit', '"a";r=0;t=30, "b";r=12;t=3600', 30_000],
  ['ratelimit', '"a";r=12;t=3600', undefined],
  ['ratelimit', '"a;t=9999";r=0', undefined],
  ['ratelimit', '"default";r=0;t=99999999999', day],
  ['ratelimit', '"default";r=0', undefined],
  ['ratelimit', 't=abc;;;', undefined],
  ['x-ratelimit-reset-after', '30', 30_000],
  ['x-ratelimit-reset-after', '1.25', 1250],
  ['x-ratelimit-reset-after', '-1', undefined],
  ['x-ratelimit-reset', '30', 30_000],
  ['x-rate-limit-reset', '30', 30_000],
  ['ratelimit-reset', '30', 30_000],
  ['x-ratelimit-reset', '1.5', 1500],
  ['x-ratelimit-reset', '1445412510', 30_000],
  ['x-ratelimit-reset', '1445412480.123', 123],
  ['x-ratelimit-reset', '1445412510000', 30_000],
  ['x-ratelimit-reset', '1445412510000.6', 30_001],
  ['x-ratelimit-reset', '1445412479', 0],
  ['x-ratelimit-reset', '1445412479999', 0],
  ['x-ratelimit-reset', '-30', undefined],
  ['x-ratelimit-reset', '1d', undefined],
  ['x-ratelimit-reset', '99999999999999999', day],
  ['x-ratelimit-requests-reset', '30', undefined],
])('%s: %s', (name, value, ms) => expect(waitingTimeMs({ [name]: value }, receivedAt)).toBe(ms))

describe('the number of a reset means by its magnitude', () => {
  test.each<[string, number, string, number]>([
    ['seconds to go', -1e12, '999999999', day],
    ['epoch seconds', 1e12 - 5000, '1000000000', 5000],
    ['epoch seconds', 1e14 - 5000, '99999999999', 4000],
    ['epoch ms', 1e11 - 5000, '100000000000', 5000],
  ])('%s', (_meaning, receivedAt, value, ms) => {
    expect(waitingTimeMs({ 'x-ratelimit-reset': value }, receivedAt)).toBe(ms)
  })

  it('so 999999999 is never an epoch', () => {
    expect(waitingTimeMs({ 'x-ratelimit-reset': '999999999' }, 1e12)).toBe(day)
  })
})

describe('order and clocks', () => {
  it('each header decides only if those before it say nothing', () => {
    const headers: [string, string, number][] = [
      ['Retry-After', '1', 1000],
      ['Retry-After-Ms', '2', 2],
      ['RateLimit', '"a";r=0;t=3', 3000],
      ['X-RateLimit-Reset-After', '4', 4000],
      ['X-RateLimit-Reset', '5', 5000],
      ['X-Rate-Limit-Reset', '6', 6000],
      ['RateLimit-Reset', '7', 7000],
    ]
    for (const [index, [, , ms]] of headers.entries()) {
      const malformed = headers.map(([name, value], place) => [name, place < index ? 'soon' : value] as const)
      expect(waitingTimeMs(malformed)).toBe(ms)
      expect(waitingTimeMs(headers.slice(index).map(([name, value]) => [name, value] as const))).toBe(ms)
    }
  })

  it('a wait of 0 is one', () => {
    expect(waitingTimeMs({ 'retry-after': '0', 'retry-after-ms': '5' })).toBe(0)
    expect(waitingTimeMs({ ratelimit: '"a";r=0;t=0', 'x-ratelimit-reset': '5' })).toBe(0)
  })

  it('a date is measured against the response’s own Date, so that clocks may differ', () => {
    const headers = { Date: 'Wed, 21 Oct 2015 09:00:00 GMT', 'Retry-After': 'Wed, 21 Oct 2015 09:00:10 GMT' }
    expect(waitingTimeMs(headers, receivedAt)).toBe(10_000)
    const reset = {
      date: 'Wed, 21 Oct 2015 08:28:00 GMT',
      'x-ratelimit-reset': `${receivedAt / 1000 + 3630}`,
    }
    expect(waitingTimeMs(reset, receivedAt)).toBe(30_000)
  })

  it('without a Date that can be read, receivedAt counts', () => {
    const headers = { 'Retry-After': 'Wed, 21 Oct 2015 07:28:10 GMT' }
    expect(waitingTimeMs(headers, receivedAt)).toBe(10_000)
    expect(waitingTimeMs({ ...headers, Date: 'yesterday' }, receivedAt)).toBe(10_000)
  })

  test.each([undefined, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    'with %s for receivedAt, it’s now',
    (moment) => {
      vi.useFakeTimers({ now: receivedAt })
      const headers = { 'Retry-After': 'Wed, 21 Oct 2015 07:28:10 GMT' }
      expect(waitingTimeMs(headers, moment)).toBe(10_000)
      expect(waitingTimeMs({ 'x-ratelimit-reset': '1445412490' }, moment)).toBe(10_000)
    },
  )

  it('epoch milliseconds and epoch seconds, as DFINERY documents both', () => {
    expect(waitingTimeMs({ 'x-ratelimit-reset': '1682640000000' }, 1682639990000)).toBe(10_000)
    expect(waitingTimeMs({ 'x-ratelimit-reset': '1719397769' }, 1719397760000)).toBe(9000)
  })
})

describe('a reset beside calls that remain doesn’t ask to wait', () => {
  test.each([
    ['x-ratelimit-reset-after', 'x-ratelimit-remaining'],
    ['x-ratelimit-reset', 'x-ratelimit-remaining'],
    ['x-rate-limit-reset', 'x-rate-limit-remaining'],
    ['ratelimit-reset', 'ratelimit-remaining'],
  ])('%s, %s', (reset, remaining) => {
    expect(waitingTimeMs({ [remaining]: '41', [reset]: '3600' })).toBe(undefined)
    expect(waitingTimeMs({ [remaining]: '0.5', [reset]: '3600' })).toBe(undefined)
    for (const nothing of ['0', '-2', '', 'none']) {
      expect(waitingTimeMs({ [remaining]: nothing, [reset]: '3600' })).toBe(3_600_000)
    }
  })

  it('but that of another limit does', () => {
    const headers = { 'x-ratelimit-remaining': '41', 'x-ratelimit-reset': '3600', 'ratelimit-reset': '30' }
    expect(waitingTimeMs(headers)).toBe(30_000)
  })
})

describe('a fault that isn’t a rate limit', () => {
  const limits = {
    ratelimit: '"a";r=0;t=2',
    'x-ratelimit-reset-after': '3',
    'x-ratelimit-reset': '4',
    'x-rate-limit-reset': '5',
    'ratelimit-reset': '6',
  }

  it('waits for Retry-After and retry-after-ms, never for a limit', () => {
    expect(waitOf(headerReader(limits), false)).toBe(undefined)
    expect(waitOf(headerReader(limits), true)).toBe(2000)
    expect(waitOf(headerReader({ ...limits, 'retry-after': '1' }), false)).toBe(1000)
    expect(waitOf(headerReader({ ...limits, 'retry-after-ms': '7' }), false)).toBe(7)
  })

  it('reads no more headers than it takes', () => {
    const header = vi.fn(headerReader({ 'retry-after': '1' }))
    expect(waitOf(header, true)).toBe(1000)
    expect(header.mock.calls).toEqual([['retry-after']])
    const none = vi.fn(headerReader({}))
    expect(waitOf(none, false)).toBe(undefined)
    expect(none.mock.calls).toEqual([['retry-after'], ['retry-after-ms']])
  })
})

describe('headers as clients hold them', () => {
  test.each<[string, HeadersLike]>([
    ['Headers', new Headers({ 'Retry-After': '30' })],
    ['a Map', new Map([['Retry-After', '30']])],
    ['entries', [['RETRY-AFTER', '30']]],
    ['an object', { 'rEtRy-aFtEr': '30' }],
    ['a number', { 'retry-after': 30 }],
    ['an array of one', { 'retry-after': ['30'] }],
  ])('%s', (_name, headers) => expect(waitingTimeMs(headers)).toBe(30_000))

  it('duplicates are joined, and so ignored', () => {
    expect(
      waitingTimeMs([
        ['Retry-After', '30'],
        ['Retry-After', '60'],
      ]),
    ).toBe(undefined)
  })

  it('are detail: what can’t be read isn’t there', () => {
    const throwing = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('trap')
        },
      },
    )
    for (const headers of [
      throwing,
      { 'retry-after': Symbol('x') },
      { 'retry-after': Object.create(null) },
      { 'retry-after': null },
      null as never,
      undefined as never,
    ]) {
      expect(waitingTimeMs(headers)).toBe(undefined)
    }
  })
})

const names = [
  'retry-after',
  'retry-after-ms',
  'ratelimit',
  'x-ratelimit-reset-after',
  'x-ratelimit-reset',
  'x-ratelimit-remaining',
  'ratelimit-reset',
  'date',
]

it('any headers give whole ms from 0 to 24 h, or undefined', () => {
  const date = fc.date({ noInvalidDate: false }).map(String)
  const value = fc.oneof(
    fc.string(),
    fc.integer().map(String),
    fc.double().map(String),
    fc.date().map((moment) => moment.toUTCString()),
    date,
    fc.anything(),
  )
  const headers = fc.oneof(fc.dictionary(fc.constantFrom(...names), value), fc.anything())
  fc.assert(
    fc.property(headers, fc.option(fc.double(), { nil: undefined }), (any, moment) => {
      const ms = waitingTimeMs(any as HeadersLike, moment)
      expect(ms === undefined || (Number.isInteger(ms) && ms >= 0 && ms <= day)).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test.each<[unknown, number | undefined]>([
  [0, 0],
  [-0, 0],
  [-1, 0],
  [1.4, 1],
  [1.5, 2],
  [day - 1, day - 1],
  [day, day],
  [day + 1, day],
  [Number.POSITIVE_INFINITY, day],
  [Number.NEGATIVE_INFINITY, 0],
  [Number.NaN, undefined],
  ['1', undefined],
  [null, undefined],
  [undefined, undefined],
  [Symbol('1'), undefined],
])('a wait of %o is bounded to %o', (value, ms) => expect(boundedMs(value)).toBe(ms))

test.each(names)('16 KB in %s are ignored at once', (name) => {
  const start = performance.now()
  for (const piece of ['Aa A:', ':', ',', '"', '\\"', ';', '1', '1.', ' ', 'a,', '(']) {
    const headers = {
      'retry-after': 'Wed, 21 Oct 2015 07:28:30 GMT',
      [name]: piece.repeat(16_000 / piece.length),
    }
    expect(waitingTimeMs(headers, receivedAt)).toBe(name === 'retry-after' ? undefined : 30_000)
    expect(waitingTimeMs({ ...headers, 'retry-after': '' }, receivedAt)).toBe(undefined)
  }
  expect(performance.now() - start).toBeLessThan(2000)
})
