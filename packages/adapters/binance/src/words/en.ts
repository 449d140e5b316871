/**
 * The words for people in English, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/en'
import { catalogue } from '../catalogue.ts'

/** What failures of the Binance Spot API mean, in English, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  UNKNOWN: {
    title: 'Unknown error',
    cause: 'Something went wrong at Binance, and an order may have been placed.',
    remedy: 'Query the order by its client order ID before you send it again.',
  },
  DISCONNECTED: {
    title: 'Internal disconnect',
    cause: 'A connection inside Binance broke while it handled the call.',
    remedy: 'Query the order if there was one, then try again.',
  },
  UNAUTHORIZED: {
    title: 'Not authorized for this request',
    cause: 'The key is valid, but not for this request.',
    remedy: 'Check what the key is allowed to do.',
  },
  TOO_MANY_REQUESTS: {
    title: 'Request weight used up',
    cause: 'The IP address used more request weight than the limit allows. Carrying on leads to a ban.',
    remedy: 'Stop all workers behind this address for as long as Retry-After says.',
  },
  IP_BANNED: {
    title: 'IP address banned for a while',
    cause: 'The address kept sending after it was told to stop; bans last from two minutes to three days.',
    remedy: 'Send nothing from this address until Retry-After has passed.',
    categoryNote: 'HTTP 418 means nothing by itself; Binance uses it for addresses that it has banned.',
  },
  UNEXPECTED_RESP: {
    title: 'Execution status unknown',
    cause: 'The matching engine’s response couldn’t be understood, so the order may have been executed.',
    remedy: 'Query the order by its client order ID. Never send it again blindly.',
  },
  TIMEOUT: {
    title: 'Timed out, execution unknown',
    cause: 'The matching engine didn’t respond within ten seconds, and may have executed the order.',
    remedy: 'Query the order by its client order ID. Never send it again blindly.',
  },
  SERVER_BUSY: {
    title: 'Server overloaded',
    cause: 'Binance is overloaded at the moment.',
    remedy: 'Wait a few minutes. Query an order before you send it again.',
  },
  INVALID_MESSAGE: {
    title: 'Rejected before the matching engine',
    cause: 'The order broke a rule and didn’t reach the matching engine.',
    remedy: 'Read the message: it names the filter or rule.',
  },
  TOO_MANY_ORDERS: {
    title: 'Too many orders',
    cause: 'The account placed more orders than the limit of this interval allows.',
    remedy: 'Pause new orders until the interval is over.',
  },
  INVALID_TIMESTAMP: {
    title: 'Timestamp outside the window',
    cause:
      'The clock differs from Binance’s, or the request took longer than recvWindow. The same bytes fail again.',
    remedy: 'Synchronize the clock with the server’s time, then sign the request again.',
  },
  INVALID_SIGNATURE: {
    title: 'Signature isn’t valid',
    cause: 'The signature doesn’t match the parameters as sent.',
    remedy: 'Sign exactly the string that you send, with the right secret.',
  },
  ILLEGAL_CHARS: {
    title: 'Illegal characters',
    cause: 'A parameter has characters that aren’t allowed.',
    remedy: 'Check the parameter that the message names.',
  },
  MANDATORY_PARAM_EMPTY_OR_MALFORMED: {
    title: 'Required parameter missing',
    cause: 'A required parameter is missing, empty or malformed.',
    remedy: 'Send the parameter that the message names.',
  },
  UNKNOWN_PARAM: {
    title: 'Unknown parameter',
    cause: 'The endpoint doesn’t know a parameter that was sent.',
    remedy: 'Remove it, or correct its name.',
  },
  BAD_PRECISION: {
    title: 'Too many decimals',
    cause: 'A number has more decimals than the symbol allows.',
    remedy: 'Round it to the precision in exchangeInfo.',
  },
  BAD_SYMBOL: {
    title: 'Invalid symbol',
    cause: 'No symbol has this name.',
    remedy: 'Take the name from exchangeInfo.',
  },
  INVALID_LISTEN_KEY: {
    title: 'Listen key doesn’t exist',
    cause: 'The listen key has expired or was never made.',
    remedy: 'Make a new one and keep it alive.',
  },
  NEW_ORDER_REJECTED: {
    title: 'New order rejected',
    cause: 'The matching engine rejected the order; the message says why.',
    remedy: 'Act on the message. The order doesn’t exist.',
  },
  CANCEL_REJECTED: {
    title: 'Cancellation rejected',
    cause: 'The order couldn’t be canceled; the message says why.',
    remedy: 'Query the order: it may have been filled.',
  },
  NO_SUCH_ORDER: {
    title: 'Order doesn’t exist',
    cause: 'No order has this ID.',
    remedy: 'Check ID and symbol. Right after a timeout, ask again a little later.',
  },
  BAD_API_KEY_FMT: {
    title: 'API key malformed',
    cause: 'What was sent isn’t shaped like an API key.',
    remedy: 'Copy the whole key into X-MBX-APIKEY.',
  },
  REJECTED_MBX_KEY: {
    title: 'Key, IP address or permission wrong',
    cause: 'The key doesn’t exist, may not be used from this address, or lacks the permission.',
    remedy: 'Check the key, its IP whitelist and its permissions.',
  },
  CANCEL_REPLACE_PARTIALLY_FAILED: {
    title: 'Only half of the cancel-replace worked',
    cause: 'Either the old order was canceled and the new one failed, or the other way round.',
    remedy: 'Read the fault’s items and the partial value, then finish the missing half.',
    categoryNote: 'HTTP 409 usually means a conflict, but here one half succeeded.',
  },
  CANCEL_REPLACE_FAILED: {
    title: 'Cancel-replace failed',
    cause: 'The old order wasn’t canceled and the new one wasn’t placed.',
    remedy: 'Read the fault’s items, and query the old order.',
  },
  UNKNOWN_ORDER: {
    title: 'No such order to act on',
    cause: 'The order couldn’t be found; it may have been filled or canceled.',
    remedy: 'Query it by ID.',
  },
  DUPLICATE_ORDER: {
    title: 'Client order ID in use',
    cause: 'An open order has this client order ID, possibly placed by an earlier attempt.',
    remedy: 'Query that order: if it’s yours, treat it as placed.',
  },
  MARKET_CLOSED: {
    title: 'Symbol isn’t trading',
    cause: 'Trading of the symbol is paused.',
    remedy: 'Wait until exchangeInfo says TRADING.',
  },
  INSUFFICIENT_BALANCE: {
    title: 'Not enough balance',
    cause: 'The account’s free balance doesn’t cover the order.',
    remedy: 'Deposit funds, cancel other orders or order less.',
  },
  TRADING_DISABLED: {
    title: 'Account may not trade',
    cause: 'Binance has disabled trading for the account.',
    remedy: 'Contact Binance’s support.',
  },
  WOULD_MATCH_IMMEDIATELY: {
    title: 'Post-only order would take',
    cause: 'The maker order would trade at once, so it was rejected.',
    remedy: 'Move the price, or send an order that may take.',
  },
  FILTER_PRICE_FILTER: {
    title: 'Price breaks the filter',
    cause: 'The price is too high or low, or not a multiple of the tick size.',
    remedy: 'Fit it to PRICE_FILTER in exchangeInfo.',
  },
  FILTER_LOT_SIZE: {
    title: 'Quantity breaks the filter',
    cause: 'The quantity is too high or low, or not a multiple of the step size.',
    remedy: 'Fit it to LOT_SIZE in exchangeInfo.',
  },
  FILTER_NOTIONAL: {
    title: 'Value of the order breaks the filter',
    cause: 'Price times quantity is outside what the symbol allows.',
    remedy: 'Fit it to NOTIONAL in exchangeInfo.',
  },
  FILTER_MIN_NOTIONAL: {
    title: 'Value of the order too small',
    cause: 'Price times quantity is below the symbol’s minimum.',
    remedy: 'Order for at least MIN_NOTIONAL in exchangeInfo.',
  },
  FILTER_MAX_NUM_ORDERS: {
    title: 'Too many open orders',
    cause: 'The account already has the maximum number of open orders on the symbol.',
    remedy: 'Cancel some first.',
  },
}

/**
 * Says in English what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/binance/explain/en'
 *
 * explain('TOO_MANY_REQUESTS').title // => 'Request weight used up'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
