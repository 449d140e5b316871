/**
 * The responses of the Stripe API as one kind of outcome.
 *
 * @module
 */
export { type StripeFault, stripe } from './adapter.ts'
export { catalogue } from './catalogue.ts'
