// What somebody writes who needs one vendor's failures as values today: the documented format, a table of its codes,
// the HTTP status for the rest. No bound, no safe text, no hostile body, no other spelling; the result has the same shape.
import { categoryOfStatus, type Fault, type Outcome } from '@faultline/core'

/** A failed response: HTTP status, headers where they are wanted, text. */
export interface Failed {
  readonly status: number
  readonly headers?: Headers
  readonly body: string
}

type Row = Pick<Fault, 'reason' | 'category' | 'origin' | 'retryable' | 'processed'>

const request = { origin: 'request', retryable: false, processed: 'no' } as const
const account = { origin: 'account', retryable: false, processed: 'no' } as const
const quota = { origin: 'quota', retryable: true, processed: 'no' } as const
const vendorsFault = { origin: 'vendor', retryable: true, processed: 'maybe' } as const

const importApi = {
  vendor: 'dfinery-import',
  docsUrl: 'https://docs.dfinery.ai/api-guide/en/api/import-api/response',
}

const importRows = new Map<number, Row>([
  [40000, { reason: 'BAD_REQUEST', category: 'invalid_request', ...request }],
  [40001, { reason: 'VALIDATION_FAILURE', category: 'invalid_request', ...request }],
  [40101, { reason: 'INVALID_SERVICE_ID', category: 'unauthenticated', ...account }],
  [40201, { reason: 'INVALID_TOKEN', category: 'unauthenticated', ...account }],
  [40401, { reason: 'TOO_MANY_REQUEST', category: 'rate_limited', ...quota }],
  [40402, { reason: 'TOO_MANY_EVENTS', category: 'request_too_large', ...request }],
  [40403, { reason: 'TOO_MANY_USER_PROFILES', category: 'request_too_large', ...request }],
  [50000, { reason: 'INTERNAL_SERVER_ERROR', category: 'internal', ...vendorsFault }],
])

/** `{ status, code, message, data }` */
export function importByHand(failed: Failed): Outcome<unknown> {
  const wire = parse(failed.body)
  if (wire?.status === true && Number(wire.code) === 20000) return { ok: true, value: wire.data }
  return failure(importApi, failed, importRows.get(Number(wire?.code)), wire?.code, wire?.message)
}

const exportApi = {
  vendor: 'dfinery-export',
  docsUrl: 'https://docs.dfinery.ai/api-guide/en/api/export-api/response',
}

const exportRows = new Map<string, Row>([
  [
    'client_connection_closed',
    {
      reason: 'CLIENT_CONNECTION_CLOSED',
      category: 'cancelled',
      origin: 'network',
      retryable: true,
      processed: 'maybe',
    },
  ],
  ['invalid_parameter', { reason: 'INVALID_PARAMETER', category: 'invalid_request', ...request }],
  ['exceed_date_range_limit', { reason: 'EXCEED_DATE_RANGE_LIMIT', category: 'out_of_range', ...request }],
  ['unauthorized_token', { reason: 'UNAUTHORIZED_TOKEN', category: 'unauthenticated', ...account }],
  ['too_many_api_requests', { reason: 'TOO_MANY_API_REQUESTS', category: 'rate_limited', ...quota }],
  ['unknown_error', { reason: 'UNKNOWN_ERROR', category: 'internal', ...vendorsFault }],
  [
    'query_error',
    { reason: 'QUERY_ERROR', category: 'internal', origin: 'vendor', retryable: true, processed: 'no' },
  ],
])

/** `{ result: 'fail', message }`, or the CSV */
export function exportByHand(failed: Failed): Outcome<unknown> {
  const wire = failed.body.startsWith('{') ? parse(failed.body) : undefined
  if (wire?.result !== 'fail' && failed.status === 200) return { ok: true, value: failed.body }
  return failure(exportApi, failed, exportRows.get(wire?.message), wire?.message, wire?.message)
}

const propertyApi = {
  vendor: 'status-object',
  docsUrl: 'https://help.batchdata.io/en/articles/11880468-status-codes-in-http',
}

const statusRows = new Map<number, Row>([
  [400, { reason: 'BAD_REQUEST', category: 'invalid_request', ...request }],
  [401, { reason: 'UNAUTHORIZED', category: 'unauthenticated', ...account }],
  [403, { reason: 'FORBIDDEN', category: 'permission_denied', ...account }],
  [404, { reason: 'NOT_FOUND', category: 'not_found', ...request }],
  [429, { reason: 'TOO_MANY_REQUESTS', category: 'rate_limited', ...quota }],
  [500, { reason: 'INTERNAL_SERVER_ERROR', category: 'internal', ...vendorsFault }],
  [503, { reason: 'SERVICE_UNAVAILABLE', category: 'unavailable', ...vendorsFault }],
])

const messageRows = new Map<string, Row>([
  ['Invalid token', { reason: 'INVALID_TOKEN', category: 'unauthenticated', ...account }],
  ['Account is disabled', { reason: 'ACCOUNT_DISABLED', category: 'account_disabled', ...account }],
  ['Insufficient balance', { reason: 'INSUFFICIENT_BALANCE', category: 'payment_required', ...account }],
  ['Token is disabled', { reason: 'TOKEN_DISABLED', category: 'unauthenticated', ...account }],
  [
    'Insufficient permissions',
    { reason: 'INSUFFICIENT_PERMISSIONS', category: 'permission_denied', ...account },
  ],
])

/** `{ status: { code, text, message } }` */
export function statusObjectByHand(failed: Failed): Outcome<unknown> {
  const wire = parse(failed.body)
  const { code, message } = wire?.status ?? {}
  if (code === 200) return { ok: true, value: wire }
  return failure(propertyApi, failed, messageRows.get(message) ?? statusRows.get(code), code, message)
}

const newsApi = {
  vendor: 'code-string',
  docsUrl: 'https://docs.apitube.io/platform/news-api/http-response-codes',
}

const codeRows = new Map<string, Row>([
  [
    'ValidationInputParamsError',
    { reason: 'VALIDATION_INPUT_PARAMS_ERROR', category: 'invalid_request', ...request },
  ],
  ['Unauthorized', { reason: 'UNAUTHORIZED', category: 'unauthenticated', ...account }],
  ['NotFound', { reason: 'NOT_FOUND', category: 'not_found', ...request }],
  ['TooManyRequests', { reason: 'TOO_MANY_REQUESTS', category: 'rate_limited', ...quota }],
  ['ServerError', { reason: 'SERVER_ERROR', category: 'internal', ...vendorsFault }],
])

/** `{ code, message }`, sometimes under `error` */
export function codeStringByHand(failed: Failed): Outcome<unknown> {
  const wire = parse(failed.body)
  if (failed.status < 300) return { ok: true, value: wire }
  const { code, message } = wire?.error ?? wire ?? {}
  return failure(newsApi, failed, codeRows.get(code), code, message)
}

function parse(body: string) {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

function failure(
  { vendor, docsUrl }: { vendor: string; docsUrl: string },
  { status, headers }: Failed,
  row: Row = byStatus(status),
  code?: string | number,
  message = `HTTP ${status}`,
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
  if (headers) {
    const wait = headers.get('retry-after')
    if (wait) fault.retryAfterMs = Number(wait) * 1000
    const requestId = headers.get('x-request-id')
    if (requestId) fault.requestId = requestId
  }
  return { ok: false, fault }
}

const byStatus = (status: number): Row => ({ category: categoryOfStatus(status), ...vendorsFault })
