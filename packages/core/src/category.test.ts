import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { type Category, categories } from './category.ts'
import { grpcCode } from './grpc.ts'
import { categoryOfStatus, isSuccessStatus } from './http-status.ts'

const documented: [Category, string, boolean, string, string][] = [
  ['invalid_request', 'request', false, 'no', 'INVALID_ARGUMENT'],
  ['out_of_range', 'request', false, 'no', 'OUT_OF_RANGE'],
  ['request_too_large', 'request', false, 'no', 'INVALID_ARGUMENT'],
  ['not_found', 'request', false, 'no', 'NOT_FOUND'],
  ['method_not_allowed', 'request', false, 'no', 'UNIMPLEMENTED'],
  ['gone', 'request', false, 'no', 'UNIMPLEMENTED'],
  ['conflict', 'request', false, 'no', 'ABORTED'],
  ['failed_precondition', 'request', false, 'no', 'FAILED_PRECONDITION'],
  ['partial_failure', 'request', false, 'maybe', 'UNKNOWN'],
  ['declined', 'customer', false, 'no', 'FAILED_PRECONDITION'],
  ['unauthenticated', 'account', false, 'no', 'UNAUTHENTICATED'],
  ['permission_denied', 'account', false, 'no', 'PERMISSION_DENIED'],
  ['account_disabled', 'account', false, 'no', 'PERMISSION_DENIED'],
  ['payment_required', 'account', false, 'no', 'FAILED_PRECONDITION'],
  ['pending', 'vendor', true, 'maybe', 'UNAVAILABLE'],
  ['rate_limited', 'quota', true, 'no', 'RESOURCE_EXHAUSTED'],
  ['cancelled', 'network', true, 'maybe', 'CANCELLED'],
  ['timeout', 'vendor', true, 'maybe', 'DEADLINE_EXCEEDED'],
  ['unavailable', 'vendor', true, 'maybe', 'UNAVAILABLE'],
  ['internal', 'vendor', true, 'maybe', 'INTERNAL'],
  ['network', 'network', true, 'maybe', 'UNAVAILABLE'],
  ['malformed_response', 'vendor', false, 'maybe', 'DATA_LOSS'],
  ['unknown', 'vendor', false, 'maybe', 'UNKNOWN'],
]

describe('categories', () => {
  test.each(documented)('%s', (category, origin, retryable, processed, grpc) => {
    expect(categories[category]).toStrictEqual({ origin, retryable, processed })
    expect(grpcCode(category)).toBe(grpc)
  })

  it('are closed: the table above is all of them', () => {
    expect(Object.keys(categories)).toStrictEqual(documented.map(([category]) => category))
  })
})

const statuses: [Category, number[]][] = [
  ['invalid_request', [400, 406, 411, 415, 417, 421, 422, 426]],
  ['unauthenticated', [401, 407]],
  ['payment_required', [402]],
  ['permission_denied', [403, 451]],
  ['not_found', [404]],
  ['method_not_allowed', [405, 501]],
  ['timeout', [408, 504, 522, 524]],
  ['conflict', [409, 412, 423]],
  ['gone', [410]],
  ['request_too_large', [413, 414, 431]],
  ['out_of_range', [416]],
  ['rate_limited', [429]],
  ['cancelled', [499]],
  ['unavailable', [502, 503, 520, 521, 523, 525, 526, 527, 529]],
  ['internal', [500, 505, 506, 507, 508, 510, 511, 528, 530, 561, 599]],
  [
    'unknown',
    [-1, 0, 100, 103, 199, 204, 301, 304, 399, 418, 424, 425, 428, 498, 600, 999, NaN, Infinity, 404.5],
  ],
]

describe('categoryOfStatus', () => {
  test.each(statuses.flatMap(([category, list]) => list.map((status) => [status, category] as const)))(
    '%d is %s',
    (status, category) => expect(categoryOfStatus(status)).toBe(category),
  )

  it('gives a category for any number', () => {
    fc.assert(fc.property(fc.double(), (status) => categoryOfStatus(status) in categories))
    fc.assert(
      fc.property(fc.integer({ min: -1, max: 1100 }), (status) => categoryOfStatus(status) in categories),
    )
  })

  it('never blames the request for a 5xx other than 501', () => {
    for (let status = 500; status < 600; status++) {
      if (status !== 501) expect(categories[categoryOfStatus(status)].origin).toBe('vendor')
    }
  })
})

test.each([
  [199, false],
  [200, true],
  [299, true],
  [300, false],
  [NaN, false],
])('isSuccessStatus(%d) is %s', (status, success) => expect(isSuccessStatus(status)).toBe(success))
