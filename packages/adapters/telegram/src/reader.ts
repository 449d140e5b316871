import { codeOf, field, jsonOf, type Reading } from '@faultline/core/adapter'

/**
 * Reads a response of the Telegram Bot API: `ok` says whether it's a success, the description what failed, and the
 * parameters what to do about it. Throws only what a getter throws.
 */
export function read(body: unknown): Reading<unknown> | undefined {
  const json = jsonOf(body)
  const ok = field(json, 'ok')
  if (typeof ok !== 'boolean') return undefined
  if (ok) return { ok, value: field(json, 'result') }
  const details = field(json, 'parameters')
  const seconds = field(details, 'retry_after')
  return {
    ok,
    code: codeOf(field(json, 'error_code')),
    message: field(json, 'description'),
    details,
    retryAfterMs: typeof seconds === 'number' ? seconds * 1000 : undefined,
  }
}
