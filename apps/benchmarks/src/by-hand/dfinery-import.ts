import type { Outcome } from '@faultline/core'
import type { Failed } from '../contender.ts'
import { account, failure, parse, quota, type Row, request, vendorsFault } from './fault-by-hand.ts'

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
