/**
 * The words for people in English, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/en'
import { catalogue } from '../catalogue.ts'

/** What failures of the Firebase Authentication and Cloud Messaging APIs mean, in English, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  INVALID_LOGIN_CREDENTIALS: {
    title: 'Wrong email or password',
    cause: 'There is no user with this email and password. Firebase doesn’t say which of the two is wrong.',
    remedy: 'Ask the user to try again or to reset the password.',
  },
  INVALID_PASSWORD: {
    title: 'Wrong password',
    cause: 'The password doesn’t belong to this user, or the user has none.',
    remedy: 'Ask the user to try again or to reset the password.',
  },
  EMAIL_EXISTS: {
    title: 'Email already in use',
    cause: 'A user of the project has this email already.',
    remedy: 'Offer to sign in instead of signing up.',
  },
  EMAIL_NOT_FOUND: {
    title: 'No user with this email',
    cause: 'No user of the project has this email.',
    remedy: 'Check the spelling, or offer to sign up.',
  },
  USER_NOT_FOUND: {
    title: 'User deleted',
    cause: 'The user has been deleted since the token was made, or there never was one.',
    remedy: 'Sign the user out.',
  },
  USER_DISABLED: {
    title: 'User disabled',
    cause: 'An administrator has disabled the user.',
    remedy: 'Tell the user whom to ask. Enable the user in the console if it was a mistake.',
  },
  TOO_MANY_ATTEMPTS_TRY_LATER: {
    title: 'Too many attempts',
    cause: 'Firebase blocks the device or the user for a while, because too many sign-ins failed.',
    remedy: 'Wait some minutes. A password reset lifts the block for the user.',
  },
  TOKEN_EXPIRED: {
    title: 'Token expired or revoked',
    cause: 'The user’s token is too old, or has been revoked by a change of the password.',
    remedy: 'Let the user sign in again.',
  },
  INVALID_ID_TOKEN: {
    title: 'ID token not accepted',
    cause: 'The ID token is malformed, expired, or of another project.',
    remedy: 'Get a new ID token. If every one fails, compare the project’s id.',
  },
  INVALID_REFRESH_TOKEN: {
    title: 'Refresh token not accepted',
    cause: 'The refresh token is misspelled, revoked, or of another project.',
    remedy: 'Let the user sign in again.',
  },
  CREDENTIAL_TOO_OLD_LOGIN_AGAIN: {
    title: 'Recent sign-in needed',
    cause: 'A change this sensitive needs a sign-in of the last few minutes.',
    remedy: 'Ask for the password again, then repeat the change.',
  },
  WEAK_PASSWORD: {
    title: 'Password too weak',
    cause: 'The password is shorter than Firebase allows.',
    remedy: 'Ask the user for a longer password. The message says how long.',
  },
  OPERATION_NOT_ALLOWED: {
    title: 'Sign-in method disabled',
    cause: 'The sign-in method isn’t enabled in the project.',
    remedy: 'Enable the provider in the Authentication settings of the console.',
  },
  EXPIRED_OOB_CODE: {
    title: 'Link expired',
    cause: 'The code in the link of the email is too old.',
    remedy: 'Send a new email.',
  },
  INVALID_OOB_CODE: {
    title: 'Link already used or broken',
    cause:
      'The code in the link is malformed, expired or used up. Mail scanners often open a link before the user does.',
    remedy: 'Send a new email.',
  },
  INVALID_CODE: {
    title: 'Wrong verification code',
    cause: 'The code that the user typed isn’t the one in the text message.',
    remedy: 'Ask the user to type it again.',
  },
  SESSION_EXPIRED: {
    title: 'Verification code expired',
    cause: 'The code in the text message is too old.',
    remedy: 'Send a new code.',
  },
  QUOTA_EXCEEDED: {
    title: 'Quota exceeded',
    cause: 'The project sent more messages, emails or verifications than its quota allows.',
    remedy: 'Pause, and retry with growing delays from a minute on.',
  },
  UNREGISTERED: {
    title: 'App uninstalled',
    cause: 'The registration token is no longer valid: the app was uninstalled, or got a new token.',
    remedy: 'Delete the token. Sending to it again never helps.',
  },
  SENDER_ID_MISMATCH: {
    title: 'Token of another project',
    cause: 'The registration token was made for another sender.',
    remedy: 'Send with the credentials of the project for which the app registered.',
  },
  THIRD_PARTY_AUTH_ERROR: {
    title: 'APNs key or web push key not accepted',
    cause: 'Apple or the browser’s push service doesn’t accept the key that the project has for it.',
    remedy: 'Upload a current APNs key in the console, or check the web push certificate.',
  },
}

/**
 * Says in English what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/firebase-auth/explain/en'
 *
 * explain('INVALID_LOGIN_CREDENTIALS').title // => 'Wrong email or password'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
