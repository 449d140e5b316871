/**
 * The words for people in English, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/en'
import { catalogue } from '../catalogue.ts'

/** What failures of the OKX API mean, in English, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  OPERATION_FAILED: {
    title: 'Operation failed, without a reason',
    cause: 'OKX says that it failed, and names no order and no code.',
    remedy: 'Look up what the request was about before you send it again.',
  },
  PARTIALLY_SUCCEEDED: {
    title: 'Some of the batch succeeded',
    cause: 'Some orders were accepted and others weren’t; each one that wasn’t is listed with its code.',
    remedy: 'Read fault.items, and send only those again that may be.',
  },
  SERVICE_UNAVAILABLE: {
    title: 'OKX unavailable for now',
    cause: 'The service, often the matching engine, is being upgraded or overloaded.',
    remedy: 'Check the system status, look up your orders, then try again.',
  },
  REQUEST_TIMEOUT: {
    title: 'OKX timed out',
    cause:
      'The endpoint didn’t finish in time. That says nothing about the result: an order may have been placed.',
    remedy: 'Query the order by its clOrdId before you send it again.',
    categoryNote: 'HTTP 400 usually blames the request; here OKX itself was too slow.',
  },
  ORDER_TIMEOUT: {
    title: 'Order timed out',
    cause: 'The order wasn’t confirmed in time. It may have been placed anyway.',
    remedy: 'Query it by its clOrdId before you order again.',
    categoryNote: 'HTTP 500 usually means an error inside the vendor; here a confirmation was late.',
  },
  CANCELLATION_TIMEOUT: {
    title: 'Cancellation timed out',
    cause: 'The cancellation wasn’t confirmed in time.',
    remedy: 'Query the order: if it’s still open, cancel it again.',
  },
  SYSTEM_BUSY: {
    title: 'OKX’s systems are busy',
    cause: 'The systems have too much to do, and an order may have been placed.',
    remedy: 'Look up the order if there was one, then try again with increasing delays.',
    categoryNote: 'HTTP 429 usually means a limit of yours; here all of OKX is busy.',
  },
  SYSTEM_ERROR: {
    title: 'Error inside OKX',
    cause: 'Something failed inside OKX, and an order may have been placed.',
    remedy: 'Query the order by its clOrdId, then try again.',
  },
  RATE_LIMITED: {
    title: 'Endpoint’s rate limit reached',
    cause: 'The limit counts by endpoint and by user, instrument or address, usually over two seconds.',
    remedy: 'Pause calls to this endpoint for two seconds.',
  },
  ORDER_RATE_LIMITED: {
    title: 'Order limit of the sub-account reached',
    cause:
      'The sub-account sent or amended more orders in two seconds than its limit allows, over all instruments.',
    remedy: 'Slow orders down across all workers of this sub-account.',
  },
  TIMESTAMP_EXPIRED: {
    title: 'Timestamp over 30 seconds off',
    cause: 'OK-ACCESS-TIMESTAMP is more than 30 seconds away from OKX’s clock.',
    remedy: 'Sync the clock, or use the time of /api/v5/public/time, and sign again.',
  },
  WRONG_ENVIRONMENT: {
    title: 'Key of another environment',
    cause: 'A demo key was used for real trading, or the other way round.',
    remedy: 'Use the key of the environment, and send x-simulated-trading: 1 for demo trading.',
  },
  INVALID_PASSPHRASE: {
    title: 'Wrong passphrase',
    cause: 'The passphrase isn’t the one that was set when the key was created.',
    remedy: 'Check it. If it’s lost, create a new key.',
  },
  INVALID_ACCESS_KEY: {
    title: 'API key not valid',
    cause: 'The key doesn’t exist, was deleted, or belongs to another regional site of OKX.',
    remedy: 'Check the key, and that the host is that of your region.',
  },
  INVALID_SIGNATURE: {
    title: 'Signature doesn’t match',
    cause: 'The signature isn’t that of timestamp, method, path with query, and body exactly as sent.',
    remedy: 'Sign exactly the bytes that you send, and check the secret.',
  },
  IP_NOT_WHITELISTED: {
    title: 'Address isn’t on the key’s list',
    cause: 'The key is bound to IP addresses, and this request came from another one.',
    remedy: 'Add the address that the server really uses for outgoing calls.',
    categoryNote: 'HTTP 401 usually means a bad credential; this key is valid, but not from this address.',
  },
  API_KEY_PERMISSION_DENIED: {
    title: 'Key lacks a permission',
    cause: 'The API key may not use this function, such as trading or withdrawing.',
    remedy: 'Grant the permission, or use another key.',
  },
  PARAMETER_ERROR: {
    title: 'A parameter is wrong',
    cause: 'The parameter that the message names has a value that isn’t allowed here.',
    remedy: 'Fix the parameter. The same request keeps failing.',
  },
  INSTRUMENT_NOT_FOUND: {
    title: 'No such instrument',
    cause: 'The instrument doesn’t exist on this site, was delisted, or has another type.',
    remedy: 'Read the current ones from /api/v5/public/instruments.',
  },
  INSUFFICIENT_BALANCE: {
    title: 'Not enough available balance',
    cause: 'The account can’t cover the amount, its fees or the margin.',
    remedy: 'Reduce the amount, add funds, or move them to the account that needs them.',
  },
  INSUFFICIENT_MARGIN: {
    title: 'Not enough margin',
    cause: 'The free margin doesn’t cover the change.',
    remedy: 'Add margin, lower the amount or change the leverage.',
  },
  ACCOUNT_MODE_NOT_SUPPORTED: {
    title: 'Account mode doesn’t offer this',
    cause: 'The account’s mode (spot, futures, multi-currency, portfolio) doesn’t offer this operation.',
    remedy: 'Change the mode on OKX’s site, or use an operation of the mode.',
  },
  DUPLICATE_CLIENT_ORDER_ID: {
    title: 'clOrdId in use',
    cause: 'An order with this clOrdId exists; an earlier attempt of the same order may have placed it.',
    remedy: 'Query that order. Use a new ID only for a new order.',
  },
  PRICE_OUTSIDE_LIMITS: {
    title: 'Price outside the limits',
    cause: 'The price is outside the limits that the message names.',
    remedy: 'Read the current ones from /api/v5/public/price-limit and adjust the price.',
  },
  ORDER_AMOUNT_TOO_SMALL: {
    title: 'Amount below the minimum',
    cause: 'The order is smaller than the instrument’s minimum.',
    remedy: 'Order at least minSz of the instrument.',
  },
  NOT_A_MULTIPLE_OF_LOT_SIZE: {
    title: 'Quantity doesn’t fit the lot size',
    cause: 'The quantity isn’t a multiple of the instrument’s lot size.',
    remedy: 'Round it to a multiple of lotSz.',
  },
  ORDER_EXPIRED: {
    title: 'Order expired before it was handled',
    cause: 'The order reached OKX after the expTime that you set, and wasn’t placed.',
    remedy: 'Decide whether you still want it, then send it with a new expTime.',
  },
  ORDER_FINISHED_OR_NOT_FOUND: {
    title: 'Nothing left to cancel',
    cause: 'The order was filled or canceled before, or never existed.',
    remedy: 'Query it to see which, before you place another one.',
  },
  ORDER_NOT_AMENDABLE: {
    title: 'Nothing left to amend',
    cause: 'The order was filled or canceled before, or doesn’t exist.',
    remedy: 'Query it before you place another one.',
  },
  ORDER_NOT_FOUND: {
    title: 'No such order',
    cause: 'No order has this ID. Canceled orders that were never filled can be queried for two hours only.',
    remedy: 'Check the ID and the instrument, and look in the order history.',
  },
  POST_ONLY_WOULD_TAKE: {
    title: 'Post-only order would take',
    cause: 'At this price the order would have matched at once.',
    remedy: 'Move the price away from the other side of the book.',
  },
  COMPLIANCE_RESTRICTED: {
    title: 'Not offered to you for compliance',
    cause: 'Local rules don’t allow this instrument or transfer for the account.',
    remedy: 'Leave it out for this account, or ask OKX’s support.',
  },
  ACCOUNT_BLOCKED: {
    title: 'Account blocked',
    cause: 'OKX blocked the account or one of its functions; the message says why.',
    remedy: 'The account holder has to settle it with OKX.',
  },
}

/**
 * Says in English what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/okx/explain/en'
 *
 * explain('RATE_LIMITED').title // => 'Endpoint’s rate limit reached'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
