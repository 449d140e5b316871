// What somebody writes who needs one vendor's failures as values today: the documented format, a table of its codes,
// the HTTP status for the rest. No bound, no safe text, no hostile body, no other spelling; the result has the same shape.
import { categoryOfStatus, type Fault, type Outcome } from '@faultline/core'
import type { Failed } from '../contender.ts'

/** What a table says of a code. */
export type Row = Pick<Fault, 'reason' | 'category' | 'origin' | 'retryable' | 'processed'>

export const request = { origin: 'request', retryable: false, processed: 'no' } as const
export const account = { origin: 'account', retryable: false, processed: 'no' } as const
export const quota = { origin: 'quota', retryable: true, processed: 'no' } as const
export const vendorsFault = { origin: 'vendor', retryable: true, processed: 'maybe' } as const

export function parse(body: string) {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

/** Whose failures a decoder is for. */
interface Api {
  readonly vendor: string
  readonly docsUrl: string
  /** The header that the request's id is in. */
  readonly requestId?: string
}

/** The fault, from the row of the code or else from the status; `more` is what else the body says. */
export function failure(
  { vendor, docsUrl, requestId = 'x-request-id' }: Api,
  { status, headers }: Failed,
  row: Row = byStatus(status),
  code?: string | number,
  message = `HTTP ${status}`,
  more?: Partial<Fault>,
): Outcome<unknown> {
  const { reason, category, origin, retryable, processed } = row
  const fault: { -readonly [K in keyof Fault]: Fault[K] } = {
    vendor,
    status,
    code,
    reason,
    documented: reason !== undefined,
    category,
    origin,
    retryable,
    processed,
    message,
    phase: 'response',
    decidedBy: reason ? 'code' : 'status',
    docsUrl,
  }
  const wait = headers.get('retry-after')
  if (wait) fault.retryAfterMs = Number(wait) * 1000
  const id = headers.get(requestId)
  if (id) fault.requestId = id
  return { ok: false, fault: more ? Object.assign(fault, more) : fault }
}

const byStatus = (status: number): Row => ({ category: categoryOfStatus(status), ...vendorsFault })
