import type { Outcome } from '@faultline/core'
import type { Failed } from '../contender.ts'
import { account, failure, parse, quota, type Row, request, vendorsFault } from './fault-by-hand.ts'

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
