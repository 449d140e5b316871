/**
 * pino: a VendorError is logged with its fault, and with no word of its cause.
 *
 * @module
 */
import { field, isVendorError } from '@faultline/core'
import { stdSerializers } from 'pino'

/**
 * The serializer for `err` (or your `errorKey`): of a VendorError it logs type, message, stack and fault. The cause is
 * left out, because pino would append its message, and that of a transport error may name a URL; what is safe of it
 * is in the fault's message. The same holds for a VendorError inside another error, as its `cause`, among its `errors`
 * or in a field. An error without a VendorError is logged as pino does by itself. It writes nothing on what it is
 * given, so errors may be frozen.
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
  return Array.isArray(value) ? parts.map(([, part]) => part) : value
}

/** What may lie in a value: the items of an array; of an error its fields, its cause, and the errors of an AggregateError. */
function partsOf(value: unknown): [string, unknown][] {
  if (Array.isArray(value)) return Object.entries(value)
  if (!(value instanceof Error)) return []
  const notEnumerable = { cause: value.cause, errors: field(value, 'errors') }
  return Object.entries({ ...value, ...notEnumerable }).filter(([, part]) => part !== undefined)
}

function linesOf(error: Error) {
  return { type: error.constructor.name, message: error.message, stack: error.stack }
}
