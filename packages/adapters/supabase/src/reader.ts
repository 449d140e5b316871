import {
  isSuccessStatus,
  parsedBody,
  type ReadContext,
  type Reading,
  readFields,
} from '@faultline/core/adapter'

/**
 * Reads `{ code, message }`. Older versions of Auth have the HTTP status for a `code`, and the code in `error_code`;
 * older ones of Storage have it in `error`. The REST API writes it into a header too, which is all that HEAD gets.
 */
export function read(body: unknown, context: ReadContext): Reading<unknown> | undefined {
  const json = parsedBody(body)
  if (isSuccessStatus(context.status) && isRow(json)) return { ok: true, value: json }
  const reading = readJson(json, context)
  if (reading?.ok) return reading
  const isEmpty = body === '' || body === undefined
  const code = reading?.code ?? (isEmpty ? inHeader.exec(context.header('proxy-status'))?.[1] : undefined)
  if (!reading && code === undefined) return undefined
  return {
    ok: false,
    ...reading,
    code,
    family: typeof code === 'string' ? sqlClass.exec(code)?.[1] : undefined,
  }
}

const readJson = /* @__PURE__ */ readFields({
  code: ['error_code', 'code', 'error'],
  message: ['message', 'msg', 'error_description'],
  requestId: 'error_id',
})

/** A row of a table may have a column named `code`; an error has nothing but its own fields. */
function isRow(json: unknown): boolean {
  return (
    typeof json === 'object' && json !== null && !Object.keys(json).every((name) => fieldsOfError.has(name))
  )
}

const fieldsOfError = /* @__PURE__ */ new Set(['code', 'message', 'details', 'hint', 'error', 'statusCode'])
const inHeader = /^PostgREST; ?error=(\w{1,20})$/
/** An SQLSTATE, of which the first two characters are the class. */
const sqlClass = /^([\dA-Z]{2})[\dA-Z]{3}$/
