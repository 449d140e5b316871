import { categories } from './category.ts'
import type { Fault } from './fault.ts'
import { ownFields } from './own-fields.ts'

/**
 * Whether a value is a fault: for data from a queue, a log or a database, which may be anything. Checks every field
 * that handling relies on. Never throws.
 *
 * @see [Core concepts: Plain data first](https://faultline.github.io/guide/idea/#plain-data-first)
 *
 * @example
 * ```ts
 * import { isFault, type Fault } from '@faultline/core'
 *
 * const fault: Fault = {
 *   vendor: 'acme', status: 429, category: 'rate_limited', origin: 'quota', retryable: true, processed: 'no',
 *   documented: false, message: 'Slow down', phase: 'response', decidedBy: 'status',
 * }
 * isFault(JSON.parse(JSON.stringify(fault))) // => true
 * isFault({ message: 'Slow down' }) // => false
 * ```
 */
export function isFault(value: unknown): value is Fault {
  try {
    const fault: Partial<Fault> = ownFields(value as Partial<Fault>)
    return (
      isText(fault.vendor) &&
      Number.isFinite(fault.status) &&
      isText(fault.category) &&
      Object.hasOwn(categories, fault.category) &&
      origins.has(fault.origin) &&
      processedValues.has(fault.processed) &&
      phases.has(fault.phase) &&
      typeof fault.retryable === 'boolean' &&
      typeof fault.documented === 'boolean' &&
      isText(fault.message) &&
      isText(fault.decidedBy) &&
      (fault.documented ? isText(fault.reason) : fault.reason === undefined) &&
      (fault.code === undefined || isText(fault.code) || Number.isFinite(fault.code)) &&
      (fault.items === undefined || Array.isArray(fault.items)) &&
      (fault.retryAfterMs === undefined || (Number.isFinite(fault.retryAfterMs) && fault.retryAfterMs >= 0))
    )
  } catch {
    return false // null, undefined, or a proxy whose traps throw
  }
}

const origins: ReadonlySet<unknown> = new Set([
  'request',
  'account',
  'quota',
  'vendor',
  'network',
  'customer',
])

const processedValues: ReadonlySet<unknown> = new Set(['no', 'maybe', 'yes'])
const phases: ReadonlySet<unknown> = new Set(['response', 'stream'])

const isText = (value: unknown): value is string => typeof value === 'string'
