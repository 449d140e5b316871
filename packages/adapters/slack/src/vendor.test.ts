import { describeContract } from '@faultline/testing/contract'
import { slack } from './adapter.ts'
import { words } from './explain.ts'
import { respond } from './respond.ts'

/** A failure as every method writes it. */
const failed = (error: string, rest: object = {}) => ({ ok: false, error, ...rest })
const messages = [
  '[ERROR] missing required field: title [json-pointer:/view]',
  '[ERROR] missing required field: type',
]
const blocks = { code: 'failed_constraint', message: 'unsupported type: invalid', pointer: '/0/text/type' }
const unlisted = { documented: false, category: 'unknown', retryable: false, processed: 'maybe' } as const
const notDone = { retryable: false, processed: 'no' } as const

// biome-ignore format: a row is a line
describeContract({
  adapter: slack,
  respond,
  words,
  hostile: 'sample',
  decisions: [
    ['a failure under 200 is one', 200, failed('channel_not_found'), { reason: 'CHANNEL_NOT_FOUND', message: 'channel_not_found' }],
    ['the scopes are details', 200, failed('missing_scope', { needed: 'chat:write', provided: 'users:read' }), { details: { needed: 'chat:write', provided: 'users:read' } }],
    ['a warning beside a failure is a detail', 200, failed('no_text', { warning: 'missing_charset' }), { details: { warning: 'missing_charset' } }],
    ['so are several', 200, failed('no_text', { response_metadata: { warnings: ['a', 'b'] } }), { details: { warning: 'a, b' } }],
    ['a warning beside a success stays in its value', 200, { ok: true, warning: 'superfluous_charset' }, { value: { ok: true, warning: 'superfluous_charset' } }],
    ['one message is the message', 200, failed('invalid_arguments', { response_metadata: { messages: messages.slice(0, 1) } }), { message: messages[0]! }],
    ['several are the message and the items', 200, failed('invalid_arguments', { response_metadata: { messages } }), {
      message: messages.join('; '),
      items: messages.map((message) => ({ code: 'invalid_arguments', reason: 'INVALID_ARGUMENTS', documented: true, category: 'invalid_request', ...notDone, message })),
    }],
    ['the detail is the message', 200, failed('canvas_creation_failed', { detail: 'line 28: Unsupported block type' }), { message: 'line 28: Unsupported block type' }],
    ['a block that failed is an item at its pointer', 200, failed('invalid_blocks', { errors: [blocks] }), {
      reason: 'INVALID_BLOCKS',
      items: [{ at: '/0/text/type', code: 'failed_constraint', ...unlisted, message: 'unsupported type: invalid' }],
    }],
    ['each user that wasn’t invited is an item', 200, failed('user_not_found', { errors: [{ user: 'U1', ok: false, error: 'cant_invite_self' }] }), {
      items: [{ at: 'U1', code: 'cant_invite_self', reason: 'CANT_INVITE_SELF', documented: true, category: 'invalid_request', ...notDone, message: 'cant_invite_self' }],
    }],
    ['an item may be nothing but its id', 200, failed('invalid_team_ids', { errors: ['T1'] }), {
      items: [{ at: 'T1', code: 'invalid_team_ids', reason: 'INVALID_TEAM_IDS', documented: true, category: 'invalid_request', ...notDone, message: 'invalid_team_ids' }],
    }],
    ['or a key with its code', 200, failed('failed_for_some_users', { failed_user_ids: { U1: 'new_code' } }), {
      category: 'partial_failure', items: [{ at: 'U1', code: 'new_code', ...unlisted, message: 'new_code' }],
    }],
    ['a success of which a part failed isn’t one', 200, { ok: true, not_added: [{ channel_id: 'C1', error: 'invalid_channel' }] }, { category: 'partial_failure', processed: 'maybe', decidedBy: 'body' }],
    ['nor one that didn’t reach everybody', 200, { ok: true, failed_to_update_user_ids: ['U1'], failed_to_update_channel_ids: ['C1'] }, { category: 'partial_failure', processed: 'maybe',
      items: ['U1', 'C1'].map((at) => ({ at, documented: false, category: 'unknown', retryable: false, processed: 'maybe', message: 'HTTP 200' })) }],
    ['nothing failed if the lists are empty', 200, { ok: true, errors: {}, failed_items: [] }, { value: { ok: true, errors: {}, failed_items: [] } }],
    ['conversations.leave has its code as a flag', 200, { ok: false, not_in_channel: true }, { reason: 'NOT_IN_CHANNEL' }],
    ['a failure without a code', 200, { ok: false }, { category: 'unknown', decidedBy: 'body' }],
    ['a 429 is the rate limit, with its wait', 429, failed('ratelimited'), { reason: 'RATELIMITED', retryAfterMs: 30_000 }, { 'retry-after': '30' }],
    ['an empty 429 too', 429, '', { reason: 'RATELIMITED', decidedBy: 'status', retryAfterMs: 30_000 }, { 'retry-after': '30' }],
    ['request_timeout means that the body was cut off', 200, failed('request_timeout'), { category: 'invalid_request', retryable: false }],
    ['an internal error may have done some of it', 200, failed('internal_error'), { category: 'internal', retryable: true, processed: 'maybe' }],
    ['what is there already is done', 200, failed('already_reacted'), { category: 'conflict', processed: 'yes' }],
    ['a member may have other channels than those of the invitation', 200, failed('already_in_team'), { category: 'conflict', processed: 'maybe' }],
    ['a name that is taken may be from an earlier try', 200, failed('name_taken'), { category: 'conflict', processed: 'maybe' }],
    ['so may a channel of a record', 200, failed('record_channel_already_exists'), { category: 'conflict', processed: 'maybe' }],
    ['of several users some may not be in the channel', 200, failed('already_in_channel'), { category: 'conflict', processed: 'maybe' }],
  ],
  // From the cassettes of slack-ruby/slack-ruby-client.
  recorded: [
    { note: 'auth.test without a token, 2021', status: 200, headers: { 'x-slack-req-id': 'ad5ac4ccd453f8d6e46e1cc41d6d8a7a' }, body: '{"ok":false,"error":"not_authed"}', means: 'NOT_AUTHED' },
    { note: 'auth.test too often, 2015', status: 429, headers: {}, body: '', means: 'RATELIMITED' },
    { note: 'an outage, 2017', status: 503, headers: {}, body: '' },
    { note: 'views.open without a view, 2020', status: 200, headers: { 'x-slack-backend': 'h' }, body: '{"ok":false,"error":"invalid_arguments","response_metadata":{"messages":["[ERROR] missing required field: title [json-pointer:\\/view]","[ERROR] missing required field: blocks [json-pointer:\\/view]","[ERROR] missing required field: type [json-pointer:\\/view]"]}}', means: 'INVALID_ARGUMENTS' },
  ],
})
