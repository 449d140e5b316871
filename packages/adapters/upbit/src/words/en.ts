/**
 * The words for people in English, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/en'
import { catalogue } from '../catalogue.ts'

/** What failures of the Upbit API mean, in English, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  BAD_REQUEST: {
    title: 'Invalid market data request',
    cause: 'The quotation API rejected a parameter and names no reason but the status.',
    remedy: 'Check the market code, the date format and the URL encoding of the query.',
  },
  CREATE_ASK_ERROR: {
    title: 'Sell order has wrong fields',
    cause: 'The fields of the sell order don’t fit its type, for example a price on a market order.',
    remedy: 'Send only the fields that the order type takes.',
  },
  CREATE_BID_ERROR: {
    title: 'Buy order has wrong fields',
    cause: 'The fields of the buy order don’t fit its type, for example a volume on a market order by price.',
    remedy: 'Send only the fields that the order type takes.',
  },
  INSUFFICIENT_FUNDS_ASK: {
    title: 'Not enough coins to sell',
    cause: 'The account holds less than the order sells, or part of it is locked in other orders.',
    remedy: 'Sell less, cancel open orders, or deposit more.',
    categoryNote: 'HTTP 400 usually means an invalid request, but here the balance is too small.',
  },
  INSUFFICIENT_FUNDS_BID: {
    title: 'Not enough money to buy',
    cause: 'The balance doesn’t cover the order and its fee, or part of it is locked in other orders.',
    remedy: 'Buy less, leave room for the fee, or deposit more.',
    categoryNote: 'HTTP 400 usually means an invalid request, but here the balance is too small.',
  },
  UNDER_MIN_TOTAL_ASK: {
    title: 'Sell order below the minimum',
    cause: 'The total of the sell order is below the market’s minimum.',
    remedy: 'Read ask.min_total from the order chance endpoint and sell at least that much.',
    categoryNote: 'HTTP 400 usually means an invalid request, but here only the amount is too small.',
  },
  UNDER_MIN_TOTAL_BID: {
    title: 'Buy order below the minimum',
    cause: 'The total of the buy order is below the market’s minimum.',
    remedy: 'Read bid.min_total from the order chance endpoint and buy at least that much.',
    categoryNote: 'HTTP 400 usually means an invalid request, but here only the amount is too small.',
  },
  WITHDRAW_ADDRESS_NOT_REGISTERED: {
    title: 'Withdrawal address not registered',
    cause: 'The address isn’t on the list of addresses that the API may withdraw to.',
    remedy: 'Register the address in Upbit’s Open API settings, then send the withdrawal again.',
    categoryNote:
      'HTTP 400 usually means an invalid request, but here the address has to be registered first.',
  },
  VALIDATION_ERROR: {
    title: 'A parameter is missing or wrong',
    cause: 'A required parameter is missing, or a value has the wrong type.',
    remedy: 'Compare the parameters with Upbit’s API reference.',
  },
  INVALID_QUERY_PAYLOAD: {
    title: 'Query hash doesn’t match',
    cause: 'The query_hash in the token isn’t the hash of the parameters that were sent.',
    remedy: 'Hash the same string that you send, in the same order, with SHA-512.',
  },
  JWT_VERIFICATION: {
    title: 'Token not accepted',
    cause: 'Upbit couldn’t verify the signature of the JWT.',
    remedy: 'Check the secret key and its encoding, and the algorithm of the signature.',
  },
  EXPIRED_ACCESS_KEY: {
    title: 'API key expired',
    cause: 'The key has passed its term of validity, which can’t be extended.',
    remedy: 'Issue a new key and replace the old one wherever it’s used.',
  },
  NONCE_USED: {
    title: 'Nonce used before',
    cause: 'A request with the same nonce has already arrived, maybe this one when it was sent before.',
    remedy: 'Look up the order first; then sign with a new nonce for every request.',
  },
  NO_AUTHORIZATION_IP: {
    title: 'IP address not allowed',
    cause: 'The request came from an address that isn’t registered for the key.',
    remedy: 'Send from a registered address, or register this one in Upbit’s Open API settings.',
    categoryNote:
      'HTTP 401 usually means a wrong credential, but here the key is right and lacks a permission.',
  },
  NO_AUTHORIZATION_TOKEN: {
    title: 'Token missing',
    cause: 'The request has no Authorization header.',
    remedy: 'Send the JWT as Authorization: Bearer with each call to the exchange API.',
  },
  OUT_OF_SCOPE: {
    title: 'Key lacks this permission',
    cause:
      'The key was issued without the permission that the endpoint needs, such as orders or withdrawals.',
    remedy: 'Issue a key with that permission.',
    categoryNote:
      'HTTP 401 usually means a wrong credential, but here the key is right and lacks a permission.',
  },
  NOT_FOUND: {
    title: 'Nothing found',
    cause: 'The order, deposit, withdrawal or market doesn’t exist.',
    remedy: 'Check the UUID or the market code. After a lost response, look up a new order a few times.',
  },
  TEMPORARILY_BLOCKED: {
    title: 'Temporarily blocked',
    cause: 'Upbit has blocked the address or account because calls went on after 429.',
    remedy: 'Stop all calls for the time that the message names. Repeated offenses are blocked for longer.',
    categoryNote: 'HTTP 418 has no agreed meaning; Upbit uses it for a block after too many calls.',
  },
  TOO_MANY_REQUESTS: {
    title: 'Calls per second used up',
    cause: 'The group of endpoints has had more calls in this second than Upbit allows.',
    remedy: 'Pause calls of this group at once, and pace them by the Remaining-Req header.',
  },
  INTERNAL_SERVER_ERROR: {
    title: 'Failure or maintenance at Upbit',
    cause: 'Upbit failed or is under maintenance. An order may have been placed.',
    remedy: 'Look up the order before you send it again, and check Upbit’s notices.',
  },
}

/**
 * Says in English what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/upbit/explain/en'
 *
 * explain('INSUFFICIENT_FUNDS_BID').title // => 'Not enough money to buy'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
