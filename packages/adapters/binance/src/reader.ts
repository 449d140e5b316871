import { codeOf, field, parsedBody, type ReadContext, type Reader, readFields } from '@faultline/core/adapter'

const readError = /* @__PURE__ */ readFields({ code: 'code', message: 'msg' })

/**
 * Reads Binance's bodies. Under a 5xx the order may have been executed, whatever the code. A cancel-replace says what
 * became of each half, and all of it stays as `partial`.
 */
export const readBinance: Reader<unknown> = (body, context) => {
  const json = parsedBody(body)
  const reading = readError(json, context)
  if (!reading || reading.ok) return reading
  const halves = field(json, 'data')
  const items = [
    ...failedHalf('cancel', field(halves, 'cancelResponse'), context),
    ...failedHalf('newOrder', field(halves, 'newOrderResponse'), context),
  ]
  const mayBeExecuted = context.status >= 500 || items.some(({ processed }) => processed !== 'no')
  return { ...reading, items, partial: halves, processed: mayBeExecuted ? 'maybe' : undefined }
}

function failedHalf(at: string, response: unknown, context: ReadContext) {
  const code = codeOf(field(response, 'code'))
  return code === undefined ? [] : [context.decideItem({ at, code, message: field(response, 'msg') })]
}
