import type { Fault, Outcome } from '@faultline/core'
import { expect, test } from 'vitest'
import { assertSound } from './assert-sound.ts'
import { acme, acmeSubject } from './broken/acme.ts'
import { faultOf } from './fault-of.ts'

const fault: Fault = faultOf(acme, 'SLOW_DOWN')

test.each<Outcome<unknown>>([
  { ok: true, value: undefined },
  { ok: false, fault },
  { ok: false, fault, cause: new Error('x') },
  { ok: false, fault: { ...fault, retryAfterMs: 0, requestId: 'a-1' } },
])('%o is sound', (outcome) => {
  expect(() => assertSound(outcome, acmeSubject)).not.toThrow()
})

const unsound: readonly [string, object][] = [
  ['no fault', { ok: false }],
  ['a success with a fault', { ok: true, value: 1, fault }],
  ['a failure with a value', { ok: false, fault, value: 1 }],
  ...(
    [
      ['a field of its own', { headers: {} }],
      ['undefined for what is not known', { requestId: undefined }],
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
      ['a category of nobody', { category: 'teapot' }],
      ['another category than its entry', { category: 'internal' }],
      ['a reason of nobody', { reason: 'NOPE' }],
      ['a reason without a document', { documented: false }],
      ['a wait of more than a day', { retryAfterMs: 86_400_001 }],
      ['a wait into the past', { retryAfterMs: -1 }],
    ] as const
  ).map(([what, change]): [string, object] => [what, { ok: false, fault: { ...fault, ...change } }]),
]

test.each(unsound)('%s is not sound', (_what, outcome) => {
  expect(() => assertSound(outcome as Outcome<unknown>, acmeSubject)).toThrow()
})
