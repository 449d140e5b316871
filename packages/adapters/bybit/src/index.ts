/**
 * The responses of the Bybit API as one kind of outcome.
 *
 * @module
 */
export { type BybitFault, bybit } from './adapter.ts'
export { catalogue } from './catalogue.ts'
