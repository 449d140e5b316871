/**
 * The responses of the Plaid API as one kind of outcome.
 *
 * @module
 */
export { type PlaidFault, plaid } from './adapter.ts'
export { catalogue } from './catalogue.ts'
