/**
 * The responses of the Toss Payments API as one kind of outcome.
 *
 * @module
 */
export { type TossPaymentsFault, tossPayments } from './adapter.ts'
export { catalogue } from './catalogue.ts'
