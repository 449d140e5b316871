import type { Outcome } from '@faultline/core'
import type { Failed } from '../contender.ts'
import { account, failure, parse, quota, type Row, request, vendorsFault } from './fault-by-hand.ts'

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
