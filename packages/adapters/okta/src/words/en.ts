/**
 * The words for people in English, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/en'
import { catalogue } from '../catalogue.ts'

/** What failures of the Okta API mean, in English, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  API_VALIDATION: {
    title: 'Validation failed',
    cause: 'A field of the request doesn’t pass Okta’s checks. Often the login is already taken.',
    remedy: 'Read the fault’s items: each names a field and what is wrong with it.',
  },
  AUTHENTICATION: {
    title: 'Authentication failed',
    cause: 'The credentials aren’t right: a user’s password at sign-in, or those of the call.',
    remedy: 'At sign-in, ask the user again. Elsewhere check the credentials of the call.',
  },
  INVALID_SESSION: {
    title: 'Session ended',
    cause: 'There is no valid session or token in the request.',
    remedy: 'Sign in again, or send the API token.',
    categoryNote: 'HTTP 403 usually means a missing permission, but here the session has ended.',
  },
  ACCESS_DENIED: {
    title: 'Permission missing',
    cause: 'The token’s admin role doesn’t allow the action, or not on this resource.',
    remedy: 'Ask an admin for a role that includes it. An API token has the rights of who made it.',
  },
  RESOURCE_NOT_FOUND: {
    title: 'Resource not found',
    cause: 'No user, group, app or other thing has this id.',
    remedy: 'Check the id, and whether it belongs to this org.',
  },
  INTERNAL_SERVER_ERROR: {
    title: 'Error at Okta',
    cause: 'Okta failed while it worked on the request.',
    remedy:
      'Retry with increasing delays if running it twice does no harm, and look at the status page if it keeps failing.',
  },
  READ_ONLY_DATABASE: {
    title: 'Okta is read-only',
    cause: 'Okta is in read-only mode for a while, so that nothing can be changed.',
    remedy: 'Retry later. Reading still works.',
  },
  INVALID_TOKEN: {
    title: 'Token not accepted',
    cause: 'The API token is wrong, revoked, or expired because it wasn’t used for 30 days.',
    remedy: 'Create a token in the admin console and deploy it.',
  },
  UPDATE_CREDENTIALS_FAILED: {
    title: 'Credentials not changed',
    cause: 'The old password or answer is wrong, or the new one breaks the policy.',
    remedy: 'Read the fault’s items and ask the user for other input.',
    categoryNote: 'HTTP 403 usually means a missing permission, but here the input is wrong.',
  },
  FEATURE_NOT_ENABLED: {
    title: 'Feature not enabled',
    cause: 'The org’s edition doesn’t include this feature, or it’s switched off.',
    remedy: 'Enable it in the admin console, or ask Okta.',
    categoryNote: 'HTTP 401 usually means wrong credentials, but here a feature isn’t enabled.',
  },
  ACTIVATE_USER_FAILED: {
    title: 'User already active',
    cause: 'The user has been activated before.',
    remedy: 'Treat it as done.',
    categoryNote: 'HTTP 403 usually means a missing permission, but here the work is already done.',
  },
  USER_OPERATION_FORBIDDEN: {
    title: 'Not possible in the user’s current state',
    cause: 'The user’s status doesn’t allow the operation, such as a password reset before activation.',
    remedy: 'Read the user’s status first, and bring it to one that allows it.',
    categoryNote: 'HTTP 403 usually means a missing permission, but here the user’s status is in the way.',
  },
  TOO_MANY_REQUESTS: {
    title: 'Rate limit reached',
    cause: 'The org called this group of endpoints more often than its limit for a minute allows.',
    remedy: 'Pause all workers until the reset that the fault names.',
  },
  PASSWORD_EXPIRED: {
    title: 'Password expired',
    cause: 'The user’s password has expired.',
    remedy: 'Let the user choose a new one.',
    categoryNote: 'HTTP 401 usually means wrong credentials, but here the password is only too old.',
  },
  FACTOR_INVALID_CODE: {
    title: 'Wrong passcode',
    cause: 'The code that the user typed isn’t right.',
    remedy: 'Ask the user to type it again.',
    categoryNote: 'HTTP 403 usually means a missing permission, but here a code was mistyped.',
  },
  FACTOR_USER_LOCKED: {
    title: 'User locked',
    cause: 'Too many wrong attempts have locked the user.',
    remedy: 'Unlock the user in the admin console, or wait if the policy unlocks by itself.',
    categoryNote: 'HTTP 403 usually means a missing permission, but here the user is locked.',
  },
  PASSWORD_POLICY_VIOLATION: {
    title: 'Password breaks the policy',
    cause: 'The password doesn’t meet the org’s rules, or was used before.',
    remedy: 'Ask for another. The message says which rule it breaks.',
    categoryNote: 'HTTP 403 usually means a missing permission, but here the password is the problem.',
  },
  INVALID_OR_EXPIRED_RECOVERY_TOKEN: {
    title: 'Recovery link expired',
    cause: 'The recovery link is too old, or has been used.',
    remedy: 'Send a new one.',
    categoryNote: 'HTTP 403 usually means a missing permission, but here a link has expired.',
  },
  UPDATE_ACTIVATING_USER: {
    title: 'User still being activated',
    cause: 'Okta is still activating the user and takes no change meanwhile.',
    remedy: 'Send the same change again in a few minutes.',
    categoryNote: 'HTTP 409 usually means a duplicate, but here Okta isn’t done yet.',
  },
  INCORRECT_USERNAME_OR_PASSWORD: {
    title: 'Wrong username or password',
    cause: 'The username and the password don’t belong together.',
    remedy: 'Ask the user to try again or to reset the password.',
    categoryNote: 'HTTP 401 usually means wrong credentials of the call, but here a customer mistyped.',
  },
  OAUTH_INVALID_GRANT: {
    title: 'Grant not accepted',
    cause: 'The code or refresh token is wrong, expired, used or revoked, or the password is wrong.',
    remedy: 'Start the sign-in again. Retrying with the same grant never works.',
  },
  OAUTH_INVALID_CLIENT: {
    title: 'Client not accepted',
    cause: 'The client id, secret or signed assertion isn’t right for this app.',
    remedy: 'Check the id and the secret of the app, and the clock if it signs.',
  },
  OAUTH_INVALID_TOKEN: {
    title: 'Access token not accepted',
    cause: 'The access token has expired, was revoked, or is for another audience or issuer.',
    remedy: 'Get a new access token from this authorization server.',
  },
  OAUTH_AUTHORIZATION_PENDING: {
    title: 'User hasn’t approved yet',
    cause: 'The user hasn’t finished the sign-in on the other device.',
    remedy: 'Poll again after the interval.',
    categoryNote: 'HTTP 400 usually means a malformed request, but here the user isn’t done yet.',
  },
  OAUTH_SLOW_DOWN: {
    title: 'Polling too fast',
    cause: 'The client polls more often than the interval allows.',
    remedy: 'Add five seconds to the interval.',
    categoryNote: 'HTTP 400 usually means a malformed request, but here it only came too early.',
  },
  OAUTH_USE_DPOP_NONCE: {
    title: 'DPoP nonce needed',
    cause: 'Okta asks for a proof with the nonce of this response.',
    remedy: 'Make a proof with the nonce from the DPoP-Nonce header, and send that.',
    categoryNote: 'HTTP 400 usually means a malformed request, but here only a nonce is missing.',
  },
  ILLEGAL_API_ARGUMENT: {
    title: 'Argument not valid',
    cause: 'An argument of the call isn’t one that Okta accepts.',
    remedy: 'Read the fault’s items and the API reference, and correct the argument.',
  },
  READER: {
    title: 'Body couldn’t be read',
    cause: 'The body isn’t well-formed JSON, or its fields don’t have the types of the API.',
    remedy: 'Serialize the body with a JSON library, and send Content-Type: application/json.',
  },
  INVALID_SEARCH_CRITERIA: {
    title: 'Search expression not valid',
    cause:
      'The search, filter or sort expression has a syntax error or names an attribute that can’t be searched.',
    remedy: 'Check operators, quotes and URL encoding, and use attributes that can be searched.',
  },
  DUPLICATE_APP_ASSIGNMENT: {
    title: 'App already assigned',
    cause: 'The user or group has this app already.',
    remedy: 'Treat it as done, or update the existing assignment.',
  },
  SMS_TOO_MANY_REQUESTS: {
    title: 'Too many text messages',
    cause: 'A code was sent to this phone less than 30 seconds ago.',
    remedy: 'Wait 30 seconds before you send another, and disable the button meanwhile.',
  },
}

/**
 * Says in English what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/okta/explain/en'
 *
 * explain('API_VALIDATION').title // => 'Validation failed'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
