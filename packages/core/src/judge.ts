import type { FailureVerdict } from './adapter.ts'
import {
  type Category,
  type CategoryTraits,
  categoryOfStatus,
  isSuccessStatus,
  traitsOf,
} from './category.ts'
import type { Fault } from './fault.ts'
import type { Lookup } from './lookup.ts'
import { safeText } from './safe-text.ts'
import { type Exchange, type HeadersLike, headerReader } from './snapshot.ts'
import type { ExchangeFailure } from './transport.ts'
import { readWaitingTime } from './waiting-time.ts'

/**
 * Makes the fault of an exchange from what its body says (nothing, where it is not in the vendor's format) and from
 * what the exchange itself met with, if it did.
 */
export type Judge = (
  exchange: Exchange,
  verdict?: FailureVerdict,
  phase?: Fault['phase'],
  failure?: ExchangeFailure,
) => Fault

type Draft = { -readonly [K in keyof Fault]: Fault[K] }

/**
 * Makes the pure decision that all formats share. Order of precedence: documented message, documented code, a failure
 * of the exchange itself, HTTP status, and under a success status what the body is not. The fault is bounded, safe to
 * print, and has no key whose value is not known.
 */
export function createJudge(vendor: string, lookup: Lookup): Judge {
  return (exchange, verdict, phase = verdict?.phase ?? 'response', failure) => {
    const { status, headers } = exchange
    const code = verdict?.code
    const said = failure ? failure.message : verdict?.message
    const text = typeof said === 'string' ? said : ''
    const byCode = code === undefined ? undefined : lookup.byCode(code)
    const byMessage = byCode && lookup.byMessage(byCode.code, text)
    const byStatus = code === undefined && !failure ? lookup.byStatus(status) : undefined
    const known = byMessage ?? byCode ?? byStatus
    const category = known?.category ?? failure?.category ?? categoryOf(status, verdict)
    const traits: CategoryTraits = known ?? traitsOf(category)
    const fault: Draft = {
      vendor,
      status: Number.isFinite(status) ? status + 0 : 0, // JSON keeps neither NaN nor -0
      documented: known !== undefined,
      category,
      origin: category === 'unknown' && status > 399 && status < 500 ? 'request' : traits.origin,
      retryable: failure?.retryable ?? traits.retryable,
      processed: failure?.processed ?? traits.processed,
      message:
        (byMessage || text === known?.label ? text.trim() : safeText(text)) ||
        known?.label ||
        `HTTP ${status}`,
      phase,
      decidedBy: byMessage
        ? 'message'
        : byCode
          ? 'code'
          : (failure?.decidedBy ?? (isSuccessStatus(status) ? 'body' : 'status')),
    }
    const shown = byCode?.code ?? (typeof code === 'string' ? safeText(code) : code)
    if (shown !== undefined && shown !== '') fault.code = shown
    if (known) {
      fault.reason = known.reason
      fault.docsUrl = known.docsUrl
    }
    if (headers) addHeaders(fault, headers, exchange.receivedAt)
    return fault
  }
}

/** What the status says where the vendor's code does not; under a success status, what kind of body there was. */
function categoryOf(status: number, verdict: FailureVerdict | undefined): Category {
  if (!isSuccessStatus(status)) return categoryOfStatus(status)
  return verdict && !verdict.malformed ? 'unknown' : 'malformed_response'
}

function addHeaders(fault: Draft, headers: HeadersLike, receivedAt: number | undefined): void {
  const header = headerReader(headers)
  const waitMs = readWaitingTime(header, receivedAt)
  const requestId = header('x-request-id') || header('request-id') || header('cf-ray')
  if (waitMs !== undefined) fault.retryAfterMs = waitMs
  if (/^(?!eyJ)[\w.:/=-]{1,99}$/.test(requestId)) fault.requestId = requestId // an id, and not a token put there
}
