import type { Outcome } from '@faultline/core'
import type { Failed } from '../contender.ts'
import { account, failure, parse, quota, type Row, request, vendorsFault } from './fault-by-hand.ts'

const googleApi = { vendor: 'google-apis', docsUrl: 'https://google.aip.dev/193' }

const googleRows = new Map<string, Row>([
  ['INVALID_ARGUMENT', { reason: 'INVALID_ARGUMENT', category: 'invalid_request', ...request }],
  ['OUT_OF_RANGE', { reason: 'OUT_OF_RANGE', category: 'out_of_range', ...request }],
  ['UNAUTHENTICATED', { reason: 'UNAUTHENTICATED', category: 'unauthenticated', ...account }],
  ['PERMISSION_DENIED', { reason: 'PERMISSION_DENIED', category: 'permission_denied', ...account }],
  ['NOT_FOUND', { reason: 'NOT_FOUND', category: 'not_found', ...request }],
  ['ABORTED', { reason: 'ABORTED', category: 'conflict', ...request }],
  ['RESOURCE_EXHAUSTED', { reason: 'RESOURCE_EXHAUSTED', category: 'rate_limited', ...quota }],
  ['INTERNAL', { reason: 'INTERNAL', category: 'internal', ...vendorsFault }],
  ['UNAVAILABLE', { reason: 'UNAVAILABLE', category: 'unavailable', ...vendorsFault }],
])

/** `{ error: { code, status, message, details: [{ retryDelay }] } }` */
export function googleByHand(failed: Failed): Outcome<unknown> {
  const wire = parse(failed.body)
  const error = wire?.error
  if (!error && failed.status < 300) return { ok: true, value: wire }
  const delay = error?.details?.find((detail: { retryDelay?: string }) => detail.retryDelay)?.retryDelay
  const more = delay && { retryAfterMs: Math.round(Number.parseFloat(delay) * 1000) }
  return failure(googleApi, failed, googleRows.get(error?.status), error?.status, error?.message, more)
}
