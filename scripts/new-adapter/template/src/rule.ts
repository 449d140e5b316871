import { isSuccessStatus, type RuleContext, type Verdict } from '@faultline/core'
import type { Wire } from './wire.ts'

/** A code makes a failure under any status; without one the status decides. */
export function rule({ code, message, body }: Wire, { status }: RuleContext): Verdict<unknown> {
  if (code === undefined && isSuccessStatus(status)) return { ok: true, value: body }
  return { ok: false, code, message }
}
