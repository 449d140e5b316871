import { codeOf, field, jsonOf, type ReadContext, type Reading, readFields } from '@faultline/core/adapter'

const readError = /* @__PURE__ */ readFields({
  code: 'error_code',
  subcode: 'error_code_reason',
  family: 'error_type',
  message: 'error_message',
  docsUrl: 'documentation_url',
})

/** Reads `{ error_type, error_code, error_message, request_id }`. A report over several Items lists a cause for each. */
export function read(body: unknown, context: ReadContext): Reading<unknown> | undefined {
  const reading = readError(body, context)
  if (!reading || reading.ok) return reading
  const json = jsonOf(body)
  const causes = field(json, 'causes')
  const items = Array.isArray(causes) ? causes.map((cause) => context.decideItem(causeOf(cause))) : []
  const id = field(json, 'request_id')
  return { ...reading, items, requestId: typeof id === 'string' && /^\w+$/.test(id) ? id : undefined }
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
