/**
 * The reader of GraphQL over HTTP.
 *
 * @module
 */

import { atPaths, type Paths, pathsOf } from '../at-path.ts'
import { isSuccessStatus } from '../http-status.ts'
import { codeOf, field, jsonOf, listOf } from '../json.ts'
import type { FailureReading, ReadContext, Reader } from '../reader.ts'
import { type OneError, severalErrors } from '../several-errors.ts'
import { codeAmong, firstCode, firstText } from './among.ts'

/** Where a GraphQL vendor has what the specification leaves open. */
export interface GraphqlOptions {
  /** The code in each error: `extensions.code` by default. Of several paths the first whose code is documented. */
  readonly code?: Paths
  /** The more specific code in each error. */
  readonly subcode?: Paths
  /** The vendor's own class of codes in each error. */
  readonly family?: Paths
  /**
   * Names of the lists of refusals that a mutation's payload may have, such as Shopify's `userErrors`: they are looked
   * for in every top-level field of `data`, and have `code`, `message` and `field`.
   */
  readonly userErrors?: string | readonly string[]
}

/** What a GraphQL response has under `data`: the result of each top-level field. */
export type GraphqlData = { readonly [field: string]: unknown }

/**
 * Makes the reader of a GraphQL API. A success is `data` without errors, and its value is the `data`. With errors the
 * most decisive one decides and `items` has them all, each `at` its path (`cart.lines.0`); what `data` there is becomes
 * `partial`, and the request then may have taken effect. Details are read from an error's `extensions`. If a query
 * costs more than `extensions.cost.throttleStatus` says is available, the wait until the budget has grown back is the
 * waiting time. The reader throws only what a getter throws; the adapter catches that.
 *
 * @see https://graphql.github.io/graphql-over-http/
 * @see https://spec.graphql.org/October2021/#sec-Response-Format
 *
 * @example
 * ```ts
 * import { createAdapter } from '@faultline/core/adapter'
 * import { readGraphql } from '@faultline/core/readers/graphql'
 *
 * const shop = createAdapter({
 *   catalogue: {
 *     vendor: 'acme-shop', title: 'Acme Shop API', docsUrl: 'https://docs.acme.example/graphql', readOn: '2026-11-21',
 *     codes: 'same',
 *     success: { status: 200 },
 *     failures: { THROTTLED: { status: 200, category: 'rate_limited' } },
 *   },
 *   read: readGraphql({ userErrors: 'userErrors' }),
 * })
 * const body = `{
 *   "errors": [{ "message": "Throttled", "extensions": { "code": "THROTTLED" } }],
 *   "extensions": { "cost": {
 *     "requestedQueryCost": 101,
 *     "throttleStatus": { "maximumAvailable": 1000, "currentlyAvailable": 46, "restoreRate": 50 }
 *   } }
 * }`
 * const outcome = shop.classify({ status: 200, body })
 * outcome.ok ? undefined : outcome.fault.reason // => 'THROTTLED'
 * outcome.ok ? undefined : outcome.fault.retryAfterMs // => 1100
 * shop.classify({ status: 200, body: '{"data":{"cart":null}}' }) // => { ok: true, value: { cart: null } }
 * ```
 */
export function readGraphql(options: GraphqlOptions = {}): Reader<GraphqlData> {
  const lists = [options.userErrors ?? []].flat()
  const codePaths = pathsOf(options.code ?? 'extensions.code')
  const subcodePaths = pathsOf(options.subcode)
  const familyPaths = pathsOf(options.family)

  return (body, context) => {
    const json = jsonOf(body)
    const sent = field(json, 'data') ?? undefined
    const errors = field(json, 'errors') ?? []
    if (sent !== undefined && !isData(sent)) return undefined
    if (typeof errors === 'string') return { ok: false, message: errors, malformed: true }
    if (!Array.isArray(errors)) return undefined
    const refusals = refusalsIn(sent, lists)
    const found = [
      ...errors.map((error) => readError(error, context)),
      ...refusals.map(({ at, error }) => readRefusal(at, error)),
    ]
    if (found.length === 0) return sent && { ok: true, value: sent }
    const hasData = Object.hasOwn(Object(json), 'data')
    if (!hasData && !found.some(saysSomething)) return undefined
    const reading = severalErrors(found, context)
    return {
      ...reading,
      partial: sent,
      processed: processedBeside(sent, reading, lists, context),
      retryAfterMs: throttleMs(json),
      malformed: !hasData && !found.some(isCoded) && !errors.some(isMarked) && !isExpected(context),
    }
  }

  function readError(error: unknown, context: ReadContext): OneError {
    return {
      ok: false,
      code: codeAmong(atPaths(error, codePaths), context),
      subcode: firstCode(atPaths(error, subcodePaths)),
      family: firstText(atPaths(error, familyPaths)),
      message: field(error, 'message'),
      details: field(error, 'extensions') ?? error,
      at: pathOf(field(error, 'path')),
    }
  }
}

