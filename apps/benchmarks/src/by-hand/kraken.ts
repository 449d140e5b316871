import type { Outcome } from '@faultline/core'
import type { Failed } from '../contender.ts'
import { account, failure, parse, quota, type Row, request, vendorsFault } from './fault-by-hand.ts'

const krakenApi = { vendor: 'kraken', docsUrl: 'https://docs.kraken.com/api/docs/guides/spot-errors' }

const krakenRows = new Map<string, Row>([
  ['EAPI:Invalid key', { reason: 'INVALID_KEY', category: 'unauthenticated', ...account }],
  ['EAPI:Invalid nonce', { reason: 'INVALID_NONCE', category: 'unauthenticated', ...account }],
  ['EAPI:Rate limit exceeded', { reason: 'API_RATE_LIMIT_EXCEEDED', category: 'rate_limited', ...quota }],
  ['EOrder:Insufficient funds', { reason: 'INSUFFICIENT_FUNDS', category: 'payment_required', ...account }],
  ['EOrder:Unknown order', { reason: 'UNKNOWN_ORDER', category: 'not_found', ...request }],
  ['EService:Unavailable', { reason: 'SERVICE_UNAVAILABLE', category: 'unavailable', ...vendorsFault }],
])

/** `{ error: ['EOrder:Insufficient funds'], result }` */
export function krakenByHand(failed: Failed): Outcome<unknown> {
  const wire = parse(failed.body)
  const code = wire?.error?.[0]
  if (wire?.result && code === undefined) return { ok: true, value: wire }
  return failure(krakenApi, failed, krakenRows.get(code), code, code, code && { family: code.split(':')[0] })
}
