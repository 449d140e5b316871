import { codeOf, field, listOf, type ReadContext, type Reader, readFields } from '@faultline/core/adapter'

const readError = /* @__PURE__ */ readFields({ code: 'error.name', message: 'error.message' })

/** Reads Bithumb's bodies. Several orders, placed or canceled in one call, list under a success those that failed. */
export const readBithumb: Reader<unknown> = (body, context) => {
  const reading = readError(body, context)
  if (!reading?.ok) return reading
  const placed = listOf(field(reading.value, 'batch_orders_response'))
  const refused = placed.filter((order) => codeOf(field(order, 'name')) !== undefined)
  const stillOpen = listOf(field(reading.value, 'fail'))
  const items = [
    ...refused.map((order) => itemOf(order, order, context)),
    ...stillOpen.map((order) => itemOf(order, field(order, 'error'), context)),
  ]
  return { ...reading, items }
}

function itemOf(order: unknown, error: unknown, { decideItem }: ReadContext) {
  const at = codeOf(field(order, 'order_id')) ?? codeOf(field(order, 'client_order_id'))
  return decideItem({ at, code: codeOf(field(error, 'name')), message: field(error, 'message') })
}
