/**
 * The words for people in English, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/en'
import { catalogue } from '../catalogue.ts'

/** What failures of the Twilio REST API mean, in English, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  AUTHENTICATE: {
    title: 'Account SID or token not accepted',
    cause: 'The account SID, the auth token or the API key is wrong, or doesn’t belong to this account.',
    remedy: 'Check which credentials are deployed. Test credentials work on a few endpoints only.',
  },
  ACCOUNT_NOT_ACTIVE: {
    title: 'Account suspended or without funds',
    cause: 'The account was suspended, often because its balance is used up.',
    remedy: 'Top up the balance. If it isn’t empty, contact Twilio’s support.',
  },
  ACCOUNT_SUSPENDED: {
    title: 'Account not active',
    cause: 'Twilio suspended or closed the account.',
    remedy: 'Stop sending and contact Twilio’s support.',
  },
  NOT_FOR_TRIAL_ACCOUNTS: {
    title: 'Not available on trial accounts',
    cause: 'The feature needs a full account.',
    remedy: 'Upgrade the account.',
  },
  NOT_FOUND: {
    title: 'No such resource',
    cause: 'Nothing has this SID, it was deleted, or it belongs to another account or region.',
    remedy: 'Check the SID’s prefix, the account and the region in the host.',
  },
  TOO_MANY_REQUESTS: {
    title: 'Too many concurrent calls',
    cause: 'The account makes more REST calls at once than Twilio allows. The rejected one wasn’t processed.',
    remedy: 'Send through a queue with a limit, and repeat it with increasing delays.',
  },
  INTERNAL_SERVER_ERROR: {
    title: 'Twilio failed',
    cause: 'Something went wrong inside Twilio.',
    remedy: 'Before you repeat a message or a call, check whether it was made.',
  },
  SERVICE_UNAVAILABLE: {
    title: 'Twilio is down',
    cause: 'The service is temporarily unavailable.',
    remedy: 'Retry with increasing delays. Before you repeat a message, check whether it was made.',
  },
  UPDATE_IN_PROGRESS: {
    title: 'Another update is under way',
    cause: 'Another request is changing the same resource right now.',
    remedy: 'Wait a moment and send it again. Change a resource from one place at a time.',
  },
  INVALID_TO_NUMBER: {
    title: '“To” isn’t a valid number',
    cause: 'The number isn’t in E.164 format, or can’t exist.',
    remedy: 'Ask for the number again and check it with Lookup. Write it as +, country code, number.',
  },
  INVALID_FROM_NUMBER: {
    title: '“From” isn’t yours',
    cause: 'The number isn’t one of the account’s, nor verified as a caller ID.',
    remedy: 'Use a number that the account owns.',
  },
  TO_NUMBER_NOT_VERIFIED: {
    title: 'Trial accounts call verified numbers only',
    cause: 'A trial account may only call numbers that were verified.',
    remedy: 'Verify the number, or upgrade the account.',
  },
  TO_NOT_VERIFIED: {
    title: 'Trial accounts message verified numbers only',
    cause: 'A trial account may only send to numbers that were verified.',
    remedy: 'Verify the number, or upgrade the account.',
  },
  SMS_GEO_PERMISSION: {
    title: 'Country not enabled for messages',
    cause: 'The account’s geographic permissions don’t include the recipient’s country.',
    remedy: 'Enable the country in the console if you expect customers there.',
  },
  CALL_GEO_PERMISSION: {
    title: 'Country not enabled for calls',
    cause: 'The account’s geographic permissions don’t include the called country.',
    remedy: 'Enable the country in the console if you expect customers there.',
  },
  FROM_REQUIRED: {
    title: 'No sender',
    cause: 'The request has neither a From number nor a messaging service.',
    remedy: 'Pass one of the two.',
  },
  MESSAGE_BODY_REQUIRED: {
    title: 'Empty message',
    cause: 'The message has no body and no media.',
    remedy: 'Pass Body, MediaUrl or a content SID.',
  },
  FROM_NOT_MESSAGE_CAPABLE: {
    title: '“From” can’t send there',
    cause: 'The number isn’t the account’s, can’t send messages, or can’t reach that country.',
    remedy: 'Use a number or sender that can send to the recipient’s country.',
  },
  RECIPIENT_UNSUBSCRIBED: {
    title: 'Recipient replied STOP',
    cause: 'The recipient opted out of messages from this sender.',
    remedy: 'Mark the recipient as unsubscribed. Only a START from them ends it.',
  },
  QUEUE_OF_FROM_NUMBER_FULL: {
    title: 'Sender’s queue is full',
    cause: 'More messages are waiting for this number than it can send in four hours.',
    remedy: 'Pause this sender. Spread the load over a messaging service with more numbers.',
  },
  TO_NOT_REACHABLE_BY_SMS: {
    title: 'No route to the recipient',
    cause: 'Twilio can’t reach the recipient’s carrier with this sender.',
    remedy: 'Try another kind of sender, or another channel.',
  },
  TO_NOT_MOBILE: {
    title: '“To” isn’t a mobile number',
    cause: 'The number is a landline or can’t receive messages.',
    remedy: 'Ask for a mobile number, or call instead.',
  },
  BODY_OVER_1600_CHARACTERS: {
    title: 'Message too long',
    cause: 'The body has more than 1,600 characters.',
    remedy: 'Split the text or send a link.',
  },
  NO_SENDER_IN_MESSAGING_SERVICE: {
    title: 'No number in the service can send this',
    cause: 'No sender of the messaging service can reach this recipient.',
    remedy: 'Add a sender that can, such as a number of that country or one with MMS.',
  },
  VERIFY_INVALID_PARAMETER: {
    title: 'Verification parameter not valid',
    cause: 'A parameter of the verification is missing or malformed, often the number.',
    remedy: 'Fix the parameter that the message names.',
  },
  VERIFY_MAX_CHECK_ATTEMPTS: {
    title: 'Too many wrong codes',
    cause: 'Five codes were tried for this verification.',
    remedy: 'Let the user wait ten minutes and start a new verification.',
    categoryNote: 'Waiting doesn’t revive this verification: it’s used up.',
  },
  VERIFY_MAX_SEND_ATTEMPTS: {
    title: 'Too many codes sent',
    cause: 'Five codes were sent to this number without one being entered.',
    remedy: 'Wait until the verification expires after ten minutes.',
  },
  VERIFY_BLOCKED_BY_FRAUD_GUARD: {
    title: 'Held back as likely fraud',
    cause: 'Fraud Guard blocks the number’s prefix for twelve hours.',
    remedy: 'Offer another channel. Don’t try the prefix again meanwhile.',
  },
  PHONE_NUMBER_IS_NOT_AVAILABLE: {
    title: 'Number was taken',
    cause: 'Somebody else bought the number since you searched.',
    remedy: 'Search again and buy another one.',
  },
  UNDER_MAINTENANCE: {
    title: 'Under maintenance',
    cause: 'Twilio is working on this system.',
    remedy: 'Try again later; nothing was done.',
  },
}

/**
 * Says in English what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/twilio/explain/en'
 *
 * explain('RECIPIENT_UNSUBSCRIBED').title // => 'Recipient replied STOP'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
