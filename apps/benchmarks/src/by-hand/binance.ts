import type { Outcome } from '@faultline/core'
import type { Failed } from '../contender.ts'
import { account, failure, parse, quota, type Row, request } from './fault-by-hand.ts'

const binanceApi = {
  vendor: 'binance',
  docsUrl: 'https://github.com/binance/binance-spot-api-docs/blob/master/errors.md',
}

const binanceRows = new Map<number, Row>([
  [-1003, { reason: 'TOO_MANY_REQUESTS', category: 'rate_limited', ...quota }],
  [-1021, { reason: 'INVALID_TIMESTAMP', category: 'invalid_request', ...request }],
  [-1022, { reason: 'INVALID_SIGNATURE', category: 'unauthenticated', ...account }],
  [-1121, { reason: 'BAD_SYMBOL', category: 'invalid_request', ...request }],
  [-2014, { reason: 'BAD_API_KEY_FMT', category: 'unauthenticated', ...account }],
])

/** One code covers many failures of an order: the message tells them apart. */
const messageRows = new Map<string, Row>([
  [
    'Account has insufficient balance for requested action.',
    { reason: 'INSUFFICIENT_BALANCE', category: 'payment_required', ...account },
  ],
  ['Market is closed.', { reason: 'MARKET_IS_CLOSED', category: 'failed_precondition', ...request }],
])

/** `{ code, msg }` */
export function binanceByHand(failed: Failed): Outcome<unknown> {
  const wire = parse(failed.body)
  if (failed.status < 300) return { ok: true, value: wire }
  const { code, msg } = wire ?? {}
  return failure(binanceApi, failed, messageRows.get(msg) ?? binanceRows.get(code), code, msg)
}
