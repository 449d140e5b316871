/**
 * The responses of the Sendbird API as one kind of outcome.
 *
 * @module
 */
export { type SendbirdFault, sendbird } from './adapter.ts'
export { catalogue } from './catalogue.ts'
