import {
  codeOf,
  field,
  isSuccessStatus,
  jsonOf,
  type OneError,
  type ReadContext,
  type Reader,
  severalErrors,
} from '@faultline/core/adapter'

/**
 * Reads Kraken's bodies: a list of errors, each a text `<severity><class>:<what>[:<more>]`, and the result. Warnings
 * leave a success a success; the orders of a batch that were rejected are its items.
 */
export const readKraken: Reader<unknown> = (body, context) => {
  const json = jsonOf(body)
  const texts = field(json, 'error')
  if (!Array.isArray(texts)) return undefined
  const errors = texts.filter((text: unknown) => typeof text !== 'string' || !warning.test(text))
  if (errors.length > 0)
    return severalErrors(
      errors.map((text: unknown) => readError(text, context)),
      context,
    )
  if (!isSuccessStatus(context.status) || field(json, 'result') === undefined)
    return { ok: false, malformed: true }
  return { ok: true, value: json, items: rejectedOrders(json, context) }
}

const warning = /^W[A-Z]/
const error = /^E[A-Z]\w*$/

/** The code is the longest documented beginning, the subcode what follows it, the family the class. */
function readError(text: unknown, { documents, header }: ReadContext): OneError {
  if (typeof text !== 'string' || text === '') return { ok: false, code: codeOf(text), malformed: true }
  const [family = '', what, more] = text.split(':', 3).map((part) => part.trim())
  const plain = `${family}:${what?.split(' (', 1)[0]}`
  const code = [text, `${family}:${what}:${more}`, plain].find(documents)
  const said = { ok: false as const, code: code ?? text, message: text === code ? undefined : text }
  if (code === plain && what !== undefined && more)
    return { ...said, subcode: more, retryAfterMs: waitUntil(more, plain, header('date')) }
  return error.test(family) ? { ...said, family } : said
}

/** `EService: Throttled: <UNIX timestamp>` asks to wait until then. */
function waitUntil(seconds: string, code: string, date: string): number | undefined {
  if (code !== 'EService:Throttled' || !/^\d{10}$/.test(seconds)) return undefined
  return Number(seconds) * 1000 - (Date.parse(date) || Date.now())
}

function rejectedOrders(json: unknown, context: ReadContext) {
  const orders = field(field(json, 'result'), 'orders')
  if (!Array.isArray(orders)) return undefined
  return orders.flatMap((order: unknown, at) => {
    const text = field(order, 'error')
    return typeof text === 'string' && text !== ''
      ? context.decideItem({ ...readError(text, context), at })
      : []
  })
}
