import { codeOf, field, jsonOf, listOf, type ReadContext, type Reading } from '@faultline/core/adapter'

/** Reads the `status` of the body, which says whether it's a success; in a matrix each element has one too. */
export function read(body: unknown, context: ReadContext): Reading<unknown> | undefined {
  const json = jsonOf(body)
  const code = codeOf(field(json, 'status'))
  if (code === undefined) return undefined
  if (code === 'OK' || code === 'ZERO_RESULTS')
    return { ok: true, value: json, items: failedElements(json, context) }
  return { ok: false, code, message: field(json, 'error_message') }
}

/** The elements of a distance matrix that couldn't be computed; one between which there is no route isn't a failure. */
function failedElements(json: unknown, context: ReadContext) {
  return listOf(field(json, 'rows')).flatMap((row, rowIndex) =>
    listOf(field(row, 'elements')).flatMap((element, index) => {
      const code = codeOf(field(element, 'status'))
      if (code === undefined || code === 'OK' || code === 'ZERO_RESULTS') return []
      return context.decideItem({ at: `rows.${rowIndex}.elements.${index}`, code })
    }),
  )
}
