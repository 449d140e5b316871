import {
  codeOf,
  field,
  isSuccessStatus,
  parsedBody,
  type ReadContext,
  type Reading,
  readFields,
} from '@faultline/core/adapter'

const readErrors = /* @__PURE__ */ readFields({
  items: 'errors',
  code: 'code',
  family: 'category',
  message: 'detail',
  at: 'field',
})

/**
 * Reads `{ errors: [{ category, code, detail, field }] }`. What stands beside the errors, such as the declined payment,
 * is the partial value. A bulk request succeeds as a whole, and each of its parts has its own errors.
 */
export function read(body: unknown, context: ReadContext): Reading<unknown> | undefined {
  const json = parsedBody(body)
  const reading = readErrors(json, context)
  if (!reading) return undefined
  if (reading.ok)
    return { ...reading, items: bulkMaps.flatMap((name) => failedParts(field(json, name), context)) }
  const hasMore = field(json, 'errors') !== undefined && Object.keys(json ?? {}).length > 1
  // Beside errors under a success status there are results: something was done.
  const isUnsure = hasMore && isSuccessStatus(context.status)
  return {
    ...reading,
    partial: hasMore ? json : undefined,
    ...(isUnsure && { processed: 'maybe' }),
  }
}

/** Where bulk endpoints put a result for each id: of customers and vendors, custom attributes, team members, bookings. */
const bulkMaps = ['responses', 'values', 'team_members', 'bookings', 'team_member_booking_profiles']

function failedParts(results: unknown, context: ReadContext) {
  if (typeof results !== 'object' || results === null || Array.isArray(results)) return []
  return Object.keys(results).flatMap((at) => {
    const errors = field(field(results, at), 'errors')
    return (Array.isArray(errors) ? errors : []).map((error) => {
      const family = field(error, 'category')
      return context.decideItem({
        at,
        code: codeOf(field(error, 'code')),
        family: typeof family === 'string' ? family : undefined,
        message: field(error, 'detail'),
        status: 400, // the whole has a status of success, which says nothing of this part
      })
    })
  })
}
