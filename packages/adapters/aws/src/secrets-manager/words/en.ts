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
  INTERNAL_SERVICE_ERROR: {
    title: 'Secrets Manager failed internally',
    cause: 'Secrets Manager hit an error of its own. A change may have been made.',
    remedy: 'Retry with increasing delays, and serve a cached secret meanwhile.',
  },
  INVALID_PARAMETER: {
    title: 'Secrets Manager parameter not valid',
    cause: 'A parameter’s name or value isn’t acceptable, such as a secret’s name with forbidden characters.',
    remedy: 'Read the message and correct the parameter.',
  },
  LIMIT_EXCEEDED: {
    title: 'Too many secrets or versions',
    cause: 'The account has too many secrets, or the secret has too many versions or labels.',
    remedy: 'Delete what isn’t needed. Write a new version only when the value changes.',
    categoryNote: 'The status suggests a malformed request, but a limit is reached.',
  },
  ENCRYPTION_FAILURE: {
    title: 'Secret can’t be encrypted',
    cause:
      'Secrets Manager couldn’t encrypt the secret with its KMS key, usually because the key is disabled or being deleted.',
    remedy: 'Check the key’s state, or choose another key for the secret.',
    categoryNote: 'The status suggests a malformed request, but the key can’t be used.',
  },
  INVALID_NEXT_TOKEN: {
    title: 'Page token not valid',
    cause: 'The NextToken is malformed, expired, or from a list with other filters.',
    remedy: 'Start the list again from the first page.',
  },
  MALFORMED_POLICY_DOCUMENT: {
    title: 'Resource policy malformed',
    cause: 'The resource policy isn’t valid JSON, or breaks the syntax of policies.',
    remedy: 'Check the policy with IAM Access Analyzer before you attach it.',
  },
  PUBLIC_POLICY: {
    title: 'Policy would make the secret public',
    cause: 'The resource policy grants broad access, and the request sets BlockPublicPolicy.',
    remedy: 'Name the accounts and roles in the policy instead of a wildcard.',
  },
  PRECONDITION_NOT_MET: {
    title: 'Another change is needed first',
    cause: 'The secret’s setup doesn’t allow the call, for example because a resource policy is missing.',
    remedy: 'Read the message and meet the condition that it names.',
    categoryNote: 'The status suggests a malformed request, but the secret’s setup has to change first.',
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
