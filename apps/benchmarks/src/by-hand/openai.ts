import type { Outcome } from '@faultline/core'
import type { Failed } from '../contender.ts'
import { account, failure, parse, quota, type Row, request, vendorsFault } from './fault-by-hand.ts'

const openaiApi = { vendor: 'openai', docsUrl: 'https://platform.openai.com/docs/guides/error-codes' }

const openaiRows = new Map<string, Row>([
  ['invalid_api_key', { reason: 'INVALID_API_KEY', category: 'unauthenticated', ...account }],
  ['insufficient_quota', { reason: 'INSUFFICIENT_QUOTA', category: 'payment_required', ...account }],
  ['rate_limit_exceeded', { reason: 'RATE_LIMIT_EXCEEDED', category: 'rate_limited', ...quota }],
  ['model_not_found', { reason: 'MODEL_NOT_FOUND', category: 'not_found', ...request }],
  [
    'context_length_exceeded',
    { reason: 'CONTEXT_LENGTH_EXCEEDED', category: 'request_too_large', ...request },
  ],
  ['server_error', { reason: 'SERVER_ERROR', category: 'internal', ...vendorsFault }],
])

/** `{ error: { message, type, param, code } }` */
export function openaiByHand(failed: Failed): Outcome<unknown> {
  const wire = parse(failed.body)
  const error = wire?.error
  if (!error && failed.status < 300) return { ok: true, value: wire }
  const { code, type, message } = error ?? {}
  return failure(openaiApi, failed, openaiRows.get(code), code, message, type && { family: type })
}
