/**
 * The responses of the Razorpay API as one kind of outcome.
 *
 * @module
 */
export { type RazorpayFault, razorpay } from './adapter.ts'
export { catalogue } from './catalogue.ts'
