/**
 * The words for people in English, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/en'
import { catalogue } from '../catalogue.ts'

/** What failures of the Telegram Bot API mean, in English, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  TOO_MANY_REQUESTS: {
    title: 'Flood limit',
    cause:
      'The bot sends more than about 30 messages a second, one a second to one chat, or 20 a minute to a group.',
    remedy: 'Pause for as long as retryAfterMs says, and spread broadcasts out.',
    limits: [
      {
        text: 'About 30 messages a second to all chats',
        docsUrl: 'https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this',
      },
      {
        text: '1 message a second to one chat',
        docsUrl: 'https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this',
      },
      {
        text: '20 messages a minute to one group',
        docsUrl: 'https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this',
      },
    ],
  },
  USER_IS_BLOCKED: {
    title: 'User blocked the bot',
    cause: 'The user stopped or blocked the bot.',
    remedy: 'Unsubscribe the user. They can start the bot again, and you can’t.',
    categoryNote: 'The user refuses; the bot’s rights are fine.',
  },
  USER_DEACTIVATED: {
    title: 'User’s account is gone',
    cause: 'The user deleted the account, or Telegram did.',
    remedy: 'Delete what you keep for the chat.',
    categoryNote: 'Nothing is forbidden: the account no longer exists.',
  },
  CHAT_NOT_FOUND: {
    title: 'No such chat, or never met',
    cause: 'The ID is wrong, or the user never started this bot.',
    remedy: 'Check the ID with its minus sign, and that it came from this bot.',
    categoryNote: 'Telegram reports unknown chats with a 400.',
  },
  PRIVATE_CHAT_NOT_FOUND: {
    title: 'No private chat with the user',
    cause: 'The user never wrote to this bot.',
    remedy: 'Let the user start the bot first.',
    categoryNote: 'Telegram reports unknown chats with a 400.',
  },
  GROUP_UPGRADED_TO_SUPERGROUP: {
    title: 'Group has a new ID',
    cause: 'The group became a supergroup, and its old ID is void.',
    remedy: 'Store details.migrate_to_chat_id as the chat’s ID and send again to that.',
    categoryNote: 'The group has moved on; the request itself was well formed.',
  },
  GROUP_DELETED: {
    title: 'Group was deleted',
    cause: 'The group no longer exists.',
    remedy: 'Delete what you keep for the chat.',
    categoryNote: 'Nothing is forbidden: the group no longer exists.',
  },
  KICKED_FROM_GROUP: {
    title: 'Bot was removed from the group',
    cause: 'An administrator removed the bot.',
    remedy: 'Stop sending there until somebody adds the bot again.',
  },
  KICKED_FROM_SUPERGROUP: {
    title: 'Bot was removed from the supergroup',
    cause: 'An administrator removed the bot.',
    remedy: 'Stop sending there until somebody adds the bot again.',
  },
  KICKED_FROM_CHANNEL: {
    title: 'Bot was removed from the channel',
    cause: 'An administrator removed the bot.',
    remedy: 'Stop posting there until somebody adds the bot again.',
  },
  NOT_MEMBER_OF_CHANNEL: {
    title: 'Bot isn’t in the channel',
    cause: 'A bot posts only to channels in which it’s an administrator.',
    remedy: 'Ask a channel administrator to add the bot as one.',
  },
  NOT_MEMBER_OF_SUPERGROUP: {
    title: 'Bot isn’t in the supergroup',
    cause: 'The bot was never added, or left.',
    remedy: 'Ask a member to add the bot.',
  },
  MESSAGE_NOT_MODIFIED: {
    title: 'Message is already like that',
    cause: 'The new content and keyboard are exactly the old ones.',
    remedy: 'Treat it as done. Compare before you edit to save the call.',
    categoryNote: 'There is nothing wrong with the request: its effect is already there.',
  },
  MESSAGE_DELETE_FORBIDDEN: {
    title: 'Message can’t be deleted',
    cause: 'It’s more than 48 hours old, of a kind that can’t be deleted, or somebody else’s.',
    remedy: 'Leave it, or give the bot the right to delete messages.',
    categoryNote: 'The message’s age or owner is the problem, not the form of the request.',
  },
  QUERY_ID_INVALID: {
    title: 'Callback query too old',
    cause: 'The button was pressed too long ago, or the query was answered before.',
    remedy: 'Answer callback queries at once, before slow work. Ignore this one.',
    categoryNote: 'The query has expired; its form is right.',
  },
  WC_CONVERT_URL_INVALID: {
    title: 'URL of a button or file not valid',
    cause: 'Telegram doesn’t accept the URL of a button, or of a file to fetch.',
    remedy: 'Use a full https URL. Local hosts don’t work.',
  },
  WEBPAGE_CURL_FAILED: {
    title: 'Telegram couldn’t fetch the file',
    cause: 'The server of the URL didn’t respond in time, refused, or sent something too large.',
    remedy: 'Check the URL from outside, or upload the file yourself.',
    categoryNote: 'The problem is the server behind the URL.',
  },
  FILE_TOO_BIG: {
    title: 'File too big',
    cause: 'A bot may download 20 MB and upload 50 MB.',
    remedy: 'Send a link, or run your own Bot API server.',
    categoryNote: 'Telegram reports a file that is too big under 400.',
  },
  UNAUTHORIZED: {
    title: 'Bot token not accepted',
    cause: 'The token was revoked, or the bot was deleted.',
    remedy: 'Get the current token from BotFather and deploy it.',
  },
  NOT_FOUND: {
    title: 'No such method, or malformed token',
    cause: 'The path after the host isn’t “/bot<token>/<method>”, or the token in it is cut off.',
    remedy: 'Check how the URL is put together, and that the token isn’t undefined.',
  },
  WEBHOOK_ACTIVE: {
    title: 'A webhook is set',
    cause: 'Telegram delivers updates by webhook or by getUpdates, never by both.',
    remedy: 'Delete the webhook before you poll, such as in development with the production token.',
    categoryNote: 'Two ways to get updates exclude each other.',
  },
  TERMINATED_BY_OTHER_GET_UPDATES: {
    title: 'Another instance is polling',
    cause: 'Two processes call getUpdates with the same token.',
    remedy: 'Stop one of them. During a deployment, end the old one before the new one starts.',
  },
  BAD_WEBHOOK: {
    title: 'Telegram rejects the webhook',
    cause: 'The URL’s host, port or certificate isn’t acceptable; the message says what.',
    remedy: 'Use https on port 443, 80, 88 or 8443 with a valid certificate and a public address.',
  },
  RESTARTING: {
    title: 'Bot API is restarting',
    cause: 'Telegram’s server was restarting, and closed the request.',
    remedy: 'Retry after a few seconds. Before you repeat a message, check whether it was sent.',
    categoryNote: 'A restart passes by itself.',
  },
  INTERNAL_SERVER_ERROR: {
    title: 'Telegram failed',
    cause: 'Something went wrong inside Telegram.',
    remedy: 'Retry later. Before you repeat a message, check whether it was sent.',
  },
  MESSAGE_THREAD_NOT_FOUND: {
    title: 'No such topic',
    cause: 'The topic was deleted, or belongs to another group.',
    remedy: 'Send without message_thread_id, or to another topic.',
    categoryNote: 'Telegram reports unknown topics under 400.',
  },
  USER_ADMIN_INVALID: {
    title: 'Target is an administrator',
    cause: 'An administrator can’t be restricted or removed by the bot.',
    remedy: 'Skip administrators.',
    categoryNote: 'The person’s role is the problem, not the form of the request.',
  },
  REPLY_MARKUP_TOO_LONG: {
    title: 'Keyboard too large',
    cause: 'The inline keyboard has more buttons or data than Telegram accepts.',
    remedy: 'Split it into pages, and keep callback data short.',
    categoryNote: 'Telegram reports a keyboard that is too large under 400.',
  },
  FILE_ID_INVALID: {
    title: 'File ID not valid',
    cause: 'The file_id is cut off or belongs to another bot, or the file isn’t available at the moment.',
    remedy: 'Use a file_id that this bot received itself, or upload the file again.',
  },
  NOT_MEMBER_OF_GROUP: {
    title: 'Bot isn’t in the group',
    cause: 'The bot was never added to the group, or left it.',
    remedy: 'Ask a member to add the bot.',
  },
  CHAT_ID_EMPTY: {
    title: 'chat_id is empty',
    cause: 'The request has no chat_id, or an empty one.',
    remedy:
      'Check the variable that holds it. A Content-Type that doesn’t match the body loses the field too.',
  },
  NO_RIGHT_TO_CHANGE_TITLE: {
    title: 'No right to change the title',
    cause: 'The bot isn’t an administrator who may change this user’s custom title.',
    remedy: 'Give the bot the right to add administrators; it can change only those whom it promoted.',
    categoryNote: 'The bot lacks a right; the form of the request is right.',
  },
}

/**
 * Says in English what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/telegram/explain/en'
 *
 * explain('USER_IS_BLOCKED').title // => 'User blocked the bot'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
