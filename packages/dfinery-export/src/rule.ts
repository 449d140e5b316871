import type { Verdict } from '@faultline/core'
import type { Wire } from './wire.ts'

/** A CSV is the success; a failure's message is its code. */
export function rule(wire: Wire): Verdict<string> {
  return 'csv' in wire
    ? { ok: true, value: wire.csv }
    : { ok: false, code: wire.code, message: wire.code, malformed: wire.malformed, phase: wire.phase }
}
