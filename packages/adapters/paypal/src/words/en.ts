/**
 * The words for people in English, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/en'
import { catalogue } from '../catalogue.ts'

/** What failures of the PayPal REST API mean, in English, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  AUTHENTICATION_FAILURE: {
    title: 'The access token is missing or invalid',
    cause: 'The call has no access token, or one that PayPal doesn’t accept.',
    remedy:
      'Get a new access token and send the call again. Check that sandbox and live credentials aren’t mixed.',
  },
  INVALID_CLIENT: {
    title: 'The client ID or secret is wrong',
    cause: 'PayPal doesn’t know this pair of client ID and secret in this environment.',
    remedy:
      'Copy both from the same app in the developer dashboard. Sandbox credentials work only in the sandbox.',
  },
  NOT_AUTHORIZED: {
    title: 'The app lacks permission for this call',
    cause: 'The credentials are valid, but the app or the merchant hasn’t granted this permission.',
    remedy: 'Enable the feature for the app, or have the merchant grant the permission.',
  },
  RESOURCE_NOT_FOUND: {
    title: 'No such resource',
    cause: 'There is no resource with this ID in this environment, or it belongs to another account.',
    remedy: 'Check the ID and whether it comes from the sandbox or from live.',
  },
  RATE_LIMIT_REACHED: {
    title: 'Too many calls',
    cause: 'PayPal takes the traffic for abusive and limits it for a while.',
    remedy:
      'Back off, stop polling, and reuse access tokens until they expire. Webhooks tell you about changes.',
  },
  INTERNAL_SERVER_ERROR: {
    title: 'PayPal failed',
    cause: 'PayPal failed while it handled the request. It may have created the transaction.',
    remedy: 'Send the same request again with the same PayPal-Request-Id. Don’t send it again without one.',
  },
  SERVICE_UNAVAILABLE: {
    title: 'PayPal can’t serve now',
    cause: 'The API is down or overloaded at the moment. The request may have been handled.',
    remedy: 'Wait and send it again with the same PayPal-Request-Id.',
  },
  INSTRUMENT_DECLINED: {
    title: 'The payment method was declined',
    cause: 'The bank or the processor refused the payment method, or it can’t be used for this payment.',
    remedy: 'Send the buyer back to PayPal to choose another payment method, then capture the order again.',
    categoryNote:
      'HTTP 422 usually means a problem with the request; here somebody else refused the payment.',
  },
  PAYMENT_SOURCE_DECLINED_BY_PROCESSOR: {
    title: 'The processor declined the payment',
    cause: 'The processor of this payment method refused it.',
    remedy: 'Create a new order and ask the buyer for another payment method.',
    categoryNote:
      'HTTP 422 usually means a problem with the request; here somebody else refused the payment.',
  },
  CARD_EXPIRED: {
    title: 'The card has expired',
    cause: 'The card’s expiration date is in the past.',
    remedy: 'Ask the buyer for another card.',
    categoryNote:
      'HTTP 422 usually means a problem with the request; here somebody else refused the payment.',
  },
  PAYER_ACTION_REQUIRED: {
    title: 'The buyer has to return to PayPal',
    cause: 'PayPal needs the buyer to do something before the payment can complete.',
    remedy: 'Redirect the buyer to the payer-action link, then try again.',
    categoryNote:
      'HTTP 422 usually means a problem with the request; here somebody else refused the payment.',
  },
  PAYER_CANNOT_PAY: {
    title: 'This buyer can’t pay this seller',
    cause: 'The settings of the two accounts don’t allow this payment.',
    remedy: 'Ask the buyer to pay in another way.',
    categoryNote:
      'HTTP 422 usually means a problem with the request; here somebody else refused the payment.',
  },
  TRANSACTION_REFUSED: {
    title: 'PayPal refused the transaction',
    cause: 'PayPal’s own checks don’t allow this transaction. The reason isn’t disclosed.',
    remedy: 'Don’t retry. Ask the buyer for another payment method, or ask PayPal’s support.',
    categoryNote:
      'HTTP 422 usually means a problem with the request; here somebody else refused the payment.',
  },
  COMPLIANCE_VIOLATION: {
    title: 'Compliance rules forbid the transaction',
    cause: 'PayPal declined the transaction for reasons of compliance.',
    remedy: 'Don’t retry. Contact PayPal’s support.',
    categoryNote:
      'HTTP 422 usually means a problem with the request; here somebody else refused the payment.',
  },
  ORDER_NOT_APPROVED: {
    title: 'The buyer hasn’t approved the order',
    cause: 'The order was captured or authorized before the buyer approved it.',
    remedy: 'Redirect the buyer to the order’s approval link, and capture after that.',
    categoryNote:
      'HTTP 422 usually means a problem with the request itself; here the current state is the problem.',
  },
  ORDER_ALREADY_CAPTURED: {
    title: 'The order was already captured',
    cause: 'An earlier request captured the payment of this order.',
    remedy: 'Treat the order as paid. Get the order to read the capture.',
    categoryNote:
      'HTTP 422 usually means a problem with the request itself; here it repeats something that exists or is done.',
  },
  ORDER_ALREADY_AUTHORIZED: {
    title: 'The order was already authorized',
    cause: 'An earlier request authorized the payment of this order.',
    remedy: 'Get the order and use the authorization that it has.',
    categoryNote:
      'HTTP 422 usually means a problem with the request itself; here it repeats something that exists or is done.',
  },
  AUTHORIZATION_ALREADY_CAPTURED: {
    title: 'The authorization was already captured',
    cause: 'An earlier request captured this authorization.',
    remedy:
      'Get the authorization and look at its captures. If one is what you asked for, it’s done; otherwise this capture wasn’t made.',
    categoryNote:
      'HTTP 422 usually means a problem with the request itself; here it repeats something that exists or is done.',
  },
  CAPTURE_FULLY_REFUNDED: {
    title: 'The capture was already refunded',
    cause: 'All of the captured money has been refunded.',
    remedy: 'Treat it as refunded.',
    categoryNote:
      'HTTP 422 usually means a problem with the request itself; here it repeats something that exists or is done.',
  },
  DUPLICATE_INVOICE_ID: {
    title: 'The invoice ID was used before',
    cause:
      'Your account accepts each invoice ID once, and an earlier transaction has this one. It may be your own earlier attempt.',
    remedy: 'Look up the transaction with this invoice ID before you send another.',
    categoryNote:
      'HTTP 422 usually means a problem with the request itself; here it repeats something that exists or is done.',
  },
  PREVIOUS_REQUEST_IN_PROGRESS: {
    title: 'An earlier request is under way',
    cause: 'PayPal is still processing another request for the same resource.',
    remedy: 'Wait a few seconds and send the same request with the same PayPal-Request-Id.',
    categoryNote: 'HTTP 409 usually calls for another request; this one passes with time.',
  },
  ORDER_COMPLETION_IN_PROGRESS: {
    title: 'PayPal is completing the order',
    cause: 'The buyer approved, and PayPal is capturing the payment by itself.',
    remedy: 'Don’t capture it. Get the order later, or wait for the webhook.',
    categoryNote: 'HTTP 422 usually calls for another request; this one passes with time.',
  },
  PENDING_CAPTURE: {
    title: 'The capture is still pending',
    cause: 'The money hasn’t arrived yet, for example from an eCheck, so it can’t be refunded.',
    remedy: 'Wait until the capture is completed, then refund it.',
    categoryNote: 'HTTP 422 usually calls for another request; this one passes with time.',
  },
  AUTHORIZATION_EXPIRED: {
    title: 'The authorization has expired',
    cause: 'The authorization wasn’t captured in time.',
    remedy: 'Reauthorize if that is possible, or ask the buyer to pay again.',
    categoryNote:
      'HTTP 422 usually means a problem with the request itself; here the current state is the problem.',
  },
  AUTHORIZATION_VOIDED: {
    title: 'The authorization was voided',
    cause: 'A voided authorization can no longer be captured.',
    remedy: 'Create a new order if the buyer still wants to pay.',
    categoryNote:
      'HTTP 422 usually means a problem with the request itself; here the current state is the problem.',
  },
  MAX_NUMBER_OF_PAYMENT_ATTEMPTS_EXCEEDED: {
    title: 'Too many attempts to pay this order',
    cause: 'The order accepts no further attempts.',
    remedy: 'Create a new order.',
    categoryNote:
      'HTTP 422 usually means a problem with the request itself; here the current state is the problem.',
  },
  REFUND_AMOUNT_EXCEEDED: {
    title: 'The refund is larger than what is left',
    cause: 'The amount is more than the capture has left to refund.',
    remedy: 'Get the capture, and refund at most what remains.',
    categoryNote: 'HTTP 422 usually means a malformed request; here a well-formed value is out of range.',
  },
  REFUND_FAILED_INSUFFICIENT_FUNDS: {
    title: 'Your balance doesn’t cover the refund',
    cause: 'Neither your PayPal balance nor the linked bank account covers the refund.',
    remedy: 'Top up the balance, then refund again.',
    categoryNote: 'HTTP 422 usually means a problem with the request; here your account is short of money.',
  },
  REFUND_TIME_LIMIT_EXCEEDED: {
    title: 'It’s too late to refund',
    cause: 'The capture is older than PayPal refunds.',
    remedy: 'Send the money to the buyer in another way.',
    categoryNote:
      'HTTP 422 usually means a problem with the request itself; here the current state is the problem.',
  },
  PAYEE_ACCOUNT_RESTRICTED: {
    title: 'The seller’s account is restricted',
    cause: 'PayPal has limited what the receiving account may do.',
    remedy: 'Log in to the receiving account and resolve the limitation.',
    categoryNote: 'HTTP 422 doesn’t say so, but the account itself is switched off.',
  },
  PERMISSION_DENIED: {
    title: 'The resource belongs to somebody else',
    cause: 'The invoice or template isn’t connected to the calling account.',
    remedy: 'Use the credentials of the account that owns it.',
  },
  MISSING_REQUIRED_PARAMETER: {
    title: 'A required field is missing',
    cause: 'The request lacks a field. The fault’s details name it.',
    remedy: 'Add the field and send the request again.',
  },
  PAYPAL_REQUEST_ID_REQUIRED: {
    title: 'The request needs an idempotency key',
    cause: 'An order with a payment source is accepted only with a PayPal-Request-Id header.',
    remedy: 'Add the header with an ID of your own, and keep it for retries.',
  },
  ITEM_TOTAL_MISMATCH: {
    title: 'The item total doesn’t add up',
    cause: 'The item total differs from the sum of the items’ amounts times their quantities.',
    remedy: 'Compute the total from the items, rounded to the currency’s decimals.',
  },
  AMOUNT_MISMATCH: {
    title: 'The amount doesn’t add up',
    cause:
      'The amount differs from the sum of its breakdown: items, tax, shipping, handling, insurance and discounts.',
    remedy: 'Compute the amount from its breakdown.',
  },
}

/**
 * Says in English what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/paypal/explain/en'
 *
 * explain('INSTRUMENT_DECLINED').title // => 'The payment method was declined'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
