import type { Outcome } from '@faultline/core'
import type { Failed } from '../contender.ts'
import { account, failure, parse, quota, type Row, request } from './fault-by-hand.ts'

const stripeApi = {
  vendor: 'stripe',
  docsUrl: 'https://docs.stripe.com/error-codes',
  requestId: 'request-id',
}

const customer = { origin: 'customer', retryable: false, processed: 'no' } as const

const stripeRows = new Map<string, Row>([
  ['card_declined', { reason: 'CARD_DECLINED', category: 'declined', ...customer }],
  ['expired_card', { reason: 'EXPIRED_CARD', category: 'declined', ...customer }],
  ['incorrect_cvc', { reason: 'INCORRECT_CVC', category: 'declined', ...customer }],
  ['insufficient_funds', { reason: 'INSUFFICIENT_FUNDS', category: 'declined', ...customer }],
  ['amount_too_small', { reason: 'AMOUNT_TOO_SMALL', category: 'out_of_range', ...request }],
  ['parameter_missing', { reason: 'PARAMETER_MISSING', category: 'invalid_request', ...request }],
  ['resource_missing', { reason: 'RESOURCE_MISSING', category: 'not_found', ...request }],
  ['api_key_expired', { reason: 'API_KEY_EXPIRED', category: 'unauthenticated', ...account }],
  ['rate_limit', { reason: 'RATE_LIMIT', category: 'rate_limited', ...quota }],
])

/** `{ error: { type, code, decline_code, message, doc_url } }` */
export function stripeByHand(failed: Failed): Outcome<unknown> {
  const wire = parse(failed.body)
  const error = wire?.error
  if (!error && failed.status < 300) return { ok: true, value: wire }
  const { code, decline_code, type, message, doc_url } = error ?? {}
  const more = error && {
    ...(decline_code && { subcode: decline_code }),
    family: type,
    ...(doc_url && { docsUrl: doc_url }),
  }
  return failure(stripeApi, failed, stripeRows.get(code), code, message, more)
}
