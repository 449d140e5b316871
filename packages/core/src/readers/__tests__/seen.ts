import { expect } from 'vitest'
import type { Adapter } from '../../adapter-types.ts'
import type { Fault } from '../../fault.ts'

/** What of an outcome a row of a test is about: a success's value, or the fault, with what stands beside it. */
export function seen(adapter: Adapter<Fault, unknown>, status: number, body: unknown, headers = {}) {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const outcome = adapter.classify({ status, headers, body: text })
  expect(adapter.classify({ status, headers, body: new TextEncoder().encode(text) })).toStrictEqual(outcome)
  return outcome.ok ? { value: outcome.value } : { ...outcome.fault, ...outcome }
}
