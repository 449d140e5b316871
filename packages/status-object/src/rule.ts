import type { Verdict } from '@faultline/core'
import type { Wire } from './wire.ts'

/** A code of 2xx is the signal of success; every other is a failure, whatever the HTTP status. */
export function rule({ code, message, body }: Wire): Verdict<unknown> {
  return /^2\d\d$/.test(`${code}`) ? { ok: true, value: body } : { ok: false, code, message }
}
