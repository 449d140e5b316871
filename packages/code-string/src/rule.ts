import { isSuccessStatus, type RuleContext, type Verdict } from '@faultline/core'
import type { Wire } from './wire.ts'

/** Under a success status only a documented code makes a failure: any other is a field of the vendor's data. */
export function rule({ codes, message, value }: Wire, { status, documents }: RuleContext): Verdict<unknown> {
  const code = codes.find(documents)
  if (code === undefined && isSuccessStatus(status)) return { ok: true, value }
  return { ok: false, code: code ?? codes[0], message }
}
