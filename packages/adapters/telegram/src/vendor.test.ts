import { describeContract } from '@faultline/testing/contract'
import { telegram } from './adapter.ts'
import { words } from './explain.ts'
import { respond } from './respond.ts'

const failed = (error_code: number, description: string, rest: object = {}) => ({
  ok: false,
  error_code,
  description,
  ...rest,
})
const notModified =
  'Bad Request: message is not modified: specified new message content and reply markup are exactly the same'

// biome-ignore format: a row is a line
describeContract({
  adapter: telegram,
  respond,
  words,
  hostile: 'sample',
  decisions: [
    ['the wait is in the parameters', 429, failed(429, 'Too Many Requests: retry after 30', { parameters: { retry_after: 30 } }), { reason: 'TOO_MANY_REQUESTS', retryAfterMs: 30_000, decidedBy: 'message' }],
    ['a group’s new id is a detail', 400, failed(400, 'Bad Request: group chat was upgraded to a supergroup chat', { parameters: { migrate_to_chat_id: -1001234567890 } }), { reason: 'GROUP_UPGRADED_TO_SUPERGROUP', details: { migrate_to_chat_id: -1001234567890 } }],
    ['who blocked the bot declines', 403, failed(403, 'Forbidden: bot was blocked by the user'), { reason: 'USER_IS_BLOCKED', category: 'declined', origin: 'customer' }],
    ['a message that is already so is done', 400, failed(400, notModified), { reason: 'MESSAGE_NOT_MODIFIED', category: 'conflict', processed: 'yes' }],
    ['a description that isn’t listed is kept', 400, failed(400, 'Bad Request: message to edit not found'), { documented: false, code: 400, category: 'invalid_request', message: 'Bad Request: message to edit not found' }],
    ['so is an error of Telegram’s core', 400, failed(400, 'Bad Request: PEER_ID_INVALID'), { documented: false, category: 'invalid_request' }],
    ['another 403 isn’t blocked', 403, failed(403, "Forbidden: bot can't initiate conversation with a user"), { documented: false, category: 'permission_denied' }],
    ['a restart isn’t a bug', 500, failed(500, 'Internal Server Error: restart'), { reason: 'RESTARTING', category: 'unavailable' }],
    ['two instances of a bot end each other', 409, failed(409, 'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running'), { reason: 'TERMINATED_BY_OTHER_GET_UPDATES', retryable: false }],
    ['a success’s value is its result', 200, { ok: true, result: true, description: 'Webhook was set' }, { value: true }],
    ['a failure without a code', 200, { ok: false }, { category: 'unknown', decidedBy: 'body' }],
    ['a wrong token', 401, failed(401, 'Unauthorized'), { reason: 'UNAUTHORIZED' }],
    ['a malformed token', 404, failed(404, 'Not Found'), { reason: 'NOT_FOUND' }],
  ],
})
