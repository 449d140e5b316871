/**
 * The words for people in English, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/en'
import { catalogue } from '../catalogue.ts'

/** What failures of the LINE Messaging API mean, in English, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  BAD_REQUEST: {
    title: 'Problem with the request',
    cause: 'LINE can’t use the request, for the reason in its message.',
    remedy: 'Read the message, compare the request with the API reference, and fix it.',
  },
  REQUEST_BODY_ERRORS: {
    title: 'Fields of the body are wrong',
    cause: 'One or more fields break a rule; the fault’s items name each.',
    remedy: 'Fix the fields that the items name.',
  },
  INVALID_PROPERTY: {
    title: 'Property isn’t valid',
    cause: 'The body has a property that LINE doesn’t know or can’t use.',
    remedy: 'Remove or correct the property that the message names.',
  },
  UNPARSABLE_BODY: {
    title: 'Body isn’t JSON',
    cause: 'LINE couldn’t parse the body; the message has line and column.',
    remedy: 'Serialize the body with a JSON library.',
  },
  UNSUPPORTED_CONTENT_TYPE: {
    title: 'Content type isn’t supported',
    cause: 'The endpoint doesn’t take this Content-Type.',
    remedy: 'Send application/json, or the media type that the reference names.',
  },
  INVALID_REPLY_TOKEN: {
    title: 'Reply token used up or expired',
    cause:
      'The token was used before, possibly by an earlier attempt that did reach the user, or it’s too old.',
    remedy:
      'Check whether the reply arrived. If it didn’t, push the message instead, and answer events sooner.',
    categoryNote:
      'HTTP 400 usually means an invalid request, but here the current state doesn’t allow the request.',
  },
  FAILED_TO_SEND: {
    title: 'Message couldn’t be sent',
    cause: 'LINE couldn’t send the message; most often the user ID doesn’t exist.',
    remedy: 'Check the user ID, and stop sending to it.',
    categoryNote:
      'HTTP 400 usually means an invalid request, but here the current state doesn’t allow the request.',
  },
  UNAUTHORIZED: {
    title: 'Channel access token not accepted',
    cause: 'The Authorization header lacks a valid channel access token.',
    remedy: 'Issue a new channel access token and send it as a Bearer token.',
  },
  FORBIDDEN: {
    title: 'Account or plan lacks this API',
    cause: 'Your official account’s plan or permissions don’t include this API.',
    remedy: 'Check the plan and permissions of the LINE Official Account.',
  },
  NOT_FOUND: {
    title: 'Nothing found, or not for you',
    cause:
      'The resource doesn’t exist, or the user isn’t a friend, has blocked the account, or hasn’t consented.',
    remedy: 'Treat the profile or resource as missing.',
  },
  RETRY_KEY_ACCEPTED: {
    title: 'Message already accepted',
    cause:
      'A request with this retry key has been accepted before, so the message is on its way. The outcome’s partial value names that request.',
    remedy: 'Treat the message as sent. Never send it with another retry key.',
  },
  GONE: {
    title: 'No longer available',
    cause: 'The resource existed and has expired or been closed.',
    remedy: 'Stop asking for it.',
  },
  PAYLOAD_TOO_LARGE: {
    title: 'Request larger than 2 MB',
    cause: 'The request exceeds the size that LINE takes.',
    remedy: 'Send fewer or smaller messages in one request.',
  },
  UNSUPPORTED_MEDIA_TYPE: {
    title: 'File type isn’t supported',
    cause: 'The uploaded file has a media type that LINE doesn’t take.',
    remedy: 'Convert the file to a type that the reference names.',
  },
  TOO_MANY_REQUESTS: {
    title: 'Rate limit exceeded',
    cause: 'The channel called this endpoint more often than its limit allows.',
    remedy: 'Pause all workers of the channel, then send again with increasing delays.',
  },
  MONTHLY_LIMIT_REACHED: {
    title: 'Monthly messages used up',
    cause: 'The official account has sent as many messages as its plan includes this month.',
    remedy: 'Change the plan or allow additional messages, or wait until next month.',
    categoryNote: 'HTTP 429 usually means a rate limit, but here money or a quota is used up.',
  },
  INTERNAL_SERVER_ERROR: {
    title: 'LINE’s server failed',
    cause: 'LINE failed, and the message may have been delivered anyway.',
    remedy: 'Send the same request with the same X-Line-Retry-Key. Without one, don’t send it again blindly.',
  },
}

/**
 * Says in English what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/line/explain/en'
 *
 * explain('RETRY_KEY_ACCEPTED').title // => 'Message already accepted'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
