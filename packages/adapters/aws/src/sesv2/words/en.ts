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
    cause: 'The account already has the maximum number of templates, lists or identities.',
    remedy: 'Delete some, or ask for a higher quota.',
    categoryNote: 'The status suggests a malformed request, but a limit is reached.',
  },
  BAD_REQUEST: {
    title: 'SES input not valid',
    cause:
      'A field of the request is missing or not acceptable, such as an address in the wrong format. The message says which.',
    remedy: 'Fix the field. Encode names that aren’t ASCII, and domains as Punycode.',
  },
  NOT_FOUND: {
    title: 'No such SES resource',
    cause: 'The identity, template, configuration set or list doesn’t exist in this Region.',
    remedy: 'Check the name and the Region: SES keeps these apart in every Region.',
  },
  ALREADY_EXISTS: {
    title: 'SES resource exists already',
    cause: 'A resource with this name already exists in the account.',
    remedy: 'Update the existing one, or choose another name.',
    categoryNote: 'The status suggests a malformed request, but the name is taken.',
  },
  CONCURRENT_MODIFICATION: {
    title: 'Changed at the same time',
    cause: 'Another request is changing the same resource, so this change wasn’t made.',
    remedy: 'Retry with increasing delays, and change one resource from one place.',
    categoryNote: 'The status suggests a failure at AWS, but two changes collided.',
  },
  ACCOUNT_DAILY_QUOTA_EXCEEDED: {
    title: 'Daily sending quota reached',
    cause:
      'The account has sent as many emails in 24 hours as it may. This message of the batch wasn’t sent.',
    remedy: 'Wait until the rolling 24 hours leave room, or ask for a higher quota.',
  },
  ACCOUNT_THROTTLED: {
    title: 'Sending rate exceeded',
    cause: 'The account sends more emails per second than it may. This message of the batch wasn’t sent.',
    remedy: 'Send this message again after a pause, and pace sending at the account’s rate.',
  },
  CONFIGURATION_SET_NOT_FOUND: {
    title: 'No such configuration set',
    cause: 'The configuration set that the message names doesn’t exist in this Region.',
    remedy: 'Create it, or correct its name.',
  },
  CONFIGURATION_SET_SENDING_PAUSED: {
    title: 'Configuration set is paused',
    cause:
      'Sending is switched off for the configuration set, by you or because of its bounces and complaints.',
    remedy: 'Find out why in the SES console, then enable sending for the set.',
  },
  TEMPLATE_NOT_FOUND: {
    title: 'No such email template',
    cause: 'The template that the message names doesn’t exist in this Region.',
    remedy: 'Create it, or correct its name; names are case-sensitive.',
  },
  INVALID_PARAMETER: {
    title: 'A message of the batch isn’t valid',
    cause: 'An address or another value of this message isn’t acceptable, so it wasn’t sent.',
    remedy: 'Read its error message, fix the value, and send only this message again.',
  },
  TRANSIENT_FAILURE: {
    title: 'Temporary failure while sending',
    cause: 'A temporary problem interrupted this message of the batch.',
    remedy: 'Send only this message again after a pause.',
  },
  CONFLICT: {
    title: 'SES resource in use',
    cause: 'The resource is in use or being changed, so this change wasn’t made.',
    remedy: 'Read its current state, release what uses it, and send the change again.',
  },
  INTERNAL_SERVICE_ERROR: {
    title: 'SES failed internally',
    cause: 'SES hit an error of its own. An email may have been sent.',
    remedy: 'Retry with increasing delays if a recipient may get the email twice.',
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
