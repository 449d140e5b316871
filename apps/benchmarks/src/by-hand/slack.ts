import type { Outcome } from '@faultline/core'
import type { Failed } from '../contender.ts'
import { account, failure, parse, quota, type Row, request } from './fault-by-hand.ts'

const slackApi = {
  vendor: 'slack',
  docsUrl: 'https://docs.slack.dev/reference/methods',
  requestId: 'x-slack-req-id',
}

const slackRows = new Map<string, Row>([
  ['channel_not_found', { reason: 'CHANNEL_NOT_FOUND', category: 'not_found', ...request }],
  ['user_not_found', { reason: 'USER_NOT_FOUND', category: 'not_found', ...request }],
  ['not_in_channel', { reason: 'NOT_IN_CHANNEL', category: 'permission_denied', ...account }],
  ['missing_scope', { reason: 'MISSING_SCOPE', category: 'permission_denied', ...account }],
  ['invalid_auth', { reason: 'INVALID_AUTH', category: 'unauthenticated', ...account }],
  ['token_revoked', { reason: 'TOKEN_REVOKED', category: 'unauthenticated', ...account }],
  ['msg_too_long', { reason: 'MSG_TOO_LONG', category: 'request_too_large', ...request }],
  ['ratelimited', { reason: 'RATELIMITED', category: 'rate_limited', ...quota }],
])

/** `{ ok: false, error, needed, provided }` */
export function slackByHand(failed: Failed): Outcome<unknown> {
  const wire = parse(failed.body)
  if (wire?.ok === true) return { ok: true, value: wire }
  const { error: code, needed, provided } = wire ?? {}
  return failure(
    slackApi,
    failed,
    slackRows.get(code),
    code,
    code,
    needed && { details: { needed, provided } },
  )
}
