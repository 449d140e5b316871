import { codeOf, field, listOf, parsedBody, type ReadContext, type Reader } from '@faultline/core/adapter'

/**
 * Reads Bybit's bodies. Only the number 0 is a success; a batch then says of each order what became of it, and a bot has a
 * status code of its own.
 */
export const readBybit: Reader<unknown> = (body, context) => {
  const json = parsedBody(body)
  const code = codeOf(field(json, 'retCode'))
  const message = field(json, 'retMsg')
  if (code === undefined) return message === undefined ? undefined : { ok: false, message, malformed: true }
  const result = field(json, 'result')
  if (code !== 0)
    return {
      ok: false,
      code,
      message,
      items: failures(field(result, 'reasons'), 'reasonCode', 'reasonMsg', context),
      retryAfterMs: code === rateLimited ? waitUntilReset(json, context) : undefined,
    }
  const family = codeOf(field(result, 'status_code')) ?? 0
  if (!botSuccesses.includes(family))
    return { ok: false, family: `${family}`, message: field(result, 'ban_reason_text') || message }
  return {
    ok: true,
    value: json,
    items: failures(field(field(json, 'retExtInfo'), 'list'), 'code', 'msg', context),
  }
}

const rateLimited = 10006
const botSuccesses: readonly (string | number)[] = [0, 200]

/** What failed in a list that has a row for each order, successful ones too. */
function failures(list: unknown, codeName: string, messageName: string, context: ReadContext) {
  return listOf(list).flatMap((row, at) => {
    const code = codeOf(field(row, codeName))
    if (code === undefined || code === 0) return []
    return context.decideItem({ at, code, message: field(row, messageName) })
  })
}

/** In ms, by Bybit's own clock. */
function waitUntilReset(json: unknown, { header }: ReadContext): number | undefined {
  const reset = Number(header('x-bapi-limit-reset-timestamp'))
  const now = field(json, 'time')
  return reset > 0 && typeof now === 'number' ? reset - now : undefined
}
