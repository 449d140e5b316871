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
