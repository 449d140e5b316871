/**
 * The words for people in English, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/en'
import { commonWords } from '../../common-words/en.ts'
import { catalogue } from '../catalogue.ts'

/** What failures of Amazon SES API v2 mean, in English, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  ...commonWords,
  MESSAGE_REJECTED: {
    title: 'Message rejected',
    cause: 'The message has content that SES doesn’t send, or an address that isn’t verified.',
    remedy: 'Read the message of the fault; verify the address or fix the content.',
  },
  MAIL_FROM_DOMAIN_NOT_VERIFIED: {
    title: 'Sending domain not verified',
    cause: 'The domain of the sender hasn’t been verified with SES.',
    remedy: 'Verify the domain, or send from one that is verified.',
    categoryNote: 'The status suggests a malformed request, but the domain has to be verified.',
  },
  ACCOUNT_SUSPENDED: {
    title: 'Sending permanently restricted',
    cause: 'AWS has permanently restricted the account’s ability to send email.',
    remedy: 'Contact AWS Support. Retrying doesn’t help.',
    categoryNote: 'The status suggests a malformed request, but the account may not send.',
  },
  SENDING_PAUSED: {
    title: 'Sending is paused',
    cause: 'The account’s email sending is paused, by AWS or by yourselves.',
    remedy: 'Find out why in the SES console, then resume sending.',
    categoryNote: 'The status suggests a malformed request, but the account may not send now.',
  },
  TOO_MANY_REQUESTS: {
    title: 'Too many SES calls',
    cause: 'The operation is called faster than its rate allows.',
    remedy: 'Back off and send at the rate of the account.',
  },
  LIMIT_EXCEEDED: {
    title: 'Too many resources of this kind',
    cause: 'The account has as many templates, lists or identities as it may have.',
    remedy: 'Delete some, or ask for a higher quota.',
    categoryNote: 'The status suggests a malformed request, but a limit is reached.',
  },
}

/**
 * Says in English what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/aws/sesv2/explain/en'
 *
 * explain('MESSAGE_REJECTED').title // => 'Message rejected'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
