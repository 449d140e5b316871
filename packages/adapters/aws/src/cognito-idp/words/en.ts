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
    cause: 'The user pool has no user of this name.',
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
    cause: 'The user pool already has a user of this name.',
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
    remedy: 'Ask the user to wait some minutes.',
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
