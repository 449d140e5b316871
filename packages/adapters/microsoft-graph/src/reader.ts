import {
  codeOf,
  field,
  listOf,
  parsedBody,
  type ReadContext,
  type Reader,
  readFields,
} from '@faultline/core/adapter'

const readOuter = /* @__PURE__ */ readFields({ code: 'error.code', message: 'error.message' })

/**
 * Reads a response of Microsoft Graph. The deepest code that is documented decides, as its docs ask for; the code that the
 * outer error has is then the family. A batch has a status and a body for each of its requests.
 */
export const read: Reader<unknown> = (body, context) => {
  const json = parsedBody(body)
  const reading = readOuter(json, context)
  if (reading?.ok) return { ...reading, items: failedRequests(reading.value, context) }
  return reading && { ...reading, ...codesOf(field(json, 'error'), context) }
}

/** What the errors within an error add to it. */
function codesOf(error: unknown, context: ReadContext) {
  const errors = chainOf(error)
  const codes = errors.map((each) => codeOf(field(each, 'code'))).filter((code) => code !== undefined)
  const outer = codeOf(field(error, 'code'))
  const code = codes.find((each) => context.documents(each)) ?? outer
  return {
    code,
    subcode: codes[0] === code ? undefined : codes[0],
    family: typeof outer === 'string' && outer !== code ? outer : undefined,
    requestId: errors.map((each) => field(each, 'request-id')).find((id) => id !== undefined),
  }
}

/** An error and those in it, the deepest first. */
function chainOf(error: unknown, left = mostErrors): readonly unknown[] {
  if (left === 0 || typeof error !== 'object' || error === null) return []
  return [...chainOf(field(error, 'innerError') ?? field(error, 'innererror'), left - 1), error]
}

const mostErrors = 10

function failedRequests(json: unknown, context: ReadContext) {
  return listOf(field(json, 'responses')).flatMap((each) => {
    const status = field(each, 'status')
    if (typeof status !== 'number' || status < 400) return []
    const error = field(field(each, 'body'), 'error')
    const { code, subcode, family } = codesOf(error, context)
    const message = field(error, 'message')
    return context.decideItem({ at: codeOf(field(each, 'id')), status, code, subcode, family, message })
  })
}
