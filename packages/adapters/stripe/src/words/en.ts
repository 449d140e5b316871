/**
 * The words for people in English, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/en'
import { catalogue } from '../catalogue.ts'

/** What failures of the Stripe API mean, in English, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  CARD_DECLINED: {
    title: 'The card was declined',
    cause: 'The card issuer refused the payment. The fault’s subcode says why, if the issuer gave a reason.',
    remedy:
      'Ask the customer for another payment method, or to call the bank. Don’t repeat the charge with the same card.',
    categoryNote: 'HTTP 402 is about the customer’s card here, not about your own balance or plan.',
  },
  CARD_DECLINED_TRY_AGAIN_LATER: {
    title: 'The card was declined for now',
    cause: 'The card issuer refused the payment for a reason that it doesn’t disclose and that may pass.',
    remedy:
      'Try again after a few hours, a few times at most. Then ask the customer for another payment method.',
    categoryNote: 'HTTP 402 is about the customer’s card here, not about your own balance or plan.',
  },
  CARD_DECLINED_DUPLICATE_TRANSACTION: {
    title: 'The same payment was made a moment ago',
    cause: 'The issuer has just seen a payment of the same amount with the same card.',
    remedy: 'Look up the customer’s recent payments first: the earlier one may have gone through.',
    categoryNote: 'HTTP 402 usually means a failed payment; here the payment may have been made before.',
  },
  EXPIRED_CARD: {
    title: 'The card has expired',
    cause: 'The card’s expiration date is in the past.',
    remedy: 'Ask the customer for a card that is still valid.',
  },
  INCORRECT_CVC: {
    title: 'The security code is wrong',
    cause: 'The CVC doesn’t match the card.',
    remedy: 'Ask the customer to enter the code again. Limit the attempts: card testers guess it.',
  },
  INCORRECT_NUMBER: {
    title: 'The card number is wrong',
    cause: 'The card number contains a mistake.',
    remedy: 'Ask the customer to enter the number again, or another card.',
  },
  INSUFFICIENT_FUNDS: {
    title: 'The customer has insufficient funds',
    cause: 'The account behind the payment method holds less than the amount.',
    remedy: 'Ask the customer for another payment method, or charge again later.',
  },
  AUTHENTICATION_REQUIRED: {
    title: 'The customer has to authenticate',
    cause: 'The issuer accepts this payment only after the customer has confirmed it.',
    remedy: 'Bring the customer back to your checkout and confirm the payment there.',
  },
  PAYMENT_INTENT_AUTHENTICATION_FAILURE: {
    title: 'The customer failed to authenticate',
    cause: 'The customer didn’t complete or didn’t pass the authentication of the payment.',
    remedy: 'Ask the customer to try again, or for another payment method.',
  },
  PAYMENT_INTENT_UNEXPECTED_STATE: {
    title: 'The payment is past this step',
    cause:
      'The PaymentIntent isn’t in a status that allows this call, often because an earlier call already succeeded.',
    remedy:
      'Retrieve the PaymentIntent and continue from its current status. Don’t create another one before that.',
  },
  PAYMENT_INTENT_PAYMENT_ATTEMPT_FAILED: {
    title: 'The payment attempt failed',
    cause: 'The last attempt to pay this PaymentIntent failed.',
    remedy: 'Ask the customer for another payment method and confirm the PaymentIntent with it.',
  },
  PAYMENT_METHOD_PROVIDER_DECLINE: {
    title: 'The payment provider declined',
    cause: 'The provider of the payment method, such as a bank or a wallet, refused the payment.',
    remedy: 'Ask the customer to contact the provider or to pay in another way.',
  },
  PROCESSING_ERROR: {
    title: 'The card couldn’t be processed',
    cause: 'Something went wrong while the card was processed. The payment failed.',
    remedy: 'Try again. If it keeps failing, ask the customer for another payment method.',
  },
  CARD_DECLINE_RATE_LIMIT_EXCEEDED: {
    title: 'The card was declined too many times',
    cause: 'So many charges of this card were declined that Stripe blocks it for 24 hours.',
    remedy: 'Stop charging this card for a day and ask the customer to contact the bank.',
  },
  RATE_LIMIT: {
    title: 'Too many requests',
    cause: 'Requests arrive faster than Stripe allows for your account.',
    remedy: 'Slow down all your workers and back off exponentially with jitter.',
  },
  LOCK_TIMEOUT: {
    title: 'Another request is using the object',
    cause: 'Another request or a Stripe process is changing the same object.',
    remedy: 'Retry in a moment. If it happens often, send the requests for one object one after the other.',
    categoryNote: 'HTTP 429 usually limits your rate; here two requests want the same object.',
  },
  IDEMPOTENCY_KEY_IN_USE: {
    title: 'A request with this key is under way',
    cause: 'Stripe is still processing an earlier request with the same idempotency key.',
    remedy:
      'Wait and send the same request with the same key again. Don’t change the key, or it may be done twice.',
    categoryNote: 'HTTP 409 usually means a conflict; this one passes when the earlier request is done.',
  },
  RESOURCE_MISSING: {
    title: 'No such object',
    cause:
      'There is no object with this ID in this account and mode. A live-mode ID doesn’t exist in test mode.',
    remedy: 'Check the ID, the account and whether the key belongs to the same mode.',
  },
  RESOURCE_ALREADY_EXISTS: {
    title: 'The ID is already taken',
    cause:
      'You chose the ID of the object, and an object with this ID exists. It may come from an earlier attempt of yours.',
    remedy: 'Retrieve the existing object and use it, or choose another ID.',
  },
  PARAMETER_MISSING: {
    title: 'A parameter is missing',
    cause: 'The request lacks a required parameter. The fault’s details name it.',
    remedy: 'Add the parameter and send the request again.',
  },
  PARAMETER_UNKNOWN: {
    title: 'A parameter isn’t recognized',
    cause:
      'The request has a parameter that this endpoint or API version doesn’t have. The fault’s details name it.',
    remedy: 'Remove it, or check its spelling and your API version.',
  },
  AMOUNT_TOO_SMALL: {
    title: 'The amount is below the minimum',
    cause: 'The amount is less than the smallest charge possible in this currency.',
    remedy: 'Charge more, or combine several items in one payment.',
  },
  AMOUNT_TOO_LARGE: {
    title: 'The amount is above the maximum',
    cause: 'The amount is more than can be charged in this currency. A mistake in the unit is common.',
    remedy: 'Check that the amount is in the smallest unit of the currency, and split it if it’s right.',
  },
  API_KEY_EXPIRED: {
    title: 'The API key has expired',
    cause: 'The key was rolled or revoked and no longer works.',
    remedy: 'Take the current key from the Dashboard and deploy it.',
  },
  SECRET_KEY_REQUIRED: {
    title: 'This call needs a secret key',
    cause: 'The request was sent with a publishable key.',
    remedy: 'Make the call from your server with the secret key. Never ship that key to a browser or an app.',
  },
  ACCOUNT_INVALID: {
    title: 'The connected account isn’t yours to use',
    cause: 'The account in the Stripe-Account header doesn’t exist, or it disconnected from your platform.',
    remedy: 'Check the account ID and whether the account is still connected.',
  },
  LIVEMODE_MISMATCH: {
    title: 'Live and test mode are mixed',
    cause: 'The key and the object belong to different modes.',
    remedy: 'Use the key of the mode in which the object was created.',
  },
  TESTMODE_CHARGES_ONLY: {
    title: 'The account can’t take live payments yet',
    cause: 'The Stripe account isn’t activated.',
    remedy: 'Complete the account’s activation in the Dashboard.',
  },
  BALANCE_INSUFFICIENT: {
    title: 'Your Stripe balance is too low',
    cause: 'The available balance of the account doesn’t cover this transfer or payout.',
    remedy: 'Wait until pending funds are available, or top up, then send it again.',
  },
  CHARGE_ALREADY_CAPTURED: {
    title: 'The charge was already captured',
    cause: 'An earlier request captured this charge.',
    remedy: 'Treat it as captured. Refund it if you didn’t want that.',
  },
  CHARGE_ALREADY_REFUNDED: {
    title: 'The charge was already refunded',
    cause: 'The whole charge was refunded by an earlier request or in the Dashboard.',
    remedy: 'Treat it as refunded.',
  },
  CHARGE_DISPUTED: {
    title: 'The charge is disputed',
    cause: 'The customer has disputed the charge with the bank, so it can’t be refunded here.',
    remedy: 'Accept or contest the dispute instead of refunding.',
  },
  CHARGE_EXPIRED_FOR_CAPTURE: {
    title: 'The authorization has expired',
    cause: 'The charge wasn’t captured in time, so the money was released.',
    remedy: 'Create a new payment, with the customer’s consent.',
  },
  TOKEN_ALREADY_USED: {
    title: 'The token was already used',
    cause: 'A token works once, and an earlier request used this one. That request may have succeeded.',
    remedy: 'Look up what the earlier request did, and make a new token if you still need one.',
  },
  COUPON_EXPIRED: {
    title: 'The coupon has expired',
    cause: 'The coupon’s last redemption date has passed.',
    remedy: 'Create a new coupon, or continue without one.',
  },
}

/**
 * Says in English what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/stripe/explain/en'
 *
 * explain('EXPIRED_CARD').title // => 'The card has expired'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
