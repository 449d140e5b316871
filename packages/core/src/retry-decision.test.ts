import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Fault } from './fault.ts'
import { type RetryOptions, retryDecision } from './retry-decision.ts'

const base: Fault = {
  vendor: 'acme',
  status: 503,
  documented: false,
  category: 'unavailable',
  origin: 'vendor',
  retryable: true,
  processed: 'no',
  message: 'HTTP 503',
  phase: 'response',
  decidedBy: 'status',
}
const always = (value: number) => () => value

test.each<[string, Partial<Fault>, RetryOptions, ReturnType<typeof retryDecision>]>([
  ['not retryable', { retryable: false }, { attempt: 1 }, { retry: false, why: 'not_retryable' }],
  [
    'not retryable comes first',
    { retryable: false, processed: 'maybe' },
    { attempt: 9 },
    { retry: false, why: 'not_retryable' },
  ],
  [
    'already processed, however idempotent',
    { processed: 'yes' },
    { attempt: 1, idempotent: true },
    { retry: false, why: 'already_processed' },
  ],
  ['maybe processed', { processed: 'maybe' }, { attempt: 1 }, { retry: false, why: 'maybe_processed' }],
  [
    'maybe processed, idempotent',
    { processed: 'maybe' },
    { attempt: 1, idempotent: true, random: always(1) },
    { retry: true, delayMs: 500 },
  ],
  ['the last attempt', {}, { attempt: 5 }, { retry: false, why: 'attempts_exhausted' }],
  [
    'the last attempt, as set',
    {},
    { attempt: 2, maxAttempts: 2 },
    { retry: false, why: 'attempts_exhausted' },
  ],
  [
    'the vendor’s wait',
    { retryAfterMs: 7000 },
    { attempt: 1, random: always(0) },
    { retry: true, delayMs: 7000 },
  ],
  ['the vendor says at once', { retryAfterMs: 0 }, { attempt: 1 }, { retry: true, delayMs: 0 }],
  [
    'the vendor’s wait is too long',
    { retryAfterMs: 7000 },
    { attempt: 1, maxDelayMs: 6999 },
    { retry: false, why: 'delay_too_long' },
  ],
  [
    'the vendor’s wait just fits',
    { retryAfterMs: 7000 },
    { attempt: 1, maxDelayMs: 7000 },
    { retry: true, delayMs: 7000 },
  ],
  [
    'the vendor’s wait is the longest that setTimeout can hold',
    { retryAfterMs: 2 ** 31 - 1 },
    { attempt: 1 },
    { retry: true, delayMs: 2 ** 31 - 1 },
  ],
  [
    'the vendor’s wait is longer than setTimeout can hold, whatever is allowed',
    { retryAfterMs: 2 ** 31 },
    { attempt: 1, maxDelayMs: Number.POSITIVE_INFINITY },
    { retry: false, why: 'delay_too_long' },
  ],
  ['a day is waited for', { retryAfterMs: 86_400_000 }, { attempt: 1 }, { retry: true, delayMs: 86_400_000 }],
  ['backoff doubles', {}, { attempt: 3, random: always(1) }, { retry: true, delayMs: 2000 }],
  [
    'backoff from another base',
    {},
    { attempt: 3, baseDelayMs: 100, random: always(0.5) },
    { retry: true, delayMs: 200 },
  ],
  [
    'backoff ends at 30 s',
    {},
    { attempt: 40, maxAttempts: 99, random: always(1) },
    { retry: true, delayMs: 30_000 },
  ],
  [
    'backoff is never too long',
    {},
    { attempt: 4, maxDelayMs: 1000, random: always(1) },
    { retry: true, delayMs: 1000 },
  ],
  ['full jitter reaches down to 0', {}, { attempt: 4, random: always(0) }, { retry: true, delayMs: 0 }],
  ['an attempt that isn’t a number', {}, { attempt: NaN }, { retry: false, why: 'attempts_exhausted' }],
])('%s', (_name, fault, options, decision) => {
  expect(retryDecision({ ...base, ...fault }, options)).toStrictEqual(decision)
})

describe('whatever the options', () => {
  const anyNumber = fc.oneof(fc.double(), fc.integer())
  it('a delay is one that setTimeout can hold: 2**31 ms would fire at once', () => {
    fc.assert(
      fc.property(
        fc.record({
          attempt: anyNumber,
          maxAttempts: anyNumber,
          maxDelayMs: fc.double({ min: 0 }),
          baseDelayMs: fc.double({ min: 0 }),
        }),
        fc.option(fc.integer({ min: 0, max: 86_400_000 }), { nil: undefined }),
        (options, retryAfterMs) => {
          const decision = retryDecision(
            { ...base, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) },
            options,
          )
          if (decision.retry) expect(decision.delayMs).toBeLessThan(2 ** 31)
          if (decision.retry) expect(decision.delayMs).toBeGreaterThanOrEqual(0)
        },
      ),
    )
  })

  it('what may have been processed is never sent again unless it is idempotent', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, (attempt, maxAttempts) => {
        expect(retryDecision({ ...base, processed: 'maybe' }, { attempt, maxAttempts }).retry).toBe(false)
      }),
    )
  })
})
