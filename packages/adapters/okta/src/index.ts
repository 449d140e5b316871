/**
 * The responses of the Okta API as one kind of outcome.
 *
 * @module
 */
export { type OktaFault, okta } from './adapter.ts'
export { catalogue } from './catalogue.ts'
