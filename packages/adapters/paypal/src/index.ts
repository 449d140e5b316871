/**
 * The responses of the Paypal API as one kind of outcome.
 *
 * @module
 */
export { type PaypalFault, paypal } from './adapter.ts'
export { catalogue } from './catalogue.ts'
