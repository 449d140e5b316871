import { codeOf, field, isSuccessStatus, jsonOf, type Reader } from '@faultline/core/adapter'

/** Reads CoinMarketCap's bodies: the status object has the code 0 in a success, as a number or as text. */
export const readCoinMarketCap: Reader<unknown> = (body, context) => {
  const json = jsonOf(body)
  const status = field(json, 'status')
  const code = codeOf(field(status, 'error_code'))
  if (code === undefined) return undefined
  const message = field(status, 'error_message')
  if (code !== 0 && code !== '0') return { ok: false, code, message }
  return isSuccessStatus(context.status) ? { ok: true, value: json } : { ok: false, message, malformed: true }
}
