import {
  codeOf,
  field,
  type ItemReading,
  isForeignText,
  isSuccessStatus,
  jsonOf,
  listOf,
  type OneError,
  type ReadContext,
  type Reader,
  type Reading,
  severalErrors,
} from '@faultline/core/adapter'
import { type Part, partsOf } from './parts.ts'

/**
 * Reads Salesforce's bodies. Errors come as a list, even if there's only one. A request of several parts comes under
 * 200, whatever became of them: if all of them failed, those that were only rolled back with the others don't decide.
 */
export const readSalesforce: Reader<unknown> = (body, context) => {
  const json = jsonOf(body)
  if (isForeignText(body, json)) return undefined
  const parts = partsOf(json)
  return parts.some(({ ok }) => !ok) ? readParts(json, parts, context) : readWhole(json, context)
}

function readWhole(json: unknown, context: ReadContext): Reading<unknown> | undefined {
  const errors = (Array.isArray(json) ? json : [json]).map(readError)
  const isFailure = errors.some(({ code }) => code !== undefined)
  if (isSuccessStatus(context.status) && !errors.some(({ code }) => context.documents(code)))
    return { ok: true, value: json }
  if (isFailure) return severalErrors(errors, context)
  // An external id that isn't unique gets the URLs of the records instead of an error.
  if (context.status === 300 && listOf(json).some(isRecordUrl)) return { ok: false }
  const message = errors[0]?.message
  return message === undefined ? undefined : { ok: false, message, malformed: true }
}

function readParts(json: unknown, parts: readonly Part[], context: ReadContext): Reading<unknown> {
  const errors = parts.flatMap(errorsOf)
  const items = errors.map((error) => context.decideItem(error))
  const isMixed = parts.some(({ ok }) => ok)
  if (isMixed && isSuccessStatus(context.status)) return { ok: true, value: json, items }
  const causes = errors.filter(({ code }) => code === undefined || !followers.has(code))
  const reading = severalErrors(causes.length > 0 ? causes : errors, context)
  const isSame = !isMixed && items.every(({ processed }) => processed === items[0]?.processed)
  return {
    ...reading,
    items: items.length > 1 ? items : reading.items,
    processed: isSame ? reading.processed : 'maybe',
    partial: isMixed ? json : undefined,
  }
}

/** What a part gets that could have succeeded, but for another one. */
const followers: ReadonlySet<string | number> = new Set([
  'ALL_OR_NONE_OPERATION_ROLLED_BACK',
  'PROCESSING_HALTED',
  'BATCH_PROCESSING_HALTED',
])

function errorsOf({ ok, at, status, errors }: Part): (OneError & Pick<ItemReading, 'status'>)[] {
  if (ok) return []
  return errors.length === 0
    ? [{ ok: false, at, status }]
    : errors.map((error) => ({ ...readError(error), at, status }))
}

/** Reads one error: of a request, of a record, or of OAuth, whose description tells it from somebody else's JSON. */
function readError(error: unknown): OneError {
  const description = field(error, 'error_description')
  const code = codeOf(field(error, 'errorCode')) ?? textOf(field(error, 'statusCode'))
  const fields = listOf(field(error, 'fields')).filter((name) => typeof name === 'string')
  return {
    ok: false,
    code: code ?? (description === undefined ? undefined : textOf(field(error, 'error'))),
    message: field(error, 'message') ?? description,
    details: { fields: fields.length > 0 ? fields.join(', ') : undefined },
  }
}

const isRecordUrl = (value: unknown) => typeof value === 'string' && value.startsWith('/services/data/')

/** A code that is text: a number in its place is an HTTP status. */
function textOf(value: unknown): string | undefined {
  const code = codeOf(value)
  return typeof code === 'string' ? code : undefined
}
