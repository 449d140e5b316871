/**
 * The words for people in English, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/en'
import { commonWords } from '../../common-words/en.ts'
import { catalogue } from '../catalogue.ts'

/** What failures of Amazon SNS mean, in English, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  ...commonWords,
  OPTED_OUT: {
    title: 'Number opted out of SMS',
    cause: 'The owner of the phone number asked not to get SMS from your account.',
    remedy: 'Stop sending to this number. Only its owner can opt in again.',
    categoryNote: 'The status suggests a malformed request, but the owner of the number refused.',
  },
  ENDPOINT_DISABLED: {
    title: 'Push endpoint is disabled',
    cause: 'The device’s token is no longer valid, so SNS disabled the endpoint.',
    remedy: 'Update the token and enable the endpoint, or delete it.',
    categoryNote: 'The status suggests a malformed request, but the endpoint is switched off.',
  },
  NOT_FOUND: {
    title: 'No such topic, subscription or endpoint',
    cause: 'What the ARN names doesn’t exist in this Region.',
    remedy: 'Check the ARN and the Region.',
  },
  AUTHORIZATION_ERROR: {
    title: 'No permission for this SNS action',
    cause: 'Neither the IAM policy nor the topic’s policy allows the action.',
    remedy: 'Add the action to one of the policies.',
  },
  THROTTLED: {
    title: 'Too many SNS requests',
    cause: 'This action is called faster than the account’s limit allows.',
    remedy: 'Back off exponentially, and publish in batches.',
  },
  INVALID_PARAMETER: {
    title: 'SNS parameter not valid',
    cause:
      'A parameter breaks a rule of SNS, such as a malformed ARN or phone number, or a FIFO topic without a group ID.',
    remedy: 'Read the message, which names the parameter and the reason, and fix it.',
  },
  PARAMETER_VALUE_INVALID: {
    title: 'Message attribute not valid',
    cause: 'A message attribute has a wrong name, type or value.',
    remedy: 'Correct the attribute that the message names. Numbers are sent as strings with the type Number.',
  },
  INTERNAL_ERROR: {
    title: 'SNS failed internally',
    cause: 'SNS hit an error of its own. The message may have been published.',
    remedy: 'Retry with increasing delays if subscribers can handle a message twice.',
  },
  PLATFORM_APPLICATION_DISABLED: {
    title: 'Push platform is disabled',
    cause:
      'The platform application is disabled, usually because its certificate or key for APNs or FCM is no longer valid.',
    remedy: 'Upload a valid credential, then enable the platform application.',
    categoryNote: 'The status suggests a malformed request, but the platform application is disabled.',
  },
  KMS_ACCESS_DENIED: {
    title: 'No permission for the topic’s key',
    cause: 'The topic is encrypted, and the publisher may not use its KMS key.',
    remedy: 'Allow kms:GenerateDataKey and kms:Decrypt in the key policy or the IAM policy.',
    categoryNote: 'The status suggests a malformed request, but a permission on the key is missing.',
  },
  KMS_THROTTLING: {
    title: 'KMS is throttling',
    cause: 'Requests for the topic’s KMS key come faster than KMS allows.',
    remedy: 'Back off exponentially, publish in batches, or ask for a higher KMS quota.',
    categoryNote: 'SNS sends this under HTTP 400, but it’s a rate limit of KMS.',
  },
  SUBSCRIPTION_LIMIT_EXCEEDED: {
    title: 'Too many subscriptions',
    cause: 'The account or the topic already has the maximum number of subscriptions.',
    remedy: 'Delete unused subscriptions, or ask for a higher quota.',
    categoryNote: 'The status suggests missing permissions, but a limit is reached.',
  },
}

/**
 * Says in English what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/aws/sns/explain/en'
 *
 * explain('OPTED_OUT').title // => 'Number opted out of SMS'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
