import { defineCatalogue } from '@faultline/core/adapter'

/**
 * The failures that the Telegram Bot API’s own server words itself. Telegram has no list: its code repeats the HTTP status,
 * and only the description tells failures apart. What Telegram’s core words isn’t here, and the status decides.
 *
 * @see https://core.telegram.org/bots/api#making-requests
 *
 * @example
 * ```ts
 * import { catalogue } from '@faultline/telegram'
 *
 * catalogue.failures.USER_IS_BLOCKED.message // => 'Forbidden: bot was blocked by the user'
 * ```
 */
export const catalogue = /* @__PURE__ */ defineCatalogue({
  vendor: 'telegram',
  title: 'Telegram Bot API',
  hosts: ['api.telegram.org'],
  docsUrl: 'https://core.telegram.org/bots/api#making-requests',
  readOn: '2026-11-21',
  source: {
    repo: 'tdlib/telegram-bot-api@01a3679c0bbf9bbba03d1d3e20f621fa4becddcc',
    path: 'telegram-bot-api/Client.cpp',
  },
  details: ['migrate_to_chat_id'],
  success: { status: 200 },
  // biome-ignore format: a table
  failures: {
    CHAT_IDENTIFIER_EMPTY: { code: 400, status: 400, category: 'invalid_request', message: 'Bad Request: chat identifier is empty' },
    CHAT_ID_NOT_INTEGER: { code: 400, status: 400, category: 'invalid_request', message: 'Bad Request: chat identifier must be a valid Integer' },
    FILE_TOO_BIG: { code: 400, status: 400, category: 'request_too_large', message: 'Bad Request: file is too big' },
    FILE_ID_INVALID: { code: 400, status: 400, category: 'invalid_request', message: 'Bad Request: wrong file_id or the file is temporarily unavailable' },
    ANIMATED_STICKER_NOT_UPLOADED: { code: 400, status: 400, category: 'invalid_request', message: 'Bad Request: animated sticker must be uploaded as an InputFile' },
    VIDEO_STICKER_NOT_UPLOADED: { code: 400, status: 400, category: 'invalid_request', message: 'Bad Request: video sticker must be uploaded as an InputFile' },
    STICKER_FILE_MISSING: { code: 400, status: 400, category: 'invalid_request', message: 'Bad Request: there is no sticker file in the request' },
    LATITUDE_EMPTY: { code: 400, status: 400, category: 'invalid_request', message: 'Bad Request: latitude is empty' },
    LONGITUDE_EMPTY: { code: 400, status: 400, category: 'invalid_request', message: 'Bad Request: longitude is empty' },
    CHAT_NOT_FOUND: { code: 400, status: 400, category: 'not_found', message: 'Bad Request: chat not found' },
    NO_ACCESS_TO_USER: { code: 400, status: 400, category: 'permission_denied', message: 'Bad Request: have no access to the user' },
    USER_DEACTIVATED: { code: 403, status: 403, category: 'failed_precondition', message: 'Forbidden: user is deactivated' },
    PRIVATE_CHAT_NOT_FOUND: { code: 400, status: 400, category: 'not_found', message: 'Bad Request: private chat not found' },
    GROUP_UPGRADED_TO_SUPERGROUP: { code: 400, status: 400, category: 'failed_precondition', message: 'Bad Request: group chat was upgraded to a supergroup chat' },
    GROUP_DELETED: { code: 403, status: 403, category: 'not_found', message: 'Forbidden: the group chat was deleted' },
    KICKED_FROM_GROUP: { code: 403, status: 403, category: 'permission_denied', message: 'Forbidden: bot was kicked from the group chat' },
    NOT_MEMBER_OF_GROUP: { code: 403, status: 403, category: 'permission_denied', message: 'Forbidden: bot is not a member of the group chat' },
    KICKED_FROM_SUPERGROUP: { code: 403, status: 403, category: 'permission_denied', message: 'Forbidden: bot was kicked from the supergroup chat' },
    KICKED_FROM_CHANNEL: { code: 403, status: 403, category: 'permission_denied', message: 'Forbidden: bot was kicked from the channel chat' },
    NOT_MEMBER_OF_SUPERGROUP: { code: 403, status: 403, category: 'permission_denied', message: 'Forbidden: bot is not a member of the supergroup chat' },
    NOT_MEMBER_OF_CHANNEL: { code: 403, status: 403, category: 'permission_denied', message: 'Forbidden: bot is not a member of the channel chat' },
    CHAT_ID_EMPTY: { code: 400, status: 400, category: 'invalid_request', message: 'Bad Request: chat_id is empty' },
    SENDER_CHAT_ID_EMPTY: { code: 400, status: 400, category: 'invalid_request', message: 'Bad Request: sender_chat_id is empty' },
    SENDER_CHAT_ID_NOT_INTEGER: { code: 400, status: 400, category: 'invalid_request', message: 'Bad Request: sender_chat_id is not a valid Integer' },
    MESSAGE_THREAD_NOT_FOUND: { code: 400, status: 400, category: 'not_found', message: 'Bad Request: message thread not found' },
    FILE_ID_MISSING: { code: 400, status: 400, category: 'invalid_request', message: 'Bad Request: file_id not specified' },
    STICKER_SET_NAME_EMPTY: { code: 400, status: 400, category: 'invalid_request', message: 'Bad Request: sticker_set_name is empty' },
    METHOD_NOT_FOUND: { code: 404, status: 404, category: 'method_not_allowed', message: 'Not Found: method not found' },
    ONLY_FOR_SUPERGROUPS: { code: 400, status: 400, category: 'failed_precondition', message: 'Bad Request: method is available only for supergroups' },
    NO_ADMINISTRATORS_IN_PRIVATE_CHAT: { code: 400, status: 400, category: 'failed_precondition', message: 'Bad Request: there are no administrators in the private chat' },
    ONLY_FOR_SUPERGROUPS_AND_CHANNELS: { code: 400, status: 400, category: 'failed_precondition', message: 'Bad Request: method is available for supergroup and channel chats only' },
    ONLY_FOR_GROUPS: { code: 400, status: 400, category: 'failed_precondition', message: 'Bad Request: method is available only for groups and supergroups' },
    ONLY_OWNER_EDITS_OWN_TITLE: { code: 400, status: 400, category: 'permission_denied', message: 'Bad Request: only the owner can edit their custom title' },
    USER_NOT_ADMINISTRATOR: { code: 400, status: 400, category: 'failed_precondition', message: 'Bad Request: user is not an administrator' },
    NO_RIGHT_TO_CHANGE_TITLE: { code: 400, status: 400, category: 'permission_denied', message: 'Bad Request: not enough rights to change custom title of the user' },
    WEBHOOK_URL_INVALID: { code: 400, status: 400, category: 'invalid_request', message: 'Bad Request: invalid webhook URL specified' },
    SECRET_TOKEN_TOO_LONG: { code: 400, status: 400, category: 'out_of_range', message: 'Bad Request: secret token is too long' },
    SECRET_TOKEN_CHARACTERS: { code: 400, status: 400, category: 'invalid_request', message: 'Bad Request: secret token contains unallowed characters' },
    CERTIFICATE_NOT_SAVED: { code: 500, status: 500, category: 'internal', message: 'Internal Server Error: failed to save certificate' },
    MESSAGE_NOT_MODIFIED: { code: 400, status: 400, category: 'conflict', messagePrefix: 'Bad Request: message is not modified', processed: 'yes' },
    WC_CONVERT_URL_INVALID: { code: 400, status: 400, category: 'invalid_request', message: 'Bad Request: wrong HTTP URL specified' },
    WEBPAGE_CURL_FAILED: { code: 400, status: 400, category: 'failed_precondition', message: 'Bad Request: failed to get HTTP URL content' },
    WEBPAGE_MEDIA_EMPTY: { code: 400, status: 400, category: 'invalid_request', message: 'Bad Request: wrong type of the web page content' },
    MEDIA_GROUPED_INVALID: { code: 400, status: 400, category: 'invalid_request', message: "Bad Request: can't use the media of the specified type in the album" },
    REPLY_MARKUP_TOO_LONG: { code: 400, status: 400, category: 'request_too_large', message: 'Bad Request: reply markup is too long' },
    USER_IS_BLOCKED: { code: 403, status: 403, category: 'declined', message: 'Forbidden: bot was blocked by the user' },
    USER_ADMIN_INVALID: { code: 400, status: 400, category: 'failed_precondition', message: 'Bad Request: user is an administrator of the chat' },
    CHAT_ABOUT_NOT_MODIFIED: { code: 400, status: 400, category: 'conflict', message: 'Bad Request: chat description is not modified', processed: 'yes' },
    PACK_SHORT_NAME_INVALID: { code: 400, status: 400, category: 'invalid_request', message: 'Bad Request: invalid sticker set name is specified' },
    PACK_SHORT_NAME_OCCUPIED: { code: 400, status: 400, category: 'conflict', processed: 'maybe', message: 'Bad Request: sticker set name is already occupied' },
    STICKER_EMOJI_INVALID: { code: 400, status: 400, category: 'invalid_request', message: 'Bad Request: invalid sticker emojis' },
    QUERY_ID_INVALID: { code: 400, status: 400, category: 'failed_precondition', message: 'Bad Request: query is too old and response timeout expired or query ID is invalid' },
    MESSAGE_DELETE_FORBIDDEN: { code: 400, status: 400, category: 'failed_precondition', message: "Bad Request: message can't be deleted" },
    WEBHOOK_ACTIVE: { code: 409, status: 409, category: 'failed_precondition', message: "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first" },
    TERMINATED_BY_OTHER_GET_UPDATES: { code: 409, status: 409, category: 'conflict', message: 'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running' },
    TERMINATED_BY_OTHER_SET_WEBHOOK: { code: 409, status: 409, category: 'conflict', messagePrefix: 'Conflict: terminated by other setWebhook' },
    TERMINATED_BY_SET_WEBHOOK: { code: 409, status: 409, category: 'conflict', messagePrefix: 'Conflict: terminated by setWebhook request' },
    BAD_WEBHOOK: { code: 400, status: 400, category: 'invalid_request', messagePrefix: 'Bad Request: bad webhook:' },
    CERTIFICATE_TOO_BIG: { code: 400, status: 400, category: 'request_too_large', messagePrefix: 'Bad Request: certificate size is too big' },
    UNAUTHORIZED: { code: 401, status: 401, category: 'unauthenticated', message: 'Unauthorized' },
    TOO_MANY_REQUESTS: { code: 429, status: 429, category: 'rate_limited', messagePrefix: 'Too Many Requests: retry after' },
    INTERNAL_SERVER_ERROR: { code: 500, status: 500, category: 'internal', message: 'Internal Server Error' },
    SENT_MESSAGE_DELETED: { code: 500, status: 500, category: 'gone', message: "Internal Server Error: sent message was immediately deleted and can't be returned", processed: 'yes' },
    CANNOT_UPLOAD_BY_URL: { code: 400, status: 400, category: 'failed_precondition', message: "Bad Request: can't upload file by URL" },
    RESTARTING: { code: 500, status: 500, category: 'unavailable', message: 'Internal Server Error: restart' },
    NOT_FOUND: { code: 404, status: 404, category: 'not_found', message: 'Not Found' },
  },
})
