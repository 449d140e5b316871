/**
 * The responses of the PayPal REST API as one kind of outcome.
 *
 * @module
 */
export { type PayPalFault, paypal } from './adapter.ts'
export { catalogue } from './catalogue.ts'
