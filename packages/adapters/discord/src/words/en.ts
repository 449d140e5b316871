/**
 * The words for people in English, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/en'
import { catalogue } from '../catalogue.ts'

/** What failures of the Discord API mean, in English, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  RATE_LIMITED: {
    title: 'Rate limit of the route or the bot',
    cause: 'The bot made more calls than this route’s bucket or the global limit of 50 a second allows.',
    remedy:
      'Pause the bucket for as long as retryAfterMs says, or every call if details.global is true. Too many of these get the IP banned.',
    limits: [
      {
        text: '50 requests a second for one bot over all routes',
        docsUrl: 'https://docs.discord.com/developers/topics/rate-limits',
      },
    ],
  },
  GENERAL_ERROR: {
    title: 'Request rejected without a specific code',
    cause: 'Discord has no code for what is wrong, such as a body that can’t be parsed.',
    remedy: 'Read the message, and compare the request with the reference.',
  },
  GENERAL_ERROR_401: {
    title: 'Bot token not accepted',
    cause: 'The token is wrong or was reset, or the header lacks the word “Bot”.',
    remedy: 'Send “Authorization: Bot <token>” with the token that the portal shows now.',
  },
  UNKNOWN_CHANNEL: {
    title: 'No such channel',
    cause: 'The channel was deleted, or the ID isn’t a channel’s.',
    remedy: 'Remove the channel from your settings and tell whoever configured it.',
  },
  UNKNOWN_GUILD: {
    title: 'No such server',
    cause: 'The server is gone, or the bot was removed from it.',
    remedy: 'Delete what you keep for the server.',
  },
  UNKNOWN_MEMBER: {
    title: 'Not a member of the server',
    cause: 'The user left the server, was removed, or never joined.',
    remedy: 'Treat the user as gone.',
  },
  UNKNOWN_MESSAGE: {
    title: 'No such message',
    cause: 'The message was deleted, or belongs to another channel.',
    remedy: 'Send a new message instead of editing this one.',
  },
  UNKNOWN_ROLE: {
    title: 'No such role',
    cause: 'The role was deleted, or belongs to another server.',
    remedy: 'Read the server’s roles again.',
  },
  UNKNOWN_USER: {
    title: 'No such user',
    cause: 'No account has this ID.',
    remedy: 'Check the ID. JavaScript rounds it if you keep it as a number.',
  },
  UNKNOWN_EMOJI: {
    title: 'No such emoji',
    cause: 'The emoji was deleted, or the reaction isn’t written as name:id.',
    remedy: 'Encode a standard emoji in the URL, and write a custom one as name:id.',
  },
  UNKNOWN_WEBHOOK: {
    title: 'No such webhook',
    cause: 'The webhook was deleted, possibly with its channel.',
    remedy: 'Stop using the URL and ask for a new one.',
  },
  UNKNOWN_INTERACTION: {
    title: 'Interaction expired',
    cause: 'The first response took longer than three seconds, or the token’s fifteen minutes have passed.',
    remedy: 'Defer the response before doing anything slow.',
  },
  INTERACTION_ALREADY_ACKNOWLEDGED: {
    title: 'Interaction already answered',
    cause: 'A first response was sent before, by this code or another instance of the bot.',
    remedy: 'Edit the response or send a follow-up. Check that only one instance handles the event.',
  },
  MISSING_ACCESS: {
    title: 'Bot can’t see it',
    cause: 'The bot isn’t in the server, or lacks the permission to view the channel.',
    remedy: 'Ask for the permission to view the channel, or for the bot to be invited.',
  },
  MISSING_PERMISSIONS: {
    title: 'Bot lacks a permission',
    cause: 'The bot sees it but may not do this, or its highest role is below the one it acts on.',
    remedy: 'Ask for the permission, and for the bot’s role to be moved up.',
  },
  CANNOT_SEND_MESSAGES_TO_THIS_USER: {
    title: 'User doesn’t accept messages',
    cause: 'The user has closed direct messages, blocked the bot, or shares no server with it.',
    remedy: 'Don’t try again. Write in the channel instead.',
  },
  CANNOT_SEND_AN_EMPTY_MESSAGE: {
    title: 'Empty message',
    cause: 'The message has no content, embed, sticker, component or file.',
    remedy: 'Send one of them. Content that is only white space counts as none.',
  },
  INVALID_FORM_BODY: {
    title: 'A field isn’t valid',
    cause: 'One or more fields of the request are missing, too long or malformed.',
    remedy: 'Read fault.items: each has the path of the field and what is wrong with it.',
  },
  INVALID_TOKEN: {
    title: 'Token not accepted',
    cause: 'The token is malformed, was reset, or belongs to another kind of authentication.',
    remedy: 'Replace the token. Discord resets one that it finds in public.',
  },
  UNAUTHORIZED: {
    title: 'Not signed in',
    cause: 'The call needs a token, and has none or one that isn’t valid.',
    remedy: 'Send a valid token in the Authorization header.',
  },
  MAXIMUM_REACTIONS: {
    title: 'Message has the most reactions allowed',
    cause: 'A message can have at most 20 different reactions.',
    remedy: 'Remove one of yours first, or use a reaction that is there.',
  },
  MAXIMUM_GUILD_CHANNELS: {
    title: 'Server has the most channels allowed',
    cause: 'A server can have at most 500 channels.',
    remedy: 'Delete channels that nobody uses, or use threads.',
  },
  SLOWMODE_RATE_LIMIT: {
    title: 'Channel is in slow mode',
    cause: 'The channel limits how often each user may write.',
    remedy: 'Wait as long as retryAfterMs says, or ask for the permission that slow mode doesn’t apply to.',
  },
  FILE_TOO_LARGE: {
    title: 'File too large',
    cause: 'The file is larger than the server’s boost level allows.',
    remedy: 'Compress it, or send a link.',
  },
  THREAD_ARCHIVED: {
    title: 'Thread is archived',
    cause: 'The thread is archived, and this can only be done in an active one.',
    remedy: 'Unarchive the thread first.',
  },
  MESSAGE_BLOCKED_BY_AUTOMOD: {
    title: 'Blocked by the server’s AutoMod',
    cause: 'The message breaks a rule that the server set up.',
    remedy: 'Change the text, or ask the server to exempt the bot.',
  },
  BLOCKED_BY_CLOUDFLARE: {
    title: 'Blocked at the edge',
    cause: 'Cloudflare turned the call away, usually because of its User-Agent.',
    remedy: 'Send “User-Agent: DiscordBot (url, version)”.',
  },
  API_RESOURCE_OVERLOADED: {
    title: 'Discord is overloaded',
    cause: 'The part of Discord that would handle the call has too much to do.',
    remedy: 'Wait a little and try again. Before you repeat a message, check whether it was sent.',
  },
  INDEX_NOT_YET_AVAILABLE: {
    title: 'Search index being built',
    cause: 'Discord is still indexing the server’s messages.',
    remedy: 'Ask again after retryAfterMs.',
  },
  MISSING_REQUIRED_OAUTH2_SCOPE: {
    title: 'Token lacks an OAuth2 scope',
    cause: 'The user didn’t grant the scope that the endpoint needs.',
    remedy: 'Ask the user to authorize again with the scope.',
  },
}

/**
 * Says in English what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/discord/explain/en'
 *
 * explain('MISSING_ACCESS').title // => 'Bot can’t see it'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
