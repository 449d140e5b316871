import {
  codeOf,
  type FailureReading,
  field,
  isSuccessStatus,
  jsonOf,
  type ReadContext,
  type Reader,
} from '@faultline/core/adapter'

/** Reads Dropbox's tags: in an error, in a failed job, and in a batch. Throws only what a getter throws. */
export const readDropbox: Reader<unknown> = (body, context) => {
  const isSuccess = isSuccessStatus(context.status)
  if (isSuccess && context.header('dropbox-api-result') !== '')
    return { ok: true, value: jsonOf(body) ?? body }
  const json = jsonOf(body)
  if (json === undefined) return isBadInput(body) ? { ok: false, message: body } : undefined
  if (isSuccess && field(json, '.tag') === 'failed') {
    const failure = readError(field(json, 'failed'), undefined, context)
    return { ...failure, code: failure.code ?? 'failed' }
  }
  const path = pathOf(field(json, 'error_summary'))
  const failure = readError(field(json, 'error'), path, context)
  if (isSuccess && !context.documents(failure.code))
    return { ok: true, value: json, items: failedEntries(json, context) }
  if (failure.code === undefined) return undefined
  const seconds = field(field(json, 'error'), 'retry_after')
  return {
    ...failure,
    message: field(field(json, 'user_message'), 'text'),
    retryAfterMs: typeof seconds === 'number' ? seconds * 1000 : undefined,
  }
}

/** The plain text that Dropbox sends under HTTP 400. */
function isBadInput(body: unknown): boolean {
  return typeof body === 'string' && /^\ufeff?Error in call to API function/.test(body)
}

/** `error_summary` without the dots at its end, whose number is random on purpose. */
function pathOf(summary: unknown): string | undefined {
  return typeof summary === 'string' ? summary.replace(/\/\.*$/, '') : undefined
}

/** The code is the longest documented path of tags; what is below it is the subcode. Without a path, the tags are read. */
function readError(error: unknown, path: string | undefined, { documents }: ReadContext): FailureReading {
  const { tags, holder } = tagsIn(error)
  const code = tags.length === 1 && path === undefined ? tags[0] : (path ?? tags.join('/'))
  const names = String(code)
    .replace(/^relocation_error\//, '')
    .split('/')
  for (let length = Math.min(names.length, deepest); length > 0; length--) {
    const parent = names.slice(0, length).join('/')
    if (documents(parent))
      return { ok: false, code: parent, subcode: codeOf(names.slice(length).join('/')), details: holder }
  }
  return { ok: false, code: codeOf(code), details: holder }
}

/** The tags of an error from the outside in, and the innermost object that has one. */
function tagsIn(error: unknown) {
  const tags: (string | number)[] = []
  let holder = error
  let next = error
  for (let depth = 0; depth < deepest; depth++) {
    const tag = codeOf(field(next, '.tag'))
    if (tag !== undefined) tags.push(tag)
    else if (tags.length > 0 || field(next, 'reason') === undefined) break
    holder = next
    next = tag === undefined ? field(next, 'reason') : (field(next, String(tag)) ?? field(next, 'reason'))
  }
  return { tags, holder }
}

/** No documented path has more tags than four. */
const deepest = 8

/** The entries of a batch that failed, while others may have succeeded. */
function failedEntries(json: unknown, context: ReadContext) {
  const entries = field(json, 'entries')
  if (!Array.isArray(entries)) return undefined
  return entries.flatMap((entry: unknown, at) =>
    field(entry, '.tag') === 'failure'
      ? [context.decideItem({ ...itemOf(field(entry, 'failure'), context), at })]
      : [],
  )
}

/** An entry has no text of its own: its path is the message, within the length that an item's may have. */
function itemOf(failure: unknown, context: ReadContext) {
  const { code, subcode } = readError(failure, undefined, context)
  return { code, subcode }
}
