import { codeOf, field, type Reader, readFields } from '@faultline/core/adapter'

const readError = /* @__PURE__ */ readFields({ code: 'error.name', message: 'error.message' })

/** Reads Upbit's bodies. A cancellation of several orders lists under 200 those that weren't canceled. */
export const readUpbit: Reader<unknown> = (body, context) => {
  const reading = readError(body, context)
  if (!reading?.ok) return reading
  const failed = field(field(reading.value, 'failed'), 'orders')
  if (!Array.isArray(failed)) return reading
  const items = failed.map((order) => context.decideItem({ at: codeOf(field(order, 'uuid')) }))
  return { ...reading, items }
}
