import type { Outcome } from '@faultline/core'
import type { Failed } from '../contender.ts'
import { account, failure, parse, quota, type Row, request, vendorsFault } from './fault-by-hand.ts'

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
