/**
 * pino 9 and 10: a VendorError is logged with its fault, and without its cause.
 *
 * @module
 */
import { isVendorError } from '@faultline/core'
import { field, safeText } from '@faultline/core/adapter'
import { stdSerializers } from 'pino'

/**
 * The serializer for `err` (or your `errorKey`): of a VendorError it logs type, message, stack and fault. The cause is
 * left out, because pino would append its message, and that of a transport error may name a URL; what is safe of it
 * is in the fault's message. The same holds for a VendorError inside another error, as its `cause`, among its `errors`
 * or in a field. Of the error around it, texts are made safe to keep and objects are left out: clients keep the URL,
 * headers and tokens there. An error without a VendorError is logged as pino does by itself. It writes nothing on what
 * it's given, so errors may be frozen.
 *
 * `msg` isn't the serializer's: without a text of yours pino takes the outermost error's, so give one.
 *
 * @see https://getpino.io/#/docs/api?id=serializers-object
 *
 * @example
 * ```ts
 * import { VendorError } from '@faultline/core'
 * import { faultlineSerializer } from '@faultline/integrations/pino'
 * import { pino } from 'pino'
 *
 * const lines: string[] = []
 * const log = pino({ serializers: { err: faultlineSerializer } }, { write: (line) => void lines.push(line) })
 * log.error(new VendorError({
 *   vendor: 'acme', status: 429, category: 'rate_limited', origin: 'quota', retryable: true, processed: 'no',
 *   documented: false, message: 'Slow down', phase: 'response', decidedBy: 'status',
 * }))
 * JSON.parse(lines[0] ?? '').err.fault.category // => 'rate_limited'
 * ```
 */
export function faultlineSerializer(error: unknown): unknown {
  return holdsFault(error, deepest) ? serialize(error, deepest) : stdSerializers.err(error as Error)
}

/** Errors hold errors, and may hold themselves. */
const deepest = 5

function holdsFault(value: unknown, depth: number): boolean {
  return isVendorError(value) || (depth > 0 && partsOf(value).some(([, part]) => holdsFault(part, depth - 1)))
}

function serialize(value: unknown, depth: number): unknown {
  if (isVendorError(value)) return { ...linesOf(value), type: value.name, fault: value.fault }
  if (depth === 0) return undefined
  const parts = partsOf(value).map(([name, part]) => [name, serialize(part, depth - 1)])
  if (value instanceof Error) return { ...linesOf(value), ...Object.fromEntries(parts) }
  if (Array.isArray(value)) return parts.map(([, part]) => part)
  if (typeof value === 'string') return safeText(value)
  return typeof value === 'object' ? undefined : value // the client's request, response or options
}

/** What a value may hold: the items of an array; of an error its fields, its cause, and the errors of an AggregateError. */
function partsOf(value: unknown): [string, unknown][] {
  if (Array.isArray(value)) return Object.entries(value)
  if (!(value instanceof Error)) return []
  const notEnumerable = { cause: value.cause, errors: field(value, 'errors') }
  return Object.entries({ ...value, ...notEnumerable }).filter(([, part]) => part !== undefined)
}

function linesOf(error: Error) {
  const message = safeText(error.message)
  return { type: error.constructor.name, message, stack: error.stack?.replace(error.message, () => message) }
}
