/**
 * The words for people in English, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/en'
import { commonWords } from '../../common-words/en.ts'
import { catalogue } from '../catalogue.ts'

/** What failures of Amazon Cognito user pools mean, in English, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  ...commonWords,
  NOT_AUTHORIZED: {
    title: 'Sign-in not accepted',
    cause: 'The user name or password is wrong, the user is disabled, or a token was revoked.',
    remedy: 'Ask the user to sign in again. Don’t say which of the two was wrong.',
    categoryNote: 'The status suggests missing permissions, but the user’s credentials aren’t accepted.',
  },
  USER_NOT_FOUND: {
    title: 'No such user',
    cause: 'The user pool has no user with this name.',
    remedy: 'Treat it like a wrong password towards the user.',
  },
  USER_NOT_CONFIRMED: {
    title: 'User hasn’t confirmed the account',
    cause: 'The user signed up but didn’t enter the confirmation code.',
    remedy: 'Resend the code and ask the user to confirm.',
    categoryNote: 'The status suggests a malformed request, but the user has to confirm first.',
  },
  USERNAME_EXISTS: {
    title: 'User name taken',
    cause: 'The user pool already has a user with this name.',
    remedy: 'Ask for another name, or offer to sign in.',
    categoryNote: 'The status suggests a malformed request, but the name is taken.',
  },
  CODE_MISMATCH: {
    title: 'Wrong confirmation code',
    cause: 'The code that the user entered isn’t the one that was sent.',
    remedy: 'Let the user try again, or send a new code.',
  },
  EXPIRED_CODE: {
    title: 'Confirmation code expired',
    cause: 'The code is too old, or a newer one was sent.',
    remedy: 'Send a new code.',
    categoryNote: 'The status suggests a malformed request, but the code has expired.',
  },
  PASSWORD_RESET_REQUIRED: {
    title: 'User must reset the password',
    cause: 'An administrator reset the password, or the user was imported.',
    remedy: 'Send the user through the forgotten-password flow.',
    categoryNote: 'The status suggests a malformed request, but the password has to be reset.',
  },
  INVALID_PASSWORD: {
    title: 'Password breaks the policy',
    cause: 'The new password doesn’t meet the user pool’s password policy.',
    remedy: 'Show the policy and ask for another password.',
  },
  LIMIT_EXCEEDED: {
    title: 'Attempt limit reached',
    cause: 'The user or the account did this too often, for example asked for codes.',
    remedy: 'Ask the user to wait a few minutes.',
    categoryNote: 'The status suggests a malformed request, but it’s a limit.',
  },
  TOO_MANY_FAILED_ATTEMPTS: {
    title: 'Too many failed attempts',
    cause: 'The user entered wrong codes or passwords too often.',
    remedy: 'Ask the user to wait before the next attempt.',
    categoryNote: 'The status suggests a malformed request, but it’s a limit.',
  },
  USER_LAMBDA_VALIDATION: {
    title: 'Your trigger rejected the user',
    cause: 'A Lambda trigger of the user pool threw, usually on purpose.',
    remedy: 'Show the user what the trigger says; check its logs if it shouldn’t.',
    categoryNote: 'The status suggests a malformed request, but your own trigger refused.',
  },
  ALIAS_EXISTS: {
    title: 'Email or phone used by another user',
    cause: 'Another user of the pool has this email or phone number as a verified alias.',
    remedy: 'Offer to sign in, or move the alias by confirming with ForceAliasCreation.',
    categoryNote: 'The status suggests a malformed request, but the alias is taken.',
  },
  CODE_DELIVERY_FAILURE: {
    title: 'Code couldn’t be sent',
    cause: 'Cognito couldn’t deliver the verification code by email or text message.',
    remedy:
      'Check the address and the SES or SNS setup, such as the sandbox and spending limit; then resend the code.',
    categoryNote: 'The status suggests a malformed request, but the delivery of the code failed.',
  },
  INVALID_PARAMETER: {
    title: 'Cognito parameter not valid',
    cause:
      'A parameter is malformed or doesn’t suit the user pool or its app client. The message says which.',
    remedy: 'Compare it with the pool’s settings, such as required attributes and the client’s auth flows.',
  },
  RESOURCE_NOT_FOUND: {
    title: 'No such user pool or client',
    cause: 'The user pool, app client, group or identity provider doesn’t exist in this Region.',
    remedy: 'Check the IDs and the Region, which the pool’s ID begins with.',
  },
  TOO_MANY_REQUESTS: {
    title: 'Too many Cognito requests',
    cause: 'The account calls this category of Cognito operations faster than its quota allows.',
    remedy: 'Back off exponentially with jitter, cache tokens, and ask for a higher quota.',
  },
  UNEXPECTED_LAMBDA: {
    title: 'Trigger couldn’t be run',
    cause: 'Cognito couldn’t invoke a Lambda trigger of the user pool, or the trigger broke off.',
    remedy: 'Retry later, and check the trigger’s logs, its concurrency, and that Cognito may invoke it.',
    categoryNote: 'The status suggests a malformed request, but a trigger couldn’t be run.',
  },
  INTERNAL_ERROR: {
    title: 'Cognito failed internally',
    cause: 'Cognito hit an error of its own. The change may have been made.',
    remedy: 'Retry with increasing delays; look up the user before you repeat a change.',
  },
  PASSWORD_HISTORY_POLICY_VIOLATION: {
    title: 'Password was used before',
    cause: 'The user pool doesn’t allow a password that the user has used recently.',
    remedy: 'Ask the user for a password that they haven’t used yet.',
  },
}

/**
 * Says in English what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/aws/cognito-idp/explain/en'
 *
 * explain('USER_NOT_CONFIRMED').title // => 'User hasn’t confirmed the account'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
