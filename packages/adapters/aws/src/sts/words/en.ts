/**
 * The words for people in English, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/en'
import { commonWords } from '../../common-words/en.ts'
import { catalogue } from '../catalogue.ts'

/** What failures of AWS STS mean, in English, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  ...commonWords,
  INVALID_IDENTITY_TOKEN: {
    title: 'Identity token not accepted',
    cause: 'AWS couldn’t validate the web identity token.',
    remedy: 'Get a new token from the identity provider, and check issuer and audience.',
    categoryNote: 'The status suggests a malformed request, but the token isn’t accepted.',
  },
  IDP_COMMUNICATION_ERROR: {
    title: 'Identity provider not reachable',
    cause: 'AWS couldn’t reach the identity provider to verify the token.',
    remedy: 'Retry a few times; then check whether the provider is up.',
    categoryNote: 'The status suggests a malformed request, but the provider can’t be reached.',
  },
  IDP_REJECTED_CLAIM: {
    title: 'Identity provider rejected the claim',
    cause: 'The identity provider says that the identity isn’t valid, has expired or was revoked.',
    remedy: 'Sign the user in again and use the new token.',
    categoryNote: 'The status suggests missing permissions, but the identity isn’t accepted.',
  },
  REGION_DISABLED: {
    title: 'STS is off in this Region',
    cause: 'The account hasn’t activated STS in this Region.',
    remedy: 'Activate the Region in IAM, or use another one.',
    categoryNote: 'The status suggests missing permissions, but the Region is switched off.',
  },
  INVALID_AUTHORIZATION_MESSAGE: {
    title: 'Message can’t be decoded',
    cause: 'The encoded message is cut off or didn’t come from an AWS authorization failure.',
    remedy: 'Copy the whole encoded message from the error, without line breaks.',
  },
  MALFORMED_POLICY_DOCUMENT: {
    title: 'Session policy malformed',
    cause: 'The session policy isn’t valid JSON, or breaks the syntax of policies.',
    remedy: 'Check the policy with IAM Access Analyzer before you pass it.',
  },
  PACKED_POLICY_TOO_LARGE: {
    title: 'Session policies and tags too large',
    cause: 'The session policies and tags exceed the size that a session may have once packed.',
    remedy: 'Shorten the policies, pass managed policies’ ARNs, or drop some tags.',
    categoryNote: 'The status suggests a malformed request, but it’s only too large.',
  },
}

/**
 * Says in English what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/aws/sts/explain/en'
 *
 * explain('INVALID_IDENTITY_TOKEN').title // => 'Identity token not accepted'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
