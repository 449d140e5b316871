import { codeOf, field, isSuccessStatus, jsonOf, type Reading } from '@faultline/core/adapter'

/** Reads `{ status: { code, text, message } }`: a code of 2xx is the signal of success, whatever the HTTP status. */
export function read(body: unknown): Reading<unknown> | undefined {
  const json = jsonOf(body)
  const status = field(json, 'status')
  const code = codeOf(field(status, 'code'))
  if (code === undefined) return undefined
  if (isSuccessCode(code)) return { ok: true, value: json }
  return { ok: false, code, message: field(status, 'message') ?? field(status, 'text') }
}

function isSuccessCode(code: string | number): boolean {
  return typeof code === 'number' ? Number.isInteger(code) && isSuccessStatus(code) : /^2\d\d$/.test(code)
}
