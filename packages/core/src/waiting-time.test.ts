import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { HeadersLike } from './snapshot.ts'
import { waitingTimeMs } from './waiting-time.ts'

const receivedAt = Date.parse('Wed, 21 Oct 2015 07:28:00 GMT')
const day = 86_400_000

test.each<[string, number | undefined]>([
  ['30', 30_000],
  ['0', 0],
  ['007', 7000],
  ['99999999999999', day],
  ['Wed, 21 Oct 2015 07:28:30 GMT', 30_000],
  ['Wednesday, 21-Oct-15 07:28:30 GMT', 30_000],
  ['Wed Oct 21 07:28:30 2015', 30_000],
  ['Wed, 21 Oct 2015 07:00:00 GMT', 0],
  ['Fri, 31 Dec 9999 23:59:59 GMT', day],
  ...['', ' ', '-5', '1.5', '1e9', '0x10', 'soon', '30, 60', '2015-10-21', 'Oct 21 2015', '1 minute'].map(
    (malformed): [string, undefined] => [malformed, undefined],
  ),
  ['Wed, 21 Oct 2015 07:28:30 PST', undefined],
  ['Wed, 99 Foo 2015 07:28:30 GMT', undefined],
])('Retry-After: %s', (value, ms) => expect(waitingTimeMs({ 'retry-after': value }, receivedAt)).toBe(ms))

test.each<[string, string, number | undefined]>([
  ['ratelimit', '"default";r=0;t=30', 30_000],
  ['ratelimit', '"a";r=0;t=30, "b";r=0;t=60', 60_000],
  ['ratelimit', '"a";r=0;t=30, "b";r=12;t=3600', 30_000],
  ['ratelimit', '"a";r=12;t=3600', undefined],
  ['ratelimit', '"default";r=0', undefined],
  ['ratelimit', 't=abc;;;', undefined],
  ['x-ratelimit-reset', '30', 30_000],
  ['x-rate-limit-reset', '30', 30_000],
  ['ratelimit-reset', '30', 30_000],
  ['x-ratelimit-reset', '1445412510', 30_000],
  ['x-ratelimit-reset', '1445412510000', 30_000],
  ['x-ratelimit-reset', '1445412479', 0],
  ['x-ratelimit-reset', '-30', undefined],
  ['x-ratelimit-reset', '99999999999999999', day],
])('%s: %s', (name, value, ms) => expect(waitingTimeMs({ [name]: value }, receivedAt)).toBe(ms))

describe('order and clocks', () => {
  it('Retry-After speaks before RateLimit, and that before the reset headers', () => {
    const headers = { 'Retry-After': '1', RateLimit: '"a";r=0;t=2', 'X-RateLimit-Reset': '3' }
    expect(waitingTimeMs(headers)).toBe(1000)
    expect(waitingTimeMs({ ...headers, 'Retry-After': 'soon' })).toBe(2000)
    expect(waitingTimeMs({ ...headers, 'Retry-After': '', RateLimit: '' })).toBe(3000)
  })

  it('a date is measured against the response’s own Date, so that clocks may differ', () => {
    const headers = { Date: 'Wed, 21 Oct 2015 09:00:00 GMT', 'Retry-After': 'Wed, 21 Oct 2015 09:00:10 GMT' }
    expect(waitingTimeMs(headers, receivedAt)).toBe(10_000)
  })

  it('the documented DFINERY values: epoch milliseconds and epoch seconds', () => {
    expect(waitingTimeMs({ 'x-ratelimit-reset': '1682640000000' }, 1682639990000)).toBe(10_000)
    expect(waitingTimeMs({ 'x-ratelimit-reset': '1719397769' }, 1719397760000)).toBe(9000)
  })

  it('a reset beside calls that remain is no request to wait', () => {
    expect(waitingTimeMs({ 'x-ratelimit-remaining': '41', 'x-ratelimit-reset': '3600' })).toBe(undefined)
    expect(waitingTimeMs({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '3600' })).toBe(3_600_000)
    expect(waitingTimeMs({ 'x-ratelimit-remaining': '-2', 'x-ratelimit-reset': '3600' })).toBe(3_600_000)
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

  it('are detail: what cannot be read is not there', () => {
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
    ]) {
      expect(waitingTimeMs(headers)).toBe(undefined)
    }
  })

  it('always give a wait from 0 to 24 h, or none', () => {
    const name = fc.constantFrom('retry-after', 'ratelimit', 'x-ratelimit-reset', 'ratelimit-reset', 'date')
    const value = fc.oneof(
      fc.string(),
      fc.integer().map(String),
      fc.date().map((date) => date.toUTCString()),
    )
    fc.assert(
      fc.property(fc.dictionary(name, value), (headers) => {
        const ms = waitingTimeMs(headers)
        expect(ms === undefined || (ms >= 0 && ms <= day)).toBe(true)
      }),
    )
  })
})
