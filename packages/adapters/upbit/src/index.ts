/**
 * The responses of the Upbit API as one kind of outcome.
 *
 * @module
 */
export { type UpbitFault, upbit } from './adapter.ts'
export { catalogue } from './catalogue.ts'
