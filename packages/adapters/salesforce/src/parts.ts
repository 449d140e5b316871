import { codeOf, field, listOf } from '@faultline/core/adapter'

/** One part of a request that has several, and what became of it. */
export interface Part {
  readonly ok: boolean
  /** Its index, or the id that the request gave it; with a dot between the two if it's a part of a part. */
  readonly at?: string | number | undefined
  /** The HTTP status that it would have had alone, if it's a request. */
  readonly status?: number | undefined
  readonly errors: readonly unknown[]
}

/**
 * Finds the parts of a response: the records of a collection or a tree, the subrequests of a composite request, a batch
 * or a graph, and the records of a collection within them. Empty if the response has no parts.
 */
export function partsOf(json: unknown, depth = deepest): readonly Part[] {
  if (depth === 0) return []
  if (Array.isArray(json)) return json.every(isResult) ? json.map(partOfCollection) : []
  if (isResult(json)) return [partOfCollection(json, undefined)]
  const results = typeof field(json, 'hasErrors') === 'boolean' ? listOf(field(json, 'results')) : []
  return [
    ...results.flatMap((each, index) => partsOfResult(each, index, depth)),
    ...listOf(field(json, 'compositeResponse')).flatMap((each) =>
      partsOfRequest(each, codeOf(field(each, 'referenceId')), 'httpStatusCode', 'body', depth),
    ),
    ...listOf(field(json, 'graphs')).flatMap((each) =>
      within(codeOf(field(each, 'graphId')), partsOf(field(each, 'graphResponse'), depth - 1)),
    ),
  ]
}

/** A collection in a composite request in a graph. */
const deepest = 3

/** Whether it says of one record what became of it; an invocable action says it in other words. */
function isResult(json: unknown): boolean {
  const flag = flagOf(json)
  return flag === true || (flag === false && listOf(field(json, 'errors')).length > 0)
}

const flagOf = (json: unknown) => field(json, 'success') ?? field(json, 'isSuccess')

function partOfCollection(json: unknown, at: number | undefined): Part {
  return { ok: flagOf(json) === true, at, errors: listOf(field(json, 'errors')) }
}

/** A result of a batch has a status; one of a tree has errors, and then nothing of the tree was created. */
function partsOfResult(json: unknown, index: number, depth: number): readonly Part[] {
  if (typeof field(json, 'statusCode') === 'number')
    return partsOfRequest(json, index, 'statusCode', 'result', depth)
  const errors = listOf(field(json, 'errors'))
  return [{ ok: errors.length === 0, at: codeOf(field(json, 'referenceId')), errors }]
}

function partsOfRequest(
  json: unknown,
  at: string | number | undefined,
  statusName: string,
  bodyName: string,
  depth: number,
): readonly Part[] {
  const body = field(json, bodyName)
  const inner = partsOf(body, depth - 1)
  if (inner.length > 0) return within(at, inner)
  const sent = field(json, statusName)
  const status = typeof sent === 'number' ? sent : undefined
  const ok = status === undefined || (status < 400 && status !== 300)
  return [{ ok, at, status, errors: ok ? [] : listOf(body) }]
}

function within(outer: string | number | undefined, parts: readonly Part[]): readonly Part[] {
  return parts.map(({ at, ...part }) => ({ ...part, at: [outer, at].filter(isThere).join('.') }))
}

const isThere = (at: string | number | undefined) => at !== undefined
