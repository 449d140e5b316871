/**
 * The words for people in English, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/en'
import { catalogue } from '../catalogue.ts'

/** What failures of the Resend API mean, in English, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  INVALID_IDEMPOTENCY_KEY: {
    title: 'Idempotency key too long or empty',
    cause: 'The key has to have 1 to 256 characters.',
    remedy: 'Use a key such as a UUID, or your order’s ID with a prefix.',
  },
  VALIDATION_ERROR: {
    title: 'A field is missing or malformed',
    cause: 'A field of the request doesn’t pass the validation. The message names it.',
    remedy: 'Fix the field that the message names.',
  },
  VALIDATION_ERROR_403: {
    title: 'Domain not verified',
    cause:
      'The domain of the sender isn’t verified in this account, belongs to another account, or is the one for tests, which only sends to yourself.',
    remedy: 'Add and verify the domain in Resend, and use an address of it as the sender.',
    categoryNote: 'The key is fine: what is missing is a verified domain.',
  },
  MISSING_API_KEY: {
    title: 'No API key sent',
    cause: 'The request carried no API key.',
    remedy: 'Send the key in the Authorization header as “Bearer re_…”.',
  },
  RESTRICTED_API_KEY: {
    title: 'Key may only send emails',
    cause: 'The key has sending access, and the call does something else.',
    remedy: 'Use a key with full access for this call, and keep the restricted one for sending.',
    categoryNote: 'The key is valid: it lacks the right.',
  },
  INVALID_API_KEY: {
    title: 'API key not accepted',
    cause: 'The key is wrong, was deleted, or belongs to another account.',
    remedy: 'Check which key is deployed and create a new one if needed.',
    categoryNote: 'Resend rejects a wrong key with 403.',
  },
  NOT_FOUND: {
    title: 'No such endpoint or object',
    cause: 'The path isn’t one of the API’s, or nothing has this ID.',
    remedy: 'Check the path and the ID.',
  },
  METHOD_NOT_ALLOWED: {
    title: 'Wrong HTTP method',
    cause: 'The path exists, but not for this HTTP method.',
    remedy: 'Use the method that the reference gives for the endpoint.',
  },
  INVALID_IDEMPOTENT_REQUEST: {
    title: 'Idempotency key used for another request',
    cause: 'The same key was sent within a day with a different payload.',
    remedy: 'Send the payload of the first request, or a new key if it’s another email.',
  },
  CONCURRENT_IDEMPOTENT_REQUESTS: {
    title: 'First request still running',
    cause: 'A request with the same idempotency key is still being processed.',
    remedy: 'Wait a little, then send the same request with the same key to get its result.',
    categoryNote: 'The email isn’t in conflict with another: it’s the same one, still under way.',
  },
  INVALID_ATTACHMENT: {
    title: 'Attachment without content',
    cause: 'An attachment has neither content nor a path.',
    remedy: 'Give each attachment its content in Base64, or the URL of the file as its path.',
  },
  INVALID_FROM_ADDRESS: {
    title: 'Malformed sender',
    cause: 'The from field is neither an address nor a name with an address in angle brackets.',
    remedy: 'Write it as “Name <email@example.com>”.',
  },
  INVALID_ACCESS: {
    title: 'No such access level',
    cause: 'The permission of a new API key is neither full_access nor sending_access.',
    remedy: 'Use one of the two.',
  },
  INVALID_PARAMETER: {
    title: 'Parameter isn’t a UUID',
    cause: 'An ID in the path or body isn’t a valid UUID.',
    remedy: 'Check that the ID is Resend’s own and not undefined or yours.',
  },
  INVALID_REGION: {
    title: 'No such region',
    cause: 'The region of a new domain isn’t one that Resend offers.',
    remedy: 'Use one of the regions that the message lists.',
  },
  MISSING_REQUIRED_FIELD: {
    title: 'Required field missing',
    cause: 'The body lacks a field that the endpoint needs. The message lists them.',
    remedy: 'Add the fields that the message lists.',
  },
  MONTHLY_QUOTA_EXCEEDED: {
    title: 'Emails of the month used up',
    cause: 'The account has sent and received as many emails this month as its plan includes.',
    remedy: 'Pause sending and change the plan. Waiting minutes doesn’t help.',
    categoryNote: 'The plan is used up: this 429 isn’t about calls per second.',
  },
  DAILY_QUOTA_EXCEEDED: {
    title: 'Emails of the day used up',
    cause: 'The account has sent and received as many emails in 24 hours as its plan includes.',
    remedy: 'Pause sending until the day is over, or change the plan.',
    categoryNote: 'The plan is used up: this 429 isn’t about calls per second.',
  },
  RATE_LIMIT_EXCEEDED: {
    title: 'Too many calls in a second',
    cause: 'All keys of the team share a few calls per second, and this was one too many.',
    remedy: 'Wait as long as Retry-After says. Send through a queue, or up to 100 emails in one batch.',
  },
  SECURITY_ERROR: {
    title: 'Held back for security',
    cause: 'Resend’s checks found something suspicious in the request.',
    remedy: 'Read the message and contact Resend’s support. Don’t resend it unchanged.',
    categoryNote: 'A security check refused it; nothing is wrong with the key.',
  },
  APPLICATION_ERROR: {
    title: 'Resend failed',
    cause: 'Something unexpected went wrong inside Resend.',
    remedy: 'Retry with the same idempotency key. Without one, check whether the email went out.',
  },
  INTERNAL_SERVER_ERROR: {
    title: 'Resend’s server failed',
    cause: 'Something unexpected went wrong on Resend’s servers.',
    remedy: 'Retry with the same idempotency key. Without one, check whether the email went out.',
  },
}

/**
 * Says in English what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/resend/explain/en'
 *
 * explain('DAILY_QUOTA_EXCEEDED').title // => 'Emails of the day used up'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
