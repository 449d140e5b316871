/**
 * The words for people in English, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/en'
import { catalogue } from '../catalogue.ts'

/** What failures of the Plaid API mean, in English, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  ITEM_LOGIN_REQUIRED: {
    title: 'The user has to log in to the bank again',
    cause:
      'The bank no longer accepts the connection: a password changed, consent expired, or the user revoked access.',
    remedy: 'Open Link in update mode for this Item and let the user log in.',
  },
  INVALID_CREDENTIALS: {
    title: 'The bank login is wrong',
    cause: 'The bank didn’t accept the user’s credentials.',
    remedy: 'Ask the user to enter them again in Link. Too many attempts lock the account.',
  },
  INVALID_MFA: {
    title: 'The verification code is wrong',
    cause: 'The bank didn’t accept the user’s response to its challenge.',
    remedy: 'Ask the user to go through Link again.',
  },
  ITEM_LOCKED: {
    title: 'The bank has locked the user’s account',
    cause: 'Too many failed logins, or the bank suspects something.',
    remedy: 'The user has to unlock the account at the bank, and then log in through Link.',
  },
  USER_SETUP_REQUIRED: {
    title: 'The user has something to do at the bank',
    cause: 'The bank wants the user to accept terms or finish setting up the account.',
    remedy: 'Ask the user to log in at the bank’s own site, finish there, and then use Link.',
  },
  NO_ACCOUNTS: {
    title: 'The login has no suitable account',
    cause: 'The user’s login at this bank has no open account that your products support.',
    remedy: 'Ask the user to connect another login or bank.',
  },
  NO_AUTH_ACCOUNTS: {
    title: 'No account for payments',
    cause: 'The Item has no checking or savings account whose numbers can be used.',
    remedy: 'Ask the user to connect such an account.',
  },
  PRODUCTS_NOT_SUPPORTED: {
    title: 'The bank or Item doesn’t support this product',
    cause: 'The endpoint belongs to a product that this Item can’t have.',
    remedy: 'Read the Item’s available products, and don’t call this endpoint for it.',
  },
  PRODUCT_NOT_ENABLED: {
    title: 'The product wasn’t added to the Item',
    cause: 'Link was initialized without this product.',
    remedy: 'Add the product when you create the Link token, and send the user through Link again.',
  },
  PRODUCT_NOT_READY: {
    title: 'The data isn’t ready yet',
    cause: 'Plaid is still fetching this product’s data from the bank.',
    remedy: 'Wait for the product’s webhook, or ask again in a while.',
  },
  ASSET_PRODUCT_NOT_READY: {
    title: 'The Asset Report isn’t ready yet',
    cause: 'Plaid is still making the report.',
    remedy: 'Wait for the PRODUCT_READY webhook, then fetch the report.',
  },
  ASSET_REPORT_GENERATION_FAILED: {
    title: 'The Asset Report couldn’t be made',
    cause: 'The report failed for good. Fetching it again doesn’t help.',
    remedy: 'Create a new report.',
  },
  ITEM_NOT_FOUND: {
    title: 'No such Item',
    cause: 'The Item was removed, or the user revoked its access.',
    remedy: 'Drop the access token, and let the user connect again.',
  },
  INSTITUTION_DOWN: {
    title: 'The bank is down',
    cause: 'The bank’s systems don’t work at the moment.',
    remedy: 'Try again in a few hours, and tell the user that the bank has a problem.',
  },
  INSTITUTION_NOT_RESPONDING: {
    title: 'The bank doesn’t respond',
    cause: 'The bank didn’t respond to Plaid in time.',
    remedy: 'Try again later.',
  },
  INSTITUTION_NOT_AVAILABLE: {
    title: 'The bank isn’t available',
    cause: 'The bank can’t be reached at the moment.',
    remedy: 'Try again later.',
  },
  INSTITUTION_NO_LONGER_SUPPORTED: {
    title: 'Plaid no longer supports the bank',
    cause: 'The connection to this bank has been withdrawn.',
    remedy: 'Ask the user to connect another bank.',
  },
  INTERNAL_SERVER_ERROR: {
    title: 'Plaid failed',
    cause: 'Plaid couldn’t process the request, or the bank sent it something unusable.',
    remedy: 'Try again later. Before you move money again, look up whether the first request did.',
  },
  PLANNED_MAINTENANCE: {
    title: 'Plaid is under maintenance',
    cause: 'Plaid has switched the API off for maintenance.',
    remedy: 'Try again later, and watch Plaid’s status page.',
  },
  INVALID_API_KEYS: {
    title: 'The client ID or secret is wrong',
    cause: 'Plaid doesn’t know this pair in this environment.',
    remedy: 'Copy the client ID and the secret of the environment that you call.',
  },
  INVALID_ACCESS_TOKEN: {
    title: 'The access token isn’t valid here',
    cause: 'The token is mistyped, was removed, or belongs to another environment or client.',
    remedy: 'Use the token as it was exchanged, in the same environment.',
  },
  INVALID_PUBLIC_TOKEN: {
    title: 'The public token isn’t valid',
    cause: 'A public token is short-lived and is exchanged once.',
    remedy: 'Exchange it right after Link succeeds. If it’s too late, send the user through Link again.',
  },
  INVALID_LINK_TOKEN: {
    title: 'The Link token isn’t valid',
    cause: 'The token has expired, was used up, or belongs to another environment.',
    remedy: 'Create a new Link token shortly before you open Link.',
  },
  INVALID_PRODUCT: {
    title: 'The client may not use this product',
    cause: 'Your Plaid account doesn’t have this product in this environment.',
    remedy: 'Request the product in the Dashboard.',
  },
  UNAUTHORIZED_ENVIRONMENT: {
    title: 'The client may not use this environment',
    cause: 'Your Plaid account isn’t enabled for the environment that you call.',
    remedy: 'Request access in the Dashboard, or call the environment that you have.',
  },
  ADDITION_LIMIT: {
    title: 'No more Items can be added',
    cause: 'Your Plaid account already has the maximum number of Items.',
    remedy: 'Ask Plaid for more Items. Removing some may not make room.',
  },
  RATE_LIMIT: {
    title: 'Too many requests',
    cause: 'Your client sends more requests than Plaid allows.',
    remedy: 'Slow all your workers down and back off exponentially with jitter.',
  },
  BALANCE_LIMIT: {
    title: 'Too many balance requests',
    cause: 'The balance of an Item, or of all Items, is asked for too often.',
    remedy: 'Use a cached balance if it’s good enough, and space the calls out.',
  },
  TRANSACTIONS_LIMIT: {
    title: 'Too many transaction requests',
    cause: 'Transactions are asked for too often.',
    remedy: 'Fetch them when the webhook says that there are new ones.',
  },
  MICRODEPOSITS_ALREADY_VERIFIED: {
    title: 'The account is verified already',
    cause: 'An earlier request verified the micro-deposits.',
    remedy: 'Treat the account as verified.',
  },
  MISSING_FIELDS: {
    title: 'A field is missing',
    cause: 'The request lacks a required field. The message names it.',
    remedy: 'Add the field and send the request again.',
  },
  INVALID_FIELD: {
    title: 'A field is wrong',
    cause: 'A field of the request has a value that Plaid doesn’t accept. The message names it.',
    remedy: 'Correct the field and send the request again.',
  },
}

/**
 * Says in English what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/plaid/explain/en'
 *
 * explain('ITEM_LOGIN_REQUIRED').title // => 'The user has to log in to the bank again'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
