import { field, jsonOf, type ReadContext, type Reading, readFields } from '@faultline/core/adapter'

/** Reads `{ errorCode, errorSummary, errorCauses }`, or OAuth's `{ error, error_description }`. */
export function read(body: unknown, context: ReadContext): Reading<unknown> | undefined {
  const reading = readError(body, context)
  if (!reading || reading.ok) return reading
  const json = jsonOf(body)
  const isLimit = context.status === 429 && reading.code === 'invalid_grant'
  return {
    ...reading,
    // A sign-in that comes too often is an invalid grant too: then the status says more.
    code: isLimit ? undefined : reading.code,
    family: isLimit ? 'invalid_grant' : undefined,
    requestId: errorIdIn(json),
    items: causesIn(json).map((cause) => {
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

function errorIdIn(json: unknown): string | undefined {
  const id = field(json, 'errorId')
  return typeof id === 'string' && /^[\w-]{5,60}$/.test(id) ? id : undefined
}

function causesIn(json: unknown): readonly unknown[] {
  const causes = field(json, 'errorCauses')
  return Array.isArray(causes) ? causes : []
}

/** A cause begins with the field that it's about: `login: An object with this field already exists`. */
const namedField = /^([A-Za-z][\w.]{0,60}): /
