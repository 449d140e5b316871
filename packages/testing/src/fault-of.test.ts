import { isFailureEntry } from '@faultline/core'
import { expect, test } from 'vitest'
import { acme, acmeFixtures } from './broken/acme.ts'
import { faultOf } from './fault-of.ts'

const failures = acme.catalogue.entries.filter(isFailureEntry)

test.each(failures)('$reason is what the adapter makes of its answer', ({ reason, label }) => {
  const outcome = acme.classify(acmeFixtures[reason]!)
  expect(outcome.ok).toBe(false)
  if (outcome.ok) return
  expect(faultOf(acme, reason as 'OOPS')).toStrictEqual({ ...outcome.fault, message: label })
})

test('overrides are laid over it', () => {
  const fault = faultOf(acme, 'SLOW_DOWN', { retryAfterMs: 2000, message: 'Wait' })
  expect(fault).toMatchObject({ reason: 'SLOW_DOWN', retryAfterMs: 2000, message: 'Wait' })
})

test('an entry known by its message says so', () => {
  const refined = {
    ...acme,
    catalogue: {
      ...acme.catalogue,
      entries: failures.map((entry) => ({ ...entry, message: 'Token is disabled' })),
    },
  }
  expect(faultOf(refined, 'OOPS')).toMatchObject({ decidedBy: 'message', message: 'Token is disabled' })
})

test('a reason that nobody documents throws', () => {
  expect(() => faultOf(acme, 'NOPE' as 'OOPS')).toThrow(
    new RangeError('The catalogue of acme has no failure NOPE'),
  )
})
