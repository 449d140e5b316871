import type { Fault, Outcome } from '@faultline/core'
import { expect, test } from 'vitest'
import { assertSound } from './assert-sound.ts'
import { acme, acmeSubject } from './broken/acme.ts'
import { makeFault } from './make-fault.ts'

const fault: Fault = makeFault(acme, 'SLOW_DOWN')
const item = {
  at: 3,
  code: 'oops',
  reason: 'OOPS',
  documented: true,
  category: 'internal',
  retryable: true,
  processed: 'no',
  message: 'x',
} as const

test.each<Outcome<unknown>>([
  { ok: true, value: undefined },
  { ok: false, fault },
  { ok: false, fault, cause: new Error('x'), excerpt: '<html>', partial: { done: 3 } },
  { ok: false, fault: { ...fault, retryAfterMs: 0, requestId: 'a-1', subcode: 7, family: 'card_error' } },
  { ok: false, fault: { ...fault, items: [item] } },
])('%o is sound', (outcome) => {
  expect(() => assertSound(outcome, acmeSubject)).not.toThrow()
})

const unsound: readonly [string, object][] = [
  ['no fault', { ok: false }],
  ['a success with a fault', { ok: true, value: 1, fault }],
  ['a failure with a value', { ok: false, fault, value: 1 }],
  ['an empty excerpt', { ok: false, fault, excerpt: '' }],
  ['a long excerpt', { ok: false, fault, excerpt: 'x'.repeat(501) }],
  ...(
    [
      ['a field of its own', { headers: {} }],
      ['undefined for what isn’t known', { requestId: undefined }],
      ['a date', { retryAfterMs: new Date(0) }],
      ['another vendor', { vendor: 'other' }],
      ['NaN', { status: Number.NaN }],
      ['minus zero', { status: -0 }],
      ['an empty message', { message: '' }],
      ['a long message', { message: 'x'.repeat(513) }],
      ['two lines', { message: 'a\nb' }],
      ['an escape sequence', { message: '\u001b[31m' }],
      ['a text that turns direction', { message: 'a\u202eb' }],
      ['half a character', { message: '\ud800' }],
      ['an empty code', { code: '' }],
      ['a code that is another entry’s', { code: 'oops' }],
      ['a long subcode', { subcode: 'x'.repeat(201) }],
      ['a detail that the catalogue doesn’t allow', { details: { secret: 'x' } }],
      ['a category of nobody', { category: 'teapot' }],
      ['another category than its entry', { category: 'internal' }],
      ['a reason of nobody', { reason: 'NOPE' }],
      ['a reason that isn’t documented', { documented: false }],
      ['a wait of more than a day', { retryAfterMs: 86_400_001 }],
      ['half a millisecond', { retryAfterMs: 0.5 }],
      ['a wait into the past', { retryAfterMs: -1 }],
      ['an item of another category than its entry', { items: [{ ...item, category: 'gone' }] }],
      ['an item with a field of its own', { items: [{ ...item, body: 'x' }] }],
      ['an item with a long message', { items: [{ ...item, message: 'x'.repeat(201) }] }],
    ] as const
  ).map(([what, change]): [string, object] => [what, { ok: false, fault: { ...fault, ...change } }]),
]

test.each(unsound)('%s isn’t sound', (_what, outcome) => {
  expect(() => assertSound(outcome as Outcome<unknown>, acmeSubject)).toThrow()
})
