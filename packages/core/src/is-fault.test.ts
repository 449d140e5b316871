import { describe, expect, it, test } from 'vitest'
import { faultOf } from './__tests__/acme.ts'
import { isFault } from './is-fault.ts'

const fault = { ...faultOf(402, { error: 17 }, { 'retry-after': '1' }) }

describe('isFault', () => {
  it('knows what a queue gives back', () => {
    expect(isFault(JSON.parse(JSON.stringify(fault)))).toBe(true)
    expect(isFault(faultOf(404, ''))).toBe(true)
  })

  test.each<[string, unknown]>([
    ['vendor', 7],
    ['status', '200'],
    ['status', NaN],
    ['category', 'weird'],
    ['category', 'constructor'],
    ['category', undefined],
    ['origin', 'us'],
    ['processed', 'perhaps'],
    ['phase', 'later'],
    ['retryable', 'yes'],
    ['documented', 1],
    ['message', undefined],
    ['decidedBy', undefined],
    ['reason', 7],
    ['reason', undefined],
    ['code', null],
    ['code', NaN],
    ['items', {}],
    ['retryAfterMs', -1],
    ['retryAfterMs', 'soon'],
  ])('refuses a %s of %o', (name, value) => expect(isFault({ ...fault, [name]: value })).toBe(false))

  test.each<[string, unknown]>([
    ...['request', 'account', 'quota', 'vendor', 'network', 'customer'].map((each): [string, string] => [
      'origin',
      each,
    ]),
    ...['no', 'maybe', 'yes'].map((each): [string, string] => ['processed', each]),
    ...['response', 'stream'].map((each): [string, string] => ['phase', each]),
    ['code', undefined],
    ['code', 'a'],
    ['code', 0],
    ['items', []],
    ['retryAfterMs', undefined],
    ['retryAfterMs', 0],
  ])('takes a %s of %o', (name, value) => expect(isFault({ ...fault, [name]: value })).toBe(true))

  it('refuses a reason of what isn’t documented', () => {
    expect(isFault({ ...faultOf(404, ''), reason: 'CARD_DECLINED' })).toBe(false)
  })

  test.each([null, undefined, 7, 'text', [], {}, Symbol('s')])('refuses %o', (value) =>
    expect(isFault(value)).toBe(false),
  )

  it('never throws', () => {
    const throwing = new Proxy(
      {},
      {
        get: () => {
          throw new Error('no')
        },
      },
    )
    expect(isFault(throwing)).toBe(false)
  })
})
