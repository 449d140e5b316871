import { field, parsedBody, type Reader, readFields } from '@faultline/core/adapter'

const readError = /* @__PURE__ */ readFields({
  code: ['code', 'error', 'error_code'],
  subcode: 'error_code',
  message: ['msg', 'error_description', 'error_msg'],
})

/** Reads Kakao's three formats; the scopes that a user hasn't agreed to are lists, which become text. */
export const readKakao: Reader<unknown> = (body, context) => {
  const json = parsedBody(body)
  const reading = readError(json, context)
  if (!reading || reading.ok) return reading
  const details = {
    api_type: field(json, 'api_type'),
    required_scopes: textOf(field(json, 'required_scopes')),
    allowed_scopes: textOf(field(json, 'allowed_scopes')),
  }
  return { ...reading, details, subcode: reading.subcode === reading.code ? undefined : reading.subcode }
}

function textOf(scopes: unknown): string | undefined {
  return Array.isArray(scopes) ? scopes.filter((scope) => typeof scope === 'string').join(' ') : undefined
}
