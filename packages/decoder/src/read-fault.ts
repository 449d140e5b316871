import { type Category, categories, type Fault } from '@faultline/core'
import { codeOf, field, safeText } from '@faultline/core/adapter'

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
  const code = codeOf(field(value, 'code'))
  const subcode = codeOf(field(value, 'subcode'))
  const family = field(value, 'family')
  const wait = field(value, 'retryAfterMs')
  const retryable = field(value, 'retryable')
  const processed = processedValues.find((each) => each === field(value, 'processed'))
  const decidedBy = deciders.find((decider) => decider === field(value, 'decidedBy'))
  return {
    vendor: safeText(vendor),
    status,
    ...(code !== undefined && { code: safeCode(code) }),
    ...(subcode !== undefined && { subcode: safeCode(subcode) }),
    ...(typeof family === 'string' && { family: safeText(family) }),
    ...(typeof reason === 'string' && { reason: safeText(reason) }),
    documented: typeof reason === 'string',
    category,
    origin: traits.origin,
    retryable: typeof retryable === 'boolean' ? retryable : traits.retryable,
    processed: processed ?? traits.processed,
    ...(typeof wait === 'number' && { retryAfterMs: wait }),
    message: safeText(message),
    phase: field(value, 'phase') === 'stream' ? 'stream' : 'response',
    decidedBy: decidedBy ?? 'status',
  }
}

const processedValues = ['no', 'maybe', 'yes'] as const
const deciders = ['message', 'subcode', 'code', 'header', 'family', 'status', 'body', 'transport'] as const

function safeCode(code: string | number): string | number {
  return typeof code === 'number' ? code : safeText(code)
}

/** Whether a text from outside names a category. */
export function isCategory(name: unknown): name is Category {
  return typeof name === 'string' && Object.hasOwn(categories, name)
}
