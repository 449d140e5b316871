import type { Verdict } from '@faultline/core'
import type { Wire } from './wire.ts'

/** A CSV is the success; a failure's message is its code. */
export function rule({ csv, code, phase }: Wire): Verdict<string> {
  return csv === undefined ? { ok: false, code, message: code, phase } : { ok: true, value: csv }
}
