import { codeOf, field, jsonOf, type Reading } from '@faultline/core/adapter'

/**
 * Reads `{ status, code, message, data }`. A success needs both signals, the flag and the code; either signal of
 * failure makes it a failure, and a body whose signals contradict each other isn't in the format.
 */
export function read(body: unknown): Reading<unknown> | undefined {
  const json = jsonOf(body)
  const flag = field(json, 'status')
  const code = codeOf(field(json, 'code'))
  if (code === 20000 || code === '20000')
    return flag === true ? { ok: true, value: field(json, 'data') } : undefined
  if (code === undefined && flag !== false) return undefined
  return { ok: false, code, message: field(json, 'message') }
}
