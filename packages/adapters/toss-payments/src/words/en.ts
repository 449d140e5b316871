/**
 * The words for people in English, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/en'
import { catalogue } from '../catalogue.ts'

/** What failures of the Toss Payments API mean, in English, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  ALREADY_PROCESSED_PAYMENT: {
    title: 'Payment already processed',
    cause: 'This payment has already been processed, often by an earlier attempt whose response got lost.',
    remedy: 'Query the payment, treat its result as the result of this call, and never confirm it again.',
    categoryNote:
      'HTTP 400 usually means an invalid request, but here what you asked for has already happened.',
  },
  PROVIDER_ERROR: {
    title: 'Temporary failure at the provider',
    cause: 'The card company, bank or wallet behind Toss Payments failed for a moment.',
    remedy: 'Query the payment, then retry after a short wait with the same Idempotency-Key.',
    categoryNote: 'HTTP 400 usually means an invalid request, but here the problem goes away by itself.',
  },
  EXCEED_MAX_CARD_INSTALLMENT_PLAN: {
    title: 'Too many installment months',
    cause: 'The chosen number of installments is above the maximum.',
    remedy: 'Offer fewer months, and let the customer pay again.',
    categoryNote: 'HTTP 400 usually means an invalid request, but here one value is out of range.',
  },
  INVALID_REQUEST: {
    title: 'Invalid request',
    cause: 'A field of the request is missing, misspelled or malformed.',
    remedy: 'Compare the request with the API reference and fix it.',
  },
  NOT_ALLOWED_POINT_USE: {
    title: 'Card points can’t be used',
    cause: 'The customer’s card doesn’t allow paying with its points.',
    remedy: 'Ask the customer to pay without points or with another card.',
    categoryNote:
      'HTTP 400 usually means an invalid request, but here the customer’s card company, bank or a risk check refused it.',
  },
  INVALID_API_KEY: {
    title: 'Wrong secret key',
    cause: 'The secret key doesn’t belong to this integration.',
    remedy: 'Copy the secret key of the right merchant and mode (test or live) from the developer center.',
    categoryNote: 'HTTP 400 usually means an invalid request, but here the credential is at fault.',
  },
  INVALID_REJECT_CARD: {
    title: 'Card use rejected',
    cause: 'The card company refuses to let this card be used.',
    remedy: 'Ask the customer to contact the card company or to use another card.',
    categoryNote:
      'HTTP 400 usually means an invalid request, but here the customer’s card company, bank or a risk check refused it.',
  },
  BELOW_MINIMUM_AMOUNT: {
    title: 'Amount below the minimum',
    cause: 'The amount is less than this payment method’s minimum: 100 won for cards, 200 won for accounts.',
    remedy: 'Raise the amount, or don’t offer payment for such small orders.',
    categoryNote: 'HTTP 400 usually means an invalid request, but here one value is out of range.',
  },
  INVALID_CARD_EXPIRATION: {
    title: 'Wrong card expiry date',
    cause: 'The expiry date that the customer entered doesn’t match the card.',
    remedy: 'Ask the customer to check the expiry date and pay again.',
    categoryNote:
      'HTTP 400 usually means an invalid request, but here the customer’s card company, bank or a risk check refused it.',
  },
  INVALID_STOPPED_CARD: {
    title: 'Suspended card',
    cause: 'The card company has suspended this card.',
    remedy: 'Ask the customer to use another card.',
    categoryNote:
      'HTTP 400 usually means an invalid request, but here the customer’s card company, bank or a risk check refused it.',
  },
  EXCEED_MAX_DAILY_PAYMENT_COUNT: {
    title: 'Daily number of payments exceeded',
    cause: 'The customer has paid as often as this payment method allows in one day.',
    remedy: 'Ask the customer to use another payment method or to come back tomorrow.',
    categoryNote:
      'HTTP 400 usually means an invalid request, but here the customer’s card company, bank or a risk check refused it.',
  },
  NOT_SUPPORTED_INSTALLMENT_PLAN_CARD_OR_MERCHANT: {
    title: 'Installments not supported',
    cause: 'Either this card or your merchant account doesn’t support installments.',
    remedy: 'Let the customer pay in full, or hide installments for this card.',
  },
  INVALID_CARD_INSTALLMENT_PLAN: {
    title: 'Wrong installment plan',
    cause: 'The number of installment months isn’t one that the card offers.',
    remedy: 'Send a number of months that the card company offers, or 0 for a single payment.',
  },
  NOT_SUPPORTED_MONTHLY_INSTALLMENT_PLAN: {
    title: 'Card without installments',
    cause: 'This card can’t be paid off in installments at all.',
    remedy: 'Let the customer pay in full or with another card.',
  },
  EXCEED_MAX_PAYMENT_AMOUNT: {
    title: 'Daily amount exceeded for this method',
    cause: 'The payment is above what the customer may pay per day with this method.',
    remedy: 'Ask the customer to use another payment method or to pay tomorrow.',
    categoryNote:
      'HTTP 400 usually means an invalid request, but here the customer’s card company, bank or a risk check refused it.',
  },
  NOT_FOUND_TERMINAL_ID: {
    title: 'No terminal ID',
    cause: 'Your merchant account has no terminal ID for this card company.',
    remedy: 'Ask Toss Payments to register the terminal ID.',
    categoryNote: 'HTTP 400 usually means an invalid request, but here the account isn’t set up for this.',
  },
  INVALID_AUTHORIZE_AUTH: {
    title: 'Invalid authentication method',
    cause: 'The way in which the customer was authenticated isn’t valid for this payment.',
    remedy: 'Start the payment again with an authentication method that the payment window offers.',
  },
  INVALID_CARD_LOST_OR_STOLEN: {
    title: 'Lost or stolen card',
    cause: 'The card was reported lost or stolen.',
    remedy: 'Ask for another card, and don’t tell the customer more than that the card was refused.',
    categoryNote:
      'HTTP 400 usually means an invalid request, but here the customer’s card company, bank or a risk check refused it.',
  },
  RESTRICTED_TRANSFER_ACCOUNT: {
    title: 'Account registered too recently',
    cause: 'A newly registered account can’t pay until 12 hours have passed.',
    remedy: 'Ask the customer to pay later or in another way.',
    categoryNote:
      'HTTP 400 usually means an invalid request, but here the customer’s card company, bank or a risk check refused it.',
  },
  INVALID_CARD_NUMBER: {
    title: 'Wrong card number',
    cause: 'The card number that the customer entered doesn’t exist.',
    remedy: 'Ask the customer to check the card number and pay again.',
    categoryNote:
      'HTTP 400 usually means an invalid request, but here the customer’s card company, bank or a risk check refused it.',
  },
  INVALID_UNREGISTERED_SUBMALL: {
    title: 'Sub-mall isn’t registered',
    cause: 'The payment names a sub-mall that isn’t registered, or your contract has none.',
    remedy: 'Register the sub-mall with Toss Payments, or use a payment method that needs none.',
    categoryNote: 'HTTP 400 usually means an invalid request, but here the account isn’t set up for this.',
  },
  NOT_REGISTERED_BUSINESS: {
    title: 'Business number isn’t registered',
    cause: 'The business registration number isn’t known to the card company.',
    remedy: 'Ask Toss Payments to register the business number.',
    categoryNote: 'HTTP 400 usually means an invalid request, but here the account isn’t set up for this.',
  },
  EXCEED_MAX_ONE_DAY_WITHDRAW_AMOUNT: {
    title: 'Daily withdrawal limit exceeded',
    cause: 'The amount is above what may leave the customer’s account in one day.',
    remedy: 'Ask the customer to pay less, tomorrow, or in another way.',
    categoryNote:
      'HTTP 400 usually means an invalid request, but here the customer’s card company, bank or a risk check refused it.',
  },
  EXCEED_MAX_ONE_TIME_WITHDRAW_AMOUNT: {
    title: 'Single withdrawal limit exceeded',
    cause: 'The amount is above what may leave the customer’s account at once.',
    remedy: 'Ask the customer to pay less at once or in another way.',
    categoryNote:
      'HTTP 400 usually means an invalid request, but here the customer’s card company, bank or a risk check refused it.',
  },
  CARD_PROCESSING_ERROR: {
    title: 'Card company failed',
    cause: 'The card company had an error while it processed the payment.',
    remedy: 'Query the payment, then retry after a short wait with the same Idempotency-Key.',
    categoryNote: 'HTTP 400 usually means an invalid request, but here the problem goes away by itself.',
  },
  EXCEED_MAX_AMOUNT: {
    title: 'Transaction limit exceeded',
    cause: 'The amount is above the limit for one transaction.',
    remedy:
      'Ask the customer to pay less or in another way, and check the limits of your contract if it happens often.',
    categoryNote:
      'HTTP 400 usually means an invalid request, but here the customer’s card company, bank or a risk check refused it.',
  },
  INVALID_ACCOUNT_INFO_RE_REGISTER: {
    title: 'Account must be registered again',
    cause: 'The customer’s registered account is no longer valid.',
    remedy: 'Ask the customer to register the account again, then to pay.',
    categoryNote:
      'HTTP 400 usually means an invalid request, but here the customer’s card company, bank or a risk check refused it.',
  },
  NOT_AVAILABLE_PAYMENT: {
    title: 'Outside payment hours',
    cause: 'This payment method isn’t available at this time of day.',
    remedy: 'Try again when it’s available, or offer another payment method.',
    categoryNote: 'HTTP 400 usually means an invalid request, but here the problem goes away by itself.',
  },
  UNAPPROVED_ORDER_ID: {
    title: 'Order isn’t approved yet',
    cause: 'The order ID belongs to a payment that hasn’t been approved.',
    remedy: 'Confirm the payment first, or check that the order ID is the right one.',
    categoryNote:
      'HTTP 400 usually means an invalid request, but here the current state doesn’t allow the request.',
  },
  EXCEED_MAX_MONTHLY_PAYMENT_AMOUNT: {
    title: 'Monthly amount exceeded',
    cause: 'The customer has paid as much as this method allows in one month.',
    remedy: 'Ask the customer to use another payment method.',
    categoryNote:
      'HTTP 400 usually means an invalid request, but here the customer’s card company, bank or a risk check refused it.',
  },
  UNAUTHORIZED_KEY: {
    title: 'Key not authenticated',
    cause: 'Toss Payments doesn’t know this secret key or client key.',
    remedy: 'Check that you send the secret key, and that it matches the client key of the payment window.',
  },
  REJECT_ACCOUNT_PAYMENT: {
    title: 'Not enough money in the account',
    cause: 'The bank refused because the customer’s balance is too low.',
    remedy: 'Ask the customer to top up the account or to pay in another way.',
    categoryNote:
      'HTTP 403 usually means a missing permission, but here the customer’s card company, bank or a risk check refused it.',
  },
  REJECT_CARD_PAYMENT: {
    title: 'Card limit or balance exceeded',
    cause: 'The card company refused because the limit or balance isn’t enough.',
    remedy: 'Ask the customer for another card.',
    categoryNote:
      'HTTP 403 usually means a missing permission, but here the customer’s card company, bank or a risk check refused it.',
  },
  REJECT_CARD_COMPANY: {
    title: 'Declined by the card company',
    cause: 'The card company declined the payment without a reason that it may share.',
    remedy: 'Ask the customer to contact the card company or to use another card.',
    categoryNote:
      'HTTP 403 usually means a missing permission, but here the customer’s card company, bank or a risk check refused it.',
  },
  FORBIDDEN_REQUEST: {
    title: 'Request not allowed',
    cause:
      'The key may not do this: its merchant or mode differs from the payment’s, or the feature isn’t in the contract.',
    remedy: 'Use the key that created the payment, and check which features your contract has.',
  },
  REJECT_TOSSPAY_INVALID_ACCOUNT: {
    title: 'Account not set up for direct debit',
    cause: 'The account that the customer chose in Toss Pay isn’t registered for withdrawals.',
    remedy: 'Ask the customer to choose or register another account in Toss.',
    categoryNote:
      'HTTP 403 usually means a missing permission, but here the customer’s card company, bank or a risk check refused it.',
  },
  EXCEED_MAX_AUTH_COUNT: {
    title: 'Too many authentication attempts',
    cause: 'The customer failed to authenticate too often.',
    remedy: 'Ask the customer to contact the card company or bank, or to pay in another way.',
    categoryNote:
      'HTTP 403 usually means a missing permission, but here the customer’s card company, bank or a risk check refused it.',
  },
  EXCEED_MAX_ONE_DAY_AMOUNT: {
    title: 'Daily limit exceeded',
    cause: 'The payment is above the customer’s limit for one day.',
    remedy: 'Ask the customer to pay tomorrow or in another way.',
    categoryNote:
      'HTTP 403 usually means a missing permission, but here the customer’s card company, bank or a risk check refused it.',
  },
  NOT_AVAILABLE_BANK: {
    title: 'Outside bank hours',
    cause: 'The bank doesn’t serve requests at this hour.',
    remedy: 'Try again during the bank’s service hours, or offer another payment method.',
    categoryNote: 'HTTP 403 usually means a missing permission, but here the problem goes away by itself.',
  },
  INVALID_PASSWORD: {
    title: 'Wrong payment password',
    cause: 'The customer entered a wrong payment password.',
    remedy: 'Ask the customer to enter the password again.',
    categoryNote:
      'HTTP 403 usually means a missing permission, but here the customer’s card company, bank or a risk check refused it.',
  },
  INCORRECT_BASIC_AUTH_FORMAT: {
    title: 'Malformed Basic authentication',
    cause: 'The Authorization header isn’t the Base64 of the secret key followed by a colon.',
    remedy: 'Append a colon to the secret key, encode both in Base64, and send it as Basic.',
    categoryNote: 'HTTP 403 usually means a missing permission, but here the credential is at fault.',
  },
  FDS_ERROR: {
    title: 'Fraud detection stopped the payment',
    cause: 'Toss Payments judged the transaction risky and sent the customer a message to verify themselves.',
    remedy: 'Ask the customer to follow the link in that message, then to pay again.',
    categoryNote:
      'HTTP 403 usually means a missing permission, but here the customer’s card company, bank or a risk check refused it.',
  },
  NOT_FOUND_PAYMENT: {
    title: 'No such payment',
    cause: 'No payment has this payment key or order ID, or it belongs to another merchant or mode.',
    remedy: 'Check the payment key, and that test and live keys aren’t mixed.',
  },
  NOT_FOUND_PAYMENT_SESSION: {
    title: 'Payment session expired',
    cause:
      'More than ten minutes passed between the customer’s authentication and the confirmation, so the session is gone.',
    remedy: 'Let the customer start the payment again, and confirm it at once.',
    categoryNote:
      'HTTP 404 usually means something that doesn’t exist, but here the current state doesn’t allow the request.',
  },
  FAILED_PAYMENT_INTERNAL_SYSTEM_PROCESSING: {
    title: 'Payment failed inside the vendor',
    cause: 'Toss Payments couldn’t finish the payment, and it isn’t certain what happened to it.',
    remedy:
      'Query the payment by its order ID before anything else, then retry with the same Idempotency-Key.',
  },
  FAILED_INTERNAL_SYSTEM_PROCESSING: {
    title: 'Internal processing failed',
    cause: 'A system inside Toss Payments failed while it handled the call.',
    remedy: 'Query the payment, then retry after a short wait with the same Idempotency-Key.',
  },
  UNKNOWN_PAYMENT_ERROR: {
    title: 'Payment failed for an unknown reason',
    cause: 'The payment failed and neither the provider nor Toss Payments could say why.',
    remedy:
      'Query the payment. If it failed, let the customer try again or contact the bank or card company.',
  },
  ALREADY_CANCELED_PAYMENT: {
    title: 'Payment already canceled',
    cause: 'The payment has already been canceled in full.',
    remedy: 'Query the payment and treat the cancellation as done.',
    categoryNote:
      'HTTP 400 usually means an invalid request, but here what you asked for has already happened.',
  },
  INVALID_REFUND_ACCOUNT_INFO: {
    title: 'Refund account and holder don’t match',
    cause: 'The name of the account holder isn’t the one that the bank knows for this account.',
    remedy: 'Ask the customer for the right account number and holder, then cancel again.',
  },
  EXCEED_CANCEL_AMOUNT_DISCOUNT_AMOUNT: {
    title: 'Refund is less than the instant discount',
    cause: 'A partial cancellation can’t be smaller than the card company’s instant discount.',
    remedy: 'Cancel a larger part, or all of it.',
    categoryNote: 'HTTP 400 usually means an invalid request, but here one value is out of range.',
  },
  INVALID_REFUND_ACCOUNT_NUMBER: {
    title: 'Wrong refund account number',
    cause: 'The refund account number doesn’t exist at this bank.',
    remedy: 'Ask the customer for the right account number, then cancel again.',
  },
  INVALID_BANK: {
    title: 'Invalid bank',
    cause: 'The bank code of the refund account isn’t one that Toss Payments knows.',
    remedy: 'Send a bank code from the vendor’s list.',
  },
  NOT_MATCHES_REFUNDABLE_AMOUNT: {
    title: 'Refundable amount changed',
    cause:
      'The refundable amount that you sent isn’t what is left of the payment, so another cancellation may have come first.',
    remedy:
      'Query the payment and check whether the earlier cancellation was your own: if so, it’s done, and another would refund twice. Otherwise work out the amount again from its balance, and send that.',
    categoryNote:
      'HTTP 400 usually means an invalid request, but here it collides with something that exists already.',
  },
  REFUND_REJECTED: {
    title: 'Refund rejected',
    cause: 'The bank, card company or wallet refused the refund.',
    remedy: 'Contact the payment provider, or refund the customer in another way.',
    categoryNote:
      'HTTP 400 usually means an invalid request, but here the customer’s card company, bank or a risk check refused it.',
  },
  ALREADY_REFUND_PAYMENT: {
    title: 'Payment already refunded',
    cause: 'The payment has already been refunded.',
    remedy: 'Query the payment and treat the refund as done.',
    categoryNote:
      'HTTP 400 usually means an invalid request, but here what you asked for has already happened.',
  },
  FORBIDDEN_BANK_REFUND_REQUEST: {
    title: 'Customer’s account can’t receive money',
    cause: 'The bank doesn’t accept deposits to the customer’s account.',
    remedy: 'Ask the customer for another refund account.',
    categoryNote:
      'HTTP 400 usually means an invalid request, but here the customer’s card company, bank or a risk check refused it.',
  },
  NOT_CANCELABLE_AMOUNT: {
    title: 'Amount can’t be canceled',
    cause: 'The amount to cancel is more than what is left, or not one that may be canceled.',
    remedy: 'Query the payment and cancel no more than its balance.',
    categoryNote: 'HTTP 403 usually means a missing permission, but here one value is out of range.',
  },
  FORBIDDEN_CONSECUTIVE_REQUEST: {
    title: 'Repeated requests are blocked',
    cause: 'The same request came again too soon.',
    remedy: 'Wait a moment, and send one request at a time for each payment.',
    categoryNote: 'HTTP 403 usually means a missing permission, but here calls came too fast.',
  },
  NOT_CANCELABLE_PAYMENT: {
    title: 'Payment can’t be canceled',
    cause: 'The payment is in a state, or of a kind, that can’t be canceled.',
    remedy: 'Query the payment to see its status, and refund the customer in another way if needed.',
    categoryNote:
      'HTTP 403 usually means a missing permission, but here the current state doesn’t allow the request.',
  },
  EXCEED_MAX_REFUND_DUE: {
    title: 'Refund period has passed',
    cause: 'The time in which this payment could be refunded has passed.',
    remedy: 'Refund the customer outside Toss Payments.',
    categoryNote:
      'HTTP 403 usually means a missing permission, but here the current state doesn’t allow the request.',
  },
  NOT_ALLOWED_PARTIAL_REFUND_WAITING_DEPOSIT: {
    title: 'No partial refund before the deposit',
    cause: 'The customer hasn’t paid into the virtual account yet, so there is nothing to refund in part.',
    remedy: 'Cancel the whole payment, or wait for the deposit.',
    categoryNote:
      'HTTP 403 usually means a missing permission, but here the current state doesn’t allow the request.',
  },
  NOT_ALLOWED_PARTIAL_REFUND: {
    title: 'Partial refund not possible',
    cause: 'Payments by escrow, cash card and some other methods can’t be refunded in part.',
    remedy: 'Cancel the whole payment, and charge the rest anew if needed.',
    categoryNote:
      'HTTP 403 usually means a missing permission, but here the current state doesn’t allow the request.',
  },
  NOT_CANCELABLE_PAYMENT_FOR_DORMANT_USER: {
    title: 'Customer’s wallet is dormant',
    cause: 'The wallet account that paid has become dormant.',
    remedy: 'Ask the customer to reactivate the account, or refund in another way.',
    categoryNote:
      'HTTP 403 usually means a missing permission, but here the current state doesn’t allow the request.',
  },
  EXCEED_CANCEL_LIMIT: {
    title: 'Cancellation limit exceeded',
    cause: 'The amount is above what your account may cancel at present.',
    remedy: 'Ask Toss Payments for the limit of your contract and how to raise it.',
    categoryNote:
      'HTTP 403 usually means a missing permission, but here the current state doesn’t allow the request.',
  },
  FAILED_REFUND_PROCESS: {
    title: 'Refund not processed by the bank',
    cause: 'The bank was slow or failed for a moment, so the refund may or may not have gone through.',
    remedy: 'Query the payment, then retry with the same Idempotency-Key if it isn’t canceled.',
    categoryNote:
      'HTTP 500 usually means a failure inside the vendor, but here the problem goes away by itself.',
  },
  FAILED_METHOD_HANDLING_CANCEL: {
    title: 'Payment method failed during cancellation',
    cause: 'The system of the payment method failed for a moment while the payment was being canceled.',
    remedy: 'Query the payment, then retry with the same Idempotency-Key if it isn’t canceled.',
    categoryNote:
      'HTTP 500 usually means a failure inside the vendor, but here the problem goes away by itself.',
  },
  FAILED_PARTIAL_REFUND: {
    title: 'Partial refund failed',
    cause: 'The bank is under maintenance, or the account has been closed.',
    remedy: 'Query the payment and retry later. If it keeps failing, ask the customer for another account.',
    categoryNote:
      'HTTP 500 usually means a failure inside the vendor, but here the problem goes away by itself.',
  },
  COMMON_ERROR: {
    title: 'Temporary error at Toss Payments',
    cause: 'A temporary error stopped Toss Payments from handling the call.',
    remedy: 'Query the payment, then retry after a short wait with the same Idempotency-Key.',
  },
  NOT_SUPPORTED_MONTHLY_INSTALLMENT_PLAN_BELOW_AMOUNT: {
    title: 'Amount too small for installments',
    cause: 'Payments below 50,000 won can’t be split into installments.',
    remedy: 'Let the customer pay in full.',
    categoryNote: 'HTTP 400 usually means an invalid request, but here one value is out of range.',
  },
  NOT_FOUND: {
    title: 'Nothing found',
    cause: 'The thing that the path or query names doesn’t exist.',
    remedy: 'Check the path and the identifiers in it.',
  },
  IDEMPOTENT_REQUEST_PROCESSING: {
    title: 'Same request is still being processed',
    cause: 'The first request with this Idempotency-Key hasn’t finished.',
    remedy: 'Wait a moment and send the same request with the same key: you get the first one’s response.',
    categoryNote: 'HTTP 409 usually means a conflict, but here something is still being processed.',
  },
  INVALID_IDEMPOTENCY_KEY: {
    title: 'Idempotency key too long',
    cause: 'The Idempotency-Key has more than 300 characters.',
    remedy: 'Send a shorter key, such as a UUID.',
  },
}

/**
 * Says in English what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/toss-payments/explain/en'
 *
 * explain('FORBIDDEN_CONSECUTIVE_REQUEST').title // => 'Repeated requests are blocked'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
