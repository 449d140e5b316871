/**
 * The words for people in English, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/en'
import { catalogue } from '../catalogue.ts'

/** What failures of the Kakao API mean, in English, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  INTERNAL: {
    title: 'Kakao’s server failed',
    cause: 'Something went wrong inside Kakao while it handled the call, although the status says 400.',
    remedy: 'Retry after a short wait if sending twice does no harm.',
    categoryNote: 'HTTP 400 usually means an invalid request, but here the vendor failed.',
  },
  BAD_PARAMETER: {
    title: 'Missing or wrong parameter',
    cause: 'A required parameter is missing, or a value has the wrong type or range.',
    remedy: 'Compare the parameters with the API’s reference and fix them.',
  },
  UNSUPPORTED_API: {
    title: 'Feature isn’t activated',
    cause: 'The app hasn’t activated a feature that this API needs, such as Kakao Login or a consent item.',
    remedy: 'Activate the feature in the app’s settings on Kakao Developers.',
  },
  BLOCKED_ACCOUNT: {
    title: 'User’s Kakao account is restricted',
    cause: 'Kakao has blocked the user’s account or doesn’t let it do this.',
    remedy: 'Tell the user to check the account with Kakao’s customer service.',
  },
  PERMISSION: {
    title: 'App lacks permission',
    cause: 'Your app hasn’t been granted the permission for this API.',
    remedy: 'Apply for the permission on Kakao Developers.',
  },
  RESTRICTED_ACTION: {
    title: 'Action not allowed',
    cause: 'Kakao’s services don’t allow this action.',
    remedy: 'Check in the reference which actions the API allows.',
  },
  SERVICE_UNAVAILABLE: {
    title: 'Service under maintenance or failing',
    cause: 'The service is under maintenance or has an internal problem, although the status says 400.',
    remedy: 'Check Kakao’s notices, then retry with increasing delays.',
    categoryNote: 'HTTP 400 usually means an invalid request, but here the problem goes away by itself.',
  },
  INVALID_HEADER: {
    title: 'Invalid header',
    cause: 'A header of the request is missing or malformed.',
    remedy: 'Check the Authorization and Content-Type headers.',
  },
  DEPRECATED_API: {
    title: 'API withdrawn',
    cause: 'Kakao has stopped offering this API.',
    remedy: 'Move to its replacement.',
    categoryNote: 'HTTP 400 usually means an invalid request, but here the API has been withdrawn.',
  },
  API_LIMIT_EXCEED: {
    title: 'App’s quota exceeded',
    cause: 'The app made more calls than its quota allows, although the status says 400.',
    remedy: 'Pause all workers until the quota resets, or ask Kakao for a larger one.',
    categoryNote: 'HTTP 400 usually means an invalid request, but here calls came too fast.',
  },
  PAID_LIMIT_EXCEED: {
    title: 'Paid usage limit reached',
    cause: 'The app has used up its daily or monthly limit of a paid API.',
    remedy: 'Raise the limit on Kakao Developers.',
    categoryNote: 'HTTP 400 usually means an invalid request, but here money or a quota is used up.',
  },
  BLOCKED_APP: {
    title: 'App or developer suspended',
    cause: 'Kakao has suspended your app or developer account.',
    remedy: 'Stop calling, and ask Kakao’s support why.',
    categoryNote: 'HTTP 403 usually means a missing permission, but here the account is blocked.',
  },
  NOT_SIGNED_UP_USER: {
    title: 'User isn’t linked to the app',
    cause: 'The user has never linked the app, or has unlinked it.',
    remedy: 'Let the user log in with Kakao again.',
    categoryNote:
      'HTTP 400 usually means an invalid request, but here the current state doesn’t allow the request.',
  },
  ALREADY_SIGNED_UP_USER: {
    title: 'User already linked',
    cause: 'The user is linked to the app already, so there is nothing left to do.',
    remedy: 'Treat the user as linked.',
    categoryNote:
      'HTTP 400 usually means an invalid request, but here what you asked for has already happened.',
  },
  NOT_KAKAO_ACCOUNT_USER: {
    title: 'Dormant or missing Kakao account',
    cause: 'The user’s Kakao account is dormant or no longer exists.',
    remedy: 'Ask the user to reactivate the account, or remove the link.',
    categoryNote:
      'HTTP 400 usually means an invalid request, but here the current state doesn’t allow the request.',
  },
  INVALID_USER_PROPERTY_KEY: {
    title: 'Unknown user property',
    cause: 'The app has no user property with this key.',
    remedy: 'Add the property in the app’s settings, or correct the key.',
  },
  NO_SUCH_APP: {
    title: 'Unknown app',
    cause: 'The app key belongs to no registered app.',
    remedy: 'Copy the right app key from Kakao Developers.',
  },
  INVALID_ACCESS_TOKEN: {
    title: 'Invalid access token or app key',
    cause: 'The access token has expired or been revoked, or the app key is wrong.',
    remedy: 'Refresh the token once and call again; if that fails, let the user log in.',
  },
  INSUFFICIENT_SCOPE: {
    title: 'User’s consent is missing',
    cause: 'The user hasn’t agreed to a consent item that this API needs; the details list which.',
    remedy: 'Ask the user for additional consent to the scopes in the details.',
  },
  REQUIRED_AGE_VERIFICATION: {
    title: 'Age verification required',
    cause: 'The user must verify their age before this call.',
    remedy: 'Send the user to Kakao’s age verification.',
  },
  UNDER_AGE_LIMIT: {
    title: 'User is too young for the app',
    cause: 'The user is below the age limit that the app has set.',
    remedy: 'Don’t offer the feature to this user.',
    categoryNote: 'HTTP 401 usually means a bad credential, but here the user is too young.',
  },
  SIGNING_IS_NOT_COMPLETED: {
    title: 'Signature not completed yet',
    cause: 'The user hasn’t finished signing.',
    remedy: 'Ask again after a while, until the user has signed or time has run out.',
  },
  INVALID_TRANSACTION: {
    title: 'Time for signing has run out',
    cause: 'The user didn’t sign in time.',
    remedy: 'Start a new signing request.',
  },
  TRANSACTION_HAS_EXPIRED: {
    title: 'Public key expired',
    cause: 'The public key of the signature has expired.',
    remedy: 'Start a new signing request.',
  },
  LOWER_AGE_LIMIT: {
    title: 'Users under 14 not allowed',
    cause: 'The app doesn’t allow users under 14, and this user is one.',
    remedy: 'Don’t offer the feature to this user, or change the app’s setting.',
  },
  ALREADY_AGE_AUTHORIZED: {
    title: 'Age already verified',
    cause: 'The user has already verified their age.',
    remedy: 'Treat the age as verified.',
  },
  AGE_CHECK_LIMIT_EXCEED: {
    title: 'Too many age verifications',
    cause: 'The user has asked for age verification too often.',
    remedy: 'Ask the user to try later or to contact Kakao.',
  },
  AGE_RESULT_MISMATCHED: {
    title: 'Age verification differs from the last one',
    cause: 'The result isn’t the same as the user’s earlier age verification.',
    remedy: 'Ask the user to verify with their own identity.',
  },
  CI_RESULT_MISMATCHED: {
    title: 'Identity doesn’t match',
    cause: 'The person who verified isn’t the one behind the Kakao account.',
    remedy: 'Ask the user to verify with their own identity.',
  },
  NOT_TALK_USER: {
    title: 'User doesn’t use KakaoTalk',
    cause: 'The user has a Kakao account but no KakaoTalk.',
    remedy: 'Don’t offer KakaoTalk features to this user.',
  },
  USER_DEVICE_UNSUPPORTED: {
    title: 'Receiver’s device isn’t supported',
    cause: 'The receiver’s device can’t show this message.',
    remedy: 'Reach the receiver in another way.',
  },
  TALK_MESSAGE_DISABLED: {
    title: 'Receiver doesn’t accept messages',
    cause: 'The receiver has hidden their profile or turned messages off.',
    remedy: 'Leave this receiver out.',
  },
  TALK_SEND_MESSAGE_MONTHLY_LIMIT_EXCEED: {
    title: 'Sender’s monthly message quota used up',
    cause: 'The user has sent as many messages as Kakao allows in a month.',
    remedy: 'Send no more for this user until next month.',
  },
  TALK_SEND_MESSAGE_DAILY_LIMIT_EXCEED: {
    title: 'Sender’s daily message quota used up',
    cause: 'The user has sent as many messages as Kakao allows in a day.',
    remedy: 'Send no more for this user until tomorrow.',
  },
  IMAGE_UPLOAD_SIZE_EXCEED: {
    title: 'Image too large',
    cause: 'The image is larger than Kakao accepts.',
    remedy: 'Shrink the image and upload it again.',
  },
  SERVER_TIMEOUT: {
    title: 'Timed out inside Kakao',
    cause: 'Kakao’s platform timed out while it handled the call, so it may have taken effect.',
    remedy: 'Check whether it took effect, then retry if it didn’t.',
  },
  IMAGE_MAX_UPLOAD_NUMBER_EXCEED: {
    title: 'Too many images',
    cause: 'The request has more images than Kakao takes at once.',
    remedy: 'Upload the images in several requests.',
  },
  UNDER_MAINTENANCE: {
    title: 'Kakao is under maintenance',
    cause: 'The service is under maintenance.',
    remedy: 'Check Kakao’s notices, then retry with increasing delays.',
  },
  INVALID_REQUEST: {
    title: 'Invalid login request',
    cause: 'A parameter of the login or token request is missing or wrong.',
    remedy: 'Check grant_type, client_id, redirect_uri and the subcode (KOE…) in Kakao’s table.',
  },
  INVALID_CLIENT: {
    title: 'Wrong app key or client secret',
    cause: 'The REST API key is wrong, or the client secret is missing or wrong.',
    remedy: 'Copy both from Kakao Developers, and send the secret if it’s switched on.',
  },
  INVALID_SCOPE: {
    title: 'Unknown consent item',
    cause: 'A scope in the request isn’t a consent item of the app.',
    remedy: 'Set the consent item up in the app, or correct its ID.',
  },
  INVALID_GRANT: {
    title: 'Code or refresh token not accepted',
    cause:
      'The authorization code was used before or expired, the refresh token expired, or the redirect URI differs.',
    remedy: 'Let the user log in again; use each code once and at once.',
  },
  MISCONFIGURED: {
    title: 'App’s platform is misconfigured',
    cause: 'The app’s platform settings, such as its bundle ID or key hash, don’t fit the caller.',
    remedy: 'Correct the platform settings on Kakao Developers.',
  },
  UNAUTHORIZED: {
    title: 'App isn’t allowed to use this login',
    cause: 'The app doesn’t have the permission that this login needs.',
    remedy: 'Check the app’s permissions on Kakao Developers.',
  },
  UNAUTHORIZED_CLIENT: {
    title: 'App suspended from login',
    cause: 'Kakao has suspended the app or its developer, so nobody can log in.',
    remedy: 'Stop calling, and ask Kakao’s support why.',
  },
  SERVER_ERROR: {
    title: 'Login server failed',
    cause: 'Kakao’s authorization server had an error.',
    remedy: 'Retry the token request after a short wait; an authorization code may have been used up.',
  },
  APPS_INTERNAL_SERVER_ERROR: {
    title: 'Kakao Apps failed',
    cause: 'Something went wrong inside the service for channels and shipping addresses.',
    remedy: 'Retry after a short wait if sending twice does no harm.',
  },
  APPS_INVALID_REQUEST: {
    title: 'Invalid request to Kakao Apps',
    cause: 'The request isn’t one that the service understands.',
    remedy: 'Compare the request with the reference and fix it.',
  },
  APPS_INVALID_PARAMETER: {
    title: 'Invalid parameter for Kakao Apps',
    cause: 'A parameter is missing or wrong.',
    remedy: 'Check the parameters against the reference.',
  },
  APPS_TIME_EXPIRED: {
    title: 'Window was open too long',
    cause: 'The user didn’t act in time.',
    remedy: 'Start again from the beginning.',
  },
  APPS_INVALID_CHANNEL: {
    title: 'No such channel',
    cause: 'Kakao can’t find the KakaoTalk channel.',
    remedy: 'Check the channel’s public ID.',
  },
  APPS_ILLEGAL_STATE_CHANNEL: {
    title: 'Channel can’t be added',
    cause: 'The KakaoTalk channel is in a state in which nobody can add it.',
    remedy: 'Check the channel’s status in its admin center.',
  },
  APPS_APP_TYPE_ERROR: {
    title: 'Wrong type of app',
    cause: 'This type of app can’t use the service.',
    remedy: 'Use an app of a type that can.',
  },
  APPS_APP_SCOPE_ERROR: {
    title: 'Consent item isn’t set up',
    cause: 'The app hasn’t set up a consent item that the service needs.',
    remedy: 'Set it up on Kakao Developers.',
  },
  APPS_PERMISSION_ERROR: {
    title: 'App may not use Kakao Apps',
    cause: 'The app hasn’t been granted the permission for this service.',
    remedy: 'Apply for the permission on Kakao Developers.',
  },
  APPS_APP_KEY_TYPE_ERROR: {
    title: 'Wrong type of app key',
    cause: 'The key isn’t of the type that the service needs.',
    remedy: 'Send the app key of the right platform.',
  },
  APPS_APP_CHANNEL_NOT_CONNECTED: {
    title: 'Channel isn’t connected to the app',
    cause: 'The KakaoTalk channel isn’t connected to your app.',
    remedy: 'Connect the channel to the app on Kakao Developers.',
  },
  APPS_AUTH_ERROR: {
    title: 'User couldn’t be authenticated',
    cause: 'The user’s authentication failed.',
    remedy: 'Let the user log in again.',
  },
  APPS_NOT_REGISTERED_USER: {
    title: 'User isn’t connected to the app',
    cause: 'The user hasn’t connected your app.',
    remedy: 'Let the user log in with Kakao first.',
  },
  APPS_INVALID_SCOPE: {
    title: 'User hasn’t agreed to a consent item',
    cause: 'The user hasn’t agreed to a consent item that the service needs.',
    remedy: 'Ask the user for additional consent.',
  },
  APPS_ACCOUNT_TERMS_ERROR: {
    title: 'User hasn’t agreed to the terms',
    cause: 'The user hasn’t agreed to service terms that are required.',
    remedy: 'Show the terms and let the user agree.',
  },
  APPS_LOGIN_REQUIRED: {
    title: 'Login required',
    cause: 'The user isn’t logged in.',
    remedy: 'Let the user log in with Kakao.',
  },
  APPS_INVALID_SHIPPING_ADDRESS_ID: {
    title: 'No such shipping address',
    cause: 'The user has no shipping address with this ID.',
    remedy: 'Let the user choose an address again.',
  },
}

/**
 * Says in English what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/kakao/explain/en'
 *
 * explain('API_LIMIT_EXCEED').title // => 'App’s quota exceeded'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
