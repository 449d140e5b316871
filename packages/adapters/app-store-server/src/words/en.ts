/**
 * The words for people in English, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/en'
import { catalogue } from '../catalogue.ts'

/** What failures of the App Store Server API mean, in English, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  GENERAL_BAD_REQUEST: {
    title: 'Malformed request',
    cause: 'Apple couldn’t make sense of the request, and doesn’t say which part of it.',
    remedy: 'Check the path, the environment and the JSON body against Apple’s docs for the endpoint.',
  },
  INVALID_APP_IDENTIFIER: {
    title: 'Invalid app identifier',
    cause: 'The app’s Apple ID or bundle ID in the request or token isn’t valid.',
    remedy: 'Check the bundle ID in the JWT’s bid claim, and the app’s ID in the request.',
  },
  INVALID_REQUEST_REVISION: {
    title: 'Invalid revision token',
    cause: 'The revision in the request isn’t one that Apple gave out.',
    remedy: 'Pass the revision of the previous page unchanged, or start again without one.',
  },
  INVALID_TRANSACTION_ID: {
    title: 'Invalid transaction ID',
    cause: 'The transaction ID isn’t in the format of one.',
    remedy: 'Send the transactionId from StoreKit or from a notification, as a string of digits.',
  },
  INVALID_ORIGINAL_TRANSACTION_ID: {
    title: 'Invalid original transaction ID',
    cause: 'The original transaction ID isn’t in the format of one.',
    remedy: 'Send the originalTransactionId of the purchase, as a string of digits.',
  },
  INVALID_EXTEND_BY_DAYS: {
    title: 'Invalid length of extension',
    cause: 'extendByDays isn’t a number of days that Apple allows.',
    remedy: 'Send a whole number of days within Apple’s limit.',
  },
  INVALID_REQUEST_IDENTIFIER: {
    title: 'Invalid request identifier',
    cause: 'The requestIdentifier of an extension isn’t valid.',
    remedy: 'Send a UUID of your own for each extension.',
  },
  START_DATE_TOO_FAR_IN_PAST: {
    title: 'Start date too early',
    cause: 'Apple doesn’t keep notifications that long.',
    remedy: 'Move startDate into the period that Apple’s docs name.',
    categoryNote:
      'HTTP 400 usually means a malformed request; here the date is well-formed and out of range.',
  },
  START_DATE_AFTER_END_DATE: {
    title: 'Start date not before end date',
    cause: 'startDate is the same as endDate or later.',
    remedy: 'Send dates in UNIX milliseconds, the start before the end.',
  },
  INVALID_PAGINATION_TOKEN: {
    title: 'Invalid pagination token',
    cause:
      'The token isn’t one that the previous page returned, or the rest of the request has changed since.',
    remedy: 'Repeat the first request’s parameters and pass the token unchanged.',
  },
  PAGINATION_TOKEN_EXPIRED: {
    title: 'Pagination token expired',
    cause: 'Too much time has passed since the previous page.',
    remedy: 'Start again from the first page.',
    categoryNote: 'HTTP 400 usually means a malformed request; here the token was right and has expired.',
  },
  INVALID_TEST_NOTIFICATION_TOKEN: {
    title: 'Invalid test notification token',
    cause: 'The token isn’t one that a request for a test notification returned.',
    remedy: 'Pass the testNotificationToken unchanged, to the same environment.',
  },
  INVALID_TRANSACTION_TYPE_NOT_SUPPORTED: {
    title: 'Unsupported type of purchase',
    cause: 'The endpoint doesn’t work for this type of in-app purchase.',
    remedy: 'Check the product’s type before you call the endpoint.',
    categoryNote:
      'HTTP 400 usually means a malformed request; here the purchase is one that the endpoint can’t use.',
  },
  INVALID_CUSTOMER_CONSENTED: {
    title: 'Customer’s consent missing',
    cause: 'customerConsented isn’t true, and Apple accepts consumption data only with consent.',
    remedy: 'Send the data only for customers who have consented.',
  },
  INVALID_APP_ACCOUNT_TOKEN_UUID_ERROR: {
    title: 'App account token isn’t a UUID',
    cause: 'appAccountToken has to be a UUID.',
    remedy: 'Send a UUID for each user instead of your own user ID.',
  },
  FAMILY_TRANSACTION_NOT_SUPPORTED_ERROR: {
    title: 'Purchase shared by the family',
    cause: 'The customer has the product through Family Sharing, which the endpoint doesn’t support.',
    remedy: 'Use the transaction of the family member who bought it.',
    categoryNote:
      'HTTP 400 usually means a malformed request; here the purchase is one that the endpoint can’t use.',
  },
  TRANSACTION_ID_IS_NOT_ORIGINAL_TRANSACTION_ID_ERROR: {
    title: 'Not an original transaction ID',
    cause: 'The endpoint works only with the original transaction’s ID.',
    remedy: 'Read originalTransactionId from the transaction and send that.',
  },
  EXISTING_PERFORMANCE_TEST_RUN: {
    title: 'Performance test already running',
    cause: 'Apple is still at work on a test with this ID.',
    remedy: 'Get the result of the test that is running; don’t start another with the same ID.',
    categoryNote: 'HTTP 400 usually means a malformed request; here an earlier test is still running.',
  },
  SUBSCRIPTION_EXTENSION_INELIGIBLE: {
    title: 'Subscription can’t be extended',
    cause: 'The subscription’s state, such as expired or in a free trial, rules out an extension.',
    remedy: 'Check the subscription’s status and extend active subscriptions only.',
    categoryNote:
      'HTTP 403 usually means a missing permission; here it’s about the subscription, not your key.',
  },
  SUBSCRIPTION_MAX_EXTENSION: {
    title: 'No extensions left',
    cause: 'The subscription has had all the extensions that Apple allows in a year.',
    remedy: 'Compensate the customer in another way, such as an offer code.',
    categoryNote:
      'HTTP 403 usually means a missing permission; here it’s about the subscription, not your key.',
  },
  FAMILY_SHARED_SUBSCRIPTION_EXTENSION_INELIGIBLE: {
    title: 'Shared subscription can’t be extended',
    cause: 'The customer has the subscription through Family Sharing.',
    remedy: 'Extend the subscription of the family member who pays for it.',
    categoryNote:
      'HTTP 403 usually means a missing permission; here it’s about the subscription, not your key.',
  },
  ACCOUNT_NOT_FOUND: {
    title: 'No such App Store account',
    cause: 'Apple finds no account for this purchase.',
    remedy: 'Don’t repeat the request. Check that the transaction is from this environment.',
  },
  ACCOUNT_NOT_FOUND_RETRYABLE: {
    title: 'Account not found for now',
    cause: 'Apple doesn’t find the account at the moment, and says that another try may.',
    remedy: 'Retry with increasing delays; treat it as missing after a few tries.',
  },
  APP_NOT_FOUND: {
    title: 'No such app',
    cause: 'Apple finds no app for the bundle ID or app ID.',
    remedy: 'Check the IDs, and that the app exists in this environment.',
  },
  APP_NOT_FOUND_RETRYABLE: {
    title: 'App not found for now',
    cause: 'Apple doesn’t find the app at the moment, and says that another try may.',
    remedy: 'Retry with increasing delays; check the IDs after a few tries.',
  },
  ORIGINAL_TRANSACTION_ID_NOT_FOUND: {
    title: 'No such original transaction',
    cause: 'Apple finds no purchase with this original transaction ID here.',
    remedy: 'Ask the other environment: a sandbox purchase doesn’t exist in production.',
  },
  ORIGINAL_TRANSACTION_ID_NOT_FOUND_RETRYABLE: {
    title: 'Original transaction not found for now',
    cause: 'Apple doesn’t find the purchase at the moment, and says that another try may.',
    remedy: 'Retry with increasing delays; treat it as missing after a few tries.',
  },
  SERVER_NOTIFICATION_URL_NOT_FOUND: {
    title: 'No URL for notifications',
    cause: 'The app has no URL for server notifications in this environment.',
    remedy: 'Enter one in App Store Connect, for production or sandbox.',
    categoryNote:
      'HTTP 404 usually means that something doesn’t exist; here a setting of the app is missing.',
  },
  TEST_NOTIFICATION_NOT_FOUND: {
    title: 'No status of the test notification',
    cause: 'The token has expired, or there is no status for it yet.',
    remedy: 'Wait a little after the request; for an old token, request a new test notification.',
  },
  STATUS_REQUEST_NOT_FOUND: {
    title: 'No such extension request',
    cause: 'Apple finds no extension for this request identifier and product.',
    remedy: 'Check both values against the request that started the extension.',
  },
  TRANSACTION_ID_NOT_FOUND: {
    title: 'No such transaction',
    cause: 'Apple finds no purchase with this transaction ID here.',
    remedy: 'Ask the other environment: a sandbox purchase doesn’t exist in production.',
  },
  RATE_LIMIT_EXCEEDED: {
    title: 'Rate limit of the endpoint',
    cause:
      'The app has sent too many requests to this endpoint within the hour. Sandbox allows a tenth of production.',
    remedy: 'Wait until the moment in Retry-After, and throttle calls per endpoint.',
  },
  GENERAL_INTERNAL: {
    title: 'Internal failure at Apple',
    cause: 'Apple failed and doesn’t say that another try helps.',
    remedy: 'Look up what became of the request before you send it again; report it to Apple if it stays.',
  },
  GENERAL_INTERNAL_RETRYABLE: {
    title: 'Passing failure at Apple',
    cause: 'Apple failed and says that another try may succeed.',
    remedy: 'Retry with increasing delays if the request is safe to send twice.',
  },
}

/**
 * Says in English what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/app-store-server/explain/en'
 *
 * explain('TRANSACTION_ID_NOT_FOUND').title // => 'No such transaction'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
