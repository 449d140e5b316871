import type { Fault } from '@faultline/core'
import { expect, it } from 'vitest'
import { decisionText } from './decision-text.ts'

const fault: Fault = {
  vendor: 'acme',
  status: 503,
  documented: false,
  category: 'unavailable',
  origin: 'vendor',
  retryable: true,
  processed: 'maybe',
  message: 'Down',
  phase: 'response',
  decidedBy: 'status',
}

it.each([
  [
    'in doubt',
    fault,
    1,
    false,
    false,
    'No. It may already have taken effect, and the request isn’t idempotent.',
  ],
  ['with jitter', fault, 1, true, true, 'Yes, after a random delay of up to 500 ms.'],
  ['with more of it', fault, 3, true, true, 'Yes, after a random delay of up to 2 s.'],
  [
    'as the vendor asks',
    { ...fault, retryAfterMs: 1500 },
    1,
    true,
    true,
    'Yes, after 1.5 s: the vendor asks for that.',
  ],
  ['at the end', fault, 5, true, false, 'No. The default limit of 5 attempts is reached.'],
  [
    'without hope',
    { ...fault, retryable: false },
    1,
    true,
    false,
    'No. The same request keeps failing until the cause is fixed.',
  ],
  [
    'when it’s done',
    { ...fault, processed: 'yes' },
    1,
    true,
    false,
    'No. What you asked for has already happened: treat it as done.',
  ],
] as const)('says what to do %s', (_, one, attempt, idempotent, retry, text) => {
  expect(decisionText(one, attempt, idempotent, 'en')).toEqual({ retry, text })
})

it('says it in Korean', () => {
  expect(decisionText({ ...fault, retryAfterMs: 2000 }, 1, true, 'ko').text).toBe(
    '가능합니다. 벤더가 알려 준 대로 2초 뒤에 다시 보내세요.',
  )
})
