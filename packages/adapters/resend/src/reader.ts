import {
  codeOf,
  field,
  isSuccessStatus,
  listOf,
  parsedBody,
  type ReadContext,
  type Reading,
  readFields,
} from '@faultline/core/adapter'

/**
 * Reads a response of the Resend API. A batch that was sent in part has an item for each email that wasn't. Throws only
 * what a getter throws.
 */
export function read(body: unknown, context: ReadContext): Reading<unknown> | undefined {
  const json = parsedBody(body)
  const status = codeOf(field(json, 'statusCode'))
  const isNamed = isSuccessStatus(context.status) && typeof json === 'object' && status === undefined
  if (isNamed) return { ok: true, value: json, items: rejectedOf(json, context) } // `name` is part of the data
  const reading = readFailure(json, context)
  return reading && !reading.ok && /^validation_error$/i.test(`${reading.code}`)
    ? { ...reading, subcode: status }
    : reading
}

const readFailure = /* @__PURE__ */ readFields({ code: 'name', message: 'message' })

/** The emails of a batch that failed the validation, while the others were accepted. */
function rejectedOf(json: unknown, { decideItem }: ReadContext) {
  return listOf(field(json, 'errors')).map((error) =>
    decideItem({ at: codeOf(field(error, 'index')), status: 422, message: field(error, 'message') }),
  )
}
