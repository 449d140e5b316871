/**
 * The words for people in English, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/en'
import { commonWords } from '../../common-words/en.ts'
import { catalogue } from '../catalogue.ts'

/** What failures of AWS Secrets Manager mean, in English, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  ...commonWords,
  RESOURCE_NOT_FOUND: {
    title: 'No such secret or version',
    cause: 'The secret, or the version that you ask for, doesn’t exist in this Region.',
    remedy: 'Check the name, the version stage and the Region.',
    categoryNote: 'The status suggests a malformed request, but the secret isn’t there.',
  },
  DECRYPTION_FAILURE: {
    title: 'Secret can’t be decrypted',
    cause: 'The KMS key is disabled or deleted, or you may not use it.',
    remedy: 'Check the state and the policy of the KMS key.',
    categoryNote: 'The status suggests a malformed request, but the KMS key is the problem.',
  },
  INVALID_REQUEST: {
    title: 'Not possible in the secret’s state',
    cause: 'For example, the secret is scheduled for deletion, or rotation isn’t configured.',
    remedy: 'Restore the secret or configure it first.',
    categoryNote: 'The status suggests a malformed request, but the secret is in another state.',
  },
  RESOURCE_EXISTS: {
    title: 'Secret exists already',
    cause: 'A secret, or a version with this token, already exists.',
    remedy: 'Update the secret instead of creating it.',
    categoryNote: 'The status suggests a malformed request, but the name is taken.',
  },
}

/**
 * Says in English what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/aws/secrets-manager/explain/en'
 *
 * explain('RESOURCE_NOT_FOUND').title // => 'No such secret or version'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
