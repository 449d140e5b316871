import { type Category, categories, type Fault, field, safeText } from '@faultline/core'

/** Reads a fault that was logged as data. What it says is checked field by field: a paste may hold anything. */
export function readFault(value: unknown): Fault | undefined {
  const vendor = field(value, 'vendor')
  const status = field(value, 'status')
  const category = field(value, 'category')
  const message = field(value, 'message')
  if (typeof vendor !== 'string' || typeof status !== 'number' || typeof message !== 'string')
    return undefined
  if (!isCategory(category)) return undefined
  const traits = categories[category]
  const reason = field(value, 'reason')
  const code = field(value, 'code')
  const wait = field(value, 'retryAfterMs')
  const retryable = field(value, 'retryable')
  const processed = field(value, 'processed')
  const decidedBy = deciders.find((decider) => decider === field(value, 'decidedBy'))
  return {
    vendor: safeText(vendor),
    status,
    ...((typeof code === 'string' || typeof code === 'number') && { code }),
    ...(typeof reason === 'string' && { reason: safeText(reason) }),
    documented: typeof reason === 'string',
    category,
    origin: traits.origin,
    retryable: typeof retryable === 'boolean' ? retryable : traits.retryable,
    processed: processed === 'no' || processed === 'maybe' ? processed : traits.processed,
    ...(typeof wait === 'number' && { retryAfterMs: wait }),
    message: safeText(message),
    phase: field(value, 'phase') === 'stream' ? 'stream' : 'response',
    decidedBy: decidedBy ?? 'status',
  }
}

const deciders = ['code', 'message', 'status', 'body', 'transport'] as const

/** Whether a text from outside names a category. */
export function isCategory(name: unknown): name is Category {
  return typeof name === 'string' && Object.hasOwn(categories, name)
}
