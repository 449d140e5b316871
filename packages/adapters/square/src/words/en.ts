/**
 * The words for people in English, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/en'
import { catalogue } from '../catalogue.ts'

/** What failures of the Square API mean, in English, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  UNAUTHORIZED: {
    title: 'The access token isn’t accepted',
    cause: 'The call has no access token, or one that doesn’t belong to this environment.',
    remedy: 'Send a valid token. Sandbox tokens work only with the sandbox host.',
  },
  ACCESS_TOKEN_EXPIRED: {
    title: 'The access token has expired',
    cause: 'OAuth tokens expire after a while, and this one wasn’t refreshed in time.',
    remedy: 'Refresh it with the seller’s refresh token, then send the call again.',
  },
  ACCESS_TOKEN_REVOKED: {
    title: 'The seller revoked the access token',
    cause: 'The seller disconnected your application, or the token was revoked by you.',
    remedy: 'Ask the seller to connect the application again.',
  },
  FORBIDDEN: {
    title: 'The call isn’t allowed',
    cause: 'The token is valid, but it may not do this.',
    remedy: 'Check the application’s permissions and the seller’s plan.',
  },
  INSUFFICIENT_SCOPES: {
    title: 'The token lacks a scope',
    cause: 'The seller didn’t grant the permission that this endpoint needs.',
    remedy: 'Ask the seller to authorize the application again with that scope.',
  },
  CARD_PROCESSING_NOT_ENABLED: {
    title: 'The location can’t take cards',
    cause: 'The seller’s location isn’t activated for card payments.',
    remedy: 'The seller has to activate card processing for the location.',
  },
  CARD_DECLINED: {
    title: 'The card was declined',
    cause: 'The card issuer refused the payment without saying why.',
    remedy: 'Ask the buyer for another payment method.',
  },
  GENERIC_DECLINE: {
    title: 'The payment was declined without a reason',
    cause: 'Square got a refusal and nothing else.',
    remedy: 'Check the card details with the buyer. If they’re right, the buyer has to ask the issuer.',
  },
  CARD_EXPIRED: {
    title: 'The card has expired',
    cause: 'The issuer refused the card because its expiration date has passed.',
    remedy: 'Ask the buyer for a card that is still valid.',
  },
  CVV_FAILURE: {
    title: 'The security code is wrong',
    cause: 'The issuer refused the payment because the CVV doesn’t match.',
    remedy: 'Ask the buyer to enter the card again.',
  },
  ADDRESS_VERIFICATION_FAILURE: {
    title: 'The postal code is wrong',
    cause: 'The issuer refused the payment because the postal code doesn’t match.',
    remedy: 'Ask the buyer for the postal code of the card’s billing address.',
  },
  INSUFFICIENT_FUNDS: {
    title: 'The buyer’s account has insufficient funds',
    cause: 'The card, bank account or gift card holds less than the amount.',
    remedy: 'Ask the buyer for another payment method.',
  },
  TRANSACTION_LIMIT: {
    title: 'The amount doesn’t fit the card’s limit',
    cause: 'The issuer considers the amount too high or too low, often because the credit limit is reached.',
    remedy: 'Ask the buyer for another card, or take a smaller amount.',
  },
  INVALID_CARD: {
    title: 'The card can’t be validated',
    cause: 'The card details don’t form a valid card.',
    remedy: 'Ask the buyer to enter the card again.',
  },
  PAN_FAILURE: {
    title: 'The card number is wrong',
    cause: 'The number has the wrong length or form.',
    remedy: 'Ask the buyer to enter the number again.',
  },
  INVALID_EXPIRATION: {
    title: 'The expiration date is wrong',
    cause: 'The date is in the past or isn’t a date.',
    remedy: 'Ask the buyer to enter the date again.',
  },
  CARD_DECLINED_VERIFICATION_REQUIRED: {
    title: 'The buyer has to verify the payment',
    cause: 'The issuer accepts the payment only after the buyer has been verified.',
    remedy: 'Run buyer verification on the client and send the payment with its token.',
  },
  CARD_DECLINED_CALL_ISSUER: {
    title: 'The buyer has to call the bank',
    cause: 'The issuer wants to speak with the cardholder before it accepts the payment.',
    remedy: 'Ask the buyer to call the bank, or for another card.',
  },
  CARD_NOT_SUPPORTED: {
    title: 'The card doesn’t work here',
    cause: 'The card isn’t supported in this region or for this kind of business.',
    remedy: 'Ask the buyer for another card.',
  },
  BUYER_REFUSED_PAYMENT: {
    title: 'The bank account rejected the payment',
    cause: 'The buyer or the bank didn’t authorize the debit.',
    remedy: 'Ask the buyer to authorize it or to pay in another way.',
  },
  CARD_TOKEN_USED: {
    title: 'The card token was used before',
    cause:
      'A token works once, and an earlier request used this one. That request may have taken the payment.',
    remedy: 'List the recent payments before you ask the buyer for the card again.',
  },
  CARD_TOKEN_EXPIRED: {
    title: 'The card token has expired',
    cause: 'The token wasn’t used within 24 hours.',
    remedy: 'Ask the buyer to enter the card again.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    title: 'The idempotency key was used for another request',
    cause: 'An earlier request with different content has the same key. That request may have taken effect.',
    remedy: 'Make one key for each operation, and keep it only for retries of the same content.',
  },
  DELAYED_TRANSACTION_CAPTURED: {
    title: 'The payment was already captured',
    cause: 'An earlier request completed this delayed payment.',
    remedy: 'Treat it as captured.',
  },
  DELAYED_TRANSACTION_CANCELED: {
    title: 'The payment is canceled already',
    cause: 'An earlier request canceled this delayed payment.',
    remedy: 'Treat it as canceled.',
  },
  DELAYED_TRANSACTION_EXPIRED: {
    title: 'The authorization has expired',
    cause: 'The delayed payment wasn’t completed in time.',
    remedy: 'Create a new payment.',
  },
  REFUND_ALREADY_PENDING: {
    title: 'A refund is under way',
    cause: 'The payment has a refund that isn’t finished yet.',
    remedy:
      'Look that refund up. Send another one only after it’s done, and only if money is left to refund.',
  },
  REFUND_AMOUNT_INVALID: {
    title: 'The refund is larger than what is left',
    cause: 'The amount is more than the payment has left to refund.',
    remedy: 'Get the payment, and refund at most what remains.',
  },
  PAYMENT_NOT_REFUNDABLE: {
    title: 'The payment can’t be refunded',
    cause: 'The payment doesn’t allow a refund, for example because it’s too old.',
    remedy: 'Return the money to the buyer in another way.',
  },
  RATE_LIMITED: {
    title: 'Too many requests',
    cause: 'The application sends more requests than Square allows.',
    remedy: 'Slow all your workers down and back off exponentially with jitter.',
  },
  TEMPORARY_ERROR: {
    title: 'Square failed for a moment',
    cause: 'An internal error that passes stopped the payment. It may have gone through.',
    remedy: 'Send the same request again with the same idempotency key.',
  },
  GATEWAY_TIMEOUT: {
    title: 'Square didn’t finish in time',
    cause: 'The request took too long inside Square. It may still take effect.',
    remedy: 'Send it again with the same idempotency key, or look up what happened first.',
  },
}

/**
 * Says in English what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/square/explain/en'
 *
 * explain('CARD_TOKEN_USED').title // => 'The card token was used before'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
