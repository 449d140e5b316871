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
    remedy: 'Wait a few minutes. A password reset lifts the block for the user.',
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
    remedy: 'Pause, and retry with increasing delays from a minute on.',
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
  INVALID_EMAIL: {
    title: 'Email not valid',
    cause: 'The email address is malformed, or the field is empty.',
    remedy: 'Trim spaces, check the address in the form, and ask the user to correct it.',
  },
  MISSING_PASSWORD: {
    title: 'Password missing',
    cause: 'The request has no password, or an empty one.',
    remedy: 'Check the form’s field before you send it.',
  },
  PASSWORD_LOGIN_DISABLED: {
    title: 'Password sign-in disabled',
    cause: 'The project or tenant doesn’t allow signing in with email and password.',
    remedy: 'Enable the email and password provider in the console, or offer another sign-in method.',
  },
  PASSWORD_DOES_NOT_MEET_REQUIREMENTS: {
    title: 'Password breaks the policy',
    cause: 'The project’s password policy asks for characters or a length that the password lacks.',
    remedy: 'Show the requirements in the message to the user and ask for another password.',
  },
  INVALID_PHONE_NUMBER: {
    title: 'Phone number not valid',
    cause: 'The number isn’t in E.164 form, or isn’t a number that exists in that country.',
    remedy: 'Send it with a plus sign and the country code, such as +821012345678.',
  },
  PERMISSION_DENIED: {
    title: 'Service account lacks the permission',
    cause: 'The credentials are valid, but their account lacks a role in this Firebase project.',
    remedy: 'Grant the account a Firebase role in IAM, and check that it belongs to the right project.',
  },
  CONFIGURATION_NOT_FOUND: {
    title: 'Authentication not set up',
    cause: 'The project has no Authentication configuration, or no identity provider of this ID.',
    remedy: 'Open Authentication in the console and set it up, or check the provider’s ID.',
  },
  UNAUTHORIZED_DOMAIN: {
    title: 'Domain not authorized',
    cause: 'The domain of the continue URL or redirect isn’t in the project’s list of authorized domains.',
    remedy: 'Add the domain under the Authentication settings in the console.',
  },
  INVALID_CUSTOM_TOKEN: {
    title: 'Custom token not accepted',
    cause:
      'The custom token is malformed, expired after its hour, or signed by an account that isn’t the project’s.',
    remedy: 'Mint a new token with a service account of the same project, and check the server’s clock.',
  },
  CREDENTIAL_MISMATCH: {
    title: 'Custom token of another project',
    cause: 'The custom token was made for another Firebase project than the one that the API key belongs to.',
    remedy: 'Use the API key and the service account of one project.',
  },
  INVALID_IDP_RESPONSE: {
    title: 'Identity provider’s credential not accepted',
    cause:
      'The token or code from Google, Apple or another provider is malformed, expired, or issued for another app.',
    remedy: 'Start the sign-in again; if it always fails, compare the client IDs in the console.',
  },
  FEDERATED_USER_ID_ALREADY_LINKED: {
    title: 'Account linked to another user',
    cause:
      'This account of Google, Apple or another provider is already linked to another user of the project.',
    remedy: 'Sign in as that user, or unlink the account there first.',
  },
  PHONE_NUMBER_EXISTS: {
    title: 'Phone number already in use',
    cause: 'Another user of the project has this phone number.',
    remedy: 'Offer to sign in with the number instead of adding it.',
  },
  DUPLICATE_LOCAL_ID: {
    title: 'User ID already in use',
    cause: 'A user with this uid already exists in the project.',
    remedy: 'Update that user if an earlier attempt created it, or choose another uid.',
  },
  ADMIN_ONLY_OPERATION: {
    title: 'Only administrators may do this',
    cause: 'The project doesn’t let clients do this, such as signing up or deleting users.',
    remedy: 'Do it with the Admin SDK on a server, or allow it in the Authentication settings.',
  },
  BILLING_NOT_ENABLED: {
    title: 'Billing not enabled',
    cause: 'The feature, such as phone sign-in, needs a project with a billing account.',
    remedy: 'Move the project to the Blaze plan. Waiting doesn’t help.',
  },
  RESET_PASSWORD_EXCEED_LIMIT: {
    title: 'Too many password resets',
    cause: 'More password reset emails were asked for than Firebase sends in this time.',
    remedy: 'Ask the user to look for the earlier email, and wait before sending another.',
  },
  BLOCKING_FUNCTION_ERROR_RESPONSE: {
    title: 'Your blocking function refused',
    cause: 'A blocking function of the project rejected the sign-up or sign-in, or failed.',
    remedy: 'Show the user the reason that the function gives; check its logs if it shouldn’t refuse.',
  },
  INVALID_ARGUMENT: {
    title: 'Message not valid',
    cause: 'A field of the push message or its token is malformed. The details name the field.',
    remedy: 'Fix the field. Data values have to be strings, and the whole payload may have 4096 bytes.',
  },
  UNAVAILABLE: {
    title: 'Firebase is overloaded or down',
    cause: 'Firebase can’t serve the request at the moment. A message may have been sent.',
    remedy: 'Retry with increasing delays, and wait at least as long as Retry-After says.',
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
