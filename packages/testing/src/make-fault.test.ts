import { expect, test } from 'vitest'
import { acme, acmeSubject } from './broken/acme.ts'
import { makeFault } from './make-fault.ts'
import { plainResponse } from './respond.ts'
import { failureSamples } from './samples.ts'

test.each(failureSamples(acmeSubject))(
  '$title is what the adapter makes of its response',
  ({ failure, facts }) => {
    const { message = undefined, messagePrefix = undefined } = failure
    const bare = { ...facts, message: message ?? messagePrefix }
    const outcome = acme.classify(plainResponse(acmeSubject.respond, bare))
    expect(outcome.ok).toBe(false)
    if (!outcome.ok) expect(makeFault(acme, failure.reason as 'OOPS')).toStrictEqual(outcome.fault)
  },
)

test('overrides replace its fields', () => {
  const fault = makeFault(acme, 'SLOW_DOWN', { retryAfterMs: 2000, message: 'Wait' })
  expect(fault).toMatchObject({ reason: 'SLOW_DOWN', retryAfterMs: 2000, message: 'Wait' })
})

test('an entry without a code, a status or a message of its own', () => {
  const failures = { OOPS: { messagePrefix: 'Bad thing', category: 'internal', retryAfterMs: 5 } } as const
  const { codes: _, ...catalogue } = { ...acme.catalogue, failures }
  const fault = makeFault({ ...acme, catalogue }, 'OOPS')
  expect(fault).toMatchObject({ status: 400, decidedBy: 'message', message: 'Bad thing 7', retryAfterMs: 5 })
  expect(fault).not.toHaveProperty('code')
})

test('a reason that nobody documents throws', () => {
  expect(() => makeFault(acme, 'NOPE' as 'OOPS')).toThrow(
    new RangeError('The catalogue of acme has no failure NOPE'),
  )
})
