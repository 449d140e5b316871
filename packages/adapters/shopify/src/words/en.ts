/**
 * The words for people in English, apart from the code that decides: a bundle that doesn't show them doesn't carry them.
 *
 * @module
 */
import { createExplain, type Explain, type WordsOf } from '@faultline/core/explain/en'
import { catalogue } from '../catalogue.ts'

/** What failures of the Shopify GraphQL API mean, in English, where that says more than the category does. */
export const words: WordsOf<typeof catalogue> = {
  THROTTLED: {
    title: 'Query budget used up',
    cause: 'The query costs more points than your app has left. The budget refills at a steady rate.',
    remedy:
      'Wait as long as the fault says, then send the same query again. Ask for fewer fields or smaller pages to spend less.',
  },
  ACCESS_DENIED: {
    title: 'Access scope missing',
    cause:
      'The access token isn’t valid for this field or mutation, usually because the app lacks an access scope.',
    remedy:
      'Add the scope named in the message to the app, have the merchant approve it, and use the new token.',
  },
  SHOP_INACTIVE: {
    title: 'Shop inactive',
    cause: 'The shop is switched off: closed, frozen for unpaid bills, or locked by Shopify.',
    remedy: 'Stop calling for this shop and ask the merchant to reactivate it.',
  },
  INTERNAL_SERVER_ERROR: {
    title: 'Shopify failed',
    cause: 'Something went wrong at Shopify while it handled the query.',
    remedy:
      'Retry a query later. For a mutation, check first whether it took effect; quote the request id to support.',
  },
  MAX_COST_EXCEEDED: {
    title: 'Query too expensive',
    cause: 'A single query may not cost this much, however large the remaining budget is.',
    remedy: 'Ask for fewer fields or smaller pages, split the query, or use a bulk operation.',
  },
  INVALID: {
    title: 'Invalid input',
    cause: 'A value in the mutation’s input isn’t valid; the item’s path says which one.',
    remedy: 'Fix that field, then send the mutation again.',
  },
  BLANK: {
    title: 'Required value is blank',
    cause: 'A field that must have a value is empty.',
    remedy: 'Fill in the field that the item’s path names.',
  },
  TAKEN: {
    title: 'Value already in use',
    cause: 'Another record already uses this value, such as an email address.',
    remedy: 'Choose another value, or look up the existing record and use it.',
  },
  UNIDENTIFIED_CUSTOMER: {
    title: 'Customer not recognized',
    cause: 'No customer has this email and password.',
    remedy: 'Ask the customer to check them, or offer a password reset.',
  },
  CUSTOMER_DISABLED: {
    title: 'Customer account disabled',
    cause: 'The customer’s account isn’t active, for example because it was never activated.',
    remedy: 'Send the customer a new activation or reset email.',
  },
  TOKEN_INVALID: {
    title: 'Activation token invalid',
    cause: 'The token of the activation or reset link is wrong, used or expired.',
    remedy: 'Send the customer a new link.',
  },
  ALREADY_ENABLED: {
    title: 'Customer already active',
    cause: 'This customer’s account has been activated before.',
    remedy: 'Let the customer log in, or reset the password if it isn’t the one that was set before.',
  },
  INVALID_MERCHANDISE_LINE: {
    title: 'Cart line not found',
    cause: 'The cart has no line with this id; it may have been removed or merged.',
    remedy: 'Load the cart again and use the ids that it has now.',
  },
  MERCHANDISE_OUT_OF_STOCK: {
    title: 'Out of stock',
    cause: 'An item in the cart can no longer be bought because none is left.',
    remedy: 'Remove the item or offer another one.',
  },
  MERCHANDISE_NOT_ENOUGH_STOCK_AVAILABLE: {
    title: 'Not enough stock',
    cause: 'The cart asks for more of an item than is left.',
    remedy: 'Lower the quantity to what is available.',
  },
  MERCHANDISE_NOT_APPLICABLE: {
    title: 'Item can’t be bought this way',
    cause: 'The item isn’t sold in this configuration, for this market or buyer.',
    remedy: 'Check the variant, selling plan and buyer, or remove the line.',
  },
  MAXIMUM_EXCEEDED: {
    title: 'Quantity above the maximum',
    cause: 'The merchant limits how many of this item one cart may have.',
    remedy: 'Lower the quantity to the maximum.',
  },
  MINIMUM_NOT_MET: {
    title: 'Quantity below the minimum',
    cause: 'The item is sold only from a minimum quantity.',
    remedy: 'Raise the quantity to the minimum, or remove the line.',
  },
  CART_TOO_LARGE: {
    title: 'Cart too large',
    cause: 'The cart has grown past what Shopify can save.',
    remedy: 'Remove lines or attributes, or split the order over two carts.',
  },
  VALIDATION_CUSTOM: {
    title: 'Rejected by the merchant’s own rule',
    cause: 'A validation rule that the merchant installed doesn’t accept this cart.',
    remedy: 'Show the message to the buyer: the merchant’s rule wrote it.',
  },
  PENDING_DELIVERY_GROUPS: {
    title: 'Delivery options still loading',
    cause: 'Shopify is still working out the delivery options of this cart.',
    remedy: 'Wait a moment, load the cart again, then choose an option.',
  },
  SERVICE_UNAVAILABLE: {
    title: 'Cart not saved',
    cause: 'An error at Shopify kept the cart from being saved.',
    remedy: 'Load the cart to see what was stored, then repeat the change if it is missing.',
  },
  REDIRECT_TO_CHECKOUT_REQUIRED: {
    title: 'Checkout page required',
    cause: 'This cart can’t be completed through the API.',
    remedy: 'Send the buyer to the cart’s checkout URL.',
  },
  PAYMENT_CARD_DECLINED: {
    title: 'Card declined',
    cause: 'The buyer’s bank declined the card.',
    remedy: 'Ask the buyer for another payment method.',
  },
  PAYMENT_INSUFFICIENT_FUNDS: {
    title: 'Insufficient funds',
    cause: 'The buyer’s card or account doesn’t cover the amount.',
    remedy: 'Ask the buyer for another payment method.',
  },
  PAYMENT_CALL_ISSUER: {
    title: 'Buyer must call the bank',
    cause: 'The bank wants to speak with the buyer before it approves the payment.',
    remedy: 'Ask the buyer to call the bank, or to pay in another way.',
  },
  PAYMENT_TRANSIENT_ERROR: {
    title: 'Payment provider unavailable',
    cause: 'A temporary fault kept the payment from going through.',
    remedy: 'Check that no order exists yet, then submit the cart again.',
  },
  INVENTORY_RESERVATION_ERROR: {
    title: 'Stock could not be reserved',
    cause: 'Somebody else may have bought the last items while the buyer was paying.',
    remedy: 'Load the cart again, adjust the quantities and let the buyer confirm.',
  },
  STALE_OBJECT: {
    title: 'Metafield changed meanwhile',
    cause: 'Somebody else changed the metafield after you loaded it.',
    remedy: 'Load it again, apply your change to the new value, and send that with its digest.',
  },
  NOT_FOUND: {
    title: 'Record not found',
    cause: 'No record with this id exists, or it belongs to somebody else.',
    remedy: 'Check the id. If it’s right, treat the record as deleted.',
  },
}

/**
 * Says in English what a failure means and what to do about it: takes a fault, documented or not, or a reason. Never
 * throws.
 *
 * @example
 * ```ts
 * import { explain } from '@faultline/shopify/explain/en'
 *
 * explain('THROTTLED').title // => 'Query budget used up'
 * ```
 */
export const explain: Explain<typeof catalogue> = /* @__PURE__ */ createExplain(catalogue, words)
