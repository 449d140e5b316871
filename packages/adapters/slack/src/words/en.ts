/**
 * The words for people in English, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/en'
import { catalogue } from '../catalogue.ts'

/** What failures of the Slack Web API mean, in English, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  CHANNEL_NOT_FOUND: {
    title: 'No such channel, or not visible',
    cause:
      'The channel ID is wrong, or the token’s user or bot can’t see the channel: a private channel looks the same as a missing one.',
    remedy: 'Use the ID and not the name, and invite the app to the channel if it’s private.',
  },
  NOT_IN_CHANNEL: {
    title: 'Not a member of the channel',
    cause: 'The token’s user or bot isn’t in the channel that it’s meant to act in.',
    remedy:
      'Join or invite the app to the channel, or for public channels ask for a scope that doesn’t need membership.',
  },
  IS_ARCHIVED: {
    title: 'Channel is archived',
    cause: 'The channel is archived, and nothing can be posted or changed in it.',
    remedy: 'Unarchive the channel, or post somewhere else and stop using this one.',
  },
  USER_NOT_FOUND: {
    title: 'No such user',
    cause: 'No user has this ID, or the token can’t see the user.',
    remedy: 'Check the ID and that the user belongs to the token’s workspace.',
  },
  TEAM_NOT_FOUND: {
    title: 'No such workspace',
    cause: 'No workspace has this team ID, or the token has no access to it.',
    remedy: 'Check the team ID, and that the app is installed there.',
  },
  MESSAGE_NOT_FOUND: {
    title: 'No such message',
    cause: 'No message has this timestamp in this channel: it was deleted, or the timestamp was rounded.',
    remedy: 'Keep ts as a string, exactly as Slack sent it. If it’s right, treat the message as gone.',
  },
  FILE_NOT_FOUND: {
    title: 'No such file',
    cause: 'No file has this ID, or the token can’t see it.',
    remedy: 'Check the ID. If it’s right, treat the file as deleted.',
  },
  RATELIMITED: {
    title: 'Too many calls to this method',
    cause: 'The app called this method more often in a minute than its tier allows in this workspace.',
    remedy:
      'Pause all calls to this method in the workspace for as long as Retry-After says, then send it again.',
  },
  RATE_LIMITED: {
    title: 'Too many messages',
    cause: 'The app posted more messages than Slack accepts in a channel or workspace in so short a time.',
    remedy: 'Post at most about one message per second in a channel. Wait, then send it again.',
  },
  MESSAGE_LIMIT_EXCEEDED: {
    title: 'Workspace message limit reached',
    cause: 'The workspace has reached the number of messages that its plan allows.',
    remedy: 'Wait until the limit is lifted, or ask the workspace owner to change the plan.',
  },
  INVALID_AUTH: {
    title: 'Token not accepted',
    cause: 'The token is wrong, or the call came from an IP address that isn’t allowed to use it.',
    remedy: 'Check which token is deployed and the allow-list of IP addresses. Retrying doesn’t help.',
  },
  NOT_AUTHED: {
    title: 'No token sent',
    cause: 'The call carried no token.',
    remedy: 'Send the token in the Authorization header as “Bearer xoxb-…”.',
  },
  TOKEN_REVOKED: {
    title: 'Token revoked',
    cause: 'The user or workspace is gone, or the app was removed from it.',
    remedy: 'Delete the token and ask for the app to be installed again.',
  },
  TOKEN_EXPIRED: {
    title: 'Token expired',
    cause: 'The app uses token rotation, and this access token’s twelve hours have passed.',
    remedy: 'Exchange the refresh token for a new access token, then send the request again.',
  },
  ACCOUNT_INACTIVE: {
    title: 'User or workspace deactivated',
    cause: 'The token belongs to a user or workspace that was deactivated or deleted.',
    remedy: 'Stop using the token and remove the installation from your data.',
  },
  MISSING_SCOPE: {
    title: 'Token lacks a scope',
    cause:
      'The token wasn’t granted a scope that the method needs: details.needed names it, details.provided what the token has.',
    remedy: 'Add the scope to the app and have it installed again. The old token doesn’t change.',
  },
  NOT_ALLOWED_TOKEN_TYPE: {
    title: 'Wrong kind of token',
    cause: 'The method takes a user token and got a bot token, or the other way round.',
    remedy: 'Look up in the method’s docs which token it takes and use that one.',
  },
  RESTRICTED_ACTION: {
    title: 'Forbidden by a workspace setting',
    cause: 'An administrator doesn’t allow this user or app to do that in this workspace or channel.',
    remedy: 'Ask a workspace administrator to change the setting, or do it somewhere else.',
  },
  NOT_AN_ADMIN: {
    title: 'Caller isn’t an administrator',
    cause: 'The token belongs to somebody who isn’t an administrator or owner.',
    remedy: 'Install the app with an administrator’s account.',
  },
  FEATURE_NOT_ENABLED: {
    title: 'Feature not enabled in the workspace',
    cause: 'The workspace or organization hasn’t enabled what the method works on.',
    remedy: 'Ask an administrator to enable the feature. Until then, skip the call.',
  },
  RESTRICTED_PLAN_LEVEL: {
    title: 'Not in the workspace’s plan',
    cause: 'The plan of the workspace or organization doesn’t include this method.',
    remedy: 'Ask the owner to change the plan, or skip the feature for this workspace.',
  },
  INVALID_ARGUMENTS: {
    title: 'Arguments rejected',
    cause:
      'An argument is missing or has the wrong type. The message lists each one that Slack complained about.',
    remedy: 'Fix the arguments that the message names.',
  },
  INVALID_BLOCKS: {
    title: 'Block Kit rejected',
    cause:
      'A block has the wrong type, is too long, or lacks a field. If Slack says which, fault.items has its JSON pointer.',
    remedy: 'Validate the blocks with Block Kit Builder and fix the one named.',
  },
  NO_TEXT: {
    title: 'Empty message',
    cause: 'The message has neither text nor blocks nor attachments.',
    remedy: 'Send text. With blocks, text is what notifications show.',
  },
  MSG_TOO_LONG: {
    title: 'Message too long',
    cause: 'The text is longer than Slack accepts in one message.',
    remedy: 'Split it into several messages or upload it as a file.',
  },
  INVALID_CURSOR: {
    title: 'Cursor not valid',
    cause: 'The cursor is malformed, was cut or encoded twice, or is no longer valid.',
    remedy: 'Start again from the first page and pass each next_cursor exactly as received.',
  },
  NAME_TAKEN: {
    title: 'Channel name taken',
    cause: 'A channel with this name exists, possibly archived, or private and so invisible to you.',
    remedy: 'Look for the channel and use it, or choose another name.',
  },
  ALREADY_REACTED: {
    title: 'Reaction already there',
    cause: 'The caller has already added this emoji to the message.',
    remedy: 'Treat it as done. Don’t send it again.',
  },
  EXPIRED_TRIGGER_ID: {
    title: 'Trigger ID expired',
    cause: 'More than three seconds passed between the user’s action and the call that opens a view.',
    remedy: 'Open the view before doing anything slow, and update it afterwards. The user has to act again.',
  },
  INTERNAL_ERROR: {
    title: 'Slack failed',
    cause: 'Something went wrong inside Slack, and part of it may have been done.',
    remedy: 'Check whether it took effect before you repeat a call that posts or creates something.',
  },
  REQUEST_TIMEOUT: {
    title: 'POST data missing or cut off',
    cause: 'Slack didn’t get the whole body: it was empty or truncated on the way. It isn’t an outage.',
    remedy: 'Check the content length and what your client sends as the body.',
  },
}

/**
 * Says in English what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/slack/explain/en'
 *
 * explain('MISSING_SCOPE').title // => 'Token lacks a scope'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
