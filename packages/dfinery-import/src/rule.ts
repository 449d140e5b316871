import type { Verdict } from '@faultline/core'
import type { Wire } from './wire.ts'

/** Success needs both signals, the flag and the code; either signal of failure makes it a failure. */
export function rule({ status, code, message, data }: Wire): Verdict<unknown> | undefined {
  if (code !== 20000 && code !== '20000')
    return status && code === undefined ? undefined : { ok: false, code, message }
  return status ? { ok: true, value: data } : undefined
}
