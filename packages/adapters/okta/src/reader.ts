import {
  field,
  listOf,
  parsedBody,
  type ReadContext,
  type Reading,
  readFields,
} from '@faultline/core/adapter'

/** Reads `{ errorCode, errorSummary, errorCauses }`, or OAuth's `{ error, error_description }`. */
export function read(body: unknown, context: ReadContext): Reading<unknown> | undefined {
  const json = parsedBody(body)
  const reading = readError(json, context)
  if (!reading || reading.ok) return reading
  const isLimit = context.status === 429 && reading.code === 'invalid_grant'
  return {
    ...reading,
    // A sign-in that comes too often is an invalid grant too: then the status says more.
    code: isLimit ? undefined : reading.code,
    details: isLimit ? { error: reading.code } : undefined,
    requestId: field(json, 'errorId'),
    items: listOf(field(json, 'errorCauses')).map((cause) => {
      const message = field(cause, 'errorSummary')
      const [, at] = namedField.exec(`${message}`) ?? []
      return context.decideItem({ at, code: reading.code, message })
    }),
  }
}

const readError = /* @__PURE__ */ readFields({
  code: ['errorCode', 'error'],
  message: ['errorSummary', 'error_description'],
})

/** A cause begins with the field that it's about: `login: An object with this field already exists`. */
const namedField = /^([A-Za-z][\w.]{0,60}): /
