import { type Context, Hono } from 'hono'
import { streamOf } from '../stream-of.ts'
import type { EventStore } from './event-store.ts'
import { credentials, type VendorApi } from './vendor-api.ts'

const statuses = {
  client_connection_closed: 200,
  invalid_parameter: 400,
  exceed_date_range_limit: 400,
  unauthorized_token: 401,
  too_many_api_requests: 429,
  unknown_error: 500,
  query_error: 500,
} as const

type FailureCode = keyof typeof statuses

const maxRangeMs = 366 * 24 * 60 * 60 * 1000
const header = 'event_id,user_id,event_name,event_datetime\n'

/**
 * A documented failure of the export API.
 *
 * @see https://docs.dfinery.ai/api-guide/en/api/export-api/response
 */
export function exportResponse(code: FailureCode, headers: Record<string, string> = {}): Response {
  return Response.json({ result: 'fail', message: code }, { status: statuses[code], headers })
}

/**
 * The export API: `POST /api/v1/export/event` returns as CSV what the import API stored in a range of days, or, if
 * `syntheticBytes` is given, generated rows of that many bytes.
 */
export function exportApi(store: EventStore, syntheticBytes?: number): VendorApi {
  const routes = new Hono()
  routes.post('/api/v1/export/event', async (context) => {
    const { from_date, to_date } = await context.req.json().catch(() => ({}))
    const refusal = refusalOf(context, Date.parse(from_date), Date.parse(to_date))
    if (refusal) return exportResponse(refusal)
    const rows =
      syntheticBytes === undefined ? storedRows(store, from_date, to_date) : generatedRows(syntheticBytes)
    return new Response(streamOf(rows), { headers: { 'content-type': 'text/csv' } })
  })
  const refuse = (resetAt: number) =>
    exportResponse('too_many_api_requests', {
      'x-ratelimit-limit': '1h',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(resetAt),
    })
  return { routes, refuse }
}

function refusalOf(context: Context, from: number, to: number): FailureCode | undefined {
  if (context.req.header('authorization') !== `Bearer ${credentials.exportToken}`) return 'unauthorized_token'
  if (context.req.query('service_id') !== credentials.serviceId || !(from <= to)) return 'invalid_parameter'
  return to - from > maxRangeMs ? 'exceed_date_range_limit' : undefined
}

function* storedRows({ events }: EventStore, from: string, to: string): Generator<Uint8Array> {
  const encoder = new TextEncoder()
  const rowsPerChunk = 500
  const chosen = events.filter(
    ({ event_datetime: day }) => day.slice(0, 10) >= from && day.slice(0, 10) <= to,
  )
  yield encoder.encode(header)
  for (let start = 0; start < chosen.length; start += rowsPerChunk) {
    const rows = chosen.slice(start, start + rowsPerChunk)
    yield encoder.encode(
      rows.map((row) => `${row.event_id},${row.user_id},${row.event_name},${row.event_datetime}\n`).join(''),
    )
  }
}

/** The same block of rows over and over: measurements are about the reader, so writing must be cheap. */
function* generatedRows(bytes: number): Generator<Uint8Array> {
  const encoder = new TextEncoder()
  const row = (index: number) =>
    `s-${String(index).padStart(8, '0')},u-1,page_view,2026-11-01T00:00:00.000Z\n`
  const block = encoder.encode(Array.from({ length: 1200 }, (_, index) => row(index)).join(''))
  let left = bytes - header.length
  yield encoder.encode(header)
  for (; left > 0; left -= block.length) yield left < block.length ? block.slice(0, left) : block.slice()
}
