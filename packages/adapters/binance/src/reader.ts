import { codeOf, field, parsedBody, type ReadContext, type Reader, readFields } from '@faultline/core/adapter'

const readError = /* @__PURE__ */ readFields({ code: 'code', message: 'msg' })

/**
 * Reads Binance's bodies. Under a 5xx the order may have been executed, whatever the code, and so it may with a code of
 * the server's that isn't listed. A cancel-replace says what became of each half, and all of it stays as `partial`.
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
  const mayBeExecuted =
    context.status >= 500 ||
    isUnlistedOfServer(reading.code, context) ||
    items.some(({ processed }) => processed !== 'no')
  return { ...reading, items, partial: halves, processed: mayBeExecuted ? 'maybe' : undefined }
}

/** Codes from -1000 to -1099 are of the server and the network, and some of them come under 400 with an unknown execution. */
function isUnlistedOfServer(code: string | number | undefined, { documents }: ReadContext): boolean {
  return /^-10\d\d$/.test(`${code}`) && !documents(code)
}

function failedHalf(at: string, response: unknown, context: ReadContext) {
  const code = codeOf(field(response, 'code'))
  return code === undefined ? [] : [context.decideItem({ at, code, message: field(response, 'msg') })]
}
