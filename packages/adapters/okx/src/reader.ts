import {
  codeOf,
  field,
  type ItemReading,
  listOf,
  parsedBody,
  type ReadContext,
  type Reader,
  severalErrors,
} from '@faultline/core/adapter'

/**
 * Reads OKX's bodies. Only the text `0` is a success. If each row of the data has a code of its own, these say what
 * became of the orders, and the code above them only whether all or some failed.
 */
export const readOKX: Reader<unknown> = (body, context) => {
  const json = parsedBody(body)
  const code = codeOf(field(json, 'code'))
  const message = field(json, 'msg')
  if (code === undefined) return message === undefined ? undefined : { ok: false, message, malformed: true }
  const rows = listOf(field(json, 'data'))
  const failed = rows.flatMap(failedRow)
  if (failed.length > 0 && failed.length === rows.length) return allFailed(failed, context)
  const items = failed.map(context.decideItem)
  if (code === '0') return { ok: true, value: json, items }
  return { ok: false, code, message, items, partial: items.length > 0 ? json : undefined }
}

function failedRow(row: unknown, at: number): ItemReading[] {
  const code = codeOf(field(row, 'sCode'))
  if (code === undefined || code === '0') return []
  return [{ at, code, subcode: codeOf(field(row, 'subCode')), message: field(row, 'sMsg') }]
}

function allFailed(failed: readonly ItemReading[], context: ReadContext) {
  const errors = failed.map((row, _, { length }) => ({
    ...row,
    ok: false as const,
    at: length === 1 ? undefined : row.at,
  }))
  return severalErrors(errors, context)
}
