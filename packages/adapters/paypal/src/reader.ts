import {
  codeOf,
  type FailureReading,
  field,
  isSuccessStatus,
  listOf,
  type OneError,
  parsedBody,
  type ReadContext,
  type Reading,
  readFields,
  severalErrors,
} from '@faultline/core/adapter'

const readError = /* @__PURE__ */ readFields({
  code: ['name', 'error'],
  message: ['message', 'error_description'],
  docsUrl: 'information_link',
})
const readToken = /* @__PURE__ */ readFields({ code: 'error', message: 'error_description' })

/**
 * Reads `{ name, message, debug_id, details: [{ issue, description, field }] }`, and the `{ error, error_description }`
 * of the token endpoint. The most decisive issue is the code, and the name is the family.
 */
export function read(body: unknown, context: ReadContext): Reading<unknown> | undefined {
  const json = parsedBody(body)
  // A product that is named like an error isn't one.
  const mayBeData = isSuccessStatus(context.status) && field(json, 'debug_id') === undefined
  const whole = (mayBeData ? readToken : readError)(json, context)
  const issues = mayBeData ? [] : listOf(field(json, 'details')).filter(hasIssue)
  if (issues.length === 0)
    return whole?.ok === false ? { ...whole, requestId: field(json, 'debug_id') } : whole

  const said: Partial<FailureReading> = whole?.ok === false ? whole : {}
  const errors = issues.map((detail) => issueOf(detail, said))
  const link = listOf(field(json, 'links')).find((each) => field(each, 'rel') === 'information_link')
  return {
    ...severalErrors(errors, context),
    requestId: field(json, 'debug_id'),
    docsUrl: said.docsUrl ?? field(link, 'href'),
  }
}

function issueOf(detail: unknown, { code: name, message: general }: Partial<FailureReading>): OneError {
  const issue = field(detail, 'issue')
  const sentence = typeof issue === 'string' && /\s/.test(issue) ? issue : undefined // as older APIs write it
  return {
    ok: false,
    code: sentence === undefined ? codeOf(issue) : name,
    family: typeof name === 'string' ? name : undefined,
    message: field(detail, 'description') ?? sentence ?? general,
    details: detail,
    at: codeOf(field(detail, 'field')),
  }
}

function hasIssue(detail: unknown): boolean {
  return codeOf(field(detail, 'issue')) !== undefined
}
