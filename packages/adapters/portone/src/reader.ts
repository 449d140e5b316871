import { codeOf, field, parsedBody, type Reader, readFields } from '@faultline/core/adapter'

const readError = /* @__PURE__ */ readFields({
  code: 'type',
  subcode: 'pgCode',
  message: ['message', 'pgMessage'],
})

/** Reads PortOne's bodies; a call to several channels says what became of each, and all of it stays as `partial`. */
export const readPortOne: Reader<unknown> = (body, context) => {
  const json = parsedBody(body)
  const reading = readError(json, context)
  if (!reading || reading.ok) return reading
  const failures = field(json, 'failures')
  if (!Array.isArray(failures)) return reading
  const items = failures.map((failure: unknown, index) => {
    const channel = field(failure, 'channel')
    return context.decideItem({
      at: codeOf(field(channel, 'key')) ?? codeOf(field(channel, 'pgMerchantId')) ?? index,
      code: codeOf(field(failure, 'type')),
      subcode: codeOf(field(failure, 'pgCode')),
      message: field(failure, 'message') ?? field(failure, 'pgMessage'),
    })
  })
  return { ...reading, items, partial: json }
}
