import {
  codeOf,
  field,
  isForeignText,
  isSuccessStatus,
  jsonOf,
  listOf,
  type OneError,
  type ReadContext,
  type Reading,
  severalErrors,
} from '@faultline/core/adapter'

/**
 * Reads a response of the GitHub REST API, and of its GraphQL endpoint on the same host. A rate limit has no status of its
 * own: headers or the message tell it from a missing permission. Throws only what a getter throws.
 */
export function read(body: unknown, context: ReadContext): Reading<unknown> | undefined {
  const json = jsonOf(body)
  const success = isSuccessStatus(context.status)
  const isGitHubs = context.header('x-github-request-id') !== ''
  if (isForeignText(body, json)) return success && isGitHubs ? { ok: true, value: body } : undefined // a diff, a raw file, rendered Markdown

  const parts = listOf(field(json, 'errors')).map(readError)
  const docsUrl = field(json, 'documentation_url')
  const message = field(json, 'message')
  const isFailure =
    (typeof docsUrl === 'string' && message !== undefined) || parts.some((part) => part.isGraphQL)
  if (success && !isFailure) return { ok: true, value: json }

  const decisive = severalErrors(parts, context)
  const isVendors = docsUrl !== undefined || isGitHubs || decisive.code !== undefined
  if (!isVendors && !isFailure) return undefined // any gateway may send "Not Found"
  return {
    ...decisive,
    category: isRateLimit(message, context) ? 'rate_limited' : undefined,
    message: message ?? decisive.message,
    docsUrl,
    details: acceptedRights(context),
    items: decisive.items ?? parts.map((part) => context.decideItem(part)),
    partial: field(json, 'data') ?? undefined,
  }
}

/** One of `errors`: an object of the REST or the GraphQL API, or nothing but its text. */
function readError(error: unknown): OneError & { readonly isGraphQL: boolean } {
  const type = codeOf(field(error, 'type'))
  const code = codeOf(field(error, 'code')) ?? type
  const names = [field(error, 'resource'), field(error, 'field')].filter((name) => typeof name === 'string')
  const steps = listOf(field(error, 'path')).filter((step) => codeOf(step) !== undefined)
  return {
    ok: false,
    code,
    message: typeof error === 'string' ? error : field(error, 'message'),
    at: names.join('.') || steps.join('.') || undefined,
    isGraphQL: type !== undefined || Array.isArray(field(error, 'locations')),
  }
}

/** A 403 or 429 is a rate limit by its headers, or by a message that says so. */
function isRateLimit(message: unknown, { status, header }: ReadContext): boolean {
  if (status !== 403 && status !== 429) return false
  const says = typeof message === 'string' && /secondary rate limit|abuse detection/i.test(message)
  return says || header('x-ratelimit-remaining') === '0' || header('retry-after') !== ''
}

/** The headers that name the right which the token lacks. */
function acceptedRights({ status, header }: ReadContext): object | undefined {
  if (status !== 403 && status !== 404) return undefined
  return {
    acceptedPermissions: header('x-accepted-github-permissions') || undefined,
    acceptedScopes: header('x-accepted-oauth-scopes') || undefined,
  }
}
