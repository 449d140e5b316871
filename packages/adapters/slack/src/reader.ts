import { codeOf, field, jsonOf, type ReadContext, type Reading } from '@faultline/core/adapter'

/**
 * Reads a response of the Slack Web API: `ok` says whether it's a success. What Slack writes beside the code becomes the
 * message and the items; a success of which a part failed has items too. Throws only what a getter throws.
 */
export function read(body: unknown, context: ReadContext): Reading<unknown> | undefined {
  const json = jsonOf(body)
  const ok = field(json, 'ok')
  if (typeof ok !== 'boolean') return undefined
  const code =
    codeOf(field(json, 'error')) ?? (field(json, 'not_in_channel') === true ? 'not_in_channel' : undefined)
  const items = partsOf(json, code).map((part) => context.decideItem(part))
  if (ok) return { ok, value: json, items }

  const metadata = field(json, 'response_metadata')
  const messages = textsOf(field(metadata, 'messages'))
  const [needed, provided] = [field(json, 'needed'), field(json, 'provided')]
  const warning = field(json, 'warning') ?? (textsOf(field(metadata, 'warnings')).join(', ') || undefined)
  return {
    ok,
    code,
    message: messages.length > 0 ? messages.join('; ') : field(json, 'detail'),
    details: { needed, provided, warning },
    items: [
      ...items,
      ...(messages.length > 1 ? messages.map((message) => context.decideItem({ code, message })) : []),
    ],
  }
}

/** Where methods list which users, channels, rows or fields failed. */
const lists = [
  'errors',
  'not_added',
  'failed_items',
  'rejected_users',
  'rejected_entities',
  'failed_user_ids',
  'failed_to_update_user_ids',
  'failed_to_update_channel_ids',
]
/** What says which part it is. */
const names = ['user', 'id', 'channel_id', 'pointer'] as const

function partsOf(json: unknown, code: string | number | undefined) {
  return lists.flatMap((name) => {
    const parts = field(json, name)
    // Most lists are arrays; some are objects whose keys are the parts and whose values are their codes.
    if (Array.isArray(parts)) return parts.map((part) => partOf(part, code))
    return typeof parts === 'object' && parts !== null
      ? Object.entries(parts).map(([at, error]) => partOf({ id: at, error }, code))
      : []
  })
}

/** A part is an object, or nothing but its id. */
function partOf(part: unknown, code: string | number | undefined) {
  const own = codeOf(field(part, 'error')) ?? codeOf(field(part, 'code')) ?? code
  return {
    at:
      typeof part === 'string'
        ? part
        : names.map((name) => codeOf(field(part, name))).find((id) => id !== undefined),
    code: own,
    message: field(part, 'message'),
  }
}

function textsOf(list: unknown): string[] {
  return Array.isArray(list) ? list.filter((each) => typeof each === 'string') : []
}
