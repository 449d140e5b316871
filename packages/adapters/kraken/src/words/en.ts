/**
 * The words for people in English, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/en'
import { catalogue } from '../catalogue.ts'

/** What failures of the Kraken Spot API mean, in English, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  INVALID_KEY: {
    title: 'API key not accepted',
    cause: 'The API-Key header is missing or malformed, or the key was deleted.',
    remedy: 'Check the key in the account’s settings. Repeated tries lock you out for minutes.',
  },
  INVALID_SIGNATURE: {
    title: 'Wrong signature',
    cause:
      'The API-Sign header doesn’t match the request: the secret, the nonce or the encoding of the body differs.',
    remedy: 'Follow the signing guide step by step with a small request.',
  },
  INVALID_NONCE: {
    title: 'Nonce isn’t larger than the last one',
    cause: 'Requests with one key overtook each other, or the clock went back. The same bytes fail again.',
    remedy: 'Use one increasing counter for each key, and sign the request again.',
  },
  API_RATE_LIMIT_EXCEEDED: {
    title: 'API counter exceeded',
    cause: 'The key’s call counter went above its maximum.',
    remedy: 'Pause until the counter has decreased, then sign the request again.',
  },
  ACCOUNT_TEMPORARY_DISABLED: {
    title: 'Account temporarily disabled',
    cause: 'Kraken has disabled the account for now.',
    remedy: 'Log in on Kraken’s site or contact its support.',
  },
  ACCOUNT_UNCONFIRMED: {
    title: 'Account isn’t confirmed',
    cause: 'The account hasn’t been confirmed yet.',
    remedy: 'Finish the confirmation on Kraken’s site.',
  },
  AUTH_RATE_LIMIT_EXCEEDED: {
    title: 'Too many authentications',
    cause: 'The account authenticated too often.',
    remedy: 'Pause, and reuse what you have authenticated.',
  },
  TEMPORARY_LOCKOUT: {
    title: 'Locked out for a few minutes',
    cause: 'Too many calls with a wrong key, signature or nonce came in a row.',
    remedy:
      'Stop calling for about 15 minutes, and fix the key or nonce first: each try prolongs the lockout.',
  },
  PERMISSION_DENIED: {
    title: 'Key lacks the permission',
    cause: 'The API key isn’t allowed to do this.',
    remedy: 'Grant the permission to the key in the account’s settings.',
  },
  INVALID_ARGUMENTS: {
    title: 'Malformed or ambiguous arguments',
    cause: 'An argument is missing or wrong; the subcode often names it.',
    remedy: 'Compare the arguments with the endpoint’s reference.',
  },
  INDEX_UNAVAILABLE: {
    title: 'No index price for this pair',
    cause: 'Stop and take-profit orders of this pair can’t be triggered by the index price.',
    remedy: 'Use the last price as trigger.',
  },
  INTERNAL_ERROR: {
    title: 'Kraken failed',
    cause: 'Kraken had an internal error; an order may have been placed.',
    remedy: 'Query the order by its client ID before you send it again.',
  },
  INSUFFICIENT_FUNDS: {
    title: 'Not enough funds',
    cause: 'The account’s free balance doesn’t cover the order.',
    remedy: 'Deposit funds, cancel other orders or order less.',
  },
  ORDER_MINIMUM_NOT_MET: {
    title: 'Volume below the minimum',
    cause: 'The order’s volume is less than the pair’s ordermin.',
    remedy: 'Order at least the ordermin of AssetPairs.',
  },
  COST_MINIMUM_NOT_MET: {
    title: 'Cost below the minimum',
    cause: 'Price times volume is less than the pair’s costmin.',
    remedy: 'Order for at least the costmin of AssetPairs.',
  },
  TICK_SIZE_CHECK_FAILED: {
    title: 'Price isn’t a multiple of the tick size',
    cause: 'The price doesn’t fit the pair’s tick_size.',
    remedy: 'Round the price to the tick_size of AssetPairs.',
  },
  INVALID_PRICE: {
    title: 'Invalid price',
    cause: 'The price is outside what the pair allows at the moment.',
    remedy: 'Check the price against the market and the pair’s decimals.',
  },
  ORDER_RATE_LIMIT_EXCEEDED: {
    title: 'Too many orders too fast',
    cause: 'Orders of this pair are placed and canceled faster than the matching engine allows.',
    remedy: 'Slow down for this pair; orders that rest longer cost less.',
  },
  ORDERS_LIMIT_EXCEEDED: {
    title: 'Too many open orders',
    cause: 'The account has as many open orders of this pair as its tier allows.',
    remedy: 'Cancel some orders first.',
  },
  POSITIONS_LIMIT_EXCEEDED: {
    title: 'Too many open positions',
    cause: 'The account already has the maximum number of positions.',
    remedy: 'Close a position first.',
  },
  NO_POSITION_EXISTS: {
    title: 'No position to reduce',
    cause: 'A reduce-only order needs an open position, and there is none.',
    remedy: 'Query the positions; the one that you meant is closed.',
  },
  MARGIN_ALLOWANCE_EXCEEDED: {
    title: 'Margin allowance exceeded',
    cause: 'The order would use more margin than the account is allowed.',
    remedy: 'Close positions or order less.',
  },
  MARGIN_LEVEL_TOO_LOW: {
    title: 'Margin level too low',
    cause: 'The account’s equity doesn’t cover another margin order.',
    remedy: 'Add collateral or close positions.',
  },
  MARGIN_POSITION_SIZE_EXCEEDED: {
    title: 'Position would become too large',
    cause: 'The position would exceed the pair’s maximum.',
    remedy: 'Order less.',
  },
  INSUFFICIENT_MARGIN: {
    title: 'Exchange has no margin funds left',
    cause: 'Kraken has no funds to lend for this margin trade at the moment.',
    remedy: 'Try later, or order without margin.',
  },
  SERVICE_UNAVAILABLE: {
    title: 'Matching engine or API offline',
    cause: 'The service is offline, and an order may have been placed before that.',
    remedy: 'Check SystemStatus and query the order, then try again.',
  },
  MARKET_CANCEL_ONLY: {
    title: 'Market takes cancellations only',
    cause: 'The market is in cancel_only mode, so no order can be placed.',
    remedy: 'Wait until SystemStatus says online.',
  },
  MARKET_POST_ONLY: {
    title: 'Market takes post-only orders',
    cause: 'The market is in post_only mode, so only resting limit orders can be placed.',
    remedy: 'Send a post-only limit order, or wait until SystemStatus says online.',
  },
  DEADLINE_ELAPSED: {
    title: 'Deadline elapsed',
    cause: 'The request wasn’t handled before its deadline.',
    remedy: 'Query the order by its client ID; if there is none, send it with a new deadline.',
  },
  THROTTLED: {
    title: 'Too many requests at once',
    cause: 'The account has too many requests under way; the error says until when to wait.',
    remedy: 'Wait that long, and send fewer requests in parallel.',
  },
  INVALID_PERMISSIONS: {
    title: 'Account may not trade this',
    cause: 'The account, by its tier or country, may not trade this pair.',
    remedy: 'Trade another pair, or check the account’s verification.',
  },
  UNKNOWN_ASSET: {
    title: 'Unknown asset',
    cause: 'No asset has this name.',
    remedy: 'Take the name from the Assets endpoint.',
  },
  UNKNOWN_ASSET_PAIR: {
    title: 'Unknown pair',
    cause: 'No pair has this name.',
    remedy: 'Take the name from the AssetPairs endpoint.',
  },
  CANNOT_OPEN_POSITION: {
    title: 'Account may not trade on margin',
    cause: 'The account, or its tier, isn’t eligible for margin trading.',
    remedy: 'Order without margin, or verify the account further.',
  },
}

/**
 * Says in English what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/kraken/explain/en'
 *
 * explain('TEMPORARY_LOCKOUT').title // => 'Locked out for a few minutes'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
