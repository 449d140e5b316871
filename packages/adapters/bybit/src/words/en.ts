/**
 * The words for people in English, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/en'
import { catalogue } from '../catalogue.ts'

/** What failures of the Bybit API mean, in English, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  SERVER_TIMEOUT: {
    title: 'Bybit timed out',
    cause: 'Bybit’s servers didn’t finish in time, and an order may have been accepted.',
    remedy: 'Look the order up by its orderLinkId before you send it again.',
  },
  SERVER_OVERLOADED: {
    title: 'Trading service under high load',
    cause: 'The trading service has too much to do. Bybit doesn’t say whether it took the order.',
    remedy: 'Wait a moment, look the order up, then send it again with the same orderLinkId.',
  },
  SERVER_ERROR: {
    title: 'Error inside Bybit',
    cause: 'Something failed inside Bybit, and an order may have been accepted.',
    remedy: 'Look the order up by its orderLinkId, then try again with the same one.',
  },
  REQUEST_EXPIRED: {
    title: 'Request expired on its way',
    cause: 'The request took longer to arrive than its window allows.',
    remedy:
      'Look the order up if there was one. Sync the clock, widen recv_window if the network is slow, and sign again.',
  },
  INVALID_PARAMETER: {
    title: 'A parameter is wrong',
    cause:
      'A parameter is missing, malformed or not allowed in this combination; the message usually names it.',
    remedy: 'Fix the parameter. The same request keeps failing.',
  },
  INVALID_TIMESTAMP: {
    title: 'Timestamp outside the window',
    cause: 'The timestamp is more than recv_window behind Bybit’s clock, or over a second ahead of it.',
    remedy: 'Sync the clock (NTP), or use the time of /v5/market/time, and sign again.',
  },
  INVALID_API_KEY: {
    title: 'API key not valid here',
    cause:
      'The key doesn’t exist in this environment; mainnet, testnet and their demos have keys of their own.',
    remedy: 'Check that the key and the host belong together.',
  },
  INVALID_SIGNATURE: {
    title: 'Signature doesn’t match',
    cause: 'The signature isn’t that of timestamp, key, recv_window and the query or body exactly as sent.',
    remedy: 'Sign exactly the bytes that you send, and check the secret.',
  },
  API_KEY_EXPIRED: {
    title: 'API key expired',
    cause: 'Keys that aren’t bound to an IP address expire.',
    remedy: 'Create a new key, and bind it to your addresses.',
  },
  API_KEY_PERMISSION_DENIED: {
    title: 'Key lacks a permission',
    cause: 'The API key isn’t allowed to use this endpoint.',
    remedy: 'Grant the permission in API management, or use another key.',
  },
  IP_NOT_ALLOWED: {
    title: 'Address isn’t on the key’s list',
    cause: 'The key is bound to IP addresses, and this request came from another one.',
    remedy: 'Add the address that the server really uses for outgoing calls.',
  },
  RATE_LIMITED: {
    title: 'Too many requests of this kind',
    cause: 'The account used up this endpoint’s limit for the second.',
    remedy:
      'Pause calls to this endpoint until the limit resets; the other endpoints have limits of their own.',
  },
  FREQUENCY_PROTECTION: {
    title: 'System-wide frequency protection',
    cause: 'Bybit’s system limits all traffic at the moment.',
    remedy: 'Back off, then try again.',
  },
  REGION_RESTRICTED: {
    title: 'Not offered in your region',
    cause: 'Bybit doesn’t offer this service or product where the account or the request is.',
    remedy: 'Use the site of your region, or ask Bybit’s support.',
  },
  UNIFIED_ACCOUNT_ONLY: {
    title: 'Unified accounts only',
    cause: 'This endpoint needs a Unified Trading Account.',
    remedy: 'Upgrade the account, or use what its mode offers.',
  },
  INSUFFICIENT_BALANCE: {
    title: 'Not enough available balance',
    cause: 'The account can’t cover the amount, its fees or the margin.',
    remedy: 'Reduce the amount, or add funds; what is bound in open orders doesn’t count.',
  },
  ORDER_NOT_FOUND: {
    title: 'No such open order',
    cause: 'No open order has this ID: it never existed, or it was filled or canceled before.',
    remedy: 'Look it up in the order history before you place another one.',
  },
  ORDER_ALREADY_FINISHED: {
    title: 'Order already finished',
    cause: 'The order was filled or canceled, so it can’t be changed any more.',
    remedy: 'Look up which of the two it was.',
  },
  ORDER_ALREADY_CANCELED: {
    title: 'Order already canceled',
    cause: 'The order had been canceled before; an earlier attempt of yours may have done it.',
    remedy: 'If you meant to cancel it, you’re done; to change it, place a new one.',
  },
  DUPLICATE_ORDER_LINK_ID: {
    title: 'orderLinkId used before',
    cause: 'An order with this orderLinkId exists; an earlier attempt of the same order may have placed it.',
    remedy: 'Look that order up. Use a new ID only for a new order.',
  },
  ORDER_PRICE_OUT_OF_RANGE: {
    title: 'Price too far from the market',
    cause: 'The price is outside the band that the symbol allows at the moment.',
    remedy: 'Read the current limits from /v5/market/price-limit and adjust the price.',
  },
  ORDER_QTY_TOO_SMALL: {
    title: 'Quantity below the minimum',
    cause: 'The quantity is below the symbol’s minimum, or rounds down to nothing.',
    remedy: 'Read minOrderQty and qtyStep from the instrument’s info.',
  },
  ORDER_VALUE_TOO_SMALL: {
    title: 'Order value below the minimum',
    cause: 'Price times quantity is below the symbol’s minimum.',
    remedy: 'Order at least minNotionalValue, or minOrderAmt for spot.',
  },
  ORDER_CREATION_TIMEOUT: {
    title: 'New order not confirmed in time',
    cause: 'The order was passed on, and nothing came back in time. It may exist.',
    remedy: 'Look it up by its orderLinkId before you order again.',
  },
  CREATE_ORDER_FAILED: {
    title: 'Order wasn’t created, says Bybit',
    cause: 'Creating the order failed inside Bybit, which doesn’t say at which step.',
    remedy: 'Look it up by its orderLinkId before you order again.',
  },
  TOO_MANY_ACTIVE_ORDERS: {
    title: 'Too many open orders',
    cause: 'The account already has the maximum number of open orders.',
    remedy: 'Cancel some before you place more.',
  },
  REDUCE_ONLY_CONTRACT: {
    title: 'Contract can only be reduced',
    cause: 'Positions in this contract can be made smaller, not larger.',
    remedy: 'Send reduce-only orders, or read the announcement on this contract.',
  },
  LEVERAGE_NOT_MODIFIED: {
    title: 'Leverage is so already',
    cause: 'The leverage has the value that you asked for.',
    remedy: 'Nothing: treat it as done.',
  },
  POSITION_MODE_NOT_MODIFIED: {
    title: 'Position mode is so already',
    cause: 'The position mode is the one that you asked for.',
    remedy: 'Nothing: treat it as done.',
  },
  NOT_MODIFIED: {
    title: 'Nothing was changed',
    cause: 'The take profit or stop loss has this value already, or a required parameter is missing.',
    remedy: 'Compare the position with what you asked for.',
  },
  ORDER_PROCESSING: {
    title: 'Order still being processed',
    cause: 'The order is being worked on and can’t be changed yet.',
    remedy: 'Wait a moment, look it up, then decide.',
  },
  KYC_REQUIRED: {
    title: 'Identity check needed',
    cause: 'The account holder hasn’t finished the identity check that this needs.',
    remedy: 'Finish it on Bybit’s site, then try again.',
  },
}

/**
 * Says in English what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/bybit/explain/en'
 *
 * explain('DUPLICATE_ORDER_LINK_ID').title // => 'orderLinkId used before'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
