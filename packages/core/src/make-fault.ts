import type { Catalogue, FailureEntry } from './catalogue.ts'
import { type Category, type CategoryTraits, categories } from './category.ts'
import type { Fault } from './fault.ts'
import { safeText } from './safe-text.ts'
import { type HeadersLike, headerReader } from './snapshot.ts'
import { readWaitingTime } from './waiting-time.ts'

/** What is known of a failure when its fault is made. */
export interface FaultParts {
  readonly status: number
  readonly category: Category
  readonly decidedBy: Fault['decidedBy']
  readonly entry?: FailureEntry | undefined
  readonly code?: string | number | undefined
  readonly message?: unknown
  readonly phase?: Fault['phase'] | undefined
  readonly headers?: HeadersLike | undefined
  readonly receivedAt?: number | undefined
  /** Overrides the category's defaults, as a documented entry does. */
  readonly traits?: Partial<CategoryTraits> | undefined
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** Makes the fault: bounded, safe to print, and with no key whose value is not known. */
export function makeFault({ vendor, docsUrl }: Catalogue, parts: FaultParts): Fault {
  const { status, category, entry, code, message, headers, traits = entry } = parts
  const defaults = categories[category]
  const fault: Mutable<Fault> = {
    vendor,
    status: Number.isFinite(status) ? status + 0 : 0, // JSON keeps neither NaN nor -0
    documented: entry !== undefined,
    category,
    origin: category === 'unknown' && status >= 400 && status < 500 ? 'request' : defaults.origin,
    retryable: traits?.retryable ?? defaults.retryable,
    processed: traits?.processed ?? defaults.processed,
    message: (typeof message === 'string' && safeText(message)) || entry?.label || `HTTP ${status}`,
    phase: parts.phase ?? 'response',
    decidedBy: parts.decidedBy,
  }
  if (code !== undefined) fault.code = typeof code === 'string' ? safeText(code) : code
  if (entry) {
    fault.reason = entry.reason
    fault.docsUrl = entry.docsUrl ?? docsUrl
  }
  if (headers) addHeaders(fault, headers, parts.receivedAt)
  return fault
}

function addHeaders(fault: Mutable<Fault>, headers: HeadersLike, receivedAt: number | undefined): void {
  const header = headerReader(headers)
  const waitMs = readWaitingTime(header, receivedAt)
  const requestId = requestIdHeaders.map(header).find((id) => id !== undefined && plainId.test(id))
  if (waitMs !== undefined) fault.retryAfterMs = waitMs
  if (requestId !== undefined) fault.requestId = requestId
}

const requestIdHeaders = ['x-request-id', 'request-id', 'x-amzn-requestid', 'x-correlation-id', 'cf-ray']
const plainId = /^(?!eyJ)[\w.:/+=-]{1,128}$/ // an id, and not a token that somebody put there