function isData(value: NonNullable<unknown>): value is GraphqlData {
  return typeof value === 'object' && !Array.isArray(value)
}

/** A refusal that a mutation's payload carries. */
interface Refusal {
  /** The top-level field of `data`. */
  readonly at: string
  readonly error: unknown
}

function refusalsIn(data: GraphqlData | undefined, lists: readonly string[]): Refusal[] {
  return Object.entries(data ?? {}).flatMap(([at, payload]) =>
    lists.flatMap((name) => listOf(field(payload, name)).map((error) => ({ at, error }))),
  )
}

function readRefusal(at: string, error: unknown): OneError {
  return {
    ok: false,
    code: codeOf(field(error, 'code')),
    message: field(error, 'message'),
    details: error,
    at: pathOf([at, ...[field(error, 'field') ?? []].flat()]),
  }
}

/** A path as one text; `undefined` if it's empty or isn't one. */
function pathOf(path: unknown): string | undefined {
  const names = listOf(path).filter((name) => typeof name === 'string' || typeof name === 'number')
  return names.join('.') || undefined
}

/** Whether errors in a body are GraphQL's: nobody else sends them under 200, or names GraphQL's media type. */
function isExpected({ status, header }: ReadContext): boolean {
  return isSuccessStatus(status) || header('content-type').startsWith('application/graphql-response+json')
}

/** Whether an error has a field that only GraphQL's errors have. */
function isMarked(error: unknown): boolean {
  return ['path', 'locations', 'extensions'].some((name) => field(error, name) !== undefined)
}

function isCoded({ code, family }: OneError): boolean {
  return code !== undefined || family !== undefined
}

function saysSomething(error: OneError): boolean {
  return isCoded(error) || firstText([error.message]) !== undefined
}

/** If a field has a result, something was done: sending all of it again could do that twice. */
function processedBeside(
  data: GraphqlData | undefined,
  reading: FailureReading,
  lists: readonly string[],
  context: ReadContext,
): FailureReading['processed'] {
  const hasResult = Object.values(data ?? {}).some((payload) => isResult(payload, lists))
  return hasResult && context.decideItem(reading).processed === 'no' ? 'maybe' : reading.processed
}

/** A payload with refusals is a result too if it holds something beside them, such as the parts that were accepted. */
function isResult(payload: unknown, lists: readonly string[]): boolean {
  const refused = lists.some((name) => listOf(field(payload, name)).length > 0)
  if (!refused) return payload !== null
  return Object.entries(Object(payload)).some(([name, value]) => !lists.includes(name) && isFilled(value))
}

/** Whether it's an object, or a list with something in it. */
function isFilled(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !(Array.isArray(value) && value.length === 0)
}

/** How long the budget takes to grow to what the query costs; `undefined` if it suffices, or never will. */
function throttleMs(json: unknown): number | undefined {
  const spent = field(field(json, 'extensions'), 'cost')
  const budget = field(spent, 'throttleStatus')
  const cost = numberAt(spent, 'requestedQueryCost')
  const lacking = cost - numberAt(budget, 'currentlyAvailable')
  const perSecond = numberAt(budget, 'restoreRate')
  const isPossible = cost <= numberAt(budget, 'maximumAvailable')
  return isPossible && lacking > 0 && perSecond > 0 ? Math.ceil((lacking * 1000) / perSecond) : undefined
}

function numberAt(source: unknown, name: string): number {
  const value = field(source, name)
  return typeof value === 'number' ? value : Number.NaN
}
