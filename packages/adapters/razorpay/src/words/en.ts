/**
 * The words for people in English, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/en'
import { catalogue } from '../catalogue.ts'

/** What failures of the Razorpay API mean, in English, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  AUTHENTICATION_FAILED: {
    title: 'The customer failed to authenticate',
    cause: 'The customer canceled the 3D Secure or OTP page, or entered something wrong there.',
    remedy: 'Ask the customer to try again.',
  },
  CARD_DECLINED: {
    title: 'The card was declined',
    cause: 'The issuing bank refused the payment. It doesn’t tell Razorpay why.',
    remedy: 'Ask the customer for another card, or to ask the bank.',
  },
  CARD_EXPIRED: {
    title: 'The card has expired',
    cause: 'The card’s expiration date has passed.',
    remedy: 'Ask the customer for another card.',
  },
  CARD_NUMBER_INVALID: {
    title: 'The card number is wrong',
    cause: 'No bank has cards of this number.',
    remedy: 'Ask the customer to enter the number again.',
  },
  INCORRECT_CVV: {
    title: 'The security code is wrong',
    cause: 'The CVV doesn’t match the card.',
    remedy: 'Ask the customer to enter it again.',
  },
  INCORRECT_OTP: {
    title: 'The one-time password is wrong',
    cause: 'The customer entered a wrong OTP.',
    remedy: 'Ask the customer to start the payment again.',
  },
  OTP_EXPIRED: {
    title: 'The one-time password has expired',
    cause: 'The customer entered the OTP too late.',
    remedy: 'Ask the customer to request a new OTP.',
  },
  INCORRECT_PIN: {
    title: 'The PIN is wrong',
    cause: 'The customer entered a wrong PIN.',
    remedy: 'Ask the customer to try again with the right one.',
  },
  INSUFFICIENT_FUNDS: {
    title: 'The customer’s account has insufficient funds',
    cause: 'The account holds less than the amount.',
    remedy: 'Ask the customer for another card or payment method.',
  },
  TRANSACTION_LIMIT_EXCEEDED: {
    title: 'The amount exceeds the customer’s limit',
    cause: 'The card’s credit or debit limit is lower than the amount.',
    remedy: 'Ask the customer for another bank’s card or another method.',
  },
  TRANSACTION_DAILY_LIMIT_EXCEEDED: {
    title: 'The customer’s daily limit is used up',
    cause: 'The card or account has reached its limit for today.',
    remedy: 'Ask the customer for another payment method, or to pay tomorrow.',
  },
  INVALID_VPA: {
    title: 'The UPI ID doesn’t exist',
    cause: 'The customer’s VPA is wrong or not registered.',
    remedy: 'Ask the customer for a valid UPI ID.',
  },
  COLLECT_REQUEST_PENDING: {
    title: 'The customer hasn’t approved yet',
    cause: 'The UPI collect request is waiting for the customer, or its result hasn’t arrived.',
    remedy: 'Wait for the webhook or fetch the payment. Don’t start another one.',
  },
  PAYMENT_COLLECT_REQUEST_EXPIRED: {
    title: 'The collect request has expired',
    cause: 'The customer didn’t approve the UPI request in time.',
    remedy: 'Start a new payment and ask the customer to approve it soon.',
  },
  PAYMENT_CANCELLED: {
    title: 'The customer canceled the payment',
    cause: 'The customer left the payment page or pressed cancel.',
    remedy: 'Offer to try again.',
  },
  PAYMENT_DECLINED: {
    title: 'The payment was declined',
    cause: 'The bank or the gateway refused the payment and doesn’t say why.',
    remedy: 'Ask the customer to ask the bank, or for another method.',
  },
  PAYMENT_FAILED: {
    title: 'The payment failed at the bank or wallet',
    cause: 'The bank or wallet reported an error without details. It may still turn out as authorized.',
    remedy: 'Check the payment before the customer pays again, and offer another method.',
  },
  PAYMENT_PENDING: {
    title: 'The payment is pending',
    cause: 'The bank or the gateway hasn’t decided yet. The payment may be authorized late.',
    remedy: 'Wait for the webhook or fetch the payment later. Don’t charge again meanwhile.',
  },
  DEEMED_TRANSACTION: {
    title: 'The result is known tomorrow',
    cause: 'The bank can’t tell yet whether the payment went through. It settles the next day.',
    remedy: 'Fetch the payment the next day. Don’t charge again meanwhile.',
  },
  PAYMENT_TIMED_OUT: {
    title: 'The payment took too long',
    cause: 'The customer didn’t finish in time, or the gateway didn’t respond.',
    remedy: 'Check the payment first, then ask the customer to try again.',
  },
  PAYMENT_RISK_CHECK_FAILED: {
    title: 'The payment didn’t pass the risk checks',
    cause: 'Razorpay, the gateway or the bank considers the payment risky. The fault’s details say which.',
    remedy: 'Ask the customer for another payment method.',
  },
  PAYMENT_METHOD_NOT_ENABLED: {
    title: 'The payment method isn’t enabled',
    cause: 'Your Razorpay account doesn’t have this payment method.',
    remedy: 'Enable it in the Dashboard, or ask Razorpay’s support.',
  },
  INTERNATIONAL_TRANSACTION_NOT_ALLOWED: {
    title: 'International payments aren’t enabled',
    cause: 'Your account, or this product, doesn’t take cards from abroad.',
    remedy: 'Request international payments in the Dashboard.',
  },
  LIVE_MODE_NOT_ENABLED: {
    title: 'The account can’t take live payments yet',
    cause: 'Live mode isn’t activated, or a key of test mode was used for a live payment.',
    remedy: 'Activate the account, and use its live key.',
  },
  ORDER_ALREADY_PAID: {
    title: 'The order is paid already',
    cause: 'An order takes one successful payment, and it has one.',
    remedy: 'Treat the order as paid. Create a new order for another payment.',
  },
  ORDER_AMOUNT_MISMATCH: {
    title: 'The payment’s amount isn’t the order’s',
    cause: 'The amount of the payment differs from the amount of its order.',
    remedy: 'Send the same amount in both.',
  },
  INPUT_VALIDATION_FAILED: {
    title: 'A field is missing or wrong',
    cause: 'Razorpay rejected the request. The fault’s details name the field.',
    remedy: 'Correct the field and send the request again.',
  },
  INVALID_ORDER_ID: {
    title: 'The order ID is missing or wrong',
    cause: 'A payment needs the ID of an order, and this one has none that exists.',
    remedy: 'Create the order first and pass its ID.',
  },
  DUPLICATE_REFUND_ID: {
    title: 'The refund ID was used before',
    cause: 'An earlier refund has the same ID. It may be your own earlier attempt.',
    remedy: 'Look that refund up before you send another.',
  },
  DUPLICATE_REQUEST: {
    title: 'The same payment was requested twice',
    cause:
      'The gateway has seen a request with exactly these parameters. The first one may have gone through.',
    remedy: 'Check the first payment, and make sure that the integration sends each payment once.',
  },
  REFUND_LIMIT_CROSSED: {
    title: 'The refund is larger than what is left',
    cause: 'The amount is more than the payment has left to refund.',
    remedy: 'Fetch the payment, and refund at most what remains.',
  },
  GATEWAY_TECHNICAL_ERROR: {
    title: 'The payment gateway failed',
    cause:
      'A bank or gateway behind Razorpay had a technical error. The payment may still be authorized late.',
    remedy: 'Check the payment, then try again later or with another method.',
  },
  BANK_TECHNICAL_ERROR: {
    title: 'The customer’s bank failed',
    cause: 'The issuing bank had technical problems during the payment.',
    remedy: 'Check the payment, then try again later or with another bank.',
  },
  SERVER_ERROR: {
    title: 'Razorpay failed',
    cause: 'Razorpay had a technical error. The request may have taken effect.',
    remedy:
      'Fetch what the request should have changed, then try again. A payout with an idempotency key may be sent again.',
  },
}

/**
 * Says in English what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/razorpay/explain/en'
 *
 * explain('ORDER_ALREADY_PAID').title // => 'The order is paid already'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
