import {
  codeOf,
  field,
  listOf,
  parsedBody,
  type ReadContext,
  type Reading,
  readFields,
} from '@faultline/core/adapter'

const readError = /* @__PURE__ */ readFields({
  code: 'error_code',
  subcode: 'error_code_reason',
  family: 'error_type',
  message: 'error_message',
  docsUrl: 'documentation_url',
  requestId: 'request_id',
})

/** Reads `{ error_type, error_code, error_message, request_id }`. A report over several Items lists a cause for each. */
export function read(body: unknown, context: ReadContext): Reading<unknown> | undefined {
  const json = parsedBody(body)
  const reading = readError(json, context)
  if (!reading || reading.ok) return reading
  const items = listOf(field(json, 'causes')).map((cause) => context.decideItem(causeOf(cause)))
  return { ...reading, items }
}

function causeOf(cause: unknown) {
  const family = field(cause, 'error_type')
  return {
    at: codeOf(field(cause, 'item_id')),
    code: codeOf(field(cause, 'error_code')),
    family: typeof family === 'string' ? family : undefined,
    message: field(cause, 'error_message'),
  }
}
