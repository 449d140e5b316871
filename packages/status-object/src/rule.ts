import { isSuccessStatus, type Verdict } from '@faultline/core'
import type { Wire } from './wire.ts'

/** A code of 2xx is the signal of success; every other is a failure, whatever the HTTP status. */
export function rule({ code, message, body }: Wire): Verdict<unknown> {
  return (typeof code === 'number' ? Number.isInteger(code) && isSuccessStatus(code) : /^2\d\d$/.test(code))
    ? { ok: true, value: body }
    : { ok: false, code, message }
}
