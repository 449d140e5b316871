import { isSuccessStatus, type RuleContext, type Verdict } from '@faultline/core'
import type { Wire } from './wire.ts'

/** The code of the body wins over the HTTP status; without one there is no signal of success. */
export function rule({ code, message, body }: Wire, { status }: RuleContext): Verdict<unknown> | undefined {
  if (/^2\d\d$/.test(`${code}`)) return { ok: true, value: body }
  return code === undefined && isSuccessStatus(status) ? undefined : { ok: false, code, message }
}
