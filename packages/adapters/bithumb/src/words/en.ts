/**
 * The words for people in English, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/en'
import { catalogue } from '../catalogue.ts'

/** What failures of the Bithumb API mean, in English, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  INVALID_PARAMETER: {
    title: 'A parameter is missing or wrong',
    cause: 'A parameter is missing, or has a value that Bithumb doesn’t take.',
    remedy: 'Compare the parameters with Bithumb’s API reference.',
  },
  INVALID_PRICE: {
    title: 'Price off the tick size',
    cause: 'The price isn’t a multiple of the unit that Bithumb uses at this price.',
    remedy: 'Round the price to the unit of its price range.',
    categoryNote: 'HTTP 400 usually means an invalid request, but here only the price is out of range.',
  },
  UNDER_PRICE_LIMIT_ASK: {
    title: 'Sell price below the minimum',
    cause:
      'The price of the order is below the least that Bithumb accepts for this coin now; the message names it.',
    remedy: 'Raise the price to at least the one in the message.',
    categoryNote: 'HTTP 400 usually means an invalid request, but here only the price is out of range.',
  },
  UNDER_PRICE_LIMIT_BID: {
    title: 'Buy price below the minimum',
    cause:
      'The price of the order is below the least that Bithumb accepts for this coin now; the message names it.',
    remedy: 'Raise the price to at least the one in the message.',
    categoryNote: 'HTTP 400 usually means an invalid request, but here only the price is out of range.',
  },
  INVALID_PRICE_ASK: {
    title: 'Sell price off the tick size',
    cause: 'The price isn’t a multiple of the unit that Bithumb uses at this price.',
    remedy: 'Round the price to the unit of its price range.',
    categoryNote: 'HTTP 400 usually means an invalid request, but here only the price is out of range.',
  },
  INVALID_PRICE_BID: {
    title: 'Buy price off the tick size',
    cause: 'The price isn’t a multiple of the unit that Bithumb uses at this price.',
    remedy: 'Round the price to the unit of its price range.',
    categoryNote: 'HTTP 400 usually means an invalid request, but here only the price is out of range.',
  },
  BANK_ACCOUNT_REQUIRED: {
    title: 'No verified bank account',
    cause: 'The member hasn’t registered a real-name bank account, which this call needs.',
    remedy: 'Register the account with Bithumb, then send the request again.',
    categoryNote: 'HTTP 400 usually means an invalid request, but here the account isn’t set up for it.',
  },
  TWO_FACTOR_AUTH_REQUIRED: {
    title: 'No valid channel for two-factor authentication',
    cause: 'The request doesn’t name a channel by which the member can confirm it.',
    remedy: 'Send one of the channels that the API reference lists.',
  },
  CURRENCY_NOT_SUPPORTED: {
    title: 'Coin not supported',
    cause: 'Bithumb doesn’t support the coin in currency.',
    remedy: 'Check the symbol; for a coin that was delisted, stop asking for it.',
  },
  CROSS_TRADING: {
    title: 'Order would meet your own',
    cause: 'The order could have been filled by another order of yours, so Bithumb canceled it.',
    remedy: 'Cancel the opposite order first, or change the price.',
    categoryNote:
      'HTTP 400 usually means an invalid request, but here one of your open orders is in the way.',
  },
  WITHDRAW_INSUFFICIENT_BALANCE: {
    title: 'More than can be withdrawn',
    cause: 'The amount is above the balance or the limit that can be withdrawn now.',
    remedy: 'Read the amount that is available, and withdraw no more than that.',
    categoryNote: 'HTTP 400 usually means an invalid request, but here the balance or limit is too small.',
  },
  INVALID_QUERY_PAYLOAD: {
    title: 'Query hash doesn’t match',
    cause: 'The query_hash in the token isn’t the hash of the parameters that were sent.',
    remedy: 'Hash the same string that you send, in the same order, with SHA-512.',
  },
  JWT_VERIFICATION: {
    title: 'Token not accepted',
    cause: 'Bithumb couldn’t verify the JWT: a wrong key, a wrong signature, or a key that isn’t active.',
    remedy: 'Check the API key and the secret key, and that the key is enabled for this API.',
  },
  EXPIRED_JWT: {
    title: 'Token expired',
    cause: 'The timestamp in the JWT is too old when it arrives.',
    remedy: 'Sign a new token for each request, and keep the clock of the server right.',
  },
  NOT_ALLOW_IP: {
    title: 'IP address not allowed',
    cause: 'The request came from an address that isn’t registered for the key.',
    remedy: 'Send from a registered address, or register this one in Bithumb’s API settings.',
    categoryNote:
      'HTTP 401 usually means a wrong credential, but here the key is right and lacks a permission.',
  },
  OUT_OF_SCOPE: {
    title: 'Key lacks this permission',
    cause:
      'The key was issued without the permission that the endpoint needs, such as orders or withdrawals.',
    remedy: 'Enable the permission for the key, or issue another.',
    categoryNote:
      'HTTP 401 usually means a wrong credential, but here the key is right and lacks a permission.',
  },
  BLOCKED_MEMBER_ID: {
    title: 'Member blocked',
    cause: 'Bithumb has restricted the member’s use of the service under its policy.',
    remedy: 'Stop the calls and ask Bithumb’s support why.',
    categoryNote: 'HTTP 403 usually means a missing permission, but here the account itself is restricted.',
  },
  ORDER_NOT_FOUND: {
    title: 'No such order',
    cause: 'Bithumb finds no order with this ID.',
    remedy: 'Check the ID. After a lost response, look up a new order by client_order_id a few times.',
  },
  DEPOSIT_NOT_FOUND: {
    title: 'No such deposit',
    cause: 'Bithumb finds no deposit for these values.',
    remedy: 'Check the ID and the currency of the deposit.',
  },
  WITHDRAW_NOT_FOUND: {
    title: 'No such withdrawal',
    cause: 'Bithumb finds no withdrawal for these values.',
    remedy: 'Check the ID and the currency of the withdrawal.',
  },
  ORDER_NOT_READY: {
    title: 'Order still being accepted',
    cause: 'Bithumb is still at work on accepting the order.',
    remedy: 'Wait a moment and ask again. Don’t place the order anew.',
    categoryNote: 'HTTP 422 usually means an invalid request, but here it only came too early.',
  },
  SERVER_ERROR: {
    title: 'Passing failure at Bithumb',
    cause: 'Bithumb failed or was too slow. An order may have been placed.',
    remedy: 'Look up the order before you send it again; with a client_order_id, sending it again is safe.',
  },
}

/**
 * Says in English what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/bithumb/explain/en'
 *
 * explain('ORDER_NOT_READY').title // => 'Order still being accepted'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
