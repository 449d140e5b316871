import {
  codeOf,
  field,
  isForeignText,
  isSuccessStatus,
  jsonOf,
  type ReadContext,
  type Reading,
} from '@faultline/core/adapter'

/**
 * Reads a response of the Discord API: a code and a message, the wait of a rate limit in seconds, and a tree of what is
 * wrong with each field. Throws only what a getter throws.
 */
export function read(body: unknown, context: ReadContext): Reading<unknown> | undefined {
  const json = jsonOf(body)
  if (isForeignText(body, json)) return undefined
  const sent = codeOf(field(json, 'code'))
  const message = field(json, 'message')
  const text = typeof message === 'string' ? message : ''
  // An invite's code may look like a failure's, but it's text.
  const isFailure = (typeof sent === 'number' && text !== '' && context.documents(sent)) || limited.test(text)
  if (isSuccessStatus(context.status) && !isFailure)
    return { ok: true, value: json, items: notBanned(json, context) }

  const seconds = field(json, 'retry_after')
  const global = field(json, 'global')
  const isLimit = typeof seconds === 'number'
  const code = isLimit && sent === 0 ? undefined : sent
  if (code === undefined && message === undefined && !isLimit) return undefined
  const errors = errorsOf(field(json, 'errors'))
  return {
    ok: false,
    code,
    subcode: errors.length === 1 ? errors[0]?.code : undefined,
    message,
    details: {
      global: typeof global === 'boolean' ? global : undefined,
      scope: context.header('x-ratelimit-scope') || undefined,
    },
    items: errors.map((error) => context.decideItem({ ...error, status: 400 })),
    retryAfterMs: isLimit ? seconds * 1000 : undefined,
    // Code 0 is a general one: that Discord failed is all that is known then.
    processed: code === 0 && context.status >= 500 ? 'maybe' : undefined,
    malformed: code === undefined && !isLimit,
  }
}

const limited = /^you are being rate limited/i

/** How deep the tree of errors is read: no request has more levels. */
const mostLevels = 20

/** The errors in a tree such as `{ embeds: { 0: { title: { _errors: […] } } } }`, each with its path. */
function errorsOf(tree: unknown, path: readonly string[] = []) {
  if (typeof tree !== 'object' || tree === null || path.length > mostLevels) return []
  const found: { at?: string; code?: string | number; message?: unknown }[] = []
  for (const [name, branch] of Object.entries(tree)) {
    if (name !== '_errors') found.push(...errorsOf(branch, [...path, name]))
    else if (Array.isArray(branch)) for (const error of branch) found.push(errorAt(path, error))
  }
  return found
}

function errorAt(path: readonly string[], error: unknown) {
  const code = codeOf(field(error, 'code'))
  const message = field(error, 'message')
  return { ...(path.length > 0 && { at: path.join('.') }), ...(code !== undefined && { code }), message }
}

/** Bulk ban responds with those that it didn't ban. */
function notBanned(json: unknown, context: ReadContext) {
  const users = field(json, 'failed_users')
  if (!Array.isArray(users) || !Array.isArray(field(json, 'banned_users'))) return []
  return users.map((user) => context.decideItem({ at: codeOf(user), retryable: false, processed: 'no' }))
}
