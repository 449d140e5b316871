import type { Catalogue } from './catalogue.ts'
import { categoryOfStatus, isSuccessStatus, traitsOf } from './category.ts'
import type { Fault } from './fault.ts'
import type { FailureFinding } from './finding.ts'
import { codeKey, type Lookup } from './lookup.ts'
import { safeText } from './safe-text.ts'
import { type Exchange, headerReader } from './snapshot.ts'
import { readWaitingTime } from './waiting-time.ts'

/** Makes the fault of an exchange from the failure found in it; none found is a body not in the vendor's format. */
export type Judge = (exchange: Exchange, failure?: FailureFinding, phase?: Fault['phase']) => Fault

type Draft = { -readonly [K in keyof Fault]: Fault[K] }

/**
 * Makes the pure decision that all formats share. Order of precedence: documented message, documented code, a failure
 * of the exchange itself, HTTP status, and under a success status what the body is not. The fault is bounded, safe to
 * print, and has no key whose value is not known.
 */
export function createJudge(catalogue: Catalogue, lookup: Lookup): Judge {
  return (exchange, failure, phase) => {
    const { status, headers } = exchange
    const success = isSuccessStatus(status)
    const { code, message } = failure ?? {}
    const text = typeof message === 'string' ? message : ''
    const documented = lookup.get(codeKey(code))
    const refined = documented && lookup.get(codeKey(documented.code, text))
    const entry =
      refined ?? documented ?? (code === undefined && !failure?.category ? lookup.get(status) : undefined)
    const known = entry ?? failure
    const category =
      known?.category ?? (!success ? categoryOfStatus(status) : failure ? 'unknown' : 'malformed_response')
    const traits = traitsOf(category)
    const fault: Draft = {
      vendor: catalogue.vendor,
      status: status + 0 || 0, // JSON keeps neither NaN nor -0
      documented: !!entry,
      category,
      origin: category === 'unknown' && status > 399 && status < 500 ? 'request' : traits.origin,
      retryable: known?.retryable ?? traits.retryable,
      processed: known?.processed ?? traits.processed,
      message: safeText(text) || entry?.label || `HTTP ${status}`,
      phase: phase ?? failure?.phase ?? 'response',
      decidedBy: documented
        ? refined && refined !== documented
          ? 'message'
          : 'code'
        : (failure?.decidedBy ?? (success ? 'body' : 'status')),
    }
    if (code !== undefined)
      fault.code = documented?.code ?? (typeof code === 'string' ? safeText(code) : code)
    if (entry) {
      fault.reason = entry.reason
      fault.docsUrl = entry.docsUrl ?? catalogue.docsUrl
    }
    if (headers) addHeaders(fault, exchange)
    return fault
  }
}

function addHeaders(fault: Draft, { headers, receivedAt }: Exchange): void {
  const header = headerReader(headers!)
  const waitMs = readWaitingTime(header, receivedAt)
  const requestId = header('x-request-id') || header('request-id') || header('cf-ray')
  if (waitMs !== undefined) fault.retryAfterMs = waitMs
  if (/^(?!eyJ)[\w.:/=-]{1,99}$/.test(requestId)) fault.requestId = requestId // an id, and not a token put there
}
