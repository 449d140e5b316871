/** One recorded exchange, whichever file it comes from. */
export interface Recorded {
  /** The vendor, if the record names it. */
  readonly vendor: string | undefined
  readonly url: string | undefined
  /** HTTP status; 0 if no response arrived. */
  readonly status: number
  readonly headers: unknown
  readonly body: unknown
  /** When it happened, epoch ms. */
  readonly at: number | undefined
  readonly request: RecordedRequest | undefined
}

/** What was recorded of the request: it says whether sending it twice would do no harm. */
export interface RecordedRequest {
  readonly method: string | undefined
  readonly headers: unknown
  readonly body: unknown
  /** Whether the record itself says so. */
  readonly idempotent: boolean | undefined
}

/** Why a line, or an entry of a HAR, isn't a record. */
export type Unusable = 'not_json' | 'not_an_object' | 'no_status' | 'unknown_vendor' | 'too_long'

/** Reads a moment that is epoch ms or text such as ISO 8601; `undefined` if it is neither, or no moment of our age. */
export function momentOf(value: unknown): number | undefined {
  const at = typeof value === 'string' ? Date.parse(value) : value
  return typeof at === 'number' && at >= 0 && at < latest ? at : undefined
}

/** Whether it's a status as HTTP has them, or 0 for none: so reports have a bounded number of statuses. */
export function isStatus(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) < 1000
}

const latest = Date.UTC(2100, 0)
